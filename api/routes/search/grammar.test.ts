import { expect, test } from 'vitest'
import { ParameterError } from '../../errors.ts'
import { readTyped, writeTyped } from './grammar.ts'

const read = (typed: string) => {
  const tree = readTyped(typed)
  return tree && writeTyped(tree)
}

// biome-ignore format: a table
const cases: [shows: string, typed: string, read: string | null][] = [
  ['words all hold', 'SONODA treaty', 'SONODA treaty'],
  ['AND says the same', 'SONODA AND treaty', 'SONODA treaty'],
  ['a condition', 'from:moscow treaty', 'from:moscow treaty'],
  ['its name in any case, a value of two words', 'FROM:"NEW DELHI" to:STATE', 'from:"NEW DELHI" to:STATE'],
  ['dates', 'after:1978-08 before:1979', 'after:1978-08 before:1979'],
  ['a phrase', 'person:"TAKESHI ARAKI" "fishing zone"', 'person:"TAKESHI ARAKI" "fishing zone"'],
  ['cables', 'cites:1978MOSCOW18403 citedby:"SEOUL 6670"', 'cites:1978MOSCOW18403 citedby:"SEOUL 6670"'],
  ['left out by a minus', 'treaty -japan', 'treaty -japan'],
  ['by a word', 'treaty NOT japan', 'treaty -japan'],
  ['a phrase left out', 'treaty NOT "of peace" signed', 'treaty -"of peace" signed'],
  ['a condition left out', 'fish -from:lima', 'fish -from:lima'],
  ['alone', '-fish', '-fish'],
  ['one or the other', 'treaty OR pact', 'treaty OR pact'],
  ['AND before OR', 'peace treaty OR pact', '(peace treaty) OR pact'],
  ['brackets before both', 'peace (treaty OR pact)', 'peace (treaty OR pact)'],
  ['brackets left out', 'peace -(treaty OR pact)', 'peace -(treaty OR pact)'],
  ['NOT before them', 'peace NOT (treaty pact)', 'peace -(treaty pact)'],
  ['conditions in brackets', '(from:lima OR from:"NEW DELHI") fish', '(from:lima OR from:"NEW DELHI") fish'],
  ['brackets that a word holds itself', 'mfa(japan) views', 'mfa(japan) views'],
  ['at its end, within others', '(mfa(japan) OR moscow)', 'mfa(japan) OR moscow'],
  ['operators in small letters are words', 'treaty not japan or korea', 'treaty not japan or korea'],
  ['a line out of a cable has no operators', 'DO NOT REPEAT TO JAPAN OR KOREA', 'DO "NOT" REPEAT TO JAPAN "OR" KOREA'],
  ['names in capitals that are all joined', 'SONODA OR FUKUDA OR OHIRA', 'SONODA OR FUKUDA OR OHIRA'],
  ['with a bracket it is a question', 'JAPAN (KOREA OR CHINA)', 'JAPAN (KOREA OR CHINA)'],
  ['a minus leaves out in either', 'JAPAN -KOREA', 'JAPAN -KOREA'],
  ['an operator in quotes is a word', 'treaty "NOT" japan', 'treaty "NOT" japan'],
  ['what is no condition', 'A-123 subject:fish 12:30', 'A-123 subject:fish 12:30'],
  ['nor this', 'wherefrom:lima', 'wherefrom:lima'],
  ['signs alone', 'a - b', 'a - b'],
  ['a dash before what is no word leaves nothing out', 'a -- -. -""', 'a - . ""'],
  ['nor is all found by dashes alone', '--', '-'],
  ['nothing', '', null],
]
test.each(cases)('%s: %s', (_shows, typed, meant) => expect(read(typed)).toBe(meant))

test.each(cases.filter(([, , meant]) => meant !== null && /[a-z]/.test(meant)))(
  'what was read is read the same again: %s',
  (_shows, _typed, meant) => expect(read(meant ?? '')).toBe(meant),
)

const errors: [typed: string, place: number, reason: RegExp][] = [
  ['treaty "of peace', 8, /never closed/],
  ['from:"NEW DELHI', 6, /never closed/],
  ['from: moscow', 1, /no value/],
  ['fish tag:', 6, /no value/],
  ['fish tag:""', 6, /no value/],
  ['(fish tag:)', 7, /no value/],
  ['fish NOT', 6, /nothing behind/],
  ['fish OR', 6, /nothing behind/],
  ['OR fish', 1, /nothing before/],
  ['fish OR OR tuna', 6, /nothing behind/],
  ['fish AND', 6, /nothing behind/],
  ['(fish OR tuna', 1, /never closed/],
  ['fish (', 6, /never closed/],
  ['fish)', 5, /closes no bracket/],
  ['fish ()', 6, /nothing between/],
  ['fish (OR tuna)', 7, /nothing before/],
  ['from:(lima OR quito)', 1, /takes one value/],
  ['fish before:AUG', 6, /no date/],
  ['(fish OR before:AUG)', 10, /no date/],
  [`${'('.repeat(13)}fish${')'.repeat(13)}`, 13, /12 at most/],
  ['fish '.repeat(65), 1, /64 at most/],
]
test.each(errors)('%s is refused at character %i', (typed, place, reason) => {
  expect(() => readTyped(typed)).toThrow(ParameterError)
  expect(() => readTyped(typed)).toThrow(reason)
  expect(() => readTyped(typed)).toThrow(`at character ${place}:`)
})

test('is read in time that grows as the text does', () => {
  for (const part of ['from:', '-', '"', 'NOT ', 'from:"', '(', ')', 'a(', 'OR '])
    expect(() => {
      try {
        readTyped(part.repeat(100_000))
      } catch (error) {
        if (!(error instanceof ParameterError)) throw error
      }
    }).not.toThrow()
})

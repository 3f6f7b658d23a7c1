import { expect, test } from 'vitest'
import { ParameterError } from '../../errors.ts'
import { readTyped } from './grammar.ts'

const cases: [typed: string, words: string, conditions: object][] = [
  ['SONODA treaty', 'SONODA treaty', {}],
  ['from:moscow treaty', 'treaty', { post: 'moscow' }],
  ['FROM:"NEW DELHI" to:STATE', '', { post: 'NEW DELHI', to: 'STATE' }],
  ['after:1978-08 before:1979 tag:PEPR', '', { from: '1978-08', until: '1979', tag: 'PEPR' }],
  ['person:"TAKESHI ARAKI" "fishing zone"', '"fishing zone"', { person: 'TAKESHI ARAKI' }],
  ['treaty -japan', 'treaty -japan', {}],
  ['treaty NOT japan', 'treaty -japan', {}],
  ['treaty NOT "of peace" signed', 'treaty -"of peace" signed', {}],
  ['treaty not japan', 'treaty not japan', {}],
  ['A-123 subject:fish 12:30', 'A-123 subject:fish 12:30', {}],
  ['wherefrom:lima', 'wherefrom:lima', {}],
  ['a - b', 'a - b', {}],
  ['', '', {}],
]
test.each(cases)('%s', (typed, words, conditions) => expect(readTyped(typed, {})).toEqual({ words, conditions }))

const errors: [typed: string, place: number, reason: RegExp][] = [
  ['treaty "of peace', 8, /never closed/],
  ['from:"NEW DELHI', 6, /never closed/],
  ['from: moscow', 1, /no value/],
  ['fish tag:', 6, /no value/],
  ['fish tag:""', 6, /no value/],
  ['fish NOT', 6, /no word/],
  ['fish -from:lima', 6, /only words/],
  ['fish NOT from:lima', 10, /only words/],
  ['tag:PEPR -fish', 10, /add one/],
  ['from:lima from:quito', 11, /twice/],
  ['fish before:AUG', 6, /no date/],
  ['tag:PEPR', 1, /twice/],
]
test.each(errors)('%s is refused at character %i', (typed, place, reason) => {
  const read = () => readTyped(typed, typed === 'tag:PEPR' ? { tag: 'JA' } : {})
  expect(read).toThrow(ParameterError)
  expect(read).toThrow(reason)
  expect(read).toThrow(`at character ${place}:`)
})

test('is read in time that grows as the text does', () => {
  for (const part of ['from:', '-', '"', 'NOT ', 'from:"'])
    expect(() => readTyped(part.repeat(200_000), {})).not.toThrow(RangeError)
})

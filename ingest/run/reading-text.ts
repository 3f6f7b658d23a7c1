import type { AskedJson } from './asked.ts'

/** How a document was read: what is counted of it (`unresolved`: places among all reasons), and what it asked. */
export type ReadingJson = readonly [
  resolved: number,
  persons: number,
  unresolved: readonly number[],
  ...asked: AskedJson,
]

type NumbersJson = AskedJson[1][number]
type Answer = number | null

/** What ends a number, by the answer that was given: all that `yearJson` and `isFarBelow` tell. */
const OF_CITED: readonly (readonly [sign: string, answer: Answer])[] = [
  ['.', 0.98],
  ['-', 1.97],
  ['?', null],
  ['/', 0.85],
  ['_', 1.75],
  ['!', 0.5],
]
const OF_OWN = [
  ['.', 0],
  ['!', 1],
] as const

/** What parts names and posts; few hold one. */
const PARTING = /[,;:|]/

/** Digits and small letters. */
const RADIX = 36
const written = (number: number): string => number.toString(RADIX)
const read = (letters: string): number => Number.parseInt(letters, RADIX)

/**
 * The reading in half the letters of its JSON, since a store keeps one of each document; null where a name or an answer cannot be written so.
 *
 *     4,4,9,9|;;PENCOTE,ZUBIRRIETA|1it,l;TOKYO:px.;BARCELONA:2x.
 *     counted |names by answer     |day   cited     own
 */
export function readingText([resolved, persons, unresolved, names, numbers]: ReadingJson): string | null {
  const posts = numbers.flatMap(([, , cited, own]) => [...cited, ...own].filter((_, at) => at % 3 === 0))
  if ([...names.flat(), ...posts].some((name) => PARTING.test(String(name)))) return null
  const days: string[] = []
  for (const [year, day, cited, own] of numbers) {
    const texts = [numbersText(cited, OF_CITED), numbersText(own, OF_OWN)]
    if (texts.includes(null)) return null
    days.push([`${written(year)},${written(day)}`, ...texts].join(';'))
  }
  const counted = [resolved, persons, ...unresolved].map(written).join()
  return [counted, names.map((some) => some.join()).join(';'), ...days].join('|')
}

/** What `readingText` wrote. */
export function readingOf(text: string): ReadingJson {
  const [counted = '', names = '', ...days] = text.split('|')
  const [resolved = 0, persons = 0, ...unresolved] = counted.split(',').map(read)
  return [resolved, persons, unresolved, listed(names, ';').map((some) => listed(some, ',')), days.map(numbersOf)]
}

const listed = (text: string, by: string): readonly string[] => (text === '' ? [] : text.split(by))

function numbersText(list: NumbersJson[2], answers: typeof OF_CITED): string | null {
  let text = ''
  for (let at = 0; at < list.length; at += 3) {
    const [post, number, answer] = [list[at], Number(list[at + 1]), list[at + 2]]
    const sign = answers.find((each) => each[1] === answer)?.[0]
    if (sign === undefined) return null
    if (post !== list[at - 3]) text += `${text && ','}${post}:`
    text += written(number) + sign
  }
  return text
}

function numbersOf(text: string): NumbersJson {
  const [on = '', cited = '', own = ''] = text.split(';')
  const [year = 0, day = 0] = on.split(',').map(read)
  return [year, day, numbersIn(cited, OF_CITED), numbersIn(own, OF_OWN)]
}

function numbersIn(text: string, answers: typeof OF_CITED): NumbersJson[2] {
  const list: (string | Answer)[] = []
  for (const each of listed(text, ',')) {
    const [post = '', numbers = ''] = each.split(':')
    let start = 0
    for (let at = 0; at < numbers.length; at++) {
      const answer = answers.find(([sign]) => sign === numbers[at])
      if (!answer) continue
      list.push(post, read(numbers.slice(start, at)), answer[1])
      start = at + 1
    }
  }
  return list
}

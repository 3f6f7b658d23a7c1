import { expect, test } from 'vitest'
import { matchesOf, textFound } from './matches.ts'

// biome-ignore format: a table
const rows: readonly (readonly [shows: string, text: string, pattern: RegExp])[] = [
  ['none',                             'LIMA',             /\d+/g],
  ['each, with its groups and place',  'A. LIMA, B. OSLO', /(?<letter>[A-Z])\. ([A-Z]+)/g],
  ['one behind another',               'LIMALIMA',         /LIMA/g],
  ['the empty ones between letters',   'AB',               /X?/g],
  ['at ends of lines',                 'A\nB\n',           /$/gm],
]
test.each(rows)('%s, as matchAll finds them', (_shows, text, pattern) =>
  expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]),
)

test('a pattern that was used before is used from the beginning, also within what is done with a match', () => {
  const letter = /[A-Z]/g
  letter.test('A')
  const pairs = matchesOf('AB', letter).flatMap(([one]) => matchesOf('CD', letter).map(([other]) => one + other))
  expect(pairs).toEqual(['AC', 'AD', 'BC', 'BD'])
})

test('what a pattern finds first, or nothing', () => {
  expect([textFound(/\d+/, 'LIMA 12, 13'), textFound(/\d+/, 'LIMA')]).toEqual(['12', ''])
})

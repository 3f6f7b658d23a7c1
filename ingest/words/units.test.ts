import { expect, test } from 'vitest'
import { unitsOf } from './units.ts'

// biome-ignore format: a table
const TEXTS: [shows: string, text: string][] = [
  ['a text',                                   'REFTEL: Bogot\u00e1 3011'],
  ['a shorter one, where a longer stood',      'NO'],
  ['none',                                     ''],
  ['letters beyond Latin-1, halves of a pair', '\u2019\ud83d\ude00\ud800'],
  ['one that there is no room for yet',        'PARIS 1234 '.repeat(10_000)],
]
test.each(TEXTS)('%s and a 0 behind it', (_shows, text) => {
  expect([...unitsOf(text).subarray(0, text.length + 1)].join()).toBe([...unitsIn(text), 0].join())
})

test('the 0 stands behind a text that would just fill the array too', () => {
  const size = 1 << 21
  unitsOf('A'.repeat(size))
  expect(
    unitsOf('B'.repeat(2 * size))
      .subarray(2 * size - 1, 2 * size + 1)
      .join(),
  ).toBe('66,0')
})

const unitsIn = (text: string): number[] => text.split('').map((unit) => unit.charCodeAt(0))

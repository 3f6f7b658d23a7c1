import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['MOSCOW', 'MOSCOW', 0],
  ['MOSCOW', 'MOSCOV', 1],
  ['MOSCOW', 'MOSOCW', 1],
  ['MOSCOW', 'MOSCO', 1],
  ['MOSCOW', 'MMOSCOW', 1],
  ['OMSCOW', 'MOSCOW', 1],
  ['POLTANSKIY', 'POLYANSKII', 2],
  ['CA', 'ABC', 3],
  ['', 'ABC', 3],
])('%s and %s are %i edits apart', (left, right, edits) => {
  expect(editDistance(left, right, 9)).toBe(edits)
  expect(editDistance(right, left, 9)).toBe(edits)
})

test.each([
  ['MOSCOW', 'LISBON', 2],
  ['MOSCOW', 'MOSCOWITES', 3],
  ['ABCD', 'DCBA', 1],
])('of %s and %s no more is said than that they are over %i edits apart', (left, right, most) => {
  expect(editDistance(left, right, most)).toBe(most + 1)
})

test('a word longer than any before it is compared as the others are', () => {
  const long = 'ABCDEFGHIJ'.repeat(30)
  expect(editDistance(long, `${long}X`, 3)).toBe(1)
  expect(editDistance(`X${long}`, `${long}X`, 3)).toBe(2)
})

test('it is what the definition gives', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 5 })
  fc.assert(
    fc.property(word, word, fc.nat(8), (left, right, most) => {
      expect(editDistance(left, right, most)).toBe(Math.min(byDefinition(left, right), most + 1))
    }),
  )
})

/** Optimal string alignment, as it is defined: of prefixes, without bounds. */
function byDefinition(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length
  const changed = byDefinition(left.slice(0, -1), right.slice(0, -1)) + (left.at(-1) === right.at(-1) ? 0 : 1)
  const cut = Math.min(byDefinition(left.slice(0, -1), right), byDefinition(left, right.slice(0, -1))) + 1
  const swapped =
    left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1)
      ? byDefinition(left.slice(0, -2), right.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY
  return Math.min(changed, cut, swapped)
}

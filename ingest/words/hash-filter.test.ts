import { expect, test } from 'vitest'
import { hashFilter } from './hash-filter.ts'

test('answers as a set does', () => {
  const hashes = Array.from({ length: 300 }, (_, at) => Math.imul(at, 0x9e3779b1))
  const isOne = hashFilter(hashes)
  const set = new Set(hashes)
  const asked = Array.from({ length: 10_000 }, (_, at) => at - 5000)
  expect(asked.filter((hash) => isOne(hash) !== set.has(hash))).toEqual([])
  expect(hashes.every(isOne)).toBe(true)
})

test('of none, none is one', () => expect(hashFilter([])(0)).toBe(false))

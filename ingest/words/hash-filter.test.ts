import { expect, test } from 'vitest'
import { hashFilter } from './hash-filter.ts'

test('answers as a set does', () => {
  const hashes = Array.from({ length: 300 }, (_, at) => Math.imul(at, 0x9e3779b1))
  const isOne = hashFilter(hashes)
  const set = new Set(hashes)
  for (let hash = -5000; hash < 5000; hash++) expect(isOne(hash)).toBe(set.has(hash))
  expect(hashes.every(isOne)).toBe(true)
})

test('of none, none is one', () => expect(hashFilter([])(0)).toBe(false))

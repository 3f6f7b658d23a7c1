import { expect, test } from 'vitest'
import { HashFilter } from './hash-filter.ts'

const hashesFrom = (seed: number, count: number): ReadonlySet<number> =>
  new Set(Array.from({ length: count }, (_, at) => Math.imul(at + seed, 0x9e3779b1)))

const asked = Array.from({ length: 10_000 }, (_, at) => at - 5000)

test('lets through what it holds, and little else', () => {
  const filter = new HashFilter()
  // The fewer ones behind the many are held in the same table.
  for (const hashes of [hashesFrom(0, 300), hashesFrom(1000, 3), hashesFrom(2000, 900), hashesFrom(0, 20)]) {
    filter.hold(hashes)
    expect([...hashes].every((hash) => filter.mayHold(hash))).toBe(true)
    expect(asked.filter((hash) => filter.mayHold(hash)).length).toBeLessThan(asked.length / 12)
  }
})

test('of none, none is one', () => {
  const filter = new HashFilter()
  filter.hold(new Set())
  expect(filter.mayHold(0)).toBe(false)
})

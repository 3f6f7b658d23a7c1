import { expect, test } from 'vitest'
import { DistinctCount } from './distinct-count.ts'

test('counts as a set does', () => {
  const distinct = new DistinctCount()
  const set = new Set<string>()
  for (let at = 0; at < 200_000; at++) {
    const id = `1978MOSCOW${String((at * 7919) % 150_000).padStart(5, '0')}`
    distinct.add(id)
    set.add(id)
  }
  for (const id of ['', 'A', 'B', 'AB', 'BA']) for (let twice = 0; twice < 2; twice++) distinct.add(id)
  expect(distinct.size).toBe(set.size + 5)
})

import { expect, test } from 'vitest'
import { BoxRows } from './rows.ts'

test('boxes that would touch stand in rows below one another', () => {
  const rows = new BoxRows(10)
  expect([0, 5, 10, 12].map((x) => rows.take(x))).toEqual([0, 1, 0, 2])
})

test('where the first rows are full there is no room', () => {
  const rows = new BoxRows(10)
  expect([0, 1, 2, 10].map((x) => rows.take(x, 2))).toEqual([0, 1, null, 0])
  expect(rows.count).toBe(2)
})

const before: [shows: string, taken: number[], x: number, place: { row: number; x: number }][] = [
  ['the place itself, where it is free', [100], 50, { row: 0, x: 50 }],
  ['the second row, where the first is taken', [50], 50, { row: 1, x: 50 }],
  ['to the left of what is there', [50, 50], 50, { row: 0, x: 40 }],
  ['the nearest gap', [20, 34, 50, 50], 50, { row: 1, x: 40 }],
  ['a box to the right that would be touched', [50, 50], 45, { row: 0, x: 40 }],
]
test.each(before)('before a place: %s', (_shows, taken, x, place) => {
  const rows = new BoxRows(10)
  for (const each of taken.toSorted((a, b) => a - b)) rows.take(each, 2)
  expect(rows.takeBefore(x, 2)).toEqual(place)
})

test('what was put before keeps its room', () => {
  const rows = new BoxRows(10)
  rows.take(50, 1)
  expect([50, 50, 50].map((x) => rows.takeBefore(x, 1))).toEqual([
    { row: 0, x: 40 },
    { row: 0, x: 30 },
    { row: 0, x: 20 },
  ])
})

import { expect, test } from 'vitest'
import { largestFirst } from './largest-first.ts'

test('the largest group first, of equal ones that without a value, then by the value', () => {
  const counts = new Map([
    ['ROME', 1],
    ['LIMA', 3],
    [null, 1],
    ['BONN', 1],
  ])
  expect(largestFirst(counts).map(({ value, cables }) => `${value} ${cables}`)).toEqual([
    'LIMA 3',
    'null 1',
    'BONN 1',
    'ROME 1',
  ])
})

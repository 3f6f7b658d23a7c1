import { expect, test } from 'vitest'
import { cellBeside, isMatrixKey, type MatrixKey } from './matrix-keys.ts'

/** Rows and columns: `a` and `b` in the first row with a gap between, `c` below `a` with a row between, `d` beside `c`. */
const CELLS = [
  { id: 'c', row: 3, column: 1 },
  { id: 'a', row: 1, column: 1 },
  { id: 'b', row: 1, column: 4 },
  { id: 'd', row: 3, column: 2 },
]

// biome-ignore format: a table
const cases: [from: string | null, key: MatrixKey, to: string][] = [
  [null,   'ArrowDown',  'a'],
  ['gone', 'ArrowLeft',  'a'],
  ['a',    'ArrowRight', 'b'],
  ['a',    'ArrowDown',  'c'],
  ['a',    'ArrowLeft',  'a'],
  ['a',    'ArrowUp',    'a'],
  ['b',    'ArrowLeft',  'a'],
  ['b',    'ArrowDown',  'b'],
  ['c',    'ArrowUp',    'a'],
  ['c',    'ArrowRight', 'd'],
]
test.each(cases)('from %s %s leads to %s', (from, key, to) => expect(cellBeside(CELLS, from, key)?.id).toBe(to))

test('an empty matrix leads nowhere, and other keys are none of it', () => {
  expect(cellBeside([], null, 'ArrowUp')).toBeNull()
  expect(['ArrowUp', 'Enter', 'toString'].map(isMatrixKey)).toEqual([true, false, false])
})

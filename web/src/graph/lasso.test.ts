import { expect, test } from 'vitest'
import { isDrawn, within } from './lasso.ts'
import type { Point } from './timeline.ts'

const line = (...at: readonly (readonly [number, number])[]): Point[] => at.map(([x, y]) => ({ x, y }))
const SQUARE = line([0, 0], [10, 0], [10, 10], [0, 10])
const HOOK = line([0, 0], [30, 0], [30, 30], [20, 30], [20, 10], [0, 10])

const cases: [shows: string, drawn: Point[], x: number, y: number, inside: boolean][] = [
  ['the middle of a square', SQUARE, 5, 5, true],
  ['beside it', SQUARE, 15, 5, false],
  ['before it, at the height of a corner', SQUARE, -5, 10, false],
  ['the arm of a hook', HOOK, 5, 5, true],
  ['what a hook goes round', HOOK, 10, 20, false],
  ['its other arm', HOOK, 25, 25, true],
]
test.each(cases)('%s', (_shows, drawn, x, y, inside) => expect(within(drawn, { x, y })).toBe(inside))

test('a click is no line', () => {
  expect(isDrawn(line([0, 0], [1, 1], [2, 0]))).toBe(false)
  expect(isDrawn(SQUARE)).toBe(true)
})

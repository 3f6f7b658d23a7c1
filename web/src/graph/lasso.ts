import type { Point } from './timeline.ts'

/** Whether a point lies within a line that closes on itself: a ray from it crosses the line an odd number of times. */
export function within(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false
  let a = line.at(-1)
  for (const b of line) {
    if (a && a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside
    a = b
  }
  return inside
}

/** Pixels of the screen below which a line drawn by hand is a click. */
const LEAST = 8

/** Whether a line was drawn at all. */
export function isDrawn(line: readonly Point[]): boolean {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  return line.length > 2 && (spread(line.map(({ x }) => x)) > LEAST || spread(line.map(({ y }) => y)) > LEAST)
}

import type { Point } from './timeline.ts'

/** A rectangle by its sides. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The rectangle of that size about a point, with `room` more on each side. */
export const boxAbout = ({ x, y }: Point, width: number, height: number, room = 0): Box => ({
  left: x - width / 2 - room,
  right: x + width / 2 + room,
  top: y - height / 2 - room,
  bottom: y + height / 2 + room,
})

/** The rectangle that holds all of these points, with `room` more on each side; a point at the origin where there are none. */
export function boxAround(points: readonly Point[], room = 0): Box {
  if (points.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 }
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x - room)
    box.right = Math.max(box.right, x + room)
    box.top = Math.min(box.top, y - room)
    box.bottom = Math.max(box.bottom, y + room)
  }
  return box
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether the point lies in the box. */
export const holds = (box: Box, { x, y }: Point): boolean =>
  box.left < x && x < box.right && box.top < y && y < box.bottom

/** Whether the segment from `a` to `b` runs through the box: Liang and Barsky's clipping, written out, since routing asks most. */
export function crosses(a: Point, b: Point, box: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  if (dx === 0 && (a.x < box.left || a.x > box.right)) return false
  if (dy === 0 && (a.y < box.top || a.y > box.bottom)) return false
  let from = 0
  let until = 1
  if (dx !== 0) {
    const [left, right] = [(box.left - a.x) / dx, (box.right - a.x) / dx]
    from = Math.max(from, Math.min(left, right))
    until = Math.min(until, Math.max(left, right))
  }
  if (dy !== 0) {
    const [top, bottom] = [(box.top - a.y) / dy, (box.bottom - a.y) / dy]
    from = Math.max(from, Math.min(top, bottom))
    until = Math.min(until, Math.max(top, bottom))
  }
  return from <= until
}

interface Kept<T> {
  readonly box: Box
  readonly of: T
}

/** Boxes kept by the squares of a grid they touch, so that asking for those near a place costs the same in a graph of any size. */
export class BoxGrid<T> {
  readonly #cell: number
  readonly #cells = new Map<number, Kept<T>[]>()
  /** `cell`: side of a square, about as long as a box. */
  constructor(cell: number) {
    this.#cell = cell
  }
  add(box: Box, of: T): void {
    for (const key of this.#keys(box.left, box.top, box.right, box.bottom)) {
      const found = this.#cells.get(key)
      if (found) found.push({ box, of })
      else this.#cells.set(key, [{ box, of }])
    }
  }
  /** Whether a box that `counts` overlaps this one. */
  meets(box: Box, counts: (of: T) => boolean = () => true): boolean {
    for (const key of this.#keys(box.left, box.top, box.right, box.bottom)) {
      const here = this.#cells.get(key)
      if (here) for (const each of here) if (overlap(each.box, box) && counts(each.of)) return true
    }
    return false
  }
  /** What the segment from `a` to `b` runs through. */
  along(a: Point, b: Point): ReadonlySet<T> {
    const met = new Set<T>()
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) / this.#cell))
    for (let n = 0; n < pieces; n++) {
      const [from, until] = [at(a, b, n / pieces), at(a, b, (n + 1) / pieces)]
      const [left, right] = from.x < until.x ? [from.x, until.x] : [until.x, from.x]
      const [top, bottom] = from.y < until.y ? [from.y, until.y] : [until.y, from.y]
      for (const key of this.#keys(left, top, right, bottom)) {
        const here = this.#cells.get(key)
        if (here) for (const each of here) if (!met.has(each.of) && crosses(a, b, each.box)) met.add(each.of)
      }
    }
    return met
  }
  /** The squares that a rectangle touches, each as one number: text for a key costs the most of all. */
  #keys(left: number, top: number, right: number, bottom: number): readonly number[] {
    const keys: number[] = []
    const [first, last] = [Math.floor(top / this.#cell), Math.floor(bottom / this.#cell)]
    for (let x = Math.floor(left / this.#cell); x <= Math.floor(right / this.#cell); x++)
      for (let y = first; y <= last; y++) keys.push(x * COLUMN + y)
    return keys
  }
}

/** More squares than stand above one another in any drawing. */
const COLUMN = 2 ** 24

const at = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

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

/** Whether the segment from `a` to `b` runs through the box (Liang and Barsky's clipping). */
export function crosses(a: Point, b: Point, box: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  let [from, until] = [0, 1]
  for (const [step, room] of [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
      continue
    }
    const share = room / step
    if (step < 0) from = Math.max(from, share)
    else until = Math.min(until, share)
    if (from > until) return false
  }
  return true
}

/** Boxes kept by the squares of a grid they touch, so that asking for those near a place costs the same in a graph of any size. */
export class BoxGrid<T> {
  readonly #cell: number
  readonly #cells = new Map<string, { readonly box: Box; readonly of: T }[]>()
  /** `cell`: side of a square, about as long as a box. */
  constructor(cell: number) {
    this.#cell = cell
  }
  add(box: Box, of: T): void {
    for (const key of this.#keys(box)) {
      const found = this.#cells.get(key)
      if (found) found.push({ box, of })
      else this.#cells.set(key, [{ box, of }])
    }
  }
  /** Whether a box that `counts` overlaps this one. */
  meets(box: Box, counts: (of: T) => boolean = () => true): boolean {
    for (const key of this.#keys(box))
      if (this.#cells.get(key)?.some((each) => counts(each.of) && overlap(each.box, box))) return true
    return false
  }
  /** What the segment from `a` to `b` runs through. */
  along(a: Point, b: Point): ReadonlySet<T> {
    const met = new Set<T>()
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) / this.#cell))
    for (let n = 0; n < pieces; n++) {
      const [from, until] = [at(a, b, n / pieces), at(a, b, (n + 1) / pieces)]
      const about = {
        left: Math.min(from.x, until.x),
        right: Math.max(from.x, until.x),
        top: Math.min(from.y, until.y),
        bottom: Math.max(from.y, until.y),
      }
      for (const key of this.#keys(about))
        for (const each of this.#cells.get(key) ?? []) if (crosses(a, b, each.box)) met.add(each.of)
    }
    return met
  }
  *#keys({ left, right, top, bottom }: Box): Generator<string> {
    const cell = (value: number) => Math.floor(value / this.#cell)
    for (let x = cell(left); x <= cell(right); x++) for (let y = cell(top); y <= cell(bottom); y++) yield `${x},${y}`
  }
}

const at = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
})

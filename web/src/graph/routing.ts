import { BoxGrid, boxAbout } from './boxes.ts'
import type { Point } from './timeline.ts'

/** Pixels that a line keeps from a box it does not touch. */
const CLEAR = 5

/** Rows whose middles lie closer than this are one row. */
const ROW_TOLERANCE = 6

/** From so many lines on all are drawn straight: they are read as a cloud, and routing them would cost more than a frame. */
export const ROUTED_MOST = 900

/** Bends that are tried where there are no rows, as shares of the line's length to either side. */
const BENDS = [0.12, -0.12, 0.24, -0.24, 0.4, -0.4] as const

/** How large every box is taken to be, in units of the drawing. */
export interface BoxSize {
  readonly width: number
  readonly height: number
}

/** A line between two nodes. */
export interface EdgeLine {
  readonly id: string
  readonly source: string
  readonly target: string
}

/** The waypoints of each line that has some. */
export type Routes = ReadonlyMap<string, readonly Point[]>

/**
 * Waypoints for the lines that would run through a box of a third node, so that none can be read as a citation of what lies under
 * it: straight where that is clear, else between the rows and through gaps in them, else bent; what nothing keeps clear stays
 * straight. Lines without waypoints are left out.
 *
 *     [A]----.        .-->[D]      A cites D: over the row in which B and C stand
 *            '--------'
 *         [B]   [C]
 */
export function routesOf(lines: readonly EdgeLine[], places: ReadonlyMap<string, Point>, box: BoxSize): Routes {
  const routes = new Map<string, readonly Point[]>()
  if (lines.length > ROUTED_MOST) return routes
  const grid = new BoxGrid<string>(Math.max(box.width, 40))
  for (const [id, place] of places) grid.add(boxAbout(place, box.width, box.height, CLEAR), id)
  const rows = rowsOf(places)
  for (const { id, source, target } of lines) {
    const [a, b] = [places.get(source), places.get(target)]
    if (!a || !b) continue
    /** How often a way runs through a box that it does not touch; counted up to `most`. */
    const hits = (way: readonly Point[], most = Number.POSITIVE_INFINITY) => {
      let sum = 0
      for (let n = 1; n < way.length && sum < most; n++)
        for (const met of grid.along(way[n - 1] ?? a, way[n] ?? b)) if (met !== source && met !== target) sum += 1
      return sum
    }
    const straight = hits([a, b])
    if (straight === 0) continue
    const ways = [between(a, b, rows, box), ...BENDS.map((bend) => bent(a, b, bend))]
    let best: { way: readonly Point[]; hits: number } = { way: [], hits: straight }
    for (const way of ways) {
      if (way.length === 0) continue
      const met = hits([a, ...way, b], best.hits)
      if (met < best.hits) best = { way, hits: met }
      if (met === 0) break
    }
    if (best.way.length === 0) continue
    const clear = (from: Point, until: Point) => hits([from, until], 1) === 0
    routes.set(id, best.hits === 0 ? shortened(a, best.way, b, clear) : best.way)
  }
  return routes
}

/** How much higher an arc over its own row lies at most, and pixels of its length that lift it by one. */
const ARC_MOST = 14
const ARC_PER = 90

interface Row {
  readonly y: number
  readonly xs: readonly number[]
}

function rowsOf(places: ReadonlyMap<string, Point>): readonly Row[] {
  const rows: { y: number; xs: number[] }[] = []
  for (const { x, y } of [...places.values()].toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1)
    if (last && y - last.y < ROW_TOLERANCE) last.xs.push(x)
    else rows.push({ y, xs: [x] })
  }
  return rows.map(({ y, xs }) => ({ y, xs: xs.sort((a, b) => a - b) }))
}

/** Through the free stretches between rows; a row that lies between is passed at the gap nearest to the straight line. */
function between(a: Point, b: Point, rows: readonly Row[], box: BoxSize): readonly Point[] {
  const half = { x: box.width / 2 + CLEAR + 2, y: box.height / 2 + CLEAR + 2 }
  const row = (y: number) => rows.findIndex((each) => Math.abs(each.y - y) < ROW_TOLERANCE)
  const [from, until] = [row(a.y), row(b.y)]
  if (from === -1 || until === -1) return []
  const port = (end: Point, other: Point) =>
    end.x + Math.max(-box.width * 0.38, Math.min(box.width * 0.38, other.x - end.x))
  if (from === until) {
    // The farther, the higher: arcs of one row lie in one another.
    const y = a.y - half.y - Math.min(ARC_MOST, Math.abs(b.x - a.x) / ARC_PER)
    return [
      { x: port(a, b), y },
      { x: port(b, a), y },
    ]
  }
  const step = Math.sign(until - from)
  const way: Point[] = [{ x: port(a, b), y: a.y + step * half.y }]
  for (let n = from + step; n !== until; n += step) {
    const passed = rows[n]
    if (!passed) continue
    const straight = a.x + ((b.x - a.x) * (passed.y - a.y)) / (b.y - a.y)
    const x = gapNear(passed.xs, straight, half.x)
    way.push({ x, y: passed.y - step * half.y }, { x, y: passed.y + step * half.y })
  }
  way.push({ x: port(b, a), y: b.y - step * half.y })
  return way
}

/** The place nearest to `x` in a row at which no box stands. */
function gapNear(xs: readonly number[], x: number, half: number): number {
  const taken = (at: number) => xs.some((each) => Math.abs(each - at) < half - 1)
  if (!taken(x)) return x
  const sides = xs.flatMap((each) => [each - half, each + half]).filter((at) => !taken(at))
  return sides.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? x
}

/** Three points of an arc beside the straight line. */
function bent(a: Point, b: Point, bend: number): readonly Point[] {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  return (
    [
      [0.25, 0.75],
      [0.5, 1],
      [0.75, 0.75],
    ] as const
  ).map(([along, share]) => ({
    x: a.x + dx * along - dy * bend * share,
    y: a.y + dy * along + dx * bend * share,
  }))
}

/** The way without the waypoints that can be left out. */
function shortened(
  a: Point,
  way: readonly Point[],
  b: Point,
  clear: (from: Point, until: Point) => boolean,
): readonly Point[] {
  const kept: Point[] = []
  let here = a
  for (let n = 0; n < way.length; n++) {
    const next = way[n + 1] ?? b
    const point = way[n]
    if (!point || clear(here, next)) continue
    kept.push(point)
    here = point
  }
  return kept.length ? kept : way
}

/** Waypoints as the drawing library takes them: shares along the line between the ends, and distances beside it. */
export function segmentsOf(
  a: Point,
  way: readonly Point[],
  b: Point,
): { readonly weights: readonly number[]; readonly distances: readonly number[] } {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy) || 1
  const at = way.map(({ x, y }) => ({ x: x - a.x, y: y - a.y }))
  return {
    weights: at.map(({ x, y }) => (x * dx + y * dy) / length ** 2),
    distances: at.map(({ x, y }) => (y * dx - x * dy) / length),
  }
}

import type { Subgraph } from '@reftel/api/types'
import { type CableNode, isCable, isCites, neighboursOf } from './subgraph.ts'
import { type Tick, timeScale } from './time-scale.ts'

const DAY = 86_400_000

export interface Point {
  readonly x: number
  readonly y: number
}

/** A post's row in the timeline: `y` is its middle. */
export interface Lane {
  readonly post: string
  readonly y: number
  readonly height: number
}

export interface Timeline {
  readonly places: ReadonlyMap<string, Point>
  /** Cables whose date is not known but supposed, from what cites them or their year. */
  readonly supposed: ReadonlySet<string>
  readonly lanes: readonly Lane[]
  readonly ticks: readonly Tick[]
  readonly width: number
  readonly height: number
}

/** Pixels: a node's box with the space around it, and between marks of the axis. */
export interface Spacing {
  readonly nodeWidth: number
  readonly rowHeight: number
  readonly tickApart: number
}

const GRAPH_SPACING: Spacing = { nodeWidth: 148, rowHeight: 62, tickApart: 110 }

/** Name of the lane of cables without a post. */
const NO_POST = 'no post'

/**
 * Places by time: date from left to right, a lane for each post in the order in which posts come, cables that would touch in rows
 * below one another. Persons stand above the lanes, posts and TAGS below, each in the middle of what it is joined to.
 */
export function timeline(subgraph: Subgraph, spacing: Spacing = GRAPH_SPACING): Timeline {
  const { times, supposed } = timesOf(subgraph)
  const scale = timeScale([...times.values()])
  const places = new Map<string, Point>()
  const lanes: Lane[] = []

  const joined = neighboursOf(subgraph)
  const others = subgraph.nodes.filter((node) => !isCable(node))
  const middle = (id: string) => {
    const xs = (joined.get(id) ?? []).flatMap((each) => {
      const time = times.get(each)
      return time === undefined ? [] : [scale.x(time)]
    })
    return xs.length ? xs.reduce((sum, x) => sum + x, 0) / xs.length : 0
  }
  const band = (ids: readonly string[], top: number): number => {
    const rows = new Rows(spacing.nodeWidth)
    for (const { id, x } of ids.map((id) => ({ id, x: middle(id) })).sort((a, b) => a.x - b.x || order(a.id, b.id)))
      places.set(id, { x, y: top + rows.take(x) * spacing.rowHeight })
    return top + rows.count * spacing.rowHeight
  }

  let y = band(
    others.filter((node) => node.kind === 'Person').map((node) => node.id),
    0,
  )
  for (const [post, cables] of byPost(subgraph)) {
    const rows = new Rows(spacing.nodeWidth)
    const dated = cables.map(({ id }) => ({ id, time: times.get(id) ?? 0 }))
    for (const { id, time } of dated.sort((a, b) => a.time - b.time || order(a.id, b.id)))
      places.set(id, { x: scale.x(time), y: y + rows.take(scale.x(time)) * spacing.rowHeight })
    const height = rows.count * spacing.rowHeight
    lanes.push({ post, y: y + (height - spacing.rowHeight) / 2, height })
    y += height
  }
  y = band(
    others.filter((node) => node.kind !== 'Person').map((node) => node.id),
    y,
  )
  return { places, supposed, lanes, ticks: scale.ticks(spacing.tickApart), width: scale.width, height: y }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Rows in which boxes of one width do not touch: `take` gives the first row that is free at `x`; x must not fall. */
class Rows {
  readonly #ends: number[] = []
  readonly #width: number
  constructor(width: number) {
    this.#width = width
  }
  take(x: number): number {
    const free = this.#ends.findIndex((end) => end <= x)
    const row = free === -1 ? this.#ends.length : free
    this.#ends[row] = x + this.#width
    return row
  }
  get count(): number {
    return this.#ends.length
  }
}

function byPost(subgraph: Subgraph): ReadonlyMap<string, readonly CableNode[]> {
  const posts = new Map<string, CableNode[]>()
  for (const node of subgraph.nodes.filter(isCable)) {
    const post = node.from ?? NO_POST
    posts.set(post, [...(posts.get(post) ?? []), node])
  }
  return posts
}

/**
 * The moment of every cable. One that is only cited has no date of its own: it is supposed two days before the first cable that
 * cites it, or in December of its own year where that is earlier; with nothing to go by, in the middle of its year.
 */
export function timesOf(subgraph: Subgraph): {
  readonly times: ReadonlyMap<string, number>
  readonly supposed: ReadonlySet<string>
} {
  const times = new Map<string, number>()
  const cables = subgraph.nodes.filter(isCable)
  for (const { id, date } of cables) if (date) times.set(id, Date.parse(date))
  const firstCitedAt = new Map<string, number>()
  for (const { source, target } of subgraph.edges.filter(isCites)) {
    const time = times.get(source)
    if (time !== undefined) firstCitedAt.set(target, Math.min(time, firstCitedAt.get(target) ?? time))
  }
  const known = [...times.values()]
  const fallback = known.length ? Math.min(...known) : 0
  const supposed = new Set<string>()
  for (const { id, year } of cables) {
    if (times.has(id)) continue
    const cited = firstCitedAt.get(id)
    const lastOfYear = year === null ? Number.POSITIVE_INFINITY : Date.UTC(year, 11, 15)
    const guess = cited === undefined ? null : Math.min(cited - 2 * DAY, lastOfYear)
    times.set(id, guess ?? (year === null ? fallback : Date.UTC(year, 6, 1)))
    supposed.add(id)
  }
  return { times, supposed }
}

/** Cables in the order of time, then of id: what stepping forwards and backwards follows. */
export function inTime(subgraph: Subgraph): readonly CableNode[] {
  const { times } = timesOf(subgraph)
  return subgraph.nodes
    .filter(isCable)
    .toSorted((a, b) => (times.get(a.id) ?? 0) - (times.get(b.id) ?? 0) || order(a.id, b.id))
}

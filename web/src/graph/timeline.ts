import type { CableNode } from '@reftel/api/types'
import { type ByKey, groupBy } from './group-by.ts'
import { type BoxPlace, BoxRows } from './rows.ts'
import { type Drawn, isCable, isCites, neighboursOf, postOf, windowOf } from './subgraph.ts'
import { evenTimeScale, type Tick, type TimeScale, timeScale } from './time-scale.ts'

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
  readonly scale: TimeScale
  readonly width: number
  readonly height: number
}

/** Pixels: a node's box with the space around it, and between marks of the axis. */
export interface Spacing {
  readonly nodeWidth: number
  readonly rowHeight: number
  readonly tickApart: number
  /** Whether posts share rows where they do not touch: fewer rows, and no lane to a post. */
  readonly shared: boolean
  /** Width to height of the place that the drawing is to fill. */
  readonly aspect: number
  /** Equal times equally wide, instead of long gaps shortened. */
  readonly even: boolean
}

/** Room for a card (detail.ts) with a channel for lines around it. */
export const GRAPH_SPACING: Spacing = {
  nodeWidth: 210,
  rowHeight: 94,
  tickApart: 110,
  shared: true,
  aspect: 1.8,
  even: false,
}

/** How far the axis may be pressed or stretched, narrowest first. */
const STRETCHES: readonly number[] = [0.12, 0.2, 0.3, 0.45, 0.65, 0.85, 1, 1.3, 1.7, 2.2, 3]
const WIDEST = 4

/** How far rows may be drawn apart, so that a long thin drawing fills its place. */
const ROWS_APART = 2

/** Rows of persons, posts or TAGS that stand at one place. */
const BAND_ROWS = 2

/** Names of the lanes of cables without a post, and of groups of several. */
const NO_POST = 'no post'
const SEVERAL_POSTS = 'several posts'

/**
 * Places by time: date from left to right, a lane for each post in the order in which posts come (or rows shared by them), cables
 * that would touch in rows below one another; where so many stand at one moment that the rows would grow too deep, those whose day
 * is only supposed move to what is free before it. Persons stand above, posts and TAGS below, about the middle of what they are joined
 * to. The axis is pressed or stretched until the whole is about as wide, for its height, as the place it is to fill.
 */
export function timeline(subgraph: Drawn, given: Partial<Spacing> = {}): Timeline {
  const spacing = { ...GRAPH_SPACING, ...given }
  const wide = ({ width, height }: Timeline) => (width + spacing.nodeWidth) / (height + spacing.rowHeight)
  const known = { ...timesOf(subgraph), joined: neighboursOf(subgraph), groups: [...byPost(subgraph)] }
  // The more it is stretched, the wider and lower it is: the first that is wide enough is found by halving.
  let drawn = stretched(subgraph, known, spacing, WIDEST)
  for (let left = STRETCHES; left.length > 0; ) {
    const middle = left.length >> 1
    const tried = stretched(subgraph, known, spacing, left[middle] ?? WIDEST)
    const isWide = wide(tried) >= spacing.aspect
    if (isWide) drawn = tried
    left = isWide ? left.slice(0, middle) : left.slice(middle + 1)
  }
  const apart = Math.min(ROWS_APART, wide(drawn) / spacing.aspect)
  return apart > 1 ? { ...drawn, ...drawnApart(drawn, apart) } : drawn
}

function drawnApart({ places, lanes, height }: Timeline, apart: number): Pick<Timeline, 'places' | 'lanes' | 'height'> {
  return {
    places: new Map([...places].map(([id, { x, y }]) => [id, { x, y: y * apart }])),
    lanes: lanes.map((lane) => ({ ...lane, y: lane.y * apart, height: lane.height * apart })),
    height: height * apart,
  }
}

/** Pixels of a year on an even axis, before it is stretched. */
const EVEN_YEAR = 1600

/** What a layout by time knows of a graph, however far it is stretched. */
interface Known {
  readonly times: ReadonlyMap<string, number>
  readonly supposed: ReadonlySet<string>
  readonly joined: ByKey<string, string>
  /** Cables and groups by their post. */
  readonly groups: readonly (readonly [post: string, cables: readonly { readonly id: string }[]])[]
}

function stretched(subgraph: Drawn, known: Known, spacing: Spacing, stretch: number): Timeline {
  const { times, supposed, joined, groups } = known
  const moments = [...times.values()]
  const years = (Math.max(...moments) - Math.min(...moments)) / (365 * DAY)
  const scale = spacing.even ? evenTimeScale(moments, years * EVEN_YEAR * stretch) : timeScale(moments, stretch)
  const places = new Map<string, Point>()
  const lanes: Lane[] = []

  const middle = (id: string) => {
    const xs = joined.of(id).flatMap((each) => {
      const time = times.get(each)
      return time === undefined ? [] : [scale.x(time)]
    })
    return xs.length ? Math.round(xs.reduce((sum, x) => sum + x, 0) / xs.length) : 0
  }
  const band = (kinds: readonly string[], top: number): number => {
    const ids = subgraph.nodes.filter((node) => kinds.includes(node.kind)).map((node) => node.id)
    const rows = bandPlaces(ids, middle, spacing.nodeWidth)
    for (const [id, { x, row }] of rows) places.set(id, { x, y: top + row * spacing.rowHeight })
    return top + (ids.length ? BAND_ROWS * spacing.rowHeight : 0)
  }

  const most = rowsAtMost(subgraph.nodes.length, spacing)
  let y = band(['Person'], 0)
  const lane = (post: string, cables: readonly { readonly id: string }[]) => {
    const rows = new BoxRows(spacing.nodeWidth)
    const put = (id: string, { row, x }: BoxPlace) => places.set(id, { x, y: y + row * spacing.rowHeight })
    const timed = cables.map(({ id }) => ({ id, x: scale.x(timeAmong(times, id)) }))
    const crowded: typeof timed = []
    for (const each of timed.toSorted((a, b) => a.x - b.x || order(a.id, b.id))) {
      const row = rows.take(each.x, supposed.has(each.id) ? most : undefined)
      if (row === null) crowded.push(each)
      else put(each.id, { row, x: each.x })
    }
    for (const { id, x } of crowded.reverse()) put(id, rows.takeBefore(x, most))
    const height = rows.count * spacing.rowHeight
    lanes.push({ post, y: y + (height - spacing.rowHeight) / 2, height })
    y += height
  }
  if (spacing.shared) {
    const cables = groups.flatMap(([, each]) => each)
    if (cables.length) lane('', cables)
  } else for (const [post, cables] of groups) lane(post, cables)
  y = band(['Post', 'Tag'], y)
  return { places, supposed, lanes, scale, ticks: scale.ticks(spacing.tickApart), width: scale.width, height: y }
}

/** Times as many rows as would fill the place evenly: deeper than this, cables of one supposed moment stand before it. */
const DEEPEST = 1.25

function rowsAtMost(nodes: number, { nodeWidth, rowHeight, aspect }: Spacing): number {
  return Math.ceil(DEEPEST * Math.sqrt((nodes * nodeWidth) / (aspect * rowHeight)))
}

/** Places in a band: those of one place beside one another about it, in two rows, pushed to the right where they would touch. */
function bandPlaces(
  ids: readonly string[],
  middle: (id: string) => number,
  width: number,
): ReadonlyMap<string, { readonly x: number; readonly row: number }> {
  const groups = groupBy(ids, middle)
  const places = new Map<string, { x: number; row: number }>()
  const ends = Array.from({ length: BAND_ROWS }, () => Number.NEGATIVE_INFINITY)
  for (const [x, group] of [...groups].sort(([a], [b]) => a - b)) {
    const columns = Math.ceil(group.length / BAND_ROWS)
    for (const [index, id] of group.entries()) {
      const row = index % BAND_ROWS
      const wished = x + (Math.floor(index / BAND_ROWS) - (columns - 1) / 2) * width
      const at = Math.max(wished, ends[row] ?? wished)
      ends[row] = at + width
      places.set(id, { x: at, row })
    }
  }
  return places
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function byPost({ nodes }: Drawn): ReadonlyMap<string, readonly { readonly id: string }[]> {
  const onAxis = nodes.filter((node) => node.kind === 'Cable' || node.kind === 'Group')
  return groupBy(onAxis, (node) => postOf(node) ?? (node.kind === 'Group' ? SEVERAL_POSTS : NO_POST))
}

/**
 * The moment of every cable. One that is only cited has no date of its own: it is supposed in the middle of the days between which
 * it was sent, where numbers around its own or what cites it tell both; else two days before the first cable that cites it, or in
 * December of its own year where that is earlier, within what is known; with nothing to go by, in the middle of its year.
 */
export function timesOf(subgraph: Drawn): {
  readonly times: ReadonlyMap<string, number>
  readonly supposed: ReadonlySet<string>
} {
  const times = new Map<string, number>()
  for (const node of subgraph.nodes) if (node.kind === 'Group') times.set(node.id, node.time)
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
  for (const node of cables) {
    const { id, year } = node
    if (times.has(id)) continue
    supposed.add(id)
    const window = windowOf(node)
    const [from = null, until = null] = [window?.from, window?.until].map((bound) => (bound ? Date.parse(bound) : null))
    if (from !== null && until !== null && window?.year === null) {
      times.set(id, (from + until) / 2)
      continue
    }
    const cited = firstCitedAt.get(id)
    const lastOfYear = year === null ? Number.POSITIVE_INFINITY : Date.UTC(year, 11, 15)
    const guess = cited === undefined ? null : Math.min(cited - 2 * DAY, lastOfYear)
    const supposedly = guess ?? (year === null ? fallback : Date.UTC(year, 6, 1))
    times.set(id, Math.max(from ?? supposedly, Math.min(until ?? supposedly, supposedly)))
  }
  return { times, supposed }
}

/** The moment of a node; that of 1970 for one that has none. */
export const timeAmong = (times: ReadonlyMap<string, number>, id: string): number => times.get(id) ?? 0

/** Cables in the order of time, then of id: what stepping forwards and backwards follows. */
export function inTime(subgraph: Drawn): readonly CableNode[] {
  const { times } = timesOf(subgraph)
  return subgraph.nodes
    .filter(isCable)
    .toSorted((a, b) => timeAmong(times, a.id) - timeAmong(times, b.id) || order(a.id, b.id))
}

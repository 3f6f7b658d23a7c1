import { BoxGrid, boxAbout } from './boxes.ts'
import { CARD } from './detail.ts'
import { type Drawn, neighboursOf } from './subgraph.ts'
import type { Tick, TimeScale } from './time-scale.ts'
import { GRAPH_SPACING, type Lane, type Point, timeAmong, timesOf } from './timeline.ts'

/** Where everything stands, with what is written along the edges of the drawing. */
export interface Arrangement {
  readonly places: ReadonlyMap<string, Point>
  readonly ticks: readonly Tick[]
  readonly lanes: readonly Lane[]
  /** The axis of time; null where there is none. */
  readonly scale: TimeScale | null
}

const { nodeWidth, rowHeight, tickApart } = GRAPH_SPACING

/** How far from its wish a node is put at most, in steps. */
const STEPS_TRIED = 60

/**
 * A drawing that grew: what was there keeps its place, and what came stands at its time (or beside what it is joined to), in the
 * nearest free place.
 */
export function grown(before: Arrangement, subgraph: Drawn): Arrangement {
  const came = subgraph.nodes.filter(({ id }) => !before.places.has(id))
  const { times } = timesOf(subgraph)
  const scale = before.scale?.reaching(came.flatMap(({ id }) => times.get(id) ?? [])) ?? null
  const grid = new BoxGrid<string>(CARD.width)
  const places = new Map<string, Point>()
  const put = (id: string, place: Point) => {
    places.set(id, place)
    grid.add(boxAbout(place, CARD.width, CARD.height, (rowHeight - CARD.height) / 4), id)
  }
  for (const { id } of subgraph.nodes) {
    const place = before.places.get(id)
    if (place) put(id, place)
  }
  const joined = neighboursOf(subgraph)
  const free = (place: Point) => !grid.meets(boxAbout(place, CARD.width, CARD.height))
  const inTime = came.toSorted((a, b) => timeAmong(times, a.id) - timeAmong(times, b.id))
  for (const { id } of inTime) {
    const beside = joined.of(id).map((each) => places.get(each))
    const anchor = beside.find((place) => place !== undefined) ?? { x: 0, y: 0 }
    const time = times.get(id)
    const onAxis = scale !== null && time !== undefined
    const wish = { x: onAxis ? scale.x(time) : anchor.x, y: anchor.y }
    put(id, (onAxis ? inColumn(wish) : around(wish)).find(free) ?? wish)
  }
  return { places, lanes: before.lanes, scale, ticks: scale?.ticks(tickApart) ?? [] }
}

/** Places above and below a wish, nearest first. */
const inColumn = ({ x, y }: Point): readonly Point[] =>
  Array.from({ length: STEPS_TRIED }, (_, n) => ({ x, y: y + (n % 2 ? -1 : 1) * Math.ceil(n / 2) * rowHeight }))

/** Places in rings around a wish, nearest first. */
function around({ x, y }: Point): readonly Point[] {
  const rings = Math.ceil(Math.sqrt(STEPS_TRIED))
  return Array.from({ length: rings }, (_, ring) =>
    Array.from({ length: 8 * (ring + 1) }, (_, n) => {
      const angle = (n * 2 * Math.PI) / (8 * (ring + 1))
      return { x: x + Math.cos(angle) * (ring + 1) * nodeWidth, y: y + Math.sin(angle) * (ring + 1) * rowHeight }
    }),
  ).flat()
}

import type { CableId } from '../model/cable-id.ts'
import { compareText } from '../model/order.ts'
import type { ChainDirection } from '../store.ts'
import { must } from '../text/must.ts'
import type { WalkQueries } from '../walk-queries.ts'

/** Most steps of a path. */
const MOST_STEPS = 12

/** Most cables looked at before a search gives up: undirected, twelve steps would reach most of the graph. */
const MOST_CABLES = 100_000

/** One end's search: the cables of each distance, and for each cable its neighbours one step nearer to the end. */
interface Side {
  readonly direction: ChainDirection
  readonly levels: CableId[][]
  readonly nearer: Map<CableId, CableId[]>
}

const sideAt = (ends: readonly CableId[], direction: ChainDirection): Side => ({
  direction,
  levels: [[...ends]],
  nearer: new Map(ends.map((end) => [end, []])),
})

/**
 * A shortest path from `from` to `to`, the first by the alphabet among those; empty when there is none of twelve steps or fewer.
 * Grows from both ends, the smaller side first. `truncated`: it gave up because too many cables lay in reach.
 */
export async function shortestPath(
  store: Pick<WalkQueries, 'links'>,
  from: CableId,
  to: CableId,
  directed: boolean,
): Promise<{ readonly path: readonly CableId[]; readonly truncated: boolean }> {
  const { ahead, behind, met, truncated } = await meet(store, [from], [to], directed)
  return { path: met.length > 0 ? firstPath(ahead, behind, met) : [], truncated }
}

/** All shortest paths, drawn over one another. */
export interface ShortestPaths {
  /** Of each path; null where there is none of twelve steps or fewer. */
  readonly steps: number | null
  /** The cables on the paths by their distance from the front end, each level by id. */
  readonly levels: readonly (readonly CableId[])[]
  /** How many paths there are. */
  readonly count: number
  /** It gave up because too many cables lay in reach. */
  readonly truncated: boolean
}

/** All shortest paths from any of some cables to any of others. Those that are both are paths of no step. */
export async function allShortest(
  store: Pick<WalkQueries, 'links'>,
  from: readonly CableId[],
  to: readonly CableId[],
  directed: boolean,
): Promise<ShortestPaths> {
  const { ahead, behind, met, truncated } = await meet(store, from, to, directed)
  if (met.length === 0) return { steps: null, levels: [], count: 0, truncated }
  const before = backFrom(ahead, met)
  const after = backFrom(behind, met)
  const levels = [...before.toReversed().slice(0, -1), met, ...after.slice(1)].map((level) =>
    [...level].sort(compareText),
  )
  const count = met.reduce((sum, id) => sum + waysTo(ahead, before, id) * waysTo(behind, after, id), 0)
  return { steps: levels.length - 1, levels, count, truncated }
}

/** The cables on the ways back to an end, level by level, those that were met first. */
function backFrom(side: Side, met: readonly CableId[]): readonly (readonly CableId[])[] {
  const levels: (readonly CableId[])[] = []
  for (let level = met; level.length > 0; ) {
    levels.push(level)
    level = [...new Set(level.flatMap((id) => nearerOf(side, id)))]
  }
  return levels
}

/** How many ways there are from an end to a cable that was met. */
function waysTo(side: Side, levels: readonly (readonly CableId[])[], met: CableId): number {
  const ways = new Map<CableId, number>()
  const waysOf = (id: CableId): number => must(ways.get(id), `the ways to ${id}`)
  for (const level of levels.toReversed())
    for (const id of level) {
      const nearer = nearerOf(side, id)
      ways.set(id, nearer.length === 0 ? 1 : nearer.reduce((sum, near) => sum + waysOf(near), 0))
    }
  return waysOf(met)
}

/** Grows from both ends until they meet, the smaller side first. `met`: the cables where they do, none where they don't. */
async function meet(
  store: Pick<WalkQueries, 'links'>,
  from: readonly CableId[],
  to: readonly CableId[],
  directed: boolean,
): Promise<{
  readonly ahead: Side
  readonly behind: Side
  readonly met: readonly CableId[]
  readonly truncated: boolean
}> {
  const ahead = sideAt(from, directed ? 'cites' : 'both')
  const behind = sideAt(to, directed ? 'citedBy' : 'both')
  const sides = { ahead, behind }
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    const met = outermost(ahead).filter((id) => behind.nearer.has(id))
    if (met.length > 0) return { ...sides, met, truncated: false }
    const side = outermost(ahead).length <= outermost(behind).length ? ahead : behind
    if (steps === MOST_STEPS || outermost(side).length === 0) break
    const room = MOST_CABLES - ahead.nearer.size - behind.nearer.size
    if (!(await grow(store, side, room))) return { ...sides, met: [], truncated: true }
  }
  return { ...sides, met: [], truncated: false }
}

const outermost = (side: Side): readonly CableId[] => must(side.levels.at(-1), 'the level of the ends')

/** The cables one step nearer to the end; none of an end itself. */
const nearerOf = (side: Side, id: CableId): readonly CableId[] => must(side.nearer.get(id), `what is nearer than ${id}`)

/** Adds the next level to a side; false when it would not fit. */
async function grow(store: Pick<WalkQueries, 'links'>, side: Side, room: number): Promise<boolean> {
  const links = await store.links(outermost(side), side.direction, room + 1)
  if (links.length > room) return false
  const level: CableId[] = []
  const fresh = new Set<CableId>()
  for (const [near, far] of links) {
    if (!side.nearer.has(far)) {
      side.nearer.set(far, [])
      fresh.add(far)
      level.push(far)
    }
    if (fresh.has(far)) side.nearer.get(far)?.push(near)
  }
  side.levels.push(level)
  return true
}

/** Walks from the front end to the back end over cables on shortest paths, always to the first by the alphabet. */
function firstPath(ahead: Side, behind: Side, met: readonly CableId[]): readonly CableId[] {
  // Steps towards the meeting level, from each cable of the front side that lies on a shortest path.
  const onwards = new Map<CableId, Set<CableId>>()
  let level = new Set(met)
  while (level.size > 0) {
    const nearer = new Set<CableId>()
    for (const far of level) {
      for (const near of nearerOf(ahead, far)) {
        const steps = onwards.get(near) ?? new Set()
        onwards.set(near, steps.add(far))
        nearer.add(near)
      }
    }
    level = nearer
  }
  const path: CableId[] = []
  for (let at: CableId | undefined = ahead.levels[0]?.[0]; at !== undefined; ) {
    path.push(at)
    const next: Iterable<CableId> = onwards.get(at) ?? nearerOf(behind, at)
    at = [...next].sort(compareText)[0]
  }
  return path
}

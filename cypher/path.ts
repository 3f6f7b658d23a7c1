import type { CableId } from './model/cable-id.ts'
import { compareText } from './model/order.ts'
import type { ChainDirection } from './store.ts'
import type { WalkQueries } from './walk-queries.ts'

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

const sideAt = (end: CableId, direction: ChainDirection): Side => ({
  direction,
  levels: [[end]],
  nearer: new Map([[end, []]]),
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
  const ahead = sideAt(from, directed ? 'cites' : 'both')
  const behind = sideAt(to, directed ? 'citedBy' : 'both')
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    const met = outermost(ahead).filter((id) => behind.nearer.has(id))
    if (met.length > 0) return { path: firstPath(ahead, behind, met), truncated: false }
    const side = outermost(ahead).length <= outermost(behind).length ? ahead : behind
    if (steps === MOST_STEPS || outermost(side).length === 0) break
    const room = MOST_CABLES - ahead.nearer.size - behind.nearer.size
    if (!(await grow(store, side, room))) return { path: [], truncated: true }
  }
  return { path: [], truncated: false }
}

const outermost = (side: Side): readonly CableId[] => side.levels.at(-1) ?? []

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
      for (const near of ahead.nearer.get(far) ?? []) {
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
    const next: Iterable<CableId> = onwards.get(at) ?? behind.nearer.get(at) ?? []
    at = [...next].sort(compareText)[0]
  }
  return path
}

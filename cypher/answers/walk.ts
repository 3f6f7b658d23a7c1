import type { GraphEdge, Subgraph } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { compareEdges } from '../model/order.ts'
import type { NeighbourKind, Walk } from '../store.ts'
import { stored } from '../text/stored.ts'
import type { WalkQueries } from '../walk-queries.ts'
import { walkLines } from './lines.ts'
import { shortestPath } from './path.ts'

/** See `GraphReader.chain`. Edges are all CITES among the cables found. */
export async function walkChain(store: WalkQueries, start: CableId, walk: Walk): Promise<Subgraph | null> {
  const { depth, direction, limit } = walk
  const reach = { up: direction === 'citedBy' ? 0 : depth, down: direction === 'cites' ? 0 : depth }
  const [known, { met, truncated }] = await Promise.all([store.known(start), walkLines(store, start, reach, limit)])
  if (!known) return null
  const ids = met.map(({ id }) => id)
  const [nodes, edges] = await Promise.all([store.cables(ids), store.citesAmong(ids)])
  return { nodes, edges: edges.toSorted(compareEdges), truncated }
}

/** See `GraphStore.neighbourhood`: cables in order of distance, then of time; then posts, persons, tags. */
export async function walkNeighbourhood(
  store: WalkQueries,
  start: CableId,
  walk: Walk,
  show: readonly NeighbourKind[],
): Promise<Subgraph | null> {
  if (!(await store.known(start))) return null
  const around = show.length > 0 ? await store.surroundings(start, show) : { nodes: [], edges: [] }
  // Of the limit, surroundings keep half when cables would take it all.
  const reserved = Math.min(around.nodes.length, Math.floor(walk.limit / 2))
  const { ids, truncated } = await breadthFirst(store, start, { ...walk, limit: walk.limit - reserved })
  const nodes = around.nodes.slice(0, walk.limit - ids.length)
  const shown = new Set(nodes.map((node) => node.id))
  const [cables, cites] = await Promise.all([store.cables(ids), store.citesAmong(ids)])
  const edges = [...cites, ...around.edges.filter(({ target }) => shown.has(target))]
  return {
    nodes: [...cables, ...nodes],
    edges: edges.sort(compareEdges),
    truncated: truncated || nodes.length < around.nodes.length,
  }
}

async function breadthFirst(store: WalkQueries, start: CableId, { depth, direction, limit }: Walk) {
  const ids = [start]
  let level: readonly CableId[] = ids.slice()
  for (let step = 0; step < depth && level.length > 0; step++) {
    const found = await store.step(level, direction, ids, limit - ids.length + 1)
    if (ids.length + found.length > limit) {
      ids.push(...found.slice(0, limit - ids.length))
      return { ids, truncated: true }
    }
    ids.push(...found)
    level = found
  }
  return { ids, truncated: false }
}

/** See `GraphStore.path`: nodes in order of the path, every CITES edge between one and the next. */
export async function walkPath(
  store: WalkQueries,
  from: CableId,
  to: CableId,
  directed: boolean,
): Promise<Subgraph | null> {
  const known = await Promise.all([store.known(from), store.known(to)])
  if (known.includes(false)) return null
  const { path, truncated } = await shortestPath(store, from, to, directed)
  const places = new Map<string, number>(path.map((id, at) => [id, at]))
  const placeOf = (id: string): number => stored(places.get(id), `the place of ${id} in the path`)
  const stepOf = ({ source, target }: GraphEdge): number => placeOf(target) - placeOf(source)
  const edges = (await store.citesAmong(path)).filter((edge) =>
    directed ? stepOf(edge) === 1 : Math.abs(stepOf(edge)) === 1,
  )
  return {
    nodes: await store.cables(path),
    edges: edges.sort(compareEdges),
    truncated,
  }
}

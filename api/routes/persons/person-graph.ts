import type { CableId, GraphEdge, GraphNode, GraphStore, Subgraph } from '@reftel/cypher'

/** Most nodes looked at around one cable: no cable cites more. */
const AROUND_ONE = 3000

/** Questions to the store at a time: enough to keep a remote one busy, few enough to leave it free for others. */
const AT_ONCE = 8

/**
 * The person and the first cables that mention them, in order of time, `limit` nodes in all, with every MENTIONS and CITES edge
 * among these; null when the store knows no such person.
 */
export async function personGraph(store: GraphStore, key: string, limit: number): Promise<Subgraph | null> {
  const page = await store.personCables(key, { limit: Math.max(1, limit - 1) })
  if (!page) return null
  const cables = page.items.slice(0, limit - 1)
  const around = await mapAtOnce(cables, ({ id }) => surroundings(store, id))
  const nodes = new Map<string, GraphNode>()
  for (const subgraph of around) for (const node of subgraph.nodes) nodes.set(node.id, node)
  const person = nodes.get(`person:${key}`)
  const kept = [...(person ? [person] : []), ...cables.flatMap(({ id }) => nodes.get(id) ?? [])]
  const ids = new Set(kept.map(({ id }) => id))
  const edges = new Map<string, GraphEdge>()
  for (const edge of around.flatMap((subgraph) => subgraph.edges))
    if (ids.has(edge.source) && ids.has(edge.target)) edges.set(edge.id, edge)
  return {
    nodes: kept,
    edges: [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    truncated: page.cursor !== null || cables.length < page.items.length,
  }
}

async function surroundings(store: GraphStore, id: CableId): Promise<Subgraph> {
  const walk = { depth: 1, direction: 'cites', limit: AROUND_ONE } as const
  return (await store.neighbourhood(id, walk, ['persons'])) ?? { nodes: [], edges: [], truncated: false }
}

async function mapAtOnce<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(map))))
  return results
}

import type { GraphStore, Subgraph } from '@reftel/cypher'

/**
 * The person and the first cables that mention them, in order of time, `limit` nodes in all, with every MENTIONS and CITES edge
 * among these; null when the store knows no such person.
 */
export async function personGraph(store: GraphStore, key: string, limit: number): Promise<Subgraph | null> {
  const page = await store.personCables(key, { limit: Math.max(1, limit - 1) })
  if (!page) return null
  const cables = page.items.slice(0, limit - 1).map(({ id }) => id)
  const ids = [`person:${key}`, ...cables]
  const [nodes, edges] = await Promise.all([store.nodes(ids), store.among(ids)])
  return { nodes, edges, truncated: page.total > cables.length }
}

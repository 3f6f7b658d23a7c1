import type { GraphQueries } from '../graph-queries.ts'
import type { Subgraph } from '../model/answers.ts'
import { cableNode, personNode } from '../model/graph.ts'

/** See `GraphReader.personGraph`. Edges are all MENTIONS and CITES among these. */
export async function personGraph(queries: GraphQueries, key: string, limit: number): Promise<Subgraph | null> {
  const found = await queries.firstCables(key, limit - 1)
  if (!found) return null
  const { person, total, cables } = found
  const nodes = [personNode(person), ...cables.map(cableNode)]
  const edges = await queries.among(nodes.map(({ id }) => id))
  return { nodes, edges, truncated: total > cables.length }
}

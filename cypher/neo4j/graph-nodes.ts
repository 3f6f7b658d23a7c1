import type { ManagedTransaction } from 'neo4j-driver'
import type { GraphEdge, GraphNode, PersonSummary } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { cableNode, keysOfNodes, type NodeKeys, personNode, postNode, tagNode } from '../model/graph.ts'
import { compareEdges } from '../model/order.ts'
import { allFound } from '../text/all-found.ts'
import { summariesOf } from './cables.ts'
import { runRows } from './load/batches.ts'
import { linksOf, namedQuery } from './named-query.ts'
import { type EdgeOf, edgeIn } from './whole.ts'

type Rows = { readonly rows: readonly string[] }

const postsNamed = namedQuery<Rows, { name: string }>('posts-named')
const tagsNamed = namedQuery<Rows, { code: string }>('tags-named')
const personsByKeys = namedQuery<Rows, PersonSummary>('persons-by-keys')
const edgesAmongQuery = namedQuery<NodeKeys, EdgeOf>('edges-among')

/** See `GraphReader.nodes`. */
export async function nodesOf(tx: ManagedTransaction, ids: readonly string[]): Promise<readonly GraphNode[]> {
  const { cables, posts, persons, tags } = keysOfNodes(ids)
  const nodes: readonly GraphNode[] = [
    ...[...(await summariesOf(tx, cables as readonly CableId[])).values()].map(cableNode),
    ...(await runRows(tx, postsNamed, posts)).map(({ name }) => postNode(name)),
    ...(await runRows(tx, personsByKeys, persons)).map(personNode),
    ...(await runRows(tx, tagsNamed, tags)).map(({ code }) => tagNode(code)),
  ]
  const found = new Map(nodes.map((node) => [node.id, node]))
  return allFound(new Set(ids), (id) => found.get(id))
}

/** See `GraphReader.among`. */
export const edgesAmong = async (
  tx: ManagedTransaction,
  ids: readonly string[],
  possible: boolean,
): Promise<readonly GraphEdge[]> =>
  (await edgesAmongQuery.of(linksOf(possible))(tx, keysOfNodes(ids))).map(edgeIn).sort(compareEdges)

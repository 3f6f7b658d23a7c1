import type { GraphEdge, GraphNode } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { cableNode, keysOfNodes, personNode, postNode, tagNode } from '../model/graph.ts'
import { compareEdges } from '../model/order.ts'
import { allFound } from '../text/all-found.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { personsByKeys } from './persons.ts'
import { edgesOfCables, linkedAmong } from './records.ts'
import { summariesOf } from './summaries.ts'
import { citesAmong } from './walks.ts'

const postsNamed = namedQuery<{ names: string }, { name: string }>('posts-named')
const tagsNamed = namedQuery<{ codes: string }, { code: string }>('tags-named')

/** See `GraphReader.nodes`. */
export function nodesOf(db: Connection, ids: readonly string[]): readonly GraphNode[] {
  const { cables, posts, persons, tags } = keysOfNodes(ids)
  const found = new Map<string, GraphNode>()
  const add = (nodes: readonly GraphNode[]) => {
    for (const node of nodes) found.set(node.id, node)
  }
  if (cables.length > 0) add(summariesOf(db, cables as readonly CableId[]).map(cableNode))
  if (posts.length > 0) add(postsNamed.all(db, { names: JSON.stringify(posts) }).map(({ name }) => postNode(name)))
  if (persons.length > 0) add(personsByKeys(db, persons).map(personNode))
  if (tags.length > 0) add(tagsNamed.all(db, { codes: JSON.stringify(tags) }).map(({ code }) => tagNode(code)))
  return allFound(new Set(ids), (id) => found.get(id))
}

/** See `GraphReader.among`. */
export function edgesAmong(db: Connection, ids: readonly string[], possible: boolean): readonly GraphEdge[] {
  const within = new Set(ids)
  const { cables, posts, persons, tags } = keysOfNodes(ids)
  // Among cables alone it is quickly told which cite which: the others' facts need not be read.
  if (posts.length + persons.length + tags.length === 0)
    return citesAmong(db, cables as readonly CableId[]).toSorted(compareEdges)
  const known = cables as readonly CableId[]
  return [...edgesOfCables(db, known, { possible, linked: linkedAmong(db, known, persons) })]
    .filter(({ target }) => within.has(target))
    .sort(compareEdges)
}

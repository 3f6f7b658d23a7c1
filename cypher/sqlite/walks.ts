import type { GraphEdge, GraphNode, Subgraph } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import {
  cableNode,
  citesEdge,
  personNode,
  postNode,
  sentByEdge,
  sentToEdge,
  taggedEdge,
  tagNode,
} from '../model/graph.ts'
import { compareText } from '../model/order.ts'
import type { ChainDirection, Surroundings } from '../store.ts'
import type { WalkQueries } from '../walk-queries.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { personsByKeys } from './persons.ts'
import { mentionEdges, personKeysOf, recordsOf } from './records.ts'
import { summariesOf, summary } from './summaries.ts'

type Step = { from: string; out: 0 | 1; in: 0 | 1; limit: number }

const walkStep = namedQuery<Step & { without: string }, { id: CableId }>('walk-step')
const walkLinks = namedQuery<Step, { near: CableId; far: CableId }>('walk-links')
const citesAmong = namedQuery<{ keys: string }, { source: CableId; target: CableId }>('cites-among')

const ways = (direction: ChainDirection) =>
  ({ out: direction === 'citedBy' ? 0 : 1, in: direction === 'cites' ? 0 : 1 }) as const

/** What walks ask of the embedded store. */
export class SqliteWalks implements WalkQueries {
  readonly #db: Connection

  constructor(db: Connection) {
    this.#db = db
  }

  async known(id: CableId): Promise<boolean> {
    return summary(this.#db, id) !== null
  }

  async step(from: readonly CableId[], direction: ChainDirection, without: readonly CableId[], limit: number) {
    const params = { from: JSON.stringify(from), without: JSON.stringify(without), limit, ...ways(direction) }
    return walkStep.all(this.#db, params).map(({ id }) => id)
  }

  async links(from: readonly CableId[], direction: ChainDirection, limit: number) {
    const params = { from: JSON.stringify(from), limit, ...ways(direction) }
    return walkLinks.all(this.#db, params).map(({ near, far }) => [near, far] as const)
  }

  async cables(ids: readonly CableId[]): Promise<readonly GraphNode[]> {
    return summariesOf(this.#db, ids).map(cableNode)
  }

  async citesAmong(within: readonly CableId[]): Promise<readonly GraphEdge[]> {
    const pairs = citesAmong.all(this.#db, { keys: JSON.stringify(within) })
    const records = recordsOf(this.#db, [...new Set(pairs.map(({ source }) => source))])
    return pairs.flatMap(({ source, target }) => {
      const cited = records.get(source)?.cites.find((other) => other.target === target)
      return cited ? [citesEdge(source, cited)] : []
    })
  }

  async surroundings(id: CableId, show: readonly Surroundings[]): Promise<Pick<Subgraph, 'nodes' | 'edges'>> {
    const nodes: GraphNode[] = []
    const edges: GraphEdge[] = []
    const record = recordsOf(this.#db, [id]).get(id)
    if (!record) return { nodes, edges }
    const { from, to, info, tags } = record
    if (show.includes('posts')) {
      const posts = new Set([...(from === null ? [] : [from]), ...to, ...info])
      nodes.push(...[...posts].sort(compareText).map(postNode))
      if (from !== null) edges.push(sentByEdge(id, from))
      edges.push(
        ...to.map((post) => sentToEdge(id, post, 'action')),
        ...info.map((post) => sentToEdge(id, post, 'info')),
      )
    }
    if (show.includes('persons')) {
      const keys = personKeysOf(this.#db, [id]).get(id)
      nodes.push(...personsByKeys(this.#db, [...new Set(keys?.values() ?? [])].sort(compareText)).map(personNode))
      edges.push(...mentionEdges(record, keys))
    }
    if (show.includes('tags')) {
      nodes.push(...tags.toSorted(compareText).map(tagNode))
      edges.push(...tags.map((tag) => taggedEdge(id, tag)))
    }
    return { nodes, edges }
  }
}

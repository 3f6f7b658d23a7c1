import { lineBySteps } from '../answers/lines.ts'
import type { CitesEdge, GraphEdge, GraphNode, Subgraph } from '../model/answers.ts'
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
import type { ChainDirection, NeighbourKind } from '../store.ts'
import type { WalkQueries } from '../walk-queries.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { personsByKeys } from './persons.ts'
import { citesOf, linkedIn, mentionEdges, recordsOf } from './records.ts'
import { summariesOf, summaryById } from './summaries.ts'

type Step = { from: string; out: 0 | 1; in: 0 | 1; limit: number }

const stepBy = (part: string) =>
  namedQuery<{ from: string; limit: number }, { id: CableId }>('walk-step', { 'step-both': part })
const walkStep = { cites: stepBy('step-cites'), citedBy: stepBy('step-cited-by'), both: stepBy('step-both') }
const walkLinks = namedQuery<Step & { others: string | null }, { near: CableId; far: CableId }>('walk-links')
const citingAmong = namedQuery<{ keys: string }, { source: CableId; target: CableId }>('cites-among')

const ways = (direction: ChainDirection) =>
  ({ out: direction === 'citedBy' ? 0 : 1, in: direction === 'cites' ? 0 : 1 }) as const

function stepQueries(db: Connection): Pick<WalkQueries, 'step' | 'line'> {
  // Those to leave out are left out here, so many more rows are read: SQLite takes a fourth of a step to unpack and look them up.
  const step: WalkQueries['step'] = async (from, direction, without, limit) => {
    const rows = walkStep[direction].all(db, { from: JSON.stringify(from), limit: limit + without.length })
    const met = new Set(without)
    return rows.flatMap(({ id }) => (met.has(id) ? [] : [id])).slice(0, limit)
  }
  return { step, line: (...asked) => lineBySteps({ step }, ...asked) }
}

/** What walks ask of the embedded store. */
export const walkQueries = (db: Connection): WalkQueries => ({
  known: async (id) => summaryById(db, id) !== null,
  ...stepQueries(db),
  links: async (from, direction, limit, others) => {
    const wanted = others === undefined ? null : JSON.stringify(others)
    const params = { from: JSON.stringify(from), limit, others: wanted, ...ways(direction) }
    return walkLinks.all(db, params).map(({ near, far }) => [near, far] as const)
  },
  cables: async (ids) => summariesOf(db, ids).map(cableNode),
  citesAmong: async (within) => citesAmong(db, within),
  surroundings: async (id, show, possible = false) => surroundings(db, id, show, possible),
})

/** The CITES edges with both ends among these cables. */
export const citesAmong = (db: Connection, within: readonly CableId[]): readonly CitesEdge[] =>
  citesBetween(db, citingAmong.all(db, { keys: JSON.stringify(within) }))

/** The CITES edges of these pairs, in their order. */
export function citesBetween(
  db: Connection,
  pairs: readonly { readonly source: CableId; readonly target: CableId }[],
): readonly CitesEdge[] {
  const all = citesOf(db, [...new Set(pairs.map(({ source }) => source))])
  const cited = new Map([...all].map(([id, cites]) => [id, new Map(cites.map((one) => [one.target, one]))]))
  return pairs.flatMap(({ source, target }) => {
    const found = cited.get(source)?.get(target)
    return found ? [citesEdge(source, found)] : []
  })
}

function surroundings(
  db: Connection,
  id: CableId,
  show: readonly NeighbourKind[],
  possible: boolean,
): Pick<Subgraph, 'nodes' | 'edges'> {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const record = recordsOf(db, [id]).get(id)
  if (!record) return { nodes, edges }
  const { from, to, info, tags } = record
  if (show.includes('posts')) {
    const posts = new Set([...(from === null ? [] : [from]), ...to, ...info])
    nodes.push(...[...posts].sort(compareText).map(postNode))
    if (from !== null) edges.push(sentByEdge(id, from))
    edges.push(...to.map((post) => sentToEdge(id, post, 'action')), ...info.map((post) => sentToEdge(id, post, 'info')))
  }
  if (show.includes('persons')) {
    const mentioning = mentionEdges(record, linkedIn(db, [id]), possible)
    const persons = mentioning.map(({ key }) => key)
    nodes.push(...personsByKeys(db, persons).map(personNode))
    edges.push(...mentioning.map(({ edge }) => edge))
  }
  if (show.includes('tags')) {
    nodes.push(...tags.toSorted(compareText).map(tagNode))
    edges.push(...tags.map((tag) => taggedEdge(id, tag)))
  }
  return { nodes, edges }
}

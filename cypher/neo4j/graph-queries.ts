import type { ManagedTransaction } from 'neo4j-driver'
import {
  type FirstCiting,
  type GraphQueries,
  type Neighbour,
  namesById,
  type PossibleLink,
  type SerialNeighbours,
  type SerialPlace,
  type SharedNode,
} from '../graph-queries.ts'
import type { CableId } from '../model/cable-id.ts'
import { keysOfNodes, type NodeKeys } from '../model/graph.ts'
import { allFound } from '../text/all-found.ts'
import { recordsOf, summariesOf } from './cables.ts'
import { searchFacets } from './facets.ts'
import { edgesAmong, nodesOf } from './graph-nodes.ts'
import { laidOutDocuments } from './laid-out.ts'
import { runRows } from './load/batches.ts'
import { wholeValue } from './lucene.ts'
import { namedQuery } from './named-query.ts'
import { firstCables } from './persons.ts'
import { countCables, newestCables, searchCables } from './search.ts'
import { deliveryCounts, periodCounts } from './totals.ts'
import { type CitesRow, readCites, walkQueries } from './walks.ts'

type Rows<Row> = { readonly rows: readonly Row[] }
type Pair = { readonly source: CableId; readonly target: CableId }

const cableNeighbours = namedQuery<{ cable: CableId; cites: boolean; citedBy: boolean }, Neighbour>('cable-neighbours')
const addresseesOf = namedQuery<Rows<CableId>, { id: CableId; name: string }>('addressees-of')
const serialsAround = namedQuery<Rows<SerialPlace>, SerialNeighbours>('serials-around')
const firstCiting = namedQuery<Rows<CableId>, FirstCiting>('first-citing')
const citesBetween = namedQuery<Rows<Pair>, CitesRow>('cites-between')
const newestOfPersons = namedQuery<{ rows: readonly string[]; limit: number }, { id: CableId }>('newest-of-persons')
const sharedNodes = namedQuery<Rows<CableId> & Pick<NodeKeys, 'persons' | 'tags'>, SharedNode>('shared-nodes')
const possibleFrom = namedQuery<Rows<CableId>, PossibleLink>('possible-from')
const possibleTo = namedQuery<Rows<{ node: string; words: string }>, PossibleLink>('possible-to')

/** What questions that go over more than one step ask, in one transaction. */
export const graphQueries = (tx: ManagedTransaction): GraphQueries => ({
  ...walkQueries(tx),
  summaries: async (ids) => {
    const cables = await summariesOf(tx, ids)
    return allFound(ids, (id) => cables.get(id))
  },
  addressees: async (ids) => namesById(await runRows(tx, addresseesOf, ids)),
  neighbours: (id, direction) =>
    cableNeighbours(tx, { cable: id, cites: direction === 'cites', citedBy: direction === 'citedBy' }),
  citesBetween: async (pairs) => (await runRows(tx, citesBetween, pairs)).map(readCites),
  periodCounts: (conditions, by) => periodCounts(tx, conditions, by),
  deliveryCounts: (conditions, by) => deliveryCounts(tx, conditions, by),
  serialsAround: (places) => runRows(tx, serialsAround, places),
  firstCiting: (ids) => runRows(tx, firstCiting, ids),
  nodes: (ids) => nodesOf(tx, ids),
  among: (ids, possible = false) => edgesAmong(tx, ids, possible),
  firstCables: (key, limit, possible) => firstCables(tx, key, limit, possible),
  search: (query) => searchCables(tx, query),
  newest: (conditions, limit) => newestCables(tx, conditions, limit),
  newestOfPersons: async (keys, limit) => (await newestOfPersons(tx, { rows: keys, limit })).map(({ id }) => id),
  shared: async (cables, nodes) => {
    const { persons, tags } = keysOfNodes(nodes)
    return sharedNodes(tx, { rows: cables, persons, tags })
  },
  count: (query) => countCables(tx, query),
  facets: (query) => searchFacets(tx, query),
  documents: (wanted) => laidOutDocuments(tx, wanted),
  possibleFrom: (cables) => runRows(tx, possibleFrom, cables),
  possibleTo: (nodes) =>
    runRows(
      tx,
      possibleTo,
      nodes.map((node) => ({ node, words: wholeValue(node) })),
    ),
  records: (ids) => recordsOf(tx, ids),
})

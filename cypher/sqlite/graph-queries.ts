import { type FirstCiting, type GraphQueries, type Neighbour, namesById, type PossibleLink } from '../graph-queries.ts'
import type { CableId } from '../model/cable-id.ts'
import type { CableConditions } from '../questions.ts'
import type { Connection } from './connection.ts'
import { countCables } from './count.ts'
import { laidOutDocuments } from './documents.ts'
import { facets } from './facets.ts'
import { namedQuery } from './named-query.ts'
import { edgesAmong, nodesOf } from './nodes.ts'
import { firstCables } from './persons.ts'
import { recordsOf } from './records.ts'
import { searchCables } from './search.ts'
import { summariesOf } from './summaries.ts'
import { deliveryCounts, periodCounts } from './totals.ts'
import { citesBetween, walkQueries } from './walks.ts'

type NeighbourRow = Omit<Neighbour, 'held' | 'from'> & { readonly held: 0 | 1; readonly sender: string | null }

const cableNeighbours = namedQuery<{ cable: string; out: 0 | 1; in: 0 | 1 }, NeighbourRow>('cable-neighbours')

interface SerialRow {
  readonly id: CableId
  readonly lower: CableId | null
  readonly lowerDate: string | null
  readonly higher: CableId | null
  readonly higherDate: string | null
}

const addresseesOf = namedQuery<{ keys: string }, { id: CableId; name: string }>('addressees-of')
const serialsAround = namedQuery<{ rows: string }, SerialRow>('serials-around')
const firstCiting = namedQuery<{ keys: string }, FirstCiting>('first-citing')
const possibleFrom = namedQuery<{ keys: string }, PossibleLink>('possible-from')
const possibleTo = namedQuery<{ nodes: string }, PossibleLink>('possible-to')

const beside = (id: CableId | null, date: string | null) => (id === null || date === null ? null : { id, date })

/** What questions that go over more than one step ask of the embedded store. */
export const graphQueries = (db: Connection): GraphQueries => ({
  ...walkQueries(db),
  summaries: async (ids) => summariesOf(db, ids),
  addressees: async (ids) => namesById(addresseesOf.all(db, { keys: JSON.stringify(ids) })),
  neighbours: async (id, direction) => {
    const ways = { out: direction === 'cites' ? 1 : 0, in: direction === 'cites' ? 0 : 1 } as const
    const rows = cableNeighbours.all(db, { cable: id, ...ways })
    return rows.map(({ held, sender, ...row }) => ({ ...row, held: held === 1, from: sender }))
  },
  citesBetween: async (pairs) => citesBetween(db, pairs),
  periodCounts: async (conditions, by) => periodCounts(db, conditions, by),
  deliveryCounts: async (conditions, by) => deliveryCounts(db, conditions, by),
  serialsAround: async (places) => {
    const rows = places.map(({ id, post, year, serial }) => [id, post, year, serial])
    return serialsAround.all(db, { rows: JSON.stringify(rows) }).map((row) => ({
      id: row.id,
      lower: beside(row.lower, row.lowerDate),
      higher: beside(row.higher, row.higherDate),
    }))
  },
  firstCiting: async (ids) => firstCiting.all(db, { keys: JSON.stringify(ids) }),
  nodes: async (ids) => nodesOf(db, ids),
  among: async (ids, possible = false) => edgesAmong(db, ids, possible),
  firstCables: async (key, limit, possible) => firstCables(db, key, limit, possible),
  search: async (query) => searchCables(db, query),
  newest: async (conditions, limit) => newest(db, conditions, limit),
  newestOfPersons: async (keys, limit) => keys.flatMap((person) => newest(db, { person }, limit)),
  shared: async (cables, nodes) =>
    edgesAmong(db, [...cables, ...nodes], false).flatMap(({ kind, source, target }) =>
      kind === 'MENTIONS' || kind === 'TAGGED' ? [{ cable: source, node: target }] : [],
    ),
  count: async (query) => countCables(db, query),
  facets: async (query) => facets(db, query),
  documents: async (wanted) => laidOutDocuments(db, wanted),
  possibleFrom: async (cables) => possibleFrom.all(db, { keys: JSON.stringify(cables) }),
  possibleTo: async (nodes) => possibleTo.all(db, { nodes: JSON.stringify(nodes) }),
  records: async (ids) => recordsOf(db, ids),
})

const newest = (db: Connection, conditions: CableConditions, limit: number): readonly CableId[] =>
  searchCables(db, { ...conditions, limit }).items.map(({ id }) => id)

import {
  type DocumentOf,
  type GraphQueries,
  type Neighbour,
  namesById,
  type SerialNeighbours,
  type SerialPlace,
} from '../graph-queries.ts'
import type { CableId } from '../model/cable-id.ts'
import { citesEdge } from '../model/graph.ts'
import type { LaidOut } from '../model/layout.ts'
import type { CableConditions, CableQuery, FacetQuery, Holding, TotalsQuery } from '../questions.ts'
import type { Connection } from './connection.ts'
import { countCables } from './count.ts'
import { laidOutDocuments } from './documents.ts'
import { facets } from './facets.ts'
import { namedQuery } from './named-query.ts'
import { edgesAmong, nodesOf } from './nodes.ts'
import { firstCables } from './persons.ts'
import { recordsOf } from './records.ts'
import { search } from './search.ts'
import { summariesOf } from './summaries.ts'
import { deliveryCounts, periodCounts } from './totals.ts'
import { SqliteWalks } from './walks.ts'

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

const beside = (id: CableId | null, date: string | null) => (id === null || date === null ? null : { id, date })

/** What questions that go over more than one step ask of the embedded store. */
export class SqliteGraphQueries extends SqliteWalks implements GraphQueries {
  readonly #db: Connection

  constructor(db: Connection) {
    super(db)
    this.#db = db
  }

  async summaries(ids: readonly CableId[]) {
    return summariesOf(this.#db, ids)
  }

  async addressees(ids: readonly CableId[]) {
    return namesById(addresseesOf.all(this.#db, { keys: JSON.stringify(ids) }))
  }

  async neighbours(id: CableId, direction: 'cites' | 'citedBy'): Promise<readonly Neighbour[]> {
    const ways = { out: direction === 'cites' ? 1 : 0, in: direction === 'cites' ? 0 : 1 } as const
    const rows = cableNeighbours.all(this.#db, { cable: id, ...ways })
    return rows.map(({ held, sender, ...row }) => ({ ...row, held: held === 1, from: sender }))
  }

  async citesBetween(pairs: readonly { readonly source: CableId; readonly target: CableId }[]) {
    const records = recordsOf(this.#db, [...new Set(pairs.map(({ source }) => source))])
    const cited = new Map([...records].map(([id, { cites }]) => [id, new Map(cites.map((one) => [one.target, one]))]))
    return pairs.flatMap(({ source, target }) => {
      const found = cited.get(source)?.get(target)
      return found ? [citesEdge(source, found)] : []
    })
  }

  async periodCounts(conditions: Omit<TotalsQuery, 'by'>, by: TotalsQuery['by']) {
    return periodCounts(this.#db, conditions, by)
  }

  async deliveryCounts(conditions: Omit<TotalsQuery, 'by'>, by: TotalsQuery['by']) {
    return deliveryCounts(this.#db, conditions, by)
  }

  async serialsAround(places: readonly SerialPlace[]): Promise<readonly SerialNeighbours[]> {
    const rows = places.map(({ id, post, year, serial }) => [id, post, year, serial])
    return serialsAround.all(this.#db, { rows: JSON.stringify(rows) }).map((row) => ({
      id: row.id,
      lower: beside(row.lower, row.lowerDate),
      higher: beside(row.higher, row.higherDate),
    }))
  }

  async nodes(ids: readonly string[]) {
    return nodesOf(this.#db, ids)
  }

  async among(ids: readonly string[]) {
    return edgesAmong(this.#db, ids)
  }

  async firstCables(key: string, limit: number) {
    return firstCables(this.#db, key, limit)
  }

  async search(query: CableQuery) {
    return search(this.#db, query)
  }

  async count(query: CableConditions & { readonly holding: Holding }) {
    return countCables(this.#db, query)
  }

  async facets(query: FacetQuery) {
    return facets(this.#db, query)
  }

  async documents(wanted: readonly DocumentOf[]): Promise<ReadonlyMap<string, LaidOut>> {
    return laidOutDocuments(this.#db, wanted)
  }
}

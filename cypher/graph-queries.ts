import type {
  CableSummary,
  CitesEdge,
  GraphEdge,
  GraphNode,
  Page,
  PersonSummary,
  SearchFacets,
} from './model/answers.ts'
import type { CableId } from './model/cable-id.ts'
import type { CableRecord } from './model/documents.ts'
import type { LaidOut } from './model/layout.ts'
import type { CableConditions, CableQuery, FacetQuery, Holding, TotalsQuery } from './questions.ts'
import { Counts } from './text/counts.ts'
import { grouped } from './text/grouped.ts'
import type { WalkQueries } from './walk-queries.ts'

/** How many there are in each period, by the period. */
export type PeriodCounts = Counts<string | null>

/** The counts of periods in rows. */
export const countsByPeriod = (
  rows: readonly { readonly period: string | null; readonly cables: number }[],
): PeriodCounts => new Counts(rows.map(({ period, cables }) => [period, cables]))

/** A place in the number series of a post and year: that of a cable which is not held. */
export interface SerialPlace {
  readonly id: CableId
  readonly post: string
  readonly year: number
  readonly serial: number
}

/** The held and dated cable with a number next to that of a place, and its date. */
export interface SerialNeighbour {
  readonly id: CableId
  readonly date: string
}

/** What is held next to a place in a series. */
export interface SerialNeighbours {
  readonly id: CableId
  readonly lower: SerialNeighbour | null
  readonly higher: SerialNeighbour | null
}

/** The first cable of known date that cites one. */
export interface FirstCiting extends SerialNeighbour {
  readonly cited: CableId
}

/** A cable at the other end of CITES: what it is put in order and in groups by. */
export interface Neighbour {
  readonly id: CableId
  readonly held: boolean
  readonly from: string | null
  readonly year: number | null
  /** `timeOf` its date. */
  readonly time: number
  readonly citedBy: number
}

/** A held cable, and a node that it may cite or mention. */
export interface PossibleLink {
  readonly cable: CableId
  readonly node: string
}

/** A cable, and a person or one of the TAGS that it has. */
export interface SharedNode {
  readonly cable: string
  readonly node: string
}

/** A document of a cable; the first one where `document` is not given. */
export interface DocumentOf {
  readonly cable: CableId
  readonly document?: string | undefined
}

/** Key of a document in what `documents` gives. */
export const documentPlace = ({ cable, document = '' }: DocumentOf): string => `${cable}/${document}`

/** The names in rows, by the cable they are of. */
export const namesById = (
  rows: readonly { readonly id: CableId; readonly name: string }[],
): ReadonlyMap<CableId, readonly string[]> =>
  new Map([...grouped(rows, ({ id }) => id)].map(([id, own]) => [id, own.map(({ name }) => name)]))

/** What questions that need more than one look at the graph are put together from; each is one query of a store. */
export interface GraphQueries extends WalkQueries {
  /** These cables as lists show them, in that order; those that the graph does not know are left out. */
  summaries(ids: readonly CableId[]): Promise<readonly CableSummary[]>
  /** To whom each of these cables went for action, by name; cables that went to nobody are left out. */
  addressees(ids: readonly CableId[]): Promise<ReadonlyMap<CableId, readonly string[]>>
  /** All cables that a cable cites, or that cite it, in any order. */
  neighbours(id: CableId, direction: 'cites' | 'citedBy'): Promise<readonly Neighbour[]>
  /** The CITES edges of these pairs, in any order. */
  citesBetween(pairs: readonly { readonly source: CableId; readonly target: CableId }[]): Promise<readonly CitesEdge[]>
  /** Held cables that meet these conditions, by period. */
  periodCounts(conditions: Omit<TotalsQuery, 'by'>, by: TotalsQuery['by']): Promise<PeriodCounts>
  /** Their deliveries from post to post, to `to` alone where that is given, by period. */
  deliveryCounts(conditions: Omit<TotalsQuery, 'by'>, by: TotalsQuery['by']): Promise<PeriodCounts>
  /** What is held and dated beside these places in the series of their posts; in any order, without those of unknown posts. */
  serialsAround(places: readonly SerialPlace[]): Promise<readonly SerialNeighbours[]>
  /** The first dated cable that cites each of these, by time, then id; in any order, without those that no dated cable cites. */
  firstCiting(ids: readonly CableId[]): Promise<readonly FirstCiting[]>
  nodes(ids: readonly string[]): Promise<readonly GraphNode[]>
  /** `possible`: with mentions that are linked weakly. */
  among(ids: readonly string[], possible?: boolean): Promise<readonly GraphEdge[]>
  /**
   * A person and the first of the `total` cables that mention them, in order of time; null when nobody has the key. `possible`: with
   * the cables that are linked weakly.
   */
  firstCables(
    key: string,
    limit: number,
    possible?: boolean,
  ): Promise<{
    readonly person: PersonSummary
    readonly total: number
    readonly cables: readonly CableSummary[]
  } | null>
  search(query: CableQuery): Promise<Page<CableSummary>>
  /** The first cables that `search` would find, newest first. */
  newest(conditions: CableConditions, limit: number): Promise<readonly CableId[]>
  /** The newest cables of each of these persons, those that mention them surely; so many of each, in any order. */
  newestOfPersons(keys: readonly string[], limit: number): Promise<readonly CableId[]>
  /** Which of these cables surely mention which of these persons, or have which of these TAGS, by their nodes. In any order. */
  shared(cables: readonly CableId[], nodes: readonly string[]): Promise<readonly SharedNode[]>
  count(query: CableConditions & { readonly holding: Holding }): Promise<number>
  facets(query: FacetQuery): Promise<SearchFacets>
  /** These documents' texts with their layout, by `documentPlace`; what is not there is not in it. */
  documents(wanted: readonly DocumentOf[]): Promise<ReadonlyMap<string, LaidOut>>
  /** What these cables may cite or mention (`possibleNodes`); which of them may cite or mention these nodes. In any order. */
  possibleFrom(cables: readonly CableId[]): Promise<readonly PossibleLink[]>
  possibleTo(nodes: readonly string[]): Promise<readonly PossibleLink[]>
  /** What the documents of these cables say, by id; none of those that are not held. */
  records(ids: readonly CableId[]): Promise<ReadonlyMap<CableId, CableRecord>>
}

import type { StoreContent } from './content.ts'
import type {
  CableDetail,
  CountedPage,
  FoundPerson,
  GraphEdge,
  GraphNode,
  Hit,
  Page,
  PersonCable,
  PersonDetail,
  PersonPlaces,
  PostSummary,
  SearchFacets,
  Subgraph,
  TagSummary,
} from './model/answers.ts'
import type { CableId } from './model/cable-id.ts'
import type { CableText } from './model/cable-text.ts'
import type { CitationList, CitationQuery } from './model/citations.ts'
import type { Expansion, ExpansionQuery } from './model/expansion.ts'
import type { Lineage, LineageQuery } from './model/lineage.ts'
import type { TrafficPair } from './model/pairs.ts'
import type { CommonCitations, Paths, RelatedCable } from './model/paths.ts'
import type { GraphStats } from './model/stats.ts'
import type { TrafficTotals } from './model/totals.ts'
import type { Company, PersonPeriod, PostPerson } from './model/whereabouts.ts'
import type {
  CableConditions,
  CableQuery,
  FacetQuery,
  Holding,
  MostPlaces,
  NeighbourKind,
  PairsQuery,
  PathsQuery,
  PersonCablesQuery,
  PersonQuery,
  PostPersonsQuery,
  TotalsQuery,
  TrafficQuery,
  Walk,
} from './questions.ts'

/**
 * What is asked of the graph. Every answer is the same for every store, every list has a limit and a total order. What is merely
 * possible is in no answer unless asked for.
 */
export interface GraphReader {
  /** Null when the graph does not know the cable; a stub is answered with `held: false`. */
  cable(id: CableId): Promise<CableDetail | null>
  /** Null when the cable is not held. `document`: key of one of its documents, else the first. */
  cableText(id: CableId, document?: string): Promise<CableText | null>
  /** The cables that a cable cites, or that cite it, each with the sentences that do so; null when the graph does not know it. */
  citations(id: CableId, query: CitationQuery): Promise<CitationList | null>
  /** What led to a cable and what came of it, each walked one way, counted; null when the graph does not know it. */
  lineage(id: CableId, query: LineageQuery): Promise<Lineage | null>
  /** What lies around a node of any kind and is not shown, ranked and counted; null when the graph does not know it. */
  expand(query: ExpansionQuery): Promise<Expansion | null>
  neighbourhood(id: CableId, walk: Walk, show: readonly NeighbourKind[]): Promise<Subgraph | null>
  /** Cables reached by CITES in that direction, in order of distance, then date; of `both` each walked one way. */
  chain(id: CableId, walk: Walk): Promise<Subgraph | null>
  /** A shortest path of CITES edges; an empty subgraph when there is none within the store's limit; null when an end is unknown. */
  path(from: CableId, to: CableId, directed: boolean, possible?: boolean): Promise<Subgraph | null>
  /** All shortest paths between two nodes of any kind, with the sentences behind them; null when an end is unknown. */
  paths(query: PathsQuery): Promise<Paths | null>
  /** Cables of the same matter, those that share most first, with what they share; null when the graph does not know the cable. */
  related(id: CableId, limit: number): Promise<readonly RelatedCable[] | null>
  /** What both of two cables cite, and what cites both, counted, `limit` of each; null when one is unknown. */
  common(a: CableId, b: CableId, limit: number): Promise<CommonCitations | null>
  /** These nodes of any kind, in the order asked for; those that the graph does not know are left out. */
  nodes(ids: readonly string[], possible?: boolean): Promise<readonly GraphNode[]>
  /** All edges with both ends among these nodes, in their order. */
  among(ids: readonly string[], possible?: boolean): Promise<readonly GraphEdge[]>
  /** How many cables `search` would find. */
  count(query: CableConditions & { readonly holding: Holding }): Promise<number>
  search(query: CableQuery): Promise<Page<Hit>>
  /** What the held cables that meet these conditions have in common. */
  facets(query: FacetQuery): Promise<SearchFacets>
  persons(query: PersonQuery): Promise<CountedPage<FoundPerson>>
  /**
   * When and where these persons are mentioned, by key: so many posts of each, told from so many of the newest cables. In any order,
   * without those nobody is.
   */
  personPlaces(keys: readonly string[], most: MostPlaces): Promise<readonly (PersonPlaces & { readonly key: string })[]>
  /** `possible`, here and below: with the cables that are linked weakly, which else count in none of this but `possible`. */
  person(key: string, possible?: boolean): Promise<PersonDetail | null>
  /** The key of the person who has this key, or who took the mentions of the one that had it; null when nobody did. */
  personNow(key: string): Promise<string | null>
  /** In order of time; of a person who is merely possible all cables are so, and are there unless asked for without. */
  personCables(key: string, query: PersonCablesQuery): Promise<CountedPage<PersonCable> | null>
  /**
   * A person and the first cables that mention them, in order of time, `limit` nodes in all, with the edges among them; null when
   * nobody has the key.
   */
  personGraph(key: string, limit: number, possible?: boolean): Promise<Subgraph | null>
  /** A person, those mentioned with them most, and who of them is mentioned with whom. Null when nobody has the key. */
  company(key: string, limit: number, possible?: boolean): Promise<Company | null>
  /** Posts and TAGS of a person's cables by time; null when nobody has the key. */
  personPeriods(key: string, by: 'month' | 'year', possible?: boolean): Promise<readonly PersonPeriod[] | null>
  /** Who stands in the cables that a post sent, those in most of them first. */
  postPersons(query: PostPersonsQuery): Promise<readonly PostPerson[]>
  posts(): Promise<readonly PostSummary[]>
  tags(): Promise<readonly TagSummary[]>
  traffic(query: TrafficQuery): Promise<Subgraph>
  /** Pairs of posts with the cables that they sent each other, those with the most first. */
  pairs(query: PairsQuery): Promise<CountedPage<TrafficPair>>
  /** Held cables by month or year, each counted once; deliveries apart. */
  totals(query: TotalsQuery): Promise<TrafficTotals>
  stats(): Promise<GraphStats>
  /**
   * Every node, then every edge, in a total order: what most export formats are written from. `possible`: with mentions that are
   * linked weakly.
   */
  export(possible?: boolean): AsyncIterable<{ readonly node: GraphNode } | { readonly edge: GraphEdge }>
  /** All that the store keeps, texts with it, in a total order: cables by id, persons by key, blocks; or the cables alone. */
  content(what?: 'all' | 'cables'): AsyncIterable<StoreContent>
}

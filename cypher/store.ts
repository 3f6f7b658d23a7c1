import type {
  CableDetail,
  CableSummary,
  CableText,
  GraphEdge,
  GraphNode,
  GraphStats,
  Page,
  PersonCable,
  PersonDetail,
  PersonSummary,
  PostSummary,
  SearchFacets,
  Subgraph,
  TagSummary,
} from './model/answers.ts'
import type { CableId } from './model/cable-id.ts'
import type { CableFacts, PersonRole } from './model/facts.ts'

export type ChainDirection = 'cites' | 'citedBy' | 'both'

/** `depth`: steps of CITES; `limit`: most nodes. */
export interface Walk {
  readonly depth: number
  readonly direction: ChainDirection
  readonly limit: number
}

/** Kinds of edges that a neighbourhood may show besides CITES, for the cable it starts at. */
export type Surroundings = 'persons' | 'posts' | 'tags'

/** Half open: `from` <= date < `until`, ISO 8601 dates or times. */
export interface Period {
  readonly from?: string
  readonly until?: string
}

/** All given conditions hold, and none of them but `post` holds of a stub. `q`: words in subject or text, each as a prefix when it ends in `*`. */
export interface CableConditions extends Period {
  readonly q?: string
  /** Sending post and addressee, canonical names. */
  readonly post?: string
  readonly to?: string
  readonly person?: string
  readonly tag?: string
  readonly classification?: string
}

/**
 * `newest`, the default: newest first, undated last, then by id. `cited`: those that the most cables cite first, then as
 * `newest`.
 */
export type CableOrder = 'newest' | 'cited'

/** Held cables, which is the default; stubs, which are only cited; or both. */
export type Holding = 'held' | 'stubs' | 'all'

/** A cursor holds for the order that it was given in. */
export interface CableQuery extends CableConditions {
  readonly sort?: CableOrder
  readonly holding?: Holding
  readonly cursor?: string
  readonly limit: number
}

export interface FacetQuery extends CableConditions {
  /** Most values of each facet. */
  readonly limit: number
  /** Most cables counted, the newest; without a condition all are, as their counts cost little. */
  readonly most: number
}

export interface TrafficQuery extends Period {
  readonly tag?: string
  readonly by?: 'month' | 'year'
  /** Most pairs, the busiest first. */
  readonly limit: number
}

export interface PersonQuery {
  /** Start of a name or of any variant, or a near spelling; the most mentioned persons without it. */
  readonly q?: string
  readonly cursor?: string
  readonly limit: number
}

/** A held cable's own number and date: what a post's numbers against time are learnt from. */
export interface SerialFact {
  readonly post: string
  readonly year: number
  readonly number: number
  /** ISO 8601. */
  readonly date: string
}

/** What one cable says of one person, with what tells persons of one surname apart. */
export interface BlockMention {
  readonly cable: CableId
  /** `PersonFacts.name`: with `cable` the key of the mention. */
  readonly name: string
  readonly surname: string
  readonly given: readonly string[]
  readonly titles: readonly string[]
  readonly role: PersonRole
  readonly evidence: readonly string[]
  readonly confidence: number
  /** Sending post and date of the cable, and its TAGS. */
  readonly post: string | null
  readonly date: string | null
  readonly tags: readonly string[]
  /** Cables cited by this one that have mentions in the same block. */
  readonly cites: readonly CableId[]
}

/** A person as linking sees one: the mentions of a block that it holds to be the same human being. */
export interface LinkedPerson {
  /** Stable: depends on the person's mentions alone, never on the order they came in. */
  readonly key: string
  readonly name: string
  readonly surname: string
  readonly variants: readonly string[]
  readonly titles: readonly string[]
  readonly evidence: PersonDetail['evidence']
  readonly mentions: readonly { readonly cable: CableId; readonly name: string }[]
}

/**
 * The graph, wherever it is kept. Every answer is the same for every store (store.contract.ts), every list has a limit and a
 * total order, and every write is a transaction: a run cut at any moment and started again gives the same graph.
 */
export interface GraphStore {
  /** Makes or upgrades the schema; safe to call on every start. */
  prepare(): Promise<void>
  close(): Promise<void>
  /** Throws a `StoreError` when the database does not answer. */
  ping(): Promise<void>

  /**
   * Loads a batch: documents by content, so that the same document twice changes nothing. A cited cable that is not held becomes a
   * stub, a stub becomes held when its cable comes, two documents under one id are one node with both kept. Mentions go to a
   * provisional person of their block, which is marked as changed for `linkPersons`.
   */
  load(cables: readonly CableFacts[]): Promise<void>
  /** Draws the edges of citations by DTG that exactly one held cable answers to, and takes back those no longer so. */
  settleDtgCitations(): Promise<void>
  /** Blocks of persons changed since they were last replaced, in order. */
  changedBlocks(limit: number): Promise<readonly string[]>
  /** What cables say of the persons of each of these blocks, by cable and name; nothing of a block that is not known. */
  personBlocks(blocks: readonly string[]): Promise<ReadonlyMap<string, readonly BlockMention[]>>
  /**
   * Makes those the persons of each block and the blocks unchanged, in one transaction for all of them. Every mention of a block
   * stands in exactly one of its persons.
   */
  replacePersons(persons: ReadonlyMap<string, readonly LinkedPerson[]>): Promise<void>
  /** Marks blocks that the graph holds as changed: what was decided of them by hand is to be decided again by the next run. */
  markBlocks(blocks: readonly string[]): Promise<void>
  /** Own numbers and dates of all held cables, ordered by post, year, date. */
  serials(): AsyncIterable<SerialFact>

  /** Null when the graph does not know the cable; a stub is answered with `held: false`. */
  cable(id: CableId): Promise<CableDetail | null>
  /** Null when the cable is not held. `document`: key of one of its documents, else the first. */
  cableText(id: CableId, document?: string): Promise<CableText | null>
  neighbourhood(id: CableId, walk: Walk, show: readonly Surroundings[]): Promise<Subgraph | null>
  /** Cables reached by CITES alone in that direction, in order of distance, then date. */
  chain(id: CableId, walk: Walk): Promise<Subgraph | null>
  /** A shortest path of CITES edges; an empty subgraph when there is none within the store's limit; null when an end is unknown. */
  path(from: CableId, to: CableId, directed: boolean): Promise<Subgraph | null>
  search(query: CableQuery): Promise<Page<CableSummary>>
  /** What the held cables that meet these conditions have in common. */
  facets(query: FacetQuery): Promise<SearchFacets>
  persons(query: PersonQuery): Promise<Page<PersonSummary>>
  person(key: string): Promise<PersonDetail | null>
  /** In order of time. */
  personCables(
    key: string,
    page: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<PersonCable> | null>
  posts(): Promise<readonly PostSummary[]>
  tags(): Promise<readonly TagSummary[]>
  traffic(query: TrafficQuery): Promise<Subgraph>
  stats(): Promise<GraphStats>
  /** Every node, then every edge, in a total order: what all export formats are written from. */
  export(): AsyncIterable<{ readonly node: GraphNode } | { readonly edge: GraphEdge }>
}

import type { CableSummary, GraphEdge, GraphNode } from './answers.ts'
import type { Occurrence } from './facts.ts'
import type { Passage } from './passage.ts'

/** Words that an edge rests on, with the sentence that holds them. */
export interface EdgeQuote extends Occurrence {
  /** Its id. */
  readonly edge: string
  readonly passage: Passage | null
}

/** All shortest paths between two nodes, drawn over one another. */
export interface Paths {
  /** In order of their distance from the first end, of one distance cables by time. */
  readonly nodes: readonly GraphNode[]
  /** Each from one distance to the next. */
  readonly edges: readonly GraphEdge[]
  /** The sentences behind the edges that rest on words. */
  readonly quotes: readonly EdgeQuote[]
  /** Steps of each path; null where there is none within the bounds. */
  readonly length: number | null
  /** How many paths there are of that length; 0 where there is none. */
  readonly count: number
  /** Too many cables lay in reach, or on the paths, for all of them to be told. */
  readonly truncated: boolean
}

/** What speaks for two cables being of one matter. */
export interface RelatedCable {
  readonly cable: CableSummary
  /** The more, the nearer: of cables cited by both each counts less the more others cite it. */
  readonly score: number
  /** Cables that both cite; cables that cite both; persons that both mention; TAGS of both. The first of each, and how many. */
  readonly coupled: SharedThings
  readonly cocited: SharedThings
  readonly persons: SharedThings
  readonly tags: SharedThings
  /** One cites the other. */
  readonly cites: boolean
  /** The same in words. */
  readonly why: string
}

export interface SharedThings {
  readonly total: number
  /** Ids of cables, keys of persons, codes of TAGS. */
  readonly first: readonly string[]
}

/** What two cables have in common in the graph of citations. */
export interface CommonCitations {
  /** Cables that both cite, oldest first; cables that cite both. */
  readonly cites: readonly CableSummary[]
  readonly citedBy: readonly CableSummary[]
  readonly totals: { readonly cites: number; readonly citedBy: number }
}

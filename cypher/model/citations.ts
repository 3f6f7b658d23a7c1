import type { CableSummary, CitationOccurrence, Page } from './answers.ts'
import type { Passage } from './passage.ts'

/** The words of a citation with the sentence that holds them; null where the document is not there any more. */
export interface PassageOccurrence extends CitationOccurrence {
  readonly passage: Passage | null
}

/** A cable that another cites, or that cites it, with every place that it does so in. */
export interface CitationItem {
  readonly cable: CableSummary
  /** The highest of its occurrences. */
  readonly confidence: number
  /** All of them are too seldom right by measure. */
  readonly possible?: true
  readonly occurrences: readonly PassageOccurrence[]
}

/** How many of the cables listed have that value; null: those that have none. */
export interface ListGroup {
  readonly value: string | null
  readonly cables: number
}

/** One page of a cable's citations. `total`: of all pages; `groups`: of all of them too, the largest first. */
export interface CitationList extends Page<CitationItem> {
  readonly total: number
  readonly groups: readonly ListGroup[]
}

/**
 * `date`: oldest first, undated last; `newest`: the other way round, undated last; `cited`: those that the most cables cite
 * first; `place`: as they stand in the citing cable, REF line first.
 */
export type CitationOrder = 'date' | 'newest' | 'cited' | 'place'

export type CitationGrouping = 'post' | 'year' | 'where'

export interface CitationQuery {
  readonly direction: 'cites' | 'citedBy'
  readonly sort: CitationOrder
  readonly group?: CitationGrouping
  /** Only those with that value of `group`. */
  readonly in?: string
  readonly holding: 'held' | 'stubs' | 'all'
  readonly cursor?: string
  readonly limit: number
  /** With those that are merely possible. */
  readonly possible?: boolean
}

import type { CableSummary, CitesEdge } from './answers.ts'
import type { PassageOccurrence } from './citations.ts'

/** `ancestor`: what it cites, and what those cite; `descendant`: the other way; `sibling`: also cites what it cites. */
export type LineageRelation = 'self' | 'ancestor' | 'descendant' | 'sibling'

/**
 * Between which dates a cable that is not held was sent: each side is told from the narrowest of what is known, the numbers of its post
 * that are held around its own, the first cable that cites it, and the year of its number.
 */
export interface SendingWindow {
  /** ISO 8601, a day or a time: not before, not after. Null where nothing bounds that side. */
  readonly from: string | null
  readonly until: string | null
  /** The cables with the next lower and the next higher number, those of them that a side rests on. */
  readonly restsOn: readonly string[]
  /** The first cable that cites it, where `until` rests on that. */
  readonly firstCitedBy: string | null
  /** The year of its number, where a side rests on that. */
  readonly year: number | null
}

/** A cable of a lineage as a node of the graph. */
export interface LineageNode extends CableSummary {
  readonly kind: 'Cable'
  readonly label: string
  readonly relation: LineageRelation
  /** Steps of CITES from the cable asked about; a sibling has two. */
  readonly depth: number
  /** To whom it went for action, by name; empty of a cable that is not held. */
  readonly to: readonly string[]
  /** How many more cables it cites, and is cited by, than are shown; without the possible ones. */
  readonly beyond: { readonly cites: number; readonly citedBy: number }
  /** Of a cable that is not held. */
  readonly window: SendingWindow | null
}

/** CITES with the sentences that cite. */
export interface LineageEdge extends Omit<CitesEdge, 'occurrences'> {
  readonly occurrences: readonly PassageOccurrence[]
  /** Hours from the cited cable to the citing one; null where one of them is undated. */
  readonly lagHours: number | null
}

export interface Lineage {
  /** The cable itself, then by distance; of one distance ancestors first, each in order of time. Siblings last. */
  readonly nodes: readonly LineageNode[]
  readonly edges: readonly LineageEdge[]
  /** How many there are, shown or not; `complete`: false when only so many were counted. */
  readonly totals: {
    readonly ancestors: number
    readonly descendants: number
    /** Null unless asked for. */
    readonly siblings: number | null
    readonly complete: boolean
  }
  readonly truncated: boolean
}

export interface LineageQuery {
  /** Most steps to ancestors and to descendants. */
  readonly up: number
  readonly down: number
  readonly siblings: boolean
  /** Most nodes. */
  readonly limit: number
  /** With the citations that are merely possible. */
  readonly possible?: boolean
}

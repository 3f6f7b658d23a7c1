import type { FacetCount } from './answers.ts'

/** What a graph holds in all. */
export interface GraphStats {
  readonly cables: number
  /** Held cables of each collection that has any, the largest first. */
  readonly collections: readonly FacetCount[]
  /** Held cables that may be none. */
  readonly uncertain: number
  readonly stubs: number
  readonly posts: number
  readonly persons: number
  readonly tags: number
  /** Pairs of cables joined by CITES; a pair counts once however often the words stand there. */
  readonly cites: number
  /** Pairs of a cable and a person. */
  readonly mentions: number
}

import type { OfficeTerm } from './offices.ts'

/** Who is mentioned together, over all cables. */
export interface Company {
  /** The person asked about first, then those in most cables with them. `cables`: that mention both; of the person all. */
  readonly nodes: readonly { readonly key: string; readonly name: string; readonly cables: number }[]
  /** Keys of two persons, the first by the alphabet as the source, and how many cables mention both; the most first. */
  readonly edges: readonly { readonly source: string; readonly target: string; readonly cables: number }[]
}

/** How many cables of a month or year that mention a person a post sent, or have one of the TAGS. */
export interface PersonPeriod {
  readonly period: string
  readonly kind: 'post' | 'tag'
  readonly value: string
  readonly cables: number
}

/** A person in the cables that a post sent. */
export interface PostPerson {
  readonly key: string
  readonly name: string
  readonly titles: readonly string[]
  /** Dates of the first and last of these cables; null where all are undated. */
  readonly from: string | null
  readonly until: string | null
  readonly cables: number
  /** Offices that they are known to have held there in that time, in order of time. */
  readonly offices: readonly OfficeTerm[]
}

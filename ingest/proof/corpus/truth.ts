import type { PersonRole } from '@reftel/cypher'

/** A citation as a careful reader of the document would note it. */
export interface TruthCitation {
  /** Canonical id; null when the words lead to no one cable. */
  readonly target: string | null
  readonly raw: string
  /** Absent where the document's parts can't be told apart. */
  readonly where?: 'ref' | 'text' | 'attributes'
  readonly start?: number
  readonly end?: number
  /** `reftel` for a citation back to the REF line. */
  readonly rule?: string
  /** Why there is no target. */
  readonly reason?: string
}

/** A distinct person of the cable. */
export interface TruthPerson {
  /** The fullest form that the cable gives. */
  readonly name: string
  readonly surname?: string
  readonly role?: PersonRole
  /** Who it really is, over all cables. */
  readonly key?: string
  readonly mentions?: readonly { readonly raw: string; readonly start: number; readonly end: number }[]
  /** Neither missed when absent nor wrong when found. */
  readonly optional?: boolean
}

/** The fields of a cable's head in a line of `reftel extract`, as they are or as they should be: any of them may be absent. */
export interface HeaderOfLine {
  readonly from?: string | null
  readonly date?: string | null
  readonly subject?: string | null
  readonly classification?: string | null
  readonly to?: readonly string[]
  readonly info?: readonly string[]
  readonly tags?: readonly string[]
}

/** One line of a truth file: a line of `reftel extract` as it should be. Fields that are absent are not judged. */
export interface TruthLine extends HeaderOfLine {
  readonly id: string
  readonly source?: string
  readonly citations: readonly TruthCitation[]
  readonly persons: readonly TruthPerson[]
  /** Rules whose citations the reader left out: what is found by them is neither right nor wrong. */
  readonly unjudged?: readonly string[]
}

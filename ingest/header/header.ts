import type { CableId } from '@reftel/cypher'
import type { Span } from '../layout/layout.ts'

/** What the cable says of itself: who sent it when to whom about what. Names of posts are canonical. */
export interface Header {
  readonly id: CableId
  readonly documentNumber: string | null
  readonly from: string | null
  readonly number: string | null
  readonly year: number | null
  /** ISO 8601, UTC: the DTG, or the archive's date. */
  readonly date: string | null
  readonly subject: string | null
  readonly classification: string | null
  readonly to: readonly string[]
  readonly info: readonly string[]
  readonly tags: readonly string[]
  /** TAGS of the Message Attributes. */
  readonly archiveTags: readonly string[]
  /** Names of persons among the TAGS, `OVIP (KISSINGER, HENRY A.)`: the words inside the parentheses, in the order they stand. */
  readonly tagNames: readonly TagName[]
}

/** `where`: in the TAGS line (`span` counts in the logical text) or in the TAGS of the Message Attributes (in that value's text). */
export interface TagName {
  readonly raw: string
  readonly span: Span
  readonly where: 'header' | 'attributes'
}

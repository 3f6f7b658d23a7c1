import type { CableHeader, CableId } from '@reftel/cypher'
import type { Span } from '../layout/layout.ts'

/** What the cable says of itself, with its id. */
export interface Header extends CableHeader {
  readonly id: CableId
  readonly documentNumber: string | null
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

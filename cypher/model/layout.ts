/** Half open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * What of a document is no part of the cable as it was written: `preamble` (ACTION to the classification line of the first
 * section), `section` (the same repeated by a later one), `page` (page headers), `marking` (classification lines of pages, NNN),
 * `archive` (what the archive put around the text) and `attributes` (its block below).
 */
export type FurnitureKind = 'preamble' | 'section' | 'page' | 'marking' | 'archive' | 'attributes'

/** Header lines proper, by the label that opens them. */
export type HeaderField = 'EO' | 'TAGS' | 'SUBJECT' | 'REF'

type Range = readonly [start: number, end: number]

/**
 * How a document is laid out, as facts keep it: short, since every document has one. All ranges are half open, in UTF-16 offsets
 * into its text, in order.
 */
export interface CableLayout {
  readonly furniture: readonly (readonly [kind: FurnitureKind, start: number, end: number])[]
  /** Stamps of the declassification review. */
  readonly stamps: readonly Range[]
  /** Values of the header lines, without their labels; a repeated label has several. */
  readonly header: readonly (readonly [field: HeaderField, start: number, end: number])[]
  /** Of the running text. `marking`: its classification, as `C` or `SBU`. */
  readonly paragraphs: readonly (readonly [start: number, end: number, number: number | null, marking: string | null])[]
  readonly signer: Range | null
}

/** A document of which nothing is known but its text. */
export const NO_LAYOUT: CableLayout = { furniture: [], stamps: [], header: [], paragraphs: [], signer: null }

/** A document's text with what is known of its layout. */
export interface LaidOut {
  readonly text: string
  readonly layout: CableLayout
}

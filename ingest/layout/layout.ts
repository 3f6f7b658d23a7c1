import type { SourceDocument } from '../source/document.ts'
import type { Attributes } from './attributes.ts'

/** Half open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The cable as it was written: passing lines, header lines and body, without page headers, section preambles, stamps and
 * attributes. Lines end in "\n"; what stood on two sides of a page break follows on the next line.
 */
export interface LogicalText {
  readonly text: string
  /** The offset in the source at which the character at `offset` stands. */
  toSource(offset: number): number
  /** The range of the source that holds the characters of `span`, a page break in between included. */
  sourceSpan(span: Span): Span
}

/** Header lines proper, by the label that opens them. */
export type HeaderLabel = 'EO' | 'TAGS' | 'SUBJECT' | 'REF'

/** Where the parts of a cable stand. */
export interface Layout {
  readonly document: SourceDocument
  readonly logical: LogicalText
  /** Lines of the first preamble that is there (ACTION to INFO addressees and the classification line), as source spans. */
  readonly preamble: readonly Span[]
  /** Each page header of the cable, in order. */
  readonly pages: readonly PageHeader[]
  /** Values of the header lines in the logical text, label left out, all their lines. A repeated label has several. */
  readonly header: readonly { readonly label: HeaderLabel; readonly span: Span }[]
  /** The running text in the logical text, up to and with the signer. */
  readonly body: Span
  /** The signer's line in the logical text. */
  readonly signer: Span | null
  readonly attributes: Attributes
}

/** `PAGE 02 MOSCOW 18403 01 OF 03 041504Z`: the cable's own post and number as its page headers print them. */
export interface PageHeader {
  readonly span: Span
  readonly post: string
  readonly number: string
  readonly dtg: string
}

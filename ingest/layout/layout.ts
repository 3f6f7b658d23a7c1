import type { HeaderField, Span } from '@reftel/cypher'
import type { SourceDocument } from '../source/document.ts'
import type { Attributes } from './attributes.ts'
import type { LogicalText } from './logical-text.ts'

export type { LogicalText } from './logical-text.ts'

export type { HeaderField as HeaderLabel, Span }

/** Where the parts of a cable stand. */
export interface Layout {
  readonly document: SourceDocument
  readonly logical: LogicalText
  /** Lines of the first preamble that is there (ACTION to INFO addressees and the classification line), as source spans. */
  readonly preamble: readonly Span[]
  /** Each page header of the cable, in order. */
  readonly pages: readonly PageHeader[]
  /** The stamps of the review, as source spans, in order. */
  readonly stamps: readonly Span[]
  /** Values of the header lines in the logical text, label left out, all their lines. A repeated label has several. */
  readonly header: readonly { readonly label: HeaderField; readonly span: Span }[]
  /** The running text in the logical text, up to and with the signer. */
  readonly body: Span
  /** The signer's line in the logical text. */
  readonly signer: Span | null
  readonly attributes: Attributes
  /** Where the attributes begin in the source; its end where there are none. */
  readonly attributesFrom: number
}

/** `PAGE 02 MOSCOW 18403 01 OF 03 041504Z`: the cable's own post and number as its page headers print them. */
export interface PageHeader {
  readonly span: Span
  readonly post: string
  readonly number: string
  readonly dtg: string
}

/** What a document gives once its pages are taken apart. */
export interface PagesApart {
  readonly logical: LogicalText
  readonly preamble: readonly Span[]
  readonly pages: readonly PageHeader[]
  readonly stamps: readonly Span[]
  /** Where the Message Attributes begin; the end of the text when there are none. */
  readonly attributesFrom: number
}

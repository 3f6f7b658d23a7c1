import type { CableDocument } from './answers.ts'
import type { CableId } from './cable-id.ts'
import type { CitationPlace } from './facts.ts'
import type { FurnitureKind, HeaderField } from './layout.ts'

/** Words of a text that mean something: drawn as a link. */
export interface TextSpan {
  readonly start: number
  readonly end: number
  readonly kind: 'citation' | 'person' | 'tag'
  /** Cable id, person key or code of the TAGS; null for an unresolved citation. */
  readonly target: string | null
  readonly where?: CitationPlace
  readonly rule?: string
  readonly confidence: number
  readonly reason?: string
  /** Of a citation that means a cable: whether that is held. */
  readonly held?: boolean
}

interface Range {
  readonly start: number
  readonly end: number
}

/** How a document is laid out, in offsets of its text, each list in order. */
export interface TextLayout {
  /** What is no part of the cable as it was written. */
  readonly furniture: readonly (Range & { readonly kind: FurnitureKind })[]
  /** Stamps of the declassification review. */
  readonly stamps: readonly Range[]
  /** Values of the header lines, without their labels. */
  readonly header: readonly (Range & { readonly field: HeaderField })[]
  /** Of the running text; `marking` is a paragraph's own classification, as `C`. */
  readonly paragraphs: readonly (Range & { readonly number: number | null; readonly marking: string | null })[]
  readonly signer: Range | null
}

export interface CableText {
  readonly id: CableId
  readonly document: CableDocument
  readonly text: string
  /** In order of start; spans may overlap (a person inside a citation's words). */
  readonly spans: readonly TextSpan[]
  readonly layout: TextLayout
}

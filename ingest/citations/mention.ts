import type { PostMatch } from '../gazetteer/gazetteer.ts'
import type { YearEvidence } from './years.ts'

/** Whose number it is. */
export type Originator =
  | { readonly is: 'post'; readonly match: PostMatch; readonly garbled: boolean }
  /** EMBTEL, OUR: the sender of the citing cable. */
  | { readonly is: 'sender' }
  /** YOUR: its action addressee. */
  | { readonly is: 'addressee' }
  /** DEPTEL: the Department. */
  | { readonly is: 'department' }
  /** Words no post has. */
  | { readonly is: 'unknown'; readonly words: string }
  /** `A-62 OF APRIL 6, 1973`. */
  | { readonly is: 'none' }

/** What the words of a mention say, before anything is resolved. */
export type Says =
  | {
      readonly what: 'number'
      readonly originator: Originator
      readonly series: 'cable' | 'airgram'
      /** Null where the digits can't be read. */
      readonly digits: string | null
      readonly garbled: boolean
      readonly year: YearEvidence
    }
  | { readonly what: 'dtg'; readonly sender: string | null; readonly dtg: string | null }
  | { readonly what: 'septel' }
  /** A letter, a memorandum, an e-mail. */
  | { readonly what: 'document' }
  /** Back to the REF line: the letters named, or none; `all` for REFTELS. */
  | { readonly what: 'reftel'; readonly letters: readonly string[]; readonly all: boolean; readonly airgram: boolean }

/** Words that mean a cable, or stand for one: tokens [first, last]. */
export interface Mention {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly says: Says
  /** 0 to 1: how sure it is that the words are a citation at all. */
  readonly confidence: number
  readonly letter?: string
  readonly note?: string
  /** Characters of the first and last tokens that belong to another mention. */
  readonly cut?: { readonly start: number; readonly end: number }
}

import type { PostMatch } from '../gazetteer/gazetteer.ts'
import type { YearEvidence } from './serials/years.ts'

/** The post in whose series a mention's number counts, as its words tell it. */
export type Originator =
  | { readonly is: 'post'; readonly match: PostMatch; readonly garbled: boolean }
  /** OUR, MY: the sender of the citing cable. */
  | { readonly is: 'sender' }
  /** EMBTEL, EMBASSY'S: the sender, where that is a post; in the Department's cables mostly the post addressed. */
  | { readonly is: 'embassy' }
  /** YOUR: the action addressee of the citing cable. */
  | { readonly is: 'addressee' }
  /** DEPTEL: the Department. */
  | { readonly is: 'department' }
  /** `ATLANTIS 12`: words in a post's place that name no known post. */
  | { readonly is: 'unknown'; readonly words: string }
  /** `A-62 OF APRIL 6, 1973`. */
  | { readonly is: 'none' }
  /** A number alone in a REF line: whose-number.ts asks the items before it. */
  | { readonly is: 'bare' }

/** Each is numbered apart: telegrams, a post's airgrams, and the airgrams that the Department sends to all posts. */
export type SeriesKind = 'cable' | 'airgram' | 'circular'

/** What the words of a mention say, before anything is resolved. */
export type Says =
  | {
      readonly what: 'number'
      readonly originator: Originator
      readonly series: SeriesKind
      /** Null where the digits can't be read; empty where they are left out. */
      readonly digits: string | null
      readonly garbled: boolean
      readonly year: YearEvidence
    }
  | { readonly what: 'dtg'; readonly sender: string | null; readonly dtg: string | null }
  | { readonly what: 'septel' }
  /** A letter, a memorandum, an e-mail. */
  | { readonly what: 'document' }
  /**
   * Back to the REF line: the letters named, or none; `all` for the plural. `telegrams`, `airgram`: the word tells the kind, so
   * that REFTELS leaves a letter in the REF line out.
   */
  | {
      readonly what: 'reftel'
      readonly letters: readonly string[]
      readonly all: boolean
      readonly telegrams: boolean
      readonly airgram: boolean
      /** REF LETTER, REF MEMO: a paper of the REF line's, never a telegram. */
      readonly paper: boolean
      /** `STATE REFTEL`, `EMBASSY'S REFTEL`: of several that originator's. */
      readonly of: Originator | null
    }

/** Words that mean a cable, or stand for one: tokens [first, last]. */
export interface Mention {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly says: Says
  /** 0 to 1: how sure it is that the words are a citation at all. */
  readonly confidence: number
  /** The letter of the item in a REF line, and the note behind the citation, such as `NOTAL`; null for none. */
  readonly letter: string | null
  readonly note: string | null
  /** How many characters of the first and of the last token belong to another mention; null for none. */
  readonly cut: { readonly start: number; readonly end: number } | null
}

/** What a rule read: the mentions, and the last token that is used up. */
export interface Read {
  readonly mentions: readonly Mention[]
  readonly last: number
}

/** A mention as a rule reads it: most have no letter, no note and nothing cut off. */
export type MentionRead = Omit<Mention, 'letter' | 'note' | 'cut'> & Partial<Mention>

export const mentioned = ({
  rule,
  first,
  last,
  says,
  confidence,
  letter = null,
  note = null,
  cut = null,
}: MentionRead): Mention => ({ rule, first, last, says, confidence, letter, note, cut })

/** The mention so many tokens further on. */
export const moved = ({ rule, first, last, says, confidence, letter, note, cut }: Mention, by: number): Mention => ({
  rule,
  first: first + by,
  last: last + by,
  says,
  confidence,
  letter,
  note,
  cut,
})

/** The mention as one of the item with this letter. */
export const withLetter = ({ rule, first, last, says, confidence, note, cut }: Mention, letter: string): Mention => ({
  rule,
  first,
  last,
  says,
  confidence,
  letter,
  note,
  cut,
})

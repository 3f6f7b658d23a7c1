import type { Citation, CitationPlace, ResolvedCitation, UnresolvedCitation, UnresolvedReason } from '@reftel/cypher'
import type { Span } from '../layout/layout.ts'

/** The words of a mention and their place in the source. */
export interface Words extends Span {
  readonly raw: string
}

/** What a citation means: one cable or airgram, or nothing that can be told, with the reason. */
export type Meaning =
  | Pick<ResolvedCitation, 'target' | 'kind' | 'post' | 'number' | 'year'>
  | Pick<UnresolvedCitation, 'target' | 'reason' | 'sender' | 'dtg'>

/** What a citation has from its place in the text, whatever it means. */
export interface Standing {
  readonly where: CitationPlace
  readonly rule: string
  readonly confidence: number
  readonly letter: string | null
  readonly note: string | null
}

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A citation, made in one piece: spreading its parts together costs more than finding it. */
export function citationOf(meaning: Meaning, { raw, start, end }: Words, standing: Standing): Citation {
  const { where, rule, letter, note } = standing
  const confidence = rounded(standing.confidence)
  if (meaning.target === null) {
    const { reason, sender, dtg } = meaning
    const made: Mutable<UnresolvedCitation> = { target: null, reason, raw, start, end, where, rule, confidence }
    if (letter !== null) made.letter = letter
    if (note !== null) made.note = note
    if (sender !== undefined) made.sender = sender
    if (dtg !== undefined) made.dtg = dtg
    return made
  }
  const { target, kind, post, number, year } = meaning
  const made: Mutable<ResolvedCitation> = { target, kind, post, number, year, raw, start, end, where, rule, confidence }
  if (letter !== null) made.letter = letter
  if (note !== null) made.note = note
  return made
}

export const unresolved = (reason: UnresolvedReason): Meaning => ({ target: null, reason })

/** The highest confidence: no citation is certain. */
const MOST_CONFIDENT = 0.99
export const rounded = (confidence: number): number => Math.round(Math.min(confidence, MOST_CONFIDENT) * 1000) / 1000

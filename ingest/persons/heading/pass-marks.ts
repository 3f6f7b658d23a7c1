import type { Span } from '../../layout/layout.ts'
import { oneOf } from '../find/words/one-of.ts'
import { adjoins, endAt, Gap, gapAt, lengthAt, signBehind, startAt, type Tokens } from '../find/words/tokens.ts'
import { isInitialAt } from './heading-name.ts'

/** `(MUSSERCC@STATE.GOV)`: a part of an address. */
export const isMailAt = (tokens: Tokens, at: number): boolean =>
  signBehind(tokens, at) === '@' || tokens.text.charAt(startAt(tokens, at) - 1) === '@'

/** `T I A L LONDON`: the end of a line of classification, whose letters stand apart. */
export function isSpaced(tokens: Tokens, first: number, end: number): boolean {
  let letters = 0
  for (let at = first; at < end; at++) if (isInitialAt(tokens, at) && gapAt(tokens, at + 1) === 0) letters++
  return letters > MOST_LETTERS
}
const MOST_LETTERS = 2

const EXECUTIVE_ORDER = /^E\.?[O0]\.?\s?\d/
const isHeaderLabel = oneOf('TAGS SUBJECT SUBJ REF REFS REFTEL')
/** A header line that was run on behind the pass line. */
export const isLabel = (tokens: Tokens, at: number): boolean =>
  EXECUTIVE_ORDER.test(tokens.text.slice(startAt(tokens, at), startAt(tokens, at) + 8)) ||
  (isHeaderLabel(tokens, at) && /^\s?[:;]/.test(tokens.text.slice(endAt(tokens, at), endAt(tokens, at) + 2)))

/** `LONDON FOR GAYLE; PARIS FOR WALLER`: a given name and nothing else between FOR and a mark. */
export const isAloneBehindFor = (tokens: Tokens, at: number, span: Span): boolean =>
  at > span.start &&
  isFor(tokens, at - 1) &&
  adjoins(tokens, at) &&
  lengthAt(tokens, at) >= SHORTEST_GIVEN &&
  (at + 1 >= span.end || (gapAt(tokens, at + 1) & (Gap.STOP | Gap.COMMA)) !== 0)
const isFor = oneOf('FOR')
const SHORTEST_GIVEN = 5

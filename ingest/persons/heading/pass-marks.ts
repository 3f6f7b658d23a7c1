import { oneOf } from '../find/words/one-of.ts'
import { endAt, gapAt, signBehind, startAt, type Tokens } from '../find/words/tokens.ts'
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

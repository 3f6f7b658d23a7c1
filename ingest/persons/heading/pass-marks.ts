import type { Span } from '../../layout/layout.ts'
import { Word } from '../../words/lexicon.ts'
import { hasNameLetters } from '../../words/name-letters.ts'
import { wordTable } from '../../words/word-table.ts'
import { endsLikeWord } from '../find/readers/name-words.ts'
import { oneOf } from '../find/words/one-of.ts'
import { isAnd, isFor } from '../find/words/small-words.ts'
import {
  adjoins,
  classesAt,
  endAt,
  Gap,
  gapAt,
  isInitialAt,
  lengthAt,
  signBehind,
  startAt,
  type Tokens,
  wordAt,
} from '../find/words/tokens.ts'
import { isGluedOffices, isNearOffice, isOffice } from './offices.ts'

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

/**
 * `LONDON FOR GAYLE; PARIS FOR WALLER`, `JUSTICE FOR OIA - GAYLE`, `DRL (GAYLE)`: a given name and nothing else between FOR, the dash or
 * the parenthesis behind an office, and a mark.
 */
export const isAloneBehindFor = (tokens: Tokens, at: number, span: Span): boolean =>
  at > span.start &&
  lengthAt(tokens, at) >= SHORTEST_GIVEN &&
  (at + 1 >= span.end || (gapAt(tokens, at + 1) & (Gap.STOP | Gap.COMMA | Gap.CLOSE | Gap.LINE)) !== 0) &&
  (adjoins(tokens, at) ? isFor(tokens, at - 1) : isSetOff(tokens, at))
/** `DEPT FOR S/P - TRICKETT, EUR/WE - BANKS`: any word by itself between the dash behind offices with slashes and a mark. */
export const isAloneBehindDash = (tokens: Tokens, at: number, span: Span): boolean =>
  at > span.start + 1 &&
  lengthAt(tokens, at) >= SHORTEST_WORD &&
  gapAt(tokens, at) === Gap.DASH &&
  (gapAt(tokens, at - 1) & Gap.SLASH) !== 0 &&
  (at + 1 >= span.end || (gapAt(tokens, at + 1) & (Gap.STOP | Gap.COMMA | Gap.LINE)) !== 0) &&
  !isKindOfWork(tokens, at) &&
  !isHandling(tokens, at) &&
  !endsLikeWord(wordAt(tokens, at))
const SHORTEST_WORD = 4
const isHandling = oneOf('URGENT IMMEDIATE PRIORITY ROUTINE FLASH DELAYED ACTION INFO ONLY EYES TRADE DESK STAFF')

/** `NSC FOR FEARS`: any word by itself between FOR and the end of the line, at a body that has no offices below it. */
export const isAloneAtCouncil = (tokens: Tokens, at: number, span: Span): boolean =>
  at > span.start + 1 &&
  adjoins(tokens, at) &&
  isFor(tokens, at - 1) &&
  isCouncil(tokens, at - 2) &&
  (at + 1 >= span.end || (gapAt(tokens, at + 1) & Gap.LINE) !== 0) &&
  !isKindOfWork(tokens, at) &&
  !isHandling(tokens, at) &&
  !endsLikeWord(wordAt(tokens, at))
const isCouncil = oneOf('NSC')

/** Not `SEMEP`, whose letters no surname has in a row, with an initial glued to it or without; nor `OASIAX`, an office with a letter more. */
export function isSpelledAsName(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (!VOWEL.test(word) || isNearOffice(word) || isGluedOffices(word)) return false
  return (
    word.length > LONGEST_ABBREVIATION ||
    hasNameLetters(word) ||
    hasNameLetters(word.slice(1)) ||
    CAPITALIZED.test(word)
  )
}
const VOWEL = /[AEIOUY]/i
const LONGEST_ABBREVIATION = 6

/** `Commerce for Rebman`: a capital and small letters, which abbreviations of offices are not. */
const CAPITALIZED = /^\p{Lu}\p{Ll}+$/u

/** Behind ` - ` or an opened parenthesis, an office before it. */
const isSetOff = (tokens: Tokens, at: number): boolean =>
  (gapAt(tokens, at) === Gap.DASH || gapAt(tokens, at) === Gap.OPEN) && isOfficeBefore(tokens, at - 1)
const isOfficeBefore = (tokens: Tokens, at: number): boolean =>
  isOffice(tokens, at) ||
  isInitialAt(tokens, at) ||
  (classesAt(tokens, at) === 0 && lengthAt(tokens, at) <= LONGEST_SYMBOL)
const LONGEST_SYMBOL = 4
const SHORTEST_GIVEN = 5

/** `(NOLDE, PRIMM)`: the first word of parentheses. */
export const isOpened = (tokens: Tokens, at: number): boolean => (gapAt(tokens, at) & Gap.OPEN) !== 0

/** `(HASTED)`: alone in parentheses. */
export const isEnclosed = (tokens: Tokens, at: number): boolean =>
  isOpened(tokens, at) && signBehind(tokens, at) === ')'

/** `(HASTED, NOLDE)`: the first of a list in parentheses, a word that its neighbour vouches for. */
export const isBracketed = (tokens: Tokens, at: number): boolean =>
  isOpened(tokens, at) && !isKindOfWork(tokens, at) && /[,/)]/.test(signBehind(tokens, at))
export const isKindOfWork = oneOf('PROGRAMS POLICY TRAVELING NARCOTICS LAW CRIME DRUGS FISH PARKS')

/** `MIKE SCARDAVILLE OF DHS`: whose office follows. */
export const isOfOffice = (tokens: Tokens, at: number): boolean =>
  isOfOrAt(tokens, at) && at + 1 < tokens.length && isOffice(tokens, at + 1)
const isOfOrAt = oneOf('OF AT IN')

/** `GALLO AND WRIGHT EUR/CARC`: the second of two, a surname, before the offices of the next. */
export const isBehindAnd = (tokens: Tokens, first: number, last: number): boolean =>
  first === last &&
  first > 1 &&
  isAnd(tokens, first - 1) &&
  adjoins(tokens, first) &&
  adjoins(tokens, first - 1) &&
  (classesAt(tokens, first) & LISTED) !== 0
export const isChainOfOffices = (tokens: Tokens, at: number): boolean =>
  isOffice(tokens, at) && at + 1 < tokens.length && (gapAt(tokens, at + 1) & Gap.SLASH) !== 0
const LISTED = Word.SURNAME | Word.STATESMAN | Word.FAMILY

/** `WRIGHT` and on the line below `EUR/CARC`: an office that another line begins with. */
export const isBelowName = (tokens: Tokens, next: number): boolean =>
  (gapAt(tokens, next) & ~Gap.GLUED) === Gap.LINE && isOffice(tokens, next)

/** `ALLEN-CLOSE`, `GIBBONS-FLY`, and `USTR-AGAMA`, whose agency is glued to his name; not `OSD-P`, `AMBASSADOR-DESIGNATE`. */
export function isDoubleName(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (wordTable().classesOf(word.slice(0, word.indexOf('-'))) & Word.TITLE) return false
  return word.split('-').every((part) => part.length > 3 && VOWEL.test(part)) || isDoubleSurname(word)
}

/** `GIBBONS-FLY`: the first of two words is a surname that tables have. */
export function isDoubleSurname(word: string): boolean {
  const [first = '', second = '', third] = word.split('-')
  if (third !== undefined || first.length < 4 || second.length < 3 || !VOWEL.test(second)) return false
  return (wordTable().classesOf(first) & LISTED) !== 0
}

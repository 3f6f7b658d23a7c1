import { FOLD, foldWord } from '../../../words/hashing.ts'
import { nameKey } from '../../names/name-key.ts'

/** Both are asked at a parenthesis. */
const IN_PARENTHESES = /\(([A-Z][A-Za-z]{1,7})\)/y
const UNFOLDED = /\((?<=\b([A-Z]{3,8})\s+\()([A-Z][A-Za-z'’&\- \n]{8,90})\)/y

/** The abbreviations that the text explains. */
export function explainedAcronyms(text: string): ReadonlySet<string> {
  const acronyms = new Set<string>()
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    if (!isCapital(text.charCodeAt(open + 1))) continue
    const acronym = readBehindWords(text, open) ?? readBeforeWords(text, open)
    if (acronym !== null) acronyms.add(nameKey(acronym))
  }
  return acronyms
}

/** `MIDDLE EAST ECONOMIC SURVEY (MEES)`: its letters begin the words before. */
function readBehindWords(text: string, open: number): string | null {
  IN_PARENTHESES.lastIndex = open
  const acronym = IN_PARENTHESES.exec(text)?.[1]
  if (acronym === undefined) return null
  const initials = initialsOf(text, Math.max(0, open - BEFORE_ACRONYM), open, MOST_TOLD)
  return isSubsequence(foldWord(acronym), initials) ? acronym : null
}

/** Letters of an acronym behind its words, and characters before it that they may stand in. */
const MOST_TOLD = 8
const BEFORE_ACRONYM = 120

/** The first letters of the last `most` words between two places of a text, in capitals; an apostrophe is one. */
function initialsOf(text: string, from: number, until: number, most: number): string {
  let initials = ''
  // From the last word on: few of them are needed.
  for (let at = until - 1, isLetter = at >= from && isWordLetter(text.charCodeAt(at)); at >= from; at--) {
    const isBefore = at > from && isWordLetter(text.charCodeAt(at - 1))
    if (isLetter && !isBefore) initials = text.charAt(at) + initials
    if (initials.length === most) break
    isLetter = isBefore
  }
  return initials.toUpperCase()
}

const APOSTROPHE = 39
const CURLY = 0x2019
/** A bit that small letters of ASCII have and capitals have not. */
const SMALL = 32
const SMALL_A = 97
const SMALL_Z = 122
const CAPITAL_A = 65
const CAPITAL_Z = 90
const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_Z
const isWordLetter = (code: number): boolean =>
  code === APOSTROPHE || code === CURLY || ((code | SMALL) >= SMALL_A && (code | SMALL) <= SMALL_Z)

/** Of an acronym that stands before its words so many letters begin one: the last may come from within the last word. */
const TOLD_LETTERS = 4

/** `ISKCON (INTERNATIONAL SOCIETY FOR KRISHNA CONSCIOUSNESS)`: the words behind it, each letter beginning one, small words left out. */
function readBeforeWords(text: string, open: number): string | null {
  UNFOLDED.lastIndex = open
  const [, acronym = '', words = ''] = UNFOLDED.exec(text) ?? []
  const initials = initialsOf(words, 0, words.length, words.length)
  const told = acronym.slice(0, Math.min(initials.length, TOLD_LETTERS))
  return initials.length >= 3 && isSubsequence(told, initials) ? acronym : null
}

function isSubsequence(short: string, long: string): boolean {
  // The first letter begins one of the words, the rest follow in order.
  let at = long.length
  for (let k = short.length - 1; k >= 0; k--) {
    at = long.lastIndexOf(short.charAt(k), at - 1)
    if (at < 0) return false
  }
  return FOLD[short.charCodeAt(0)] !== 0
}

import { matchesOf } from '@reftel/cypher'
import { FOLD, foldWord } from '../../../words/hashing.ts'
import { nameKey } from '../../names/name-key.ts'

/** Patterns that begin with the parenthesis are looked for by it, and what stands before it only where there is one. */
const IN_PARENTHESES = /\(([A-Z][A-Za-z]{1,7})\)/g
const UNFOLDED = /\((?<=\b([A-Z]{3,8})\s+\()([A-Z][A-Za-z'’&\- \n]{8,90})\)/g

/** `MIDDLE EAST ECONOMIC SURVEY (MEES)`: abbreviations that the text explains; their letters begin the words before. */
export function explainedAcronyms(text: string): ReadonlySet<string> {
  const acronyms = new Set<string>()
  for (const { 1: acronym = '', index } of matchesOf(text, IN_PARENTHESES)) {
    const initials = initialsOf(text.slice(Math.max(0, index - 120), index)).slice(-8)
    if (isSubsequence(foldWord(acronym), initials)) acronyms.add(nameKey(acronym))
  }
  addUnfolded(text, acronyms)
  return acronyms
}

/** The first letters of the words, in capitals; an apostrophe is one. */
function initialsOf(words: string): string {
  let initials = ''
  let within = false
  for (let at = 0; at < words.length; at++) {
    const isLetter = isWordLetter(words.charCodeAt(at))
    if (isLetter && !within) initials += words.charAt(at)
    within = isLetter
  }
  return initials.toUpperCase()
}

const APOSTROPHE = 39
const CURLY = 0x2019
/** A bit that small letters of ASCII have and capitals have not. */
const SMALL = 32
const SMALL_A = 97
const SMALL_Z = 122
const isWordLetter = (code: number): boolean =>
  code === APOSTROPHE || code === CURLY || ((code | SMALL) >= SMALL_A && (code | SMALL) <= SMALL_Z)

/** Of an acronym that stands before its words so many letters begin one: the last may come from within the last word. */
const TOLD_LETTERS = 4

/** `ISKCON (INTERNATIONAL SOCIETY FOR KRISHNA CONSCIOUSNESS)`: the words behind it, each letter beginning one, small words left out. */
function addUnfolded(text: string, acronyms: Set<string>): void {
  for (const { 1: acronym = '', 2: words = '' } of matchesOf(text, UNFOLDED)) {
    const initials = initialsOf(words)
    if (initials.length >= 3 && isSubsequence(acronym.slice(0, Math.min(initials.length, TOLD_LETTERS)), initials))
      acronyms.add(nameKey(acronym))
  }
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

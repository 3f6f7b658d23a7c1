import { numberAt } from '@reftel/cypher'
import { letterAt } from '../../../words/hashing.ts'
import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'
import { rememberingWords } from '../../../words/remembering-words.ts'
import { firstWord, lastWord } from '../../names/outer-words.ts'

/** Classes of a first part before a hyphen by which the compound is no name. */
export const NAMELESS =
  Word.COMMON |
  Word.RARE |
  Word.FOREIGN |
  Word.NATION |
  Word.PLACE |
  Word.MONTH |
  Word.ACRONYM |
  Word.FUNCTION |
  Word.PREFIX
const NAMED = Word.GIVEN | Word.SURNAME | Word.FAMILY | Word.STATESMAN

const ARTICLE = /^(?:AL|EL|UL)-/i
const LISTED_NAME = Word.SURNAME | Word.STATESMAN

/** A compound that no table has is a word when its parts are (`ANTI-HEGEMONY`, `US-LATIN`), a title when it ends in one, a surname when both are (`FERNANDEZ-MIRANDA`). */
export const classesOfParts = rememberingWords((token, lexicon): number => {
  const parts = token.split('-').map((part) => part.trimStart())
  // `AL-DURBAN`: the article makes a name of a place.
  if (parts.length === 2 && ARTICLE.test(token)) return 0
  const known = parts.map((part) => lexicon.classesOf(part))
  if (parts.length === 2 && parts.every((part) => part.length > 4) && known.every((classes) => classes & LISTED_NAME))
    return Word.SURNAME
  const last = numberAt(known, known.length - 1)
  if (isQualified(parts, last)) return Word.COMMON
  // `WELCH-SPANISH`
  if (parts.length === 2 && numberAt(known, 0) & NAMED && last & Word.NATION && !(last & NAMED)) return Word.NATION
  if (last & (Word.TITLE | Word.TITLE_WEAK) && known.slice(0, -1).every((classes) => classes & NAMELESS)) return last
  if (isPhrase(parts, known)) return Word.COMMON
  // `ANTI-ISRAEL`, `PRO-ALLENDE`
  if (parts.length === 2 && AGAINST.test(firstWord(parts)) && last !== 0) return Word.COMMON
  // `RICA-NICARAGUA`
  if (
    parts.some((part, at) => {
      const classes = numberAt(known, at)
      return part.length >= SHORTEST_PLACE && classes & Word.PLACE && !(classes & NAMED)
    })
  )
    return Word.NATION
  // `RICAN-NICARAGUAN`, `RICAN-U`, of `U.S.`
  if (
    parts.length === 2 &&
    (numberAt(known, 0) & (Word.NATION | NAMED)) === Word.NATION &&
    (last & Word.NATION || lastWord(parts).length === 1)
  )
    return Word.NATION
  const plain = parts.every((part, at) => {
    const classes = numberAt(known, at)
    return classes & NAMELESS && !(classes & NAMED && part.length < 5)
  })
  const prefixed = known.some((classes, at) => classes & (Word.PREFIX | Word.NATION) && at < parts.length)
  return plain || prefixed ? Word.RARE : 0
})

/** `AIR-TO-AIR`, `FOLLOW-ON`, `GOOD-NATUREDLY`: a small word within or at the end, or an adverb. */
function isPhrase(parts: readonly string[], [first = 0, second = 0]: readonly number[]): boolean {
  if (!(first & (ENGLISH | Word.FUNCTION))) return false
  if (parts.length > 2) return parts.some((part, at) => at > 0 && WITHIN.test(part))
  const [, last = ''] = parts
  return !(first & Word.FAMILY) && (AT_END.test(last) || (second === 0 && ADVERB.test(last)))
}

const AGAINST = /^(?:ANTI|PRO|NON|EX|POST|PRE)$/i
const WITHIN = /^(?:TO|OF|AND|IN|ON|AT|THE|BY|FOR|UP|THAN)$/i
const AT_END = /^(?:ON|UP|OFF|DOWN|OUT|OVER|WIDE|BASED|LED|ELECT|DESIGNATE)$/i
const ADVERB = /[A-Z]{3}(?:LY|EDLY|INGLY)$/i
const SHORTEST_PLACE = 5

/** `Gulen-affiliated`, `Shia-led`, `Moi-era`: what a small word behind the hyphen makes of a name; not `Ban Ki-moon`. */
function isQualified([head = '', tail = '']: readonly string[], known: number): boolean {
  if (tail.length < SHORTEST_QUALIFIER || !/^[a-z]+$/.test(tail) || !/^\p{Lu}/u.test(head)) return false
  return (known & (ENGLISH | Word.PREFIX)) !== 0 && !(SPOKEN.test(head) && SPOKEN.test(tail))
}

const SHORTEST_QUALIFIER = 3

/** A syllable as all the ways of writing Chinese, Korean and Vietnamese have it: `HSIAO`, `TSUNG`, `P'ING`; not `EIGHT`, `LONG-TERM`. */
export const SPOKEN = /^[B-DF-HJ-NP-TV-Z'’]{0,3}[AEIOUYÜ]{1,3}(?:NG|NH|CH|CK|RK|[NMKLPTRWHSGC])?$/i

/** Behind a hyphen at the end of a line: where the next line goes on with a letter, else 0. */
export function lineBreakEnd(text: string, from: number): number {
  let at = from
  let lines = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === NEWLINE) lines++
    else if (code > 32) break
  }
  return lines === 1 && letterAt(text, at) !== 0 ? at : 0
}

/**
 * `CON- SISTENTLY`: behind a hyphen and a blank where two lines were made one: where the word goes on, if it is an English one; else 0.
 */
export function joinedLineEnd(text: string, from: number, hyphen: number, lexicon: Lexicon): number {
  if (text.charCodeAt(hyphen + 1) !== BLANK || letterAt(text, hyphen + 2) === 0) return 0
  let end = hyphen + 2
  while (letterAt(text, end) !== 0) end++
  const joined = text.slice(from, hyphen) + text.slice(hyphen + 2, end)
  return (lexicon.classesOf(joined) & ENGLISH) !== 0 ? hyphen + 2 : 0
}

const BLANK = 32

/**
 * Whether a title begins behind the hyphen, or another name: `ESCALANTE-MINISTER OF DEFENSE`, `FRANJIEH-ASSALI MEETING`,
 * `HOLT-CARLOS LUNA TALK`.
 */
export function startsOther(text: string, first: number, hyphen: number, lexicon: Lexicon): boolean {
  const from = hyphen + 1
  let end = from
  while (letterAt(text, end) !== 0) end++
  const known = lexicon.classesOf(text.slice(from, end))
  // `Port-au-Prince meetings`
  if (known & (Word.TITLE | LISTED_NAME) && lexicon.classesOf(text.slice(first, end)) & Word.PLACE) return false
  if ((known & Word.TITLE) !== 0 && (known & Word.ROLE) !== 0) return true
  if (known & NAMELESS && !(known & Word.STATESMAN)) return false
  if (end - from < SHORTEST_OF_PAIR && !(known & LISTED_NAME)) return false
  if (BEFORE_PAIR.test(text.slice(Math.max(0, first - LONGEST_BEFORE), first))) return true
  const behind = BEHIND_PAIR.exec(text.slice(end, end + LONGEST_BEHIND))?.[1]
  if (behind === undefined) return false
  if (IS_EXCHANGE.test(behind)) return true
  const given = (known & Word.SPANISH) !== 0 || (known & (Word.GIVEN | LISTED_NAME)) === Word.GIVEN
  const beyond = BEHIND_WHOLE.exec(text.slice(end, end + LONGEST_BEHIND))?.[1]
  if (known & Word.GIVEN && beyond !== undefined && IS_EXCHANGE.test(beyond)) return true
  return given && (lexicon.classesOf(text.slice(first, hyphen)) & lexicon.classesOf(behind) & LISTED_NAME) !== 0
}

/** `Otto Guevara-in an April run-off`: a dash that lost its blanks, a capital and more letters than a syllable before it; not `Kim Dae-in`. */
export const isDash = (text: string, from: number, hyphen: number): boolean =>
  hyphen - from > LONGEST_SYLLABLE &&
  /^[A-Z]$/.test(text.charAt(from)) &&
  SMALL_WORD.test(text.slice(hyphen, hyphen + LONGEST_SMALL_WORD))
const LONGEST_SYLLABLE = 5
const LONGEST_SMALL_WORD = '-was '.length
const SMALL_WORD = /^-(?:in|an|is|who|was|has|the|and|at|as|to) /

/** Letters of a name that stands with another. */
const SHORTEST_OF_PAIR = 4
/** Matches an optional third name behind the hyphen, and the word that follows. */
const BEHIND_PAIR = /^(?:-\p{L}{2,20})?\s{1,3}(\p{L}+(?:-MAILS?)?)/iu
/** Matches the surname behind a given name, and the word that follows: `HOLT-OMAR SALEM TALKS`. */
const BEHIND_WHOLE = /^\s{1,3}\p{L}{2,20}\s{1,3}(\p{L}{4,20})/u
/** So many characters are cut out of the text to read the word that follows. */
const LONGEST_BEHIND = 44
/** What two persons have together. */
export const EXCHANGES =
  'EMAIL EMAILS E-MAIL E-MAILS TELECON TELECONS TELCON TELCONS FONECON FONECONS PHONECON PHONECONS MEMCON MEMCONS MEETING MEETINGS SUMMIT SUMMITS TALK TALKS CONVERSATION CONVERSATIONS DISCUSSION DISCUSSIONS LETTER LETTERS EXCHANGE LUNCH DINNER'
/** `TELCON MUDD-HOLT`, `STAFFDEL MUDD-HOLT`: the word before two names, on its line. */
const BEFORE_PAIR = /\b(?:CODEL|STAFFDEL|TELE?CON|FONECON|PHONECON|MEMCON|E-?MAIL)[ \t]{1,3}$/i
const LONGEST_BEFORE = 14
const IS_EXCHANGE = new RegExp(`^(?:${EXCHANGES.replaceAll(' ', '|')})$`, 'i')

const NEWLINE = 10

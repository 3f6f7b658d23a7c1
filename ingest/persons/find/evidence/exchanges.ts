import { isCountry } from '@reftel/cypher'
import { Word } from '../../../words/lexicon.ts'
import { Fit, fitAt, isRareSurname } from '../words/fit.ts'
import { EXCHANGES } from '../words/hyphens.ts'
import { oneOf } from '../words/one-of.ts'
import { isAnd, isOwner, isSpeech, isThe, isTo } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  lengthAt,
  marksBefore,
  partedAtMostBy,
  Shape,
  shapeAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { isCopiedTo, isOfPaper, isPersonalPaper, isRecord, isWordWriter } from './item-papers.ts'

/** A debate names the delegates of so many countries in a row, and then what they did. */
const MOST_DELEGATES = 12

/** Words for a talk of two persons, or of one with the writer: `HOLT-TULLOK MEMO`. */
const isExchange = oneOf(`${EXCHANGES} MEMO MEMOS CALL`)
/** Before the names of those who travel. */
const isDelegation = oneOf('CODEL STAFFDEL')
const isBy = oneOf('BY WERE WAS INCLUDED')
const isPresence = oneOf('ATTENDED ATTENDING PRESENT PARTICIPANTS PARTICIPATING ACCOMPANYING ACCOMPANIED ESCORTED')

/** How notes of talks and papers name someone; the ids of the rows that weigh it. */
export type Exchange =
  | 'paper'
  | 'pair'
  | 'between'
  | 'item'
  | 'copy'
  | 'present'
  | 'note'
  | 'speaking-delegate'
  | 'bureau'
  | 'delegate'
  | 'adviser'

/**
 * What notes of talks and papers say of a bare name:
 *
 *     REF: (A) BINNER'S MEMO OF JULY 3 (B) CHAIJ/MUDD TELECON         (MATLAND AND DURBIN TO KORNELENKO, OSLO 5107)
 *              ^^^^^^                      ^^^^^ ^^^^                  ^^^^^^^     ^^^^^^    ^^^^^^^^^^
 */
export function readExchange(tokens: Tokens, first: number, last: number): Exchange | null {
  const { length } = tokens
  const next = last + 1
  if (shapeAt(tokens, last) & Shape.POSSESSIVE)
    return adjoins(tokens, next) && isPersonalPaper(tokens, next) ? 'paper' : null
  if (isInPair(tokens, first, last)) return 'pair'
  if (isBetween(tokens, first, last)) return 'between'
  if (isOfPaper(tokens, first, last)) return 'item'
  const before = first - 1
  if (before < 0) return null
  if (adjoins(tokens, first) && isCopiedTo(tokens, before) && endsThere(tokens, next)) return 'copy'
  if (isPresent(tokens, first) && !isBeforeTitle(tokens, next)) return 'present'
  if (isInNote(tokens, first, last)) return 'note'
  if (speaksForCountry(tokens, first, last)) return 'speaking-delegate'
  // Nothing is said to be done: a name in parentheses may be a town's.
  if (isDelegate(tokens, first, last)) return isSymbol(tokens, before) ? 'bureau' : 'delegate'
  // `HIS ADVISER, HOLLMER, STAYED`
  const comma = marksBefore(tokens, first) === Gap.COMMA
  const closes = next < length && (gapAt(tokens, next) & (Gap.COMMA | Gap.DOT)) !== 0
  const whose = isOwner(tokens, before - 1) || (isThe(tokens, before - 1) && fitAt(tokens, first) === Fit.SURNAME)
  return comma && closes && whose && adjoins(tokens, before) && isSomeone(tokens, before) ? 'adviser' : null
}

/** Behind `PRESENT WERE`, and in the list that goes on there: `ATTENDING WERE BRANDVIK (MFA), VREELAND AND KOLSTAD`. */
function isPresent(tokens: Tokens, first: number): boolean {
  let at = first
  for (let words = 0; words < LONGEST_LIST && at > 1; words++) {
    const between = marksBefore(tokens, at)
    if (between === 0 && adjoins(tokens, at - 1) && isBy(tokens, at - 1) && isPresence(tokens, at - 2)) return true
    const joined = isAnd(tokens, at - 1) ? at - 1 : at
    if (joined === at && (between & (Gap.COMMA | Gap.CLOSE)) === 0) return false
    const before = beforeBrackets(tokens, joined)
    if (before < 0 || (joined < at && marksBefore(tokens, at) !== 0) || !isName(tokens, before)) return false
    at = before
  }
  return false
}
/** Words of a list of those who were present, counted without what stands in parentheses. */
const LONGEST_LIST = 8

/** The token before those in parentheses that close right before `at`; -1 where other marks than a comma stand there. */
function beforeBrackets(tokens: Tokens, at: number): number {
  const marks = marksBefore(tokens, at)
  if (!(marks & Gap.CLOSE)) return (marks & ~Gap.COMMA) === 0 ? at - 1 : -1
  for (let open = at - 1; open > Math.max(0, at - LONGEST_BRACKET); open--)
    if (gapAt(tokens, open) & Gap.OPEN) return open - 1
  return -1
}
const LONGEST_BRACKET = 5

/** `PRESENT WERE NRC COMMISSIONER KENNEDY AND`: whose title follows is no name. */
const isBeforeTitle = (tokens: Tokens, next: number): boolean =>
  adjoins(tokens, next) && (classesAt(tokens, next) & (Word.TITLE | Word.TITLE_WEAK)) !== 0

const isSomeone = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & (Word.ROLE | Word.TITLE | Word.TITLE_WEAK)) !== 0

/** A mark or AND follows, and no word to which the name might belong. */
const endsThere = (tokens: Tokens, next: number): boolean => !adjoins(tokens, next) || isAnd(tokens, next)

/** `EA/PRCM (FREEMAN)`, `SENEGAL (DIAKITE)`: who speaks for an office, or for a country. */
function isDelegate(tokens: Tokens, first: number, last: number): boolean {
  const before = first - 1
  if (!isBracketed(tokens, first, last)) return false
  if (fitAt(tokens, last) < Fit.SURNAME) return isSymbol(tokens, before) && isRareSurname(tokens, last)
  return isSymbol(tokens, before) || (classesAt(tokens, before) & Word.PLACE) !== 0
}

/** `EA/PRCM`: the symbol of an office. */
const isSymbol = (tokens: Tokens, at: number): boolean =>
  (gapAt(tokens, at) & Gap.SLASH) !== 0 && (shapeAt(tokens, at) & Shape.DIGIT) === 0

/** `FRANCE (LEPRETTE), INDIA (JAIPAL) AND IVORY COAST (ESSY) AGREED`: delegates, and what persons do. */
function speaksForCountry(tokens: Tokens, first: number, last: number): boolean {
  if (!isBracketed(tokens, first, last)) return false
  // `FCO (MANSFIELD) SAID`
  if (isOfLetters(tokens, first - 1) && fitAt(tokens, last) === Fit.SURNAME && isSpeech(tokens, last + 1)) return true
  if (!endsCountry(tokens, first - 1)) return false
  if (!isName(tokens, last) && !isWordDelegate(tokens, first)) return false
  let next = last + 1
  for (let more = 0; more < MOST_DELEGATES; more++) {
    if (isSpeech(tokens, next)) return true
    const country = isAnd(tokens, next) ? next + 1 : next
    const end = [country, country + 1].find((at) => opensBracket(tokens, at + 1) && endsCountry(tokens, at))
    if (end === undefined) return false
    next = end + 2
    while (next < tokens.length && !(gapAt(tokens, next) & Gap.CLOSE)) if (++next - end > LONGEST_NAME) return false
  }
  return false
}

/** `FCO`: an abbreviation, or what is as short and in no table. */
const isOfLetters = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & Word.ACRONYM) !== 0 || (classesAt(tokens, at) === 0 && !isLong(tokens, at))

/** `FONECON DRAKE/LOWE`: a surname that is a word too, one of two with a slash between, beside the record of what they said. */
const isRecorded = (tokens: Tokens, at: number): boolean => {
  if (!(classesAt(tokens, at) & Word.SURNAME)) return false
  const isFirst = at + 1 < tokens.length && (gapAt(tokens, at + 1) & Gap.SLASH) !== 0
  if (!isFirst && !(gapAt(tokens, at) & Gap.SLASH)) return false
  const start = isFirst ? at : at - 1
  const beside =
    (adjoins(tokens, start) && isRecord(tokens, start - 1)) ||
    (adjoins(tokens, start + 2) && isRecord(tokens, start + 2))
  return beside && isInPair(tokens, at, at)
}

/** A word that names someone: a delegate in parentheses, behind a bureau's office who spoke, `EUR/AGS/TRICK TELECON`, or who wrote. */
export const isWordNamed = (tokens: Tokens, at: number): boolean =>
  isWordWriter(tokens, at) ||
  isRecorded(tokens, at) ||
  ((gapAt(tokens, at) & Gap.OPEN) !== 0 && isWordDelegate(tokens, at)) ||
  ((gapAt(tokens, at) & Gap.SLASH) !== 0 && adjoins(tokens, at + 1) && isOfPaper(tokens, at, at))

/** `SENEGAL (FALL) AND INDIA (JAIPAL) SAID`: a word by itself behind a country, next to a delegate whose name is none. */
function isWordDelegate(tokens: Tokens, at: number): boolean {
  if (!isBracketed(tokens, at, at)) return false
  if (isSymbol(tokens, at - 1)) return isRareSurname(tokens, at)
  if (!endsCountry(tokens, at - 1)) return false
  if (classesAt(tokens, at) & NO_DELEGATE || NO_NAME.test(wordAt(tokens, at))) return false
  const behind = isAnd(tokens, at + 1) ? at + 2 : at + 1
  return [behind + 1, behind + 2, at - 2, at - 3].some(
    (other) =>
      other > 0 &&
      other !== at &&
      opensBracket(tokens, other) &&
      isName(tokens, other) &&
      endsCountry(tokens, other - 1),
  )
}
const NO_DELEGATE =
  Word.FUNCTION | Word.TITLE | Word.TITLE_WEAK | Word.ROLE | Word.SPEECH | Word.HUMAN | Word.DEPT | Word.NATION
const NO_NAME = /(?:ED|ING|LY|[^S]S)$/i

/** Words of a name in parentheses. */
const LONGEST_NAME = 4

const opensBracket = (tokens: Tokens, at: number): boolean => at < tokens.length && (gapAt(tokens, at) & Gap.OPEN) !== 0

/** Whether the name stands alone between parentheses, a word before them. */
const isBracketed = (tokens: Tokens, first: number, last: number): boolean =>
  marksBefore(tokens, first) === Gap.OPEN &&
  last + 1 < tokens.length &&
  (gapAt(tokens, last + 1) & (Gap.CLOSE | Gap.OPEN)) === Gap.CLOSE

/** Whether the name of a country, of one word or of two, ends here. */
function endsCountry(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at).toUpperCase()
  return isCountry(word) || (adjoins(tokens, at) && isCountry(`${wordAt(tokens, at - 1).toUpperCase()} ${word}`))
}

const isBetweenWord = oneOf('BETWEEN')
const isMeetingOfTwo = oneOf('MEETING MEETINGS CONVERSATION CONVERSATIONS LUNCH DINNER SUMMIT TELCON TELECON FONECON')

/** `A MEETING BETWEEN HOLT AND TULLOK ON TRADE`: one of two names, AND between them. */
function isBetween(tokens: Tokens, first: number, last: number): boolean {
  const isFirst = adjoins(tokens, first) && isBetweenWord(tokens, first - 1)
  const between = isFirst ? first - 1 : first - 3
  if (between < 1 || !isBetweenWord(tokens, between) || !isMeetingOfTwo(tokens, between - 1)) return false
  const and = isFirst ? last + 1 : first - 1
  const other = isFirst ? and + 1 : and - 1
  return (
    isAnd(tokens, and) &&
    adjoins(tokens, and) &&
    adjoins(tokens, and + 1) &&
    isName(tokens, other) &&
    isLong(tokens, other)
  )
}
/** Whether the word has too many letters for an abbreviation. */
const isLong = (tokens: Tokens, at: number): boolean => lengthAt(tokens, at) > MOST_OF_ABBREVIATION
const MOST_OF_ABBREVIATION = 4

/** Gaps of `CHAIJ/MUDD` and of `FRANJIEH-ASSALI`. */
const PAIRED = Gap.SLASH | Gap.DASH

/** One of two names with a slash or a dash between, and a word for what they had together on one side of them. */
function isInPair(tokens: Tokens, first: number, last: number): boolean {
  const { length } = tokens
  const behind = last + 1 < length && (gapAt(tokens, last + 1) & PAIRED) !== 0
  // `NEA/ARN/KOLSTAD-BRENNVALD`: the slash is of the office.
  const office = behind && (gapAt(tokens, last + 1) & Gap.DASH) !== 0 && (gapAt(tokens, first) & Gap.SLASH) !== 0
  const ahead = !office && (gapAt(tokens, first) & PAIRED) !== 0
  // `WILSON/MACK/TELECON`
  if (behind && ahead) return isExchange(tokens, last + 1) && fitAt(tokens, first - 1) >= Fit.WORD
  if (!behind && !ahead) return false
  const other = behind ? last + 1 : first - 1
  if (other < 0) return false
  const end = behind ? other + 1 : last + 1
  const dash = behind ? other : first
  if (
    !isGluedPair(tokens, dash) &&
    !(isSpacedPair(tokens, dash) && follows(tokens, end) && isPersonalPaper(tokens, end))
  )
    return false
  // `BINNS/AMBASSADOR TELECON`
  if (fitAt(tokens, other) < Fit.WORD && !(classesAt(tokens, other) & Word.TITLE)) return false
  const start = behind ? first : other
  const given = behind && fitAt(tokens, other) === Fit.GIVEN && adjoins(tokens, end) && fitAt(tokens, end) >= Fit.WORD
  return (
    (follows(tokens, given ? end + 1 : end) && isExchange(tokens, given ? end + 1 : end)) ||
    (adjoins(tokens, start) && (isExchange(tokens, start - 1) || isDelegation(tokens, start - 1)))
  )
}

/** A blank, a line's end or another slash: `WILSON/MACK/TELECON`. */
const follows = (tokens: Tokens, at: number): boolean =>
  at < tokens.length && partedAtMostBy(tokens, at, Gap.SLASH | Gap.GLUED)

const isGluedPair = (tokens: Tokens, at: number): boolean =>
  partedAtMostBy(tokens, at, Gap.GLUED | PAIRED) && (gapAt(tokens, at) & Gap.GLUED) !== 0

/** `MARCUS - MANN EMAIL`: blanks around the dash. */
const isSpacedPair = (tokens: Tokens, at: number): boolean => marksBefore(tokens, at) === Gap.DASH

/** `(A AND B TO C`, `(A TO C)`: who spoke to whom, in parentheses that nothing else opens. */
function isInNote(tokens: Tokens, first: number, last: number): boolean {
  const { length } = tokens
  const opens = (gapAt(tokens, first) & Gap.OPEN) !== 0
  const next = last + 1
  if (opens && adjoins(tokens, next)) {
    if (isTo(tokens, next)) return isName(tokens, next + 1)
    return isAnd(tokens, next) && isName(tokens, next + 1) && isTo(tokens, next + 2) && isName(tokens, next + 3)
  }
  const closes = next < length && (gapAt(tokens, next) & (Gap.COMMA | Gap.CLOSE)) !== 0
  if (closes && adjoins(tokens, first) && isTo(tokens, first - 1)) {
    const sender = first - 2
    return sender >= 0 && isName(tokens, sender) && (isOpened(tokens, sender) || isOpened(tokens, sender - 2))
  }
  return (
    adjoins(tokens, first) &&
    isAnd(tokens, first - 1) &&
    isOpened(tokens, first - 2) &&
    isName(tokens, first - 2) &&
    adjoins(tokens, next) &&
    isTo(tokens, next) &&
    isName(tokens, next + 1)
  )
}

const isName = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  fitAt(tokens, at) !== Fit.PLACE &&
  (fitAt(tokens, at) >= Fit.UNKNOWN || (classesAt(tokens, at) & (Word.SURNAME | Word.STATESMAN)) !== 0)
const isOpened = (tokens: Tokens, at: number): boolean => at > 0 && (gapAt(tokens, at) & Gap.OPEN) !== 0

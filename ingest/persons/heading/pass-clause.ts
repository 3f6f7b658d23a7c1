import type { Span } from '../../layout/layout.ts'
import { Word } from '../../words/lexicon.ts'
import { wordTable } from '../../words/word-table.ts'
import { endsLikeWord } from '../find/readers/name-words.ts'
import { titleText } from '../find/readers/title-text.ts'
import { oneOf } from '../find/words/one-of.ts'
import { isAnd } from '../find/words/small-words.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  isInitialAt,
  lengthAt,
  Shape,
  shapeAt,
  signBehind,
  startAt,
  type Tokens,
  wordAt,
} from '../find/words/tokens.ts'
import { gluedOffice, isGivenBehindOffice, withoutOffice } from './glued-office.ts'
import { type HeadingName, headingName, isRedacted } from './heading-name.ts'
import { isOffice, isTitleAt } from './offices.ts'
import {
  isAloneAtCouncil,
  isAloneBehindDash,
  isAloneBehindFor,
  isBehindAnd,
  isBelowName,
  isBracketed,
  isChainOfOffices,
  isDoubleName,
  isDoubleSurname,
  isEnclosed,
  isKindOfWork,
  isLabel,
  isMailAt,
  isOfOffice,
  isOpened,
  isSpaced,
  isSpelledAsName,
} from './pass-marks.ts'

/** How a name stands in a pass line: with a given name, as a surname that tables have, as an unknown word. */
type StandsAs = 'full' | 'listed' | 'unknown'

/** Two names with nothing but these between them stand in one list. */
const LIST_GAP = Gap.COMMA | Gap.SLASH | Gap.LINE | Gap.GLUED

/** What may be a name: `as` null where only its neighbours in a list can tell, `DANON/POUNDS`. */
interface Candidate {
  readonly first: number
  readonly last: number
  readonly as: StandsAs | null
}

/** Reads one pass line: see `PassClause`. */
export const readPassClause = (tokens: Tokens, span: Span): readonly HeadingName[] =>
  new PassClause(tokens, span).read()

/** One pass line, read from left to right: names stand behind FOR, TO and FROM, in lists and parentheses, behind offices and slashes. */
class PassClause {
  /** FOR, PASS TO or FROM has stood before. */
  #open = false
  readonly #candidates: Candidate[] = []

  constructor(
    private readonly tokens: Tokens,
    private readonly span: Span,
  ) {}

  read(): readonly HeadingName[] {
    const { tokens, span } = this
    for (let at = span.start; at < span.end; ) {
      if (isLabel(tokens, at)) break
      if (isOpening(tokens, at)) this.#open = true
      at = Math.max(at + 1, this.#readRun(at))
    }
    return this.#candidates
      .map((candidate, at) => (candidate.as !== null || this.#vouched(at) ? candidate : null))
      .filter((candidate) => candidate !== null)
      .map(({ first, last, as }) => {
        const place = { where: 'pass-line', as: as ?? 'unknown' } as const
        const name = headingName(tokens, nameTokens(tokens, first, last), place, this.#titleOf(first))
        return withoutOffice(name, tokens)
      })
  }

  /** The token behind the words at `at` that may be a name. */
  #readRun(at: number): number {
    const { tokens, span } = this
    if (isBeforeName(tokens, at)) return at
    let end = at
    while (end < span.end && end - at < MOST_WORDS && (end === at || isJoined(tokens, end)) && this.#mayStand(at, end))
      if (isHandleAt(tokens, end++) && isHandleAt(tokens, end)) break
    while (end > at && isInitialAt(tokens, end - 1)) end--
    if (end === at) return at
    if (isSpaced(tokens, at, end)) return end
    // `OASIA JEFF NEIL`: what stands before a given name is an office.
    let first = at
    for (let k = at + 1; k < end - 1 && first === at && !startsFull(tokens, at); k++)
      if (startsFull(tokens, k)) first = k
    const as = this.#standing(first, end - 1)
    if (as !== 'none') this.#candidates.push({ first, last: end - 1, as })
    return end
  }

  /** Whether the word may be part of a name that begins at `first`: behind a given name or an initial, any word that is no office. */
  #mayStand(first: number, at: number): boolean {
    const { tokens } = this
    const known = classesAt(tokens, at)
    if (shapeAt(tokens, at) & Shape.DIGIT || isRedacted(wordAt(tokens, at)) || isMailAt(tokens, at)) return false
    if (tokens.mixedCase && shapeAt(tokens, at) & Shape.LOWER && !(known & Word.PARTICLE)) return false
    if (isOpening(tokens, at)) return false
    if (isInitialAt(tokens, at)) return isOwnInitial(tokens, at)
    if (gluedOffice(tokens, at) > 0) return at === first
    if (shapeAt(tokens, at) & Shape.HYPHEN && !isDoubleName(tokens, at)) return false
    if (known & Word.PARTICLE && !isTitleAt(tokens, at)) return at + 1 < this.span.end
    if (isOffice(tokens, at))
      // `BILL ENGLISH`
      return known !== 0 && at > first && startsFull(tokens, first) && (known & Word.NATION) !== 0
    if (known & (Word.FUNCTION | Word.ACRONYM) || known === (Word.PHRASE | Word.PLACE)) return false
    if (known & Word.PLACE) return (known & Word.GIVEN) !== 0 || (at > first && startsFull(tokens, first))
    if (known === 0) return !isAcronymLike(wordAt(tokens, at))
    return true
  }

  /** The title right before a name: `PDAS`, `A/S`. */
  #titleOf(first: number): string | null {
    const { tokens, span } = this
    if (first <= span.start || !isJoined(tokens, first)) return null
    if (isSlashTitle(tokens, first - 1)) return isInitialAt(tokens, first - 2) ? `${wordAt(tokens, first - 2)}/S` : null
    return isTitleAt(tokens, first - 1) ? titleText(tokens, first - 1) : null
  }

  /** How the words stand there; null where their neighbours tell, `none` for no name. */
  #standing(first: number, last: number): StandsAs | 'none' | null {
    const { tokens, span } = this
    // Not `THE SECRETARY'S TRAVELING PARTY`.
    const titled =
      first > span.start &&
      isJoined(tokens, first) &&
      !(shapeAt(tokens, first - 1) & Shape.POSSESSIVE) &&
      (isTitleAt(tokens, first - 1) || isSlashTitle(tokens, first - 1))
    const full = last > first && startsFull(tokens, first)
    const next = last + 1
    const followed =
      next < span.end &&
      !isLabel(tokens, next) &&
      !isBelowName(tokens, next) &&
      !isAnd(tokens, next) &&
      !(isHandleAt(tokens, last) && isHandleAt(tokens, next)) &&
      !(this.#open && (last === first || full || isSurname(tokens, last)) && isNextAddressee(tokens, next)) &&
      (gapAt(tokens, next) & ~Gap.GLUED) === 0
    const possessive = (shapeAt(tokens, last) & Shape.POSSESSIVE) !== 0
    if (gluedOffice(tokens, first) > 0)
      return !this.#open || followed || (last === first && isGivenBehindOffice(tokens, first)) ? 'none' : 'listed'
    if (full && (!followed || isOpening(tokens, next) || isOffice(tokens, next) || isOfOffice(tokens, next)))
      return 'full'
    if (!this.#open && !titled) return 'none'
    // `MANAMA ALSO FOR`: the addressee stands before FOR; `OFFICE OF TRADE WATCHERS`: a name is not followed by a word.
    if (followed && !possessive && !(titled && isOpening(tokens, next))) {
      if (isOffice(tokens, next) && titled) return 'listed'
      return isBehindAnd(tokens, first, last) && isChainOfOffices(tokens, next) ? null : 'none'
    }
    const known = classesAt(tokens, last)
    if (titled) return known & Word.COMMON && !(known & LISTED) && last === first ? 'unknown' : 'listed'
    const word = wordAt(tokens, last)
    const chained = isChained(tokens, first, span)
    // `ITA/MAC/ONAFTA/WORD`: among offices the name stands last.
    if (chained && next < span.end && gapAt(tokens, next) & Gap.SLASH) return 'none'
    if (last > first) return known & Word.COMMON && !(known & LISTED) ? 'none' : 'listed'
    if (known & Word.PLACE) return 'none'
    if (known & Word.GIVEN && !(known & LISTED)) return isAloneBehindFor(tokens, last, span) ? 'listed' : null
    if (known & Word.COMMON && (isAloneBehindDash(tokens, last, span) || isAloneAtCouncil(tokens, last, span)))
      return 'listed'
    if (known & Word.COMMON)
      return known & LISTED && !chained ? 'unknown' : isNoun(tokens, last) && !isBracketed(tokens, last) ? 'none' : null
    // `CA/VO AND G/TIP`
    const letters = word.length < 3 && (gapAt(tokens, first) & Gap.SLASH) !== 0
    if (isSurname(tokens, last)) return letters || (chained && word.length < 5) ? null : 'listed'
    if (known !== 0) return null
    return word.length >= (chained ? SHORTEST_CHAINED : SHORTEST) && isSpelledAsName(tokens, last) ? 'unknown' : null
  }

  /** Whether the name next to this in a list is sure. */
  #vouched(at: number): boolean {
    const own = this.#candidates[at]
    if (!own) return false
    const known = classesAt(this.tokens, own.first)
    if (wordAt(this.tokens, own.first).length < (known & LISTED ? 3 : SHORTEST_VOUCHED)) return false
    if (
      isEnclosed(this.tokens, own.first) &&
      this.#candidates.some((other) => other.as !== null && isOpened(this.tokens, other.first))
    )
      return true
    const before = this.#candidates[at - 1]
    const behind = this.#candidates[at + 1]
    return (
      (before !== undefined && before.as !== null && isListed(this.tokens, before.last, own.first)) ||
      (behind !== undefined && behind.as !== null && isListed(this.tokens, own.last, behind.first))
    )
  }
}

/** `JHORWITZ`: an initial and a surname glued, of which several may stand in a row. */
const isHandleAt = (tokens: Tokens, at: number): boolean =>
  at < tokens.length &&
  classesAt(tokens, at) === 0 &&
  lengthAt(tokens, at) >= SHORTEST &&
  (wordTable().classesOf(wordAt(tokens, at).slice(1)) & LISTED) !== 0

const MOST_WORDS = 5
const LISTED = Word.SURNAME | Word.STATESMAN | Word.FAMILY
const VOWEL = /[AEIOUY]/i
/** Letters of a surname that no table has, and of one among offices: `WHA/MEX/WOLFSON`. */
const SHORTEST = 5
const SHORTEST_CHAINED = 6
/** And of one beside names in a list. */
const SHORTEST_VOUCHED = 5

/** Words that stand in lists of offices: `PROGRAMS`, `ENFORCEMENT`. */
const isNoun = (tokens: Tokens, at: number): boolean =>
  (gapAt(tokens, at) & Gap.SLASH) === 0 || endsLikeWord(wordAt(tokens, at)) || isKindOfWork(tokens, at)

const isOpening = oneOf('FOR FROM TO PASS ATTN ALSO PLS PLEASE')

/** `NSC FOR TOMASULO TREASURY FOR HOLT`: behind a name the next agency that a name is passed to. */
const isNextAddressee = (tokens: Tokens, at: number): boolean =>
  isOffice(tokens, at) && /^FOR$/i.test(wordAt(tokens, at + 1))

const isSurname = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & LISTED) !== 0 || isDoubleSurname(wordAt(tokens, at))

/** Nothing but a blank, a line's end in a line that goes on, or the dot of an initial between the token and the one before. */
function isJoined(tokens: Tokens, at: number): boolean {
  const between = gapAt(tokens, at)
  if (between & ~(Gap.LINE | Gap.DOT | Gap.GLUED)) return false
  return between & (Gap.DOT | Gap.GLUED) ? (shapeAt(tokens, at - 1) & Shape.INITIAL) !== 0 : true
}

/** `A/S FRIED`, `U/S BURNS`. */
const isSlashTitle = (tokens: Tokens, at: number): boolean =>
  at > 0 && wordAt(tokens, at) === 'S' && (gapAt(tokens, at) & Gap.SLASH) !== 0

/** `NEA/ARP ANDREW MACDONALD`: the last office of a chain; not `EUR/UBI/HARGREAVE` above the next line. */
const isBeforeName = (tokens: Tokens, at: number): boolean =>
  (gapAt(tokens, at) & Gap.SLASH) !== 0 &&
  (classesAt(tokens, at) & (LISTED | Word.GIVEN)) === 0 &&
  at + 1 < tokens.length &&
  adjoins(tokens, at + 1) &&
  ((gapAt(tokens, at + 1) & Gap.LINE) === 0 || isShort(tokens, at))

/** Bureaus of the Department that are called by a letter. */
const BUREAUS = 'DEGHLMPRST'

/** An initial has a dot behind it, or is no bureau: `J WEAVER`, not `E JWIEGERT` or `A/S FRIED`. */
function isOwnInitial(tokens: Tokens, at: number): boolean {
  const { text } = tokens
  const dotted = signBehind(tokens, at) === '.'
  if (dotted || gapAt(tokens, at) & Gap.SLASH) return dotted
  const beside = (other: number): boolean => isInitialAt(tokens, other) && adjoins(tokens, Math.max(at, other))
  return !BUREAUS.includes(text.charAt(startAt(tokens, at))) || beside(at + 1) || beside(at - 1)
}

/** A given name or an initial. */
const startsFull = (tokens: Tokens, first: number): boolean =>
  isInitialAt(tokens, first) || (classesAt(tokens, first) & Word.GIVEN) !== 0

const isAcronymLike = (word: string): boolean => word.length < 4 || !VOWEL.test(word)

/** Between slashes with an office: `DEA/WAGNER`, `ITA/MAC/WORD`. */
function isChained(tokens: Tokens, at: number, span: Span): boolean {
  let first = at
  let last = at
  while (first > span.start && gapAt(tokens, first) & Gap.SLASH) first--
  while (last + 1 < span.end && gapAt(tokens, last + 1) & Gap.SLASH) last++
  for (let k = first; k <= last; k++) if (k !== at && (isOffice(tokens, k) || isShort(tokens, k))) return true
  return false
}

const isShort = (tokens: Tokens, at: number): boolean =>
  isInitialAt(tokens, at) || (classesAt(tokens, at) === 0 && isAcronymLike(wordAt(tokens, at)))

const isListed = (tokens: Tokens, before: number, at: number): boolean => {
  const and = isAnd(tokens, before + 1) ? 1 : 0
  return (
    at === before + 1 + and && (gapAt(tokens, at) & ~LIST_GAP) === 0 && (gapAt(tokens, before + 1) & ~LIST_GAP) === 0
  )
}

/** Handles of later cables part the initial from the surname: `JHORWITZ`, where a table has HORWITZ alone. */
function nameTokens(tokens: Tokens, first: number, last: number): { first: number; last: number; family: number } {
  let family = first
  while (family < last && (isInitialAt(tokens, family) || classesAt(tokens, family) & Word.GIVEN)) family++
  if (family === first && last > first && !(classesAt(tokens, first) & Word.PARTICLE)) family = last
  return { first, last, family }
}

import { must } from '@reftel/cypher'
import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { wordTable } from '../../../words/word-table.ts'
import { type Apposition, readApposition } from '../evidence/appositions.ts'
import {
  Fit,
  fitAt,
  isActing,
  isChineseGiven,
  isMoreOftenWord,
  isPastVerb,
  isRareSurname,
  isSurelyGiven,
  LISTED_SURNAME,
  NEVER,
  OFFICE,
} from '../words/fit.ts'
import { hasLostBlank } from '../words/misspelt.ts'
import { oneOf } from '../words/one-of.ts'
import { goesOnBehindName, isSpeech } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  endAt,
  Gap,
  gapAt,
  lengthAt,
  marksBefore,
  Shape,
  shapeAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { joins } from './joins.ts'
import { isWhoSpeaks } from './person-places.ts'
import { isAddressedPlace, isLandOfName } from './place-names.ts'
import { isToldOf } from './told-of.ts'

/** A word or an initial of a name that is being read. */
export interface Part {
  readonly at: number
  /** First token of it: a particle before the word counts to it. */
  readonly from: number
  readonly fit: number
  readonly initial: boolean
  /** Two syllables with a hyphen: `TONG-SUN`. */
  readonly two: boolean
}

/** Given names alone, or behind a title one word that may be one, call for a surname, be it an English word: `MR. MERRILL BANKS`. */
export const asksForSurname = (parts: readonly Part[], titled: boolean, rare: boolean): boolean =>
  parts.every(({ fit }) => fit === Fit.GIVEN || fit === Fit.WORD) ||
  (titled && ((parts.length === 1 && (parts[0]?.fit !== Fit.UNKNOWN || rare)) || parts.at(-1)?.initial === true))

/** `TONG-SUN PARK`: two syllables with a hyphen before a Korean or Chinese surname. */
export const isKoreanOrder = (tokens: Tokens, parts: readonly Part[], head: number): boolean =>
  parts.length === 1 && (classesAt(tokens, head) & Word.FAMILY) !== 0 && parts.every(({ two }) => two)

/** `COLONEL GARY HOLT SALMON CAME`: behind a title and a name a surname that is a word too, where a person's verb or a mark follows. */
export const endsTitled = (tokens: Tokens, at: number): boolean =>
  ((classesAt(tokens, at) & LISTED_SURNAME) !== 0 && !isPastVerb(tokens, at) && actsNext(tokens, at)) ||
  (isRareSurname(tokens, at) && !adjoins(tokens, at + 1)) ||
  endsCapital(tokens, at)

/** `Officer Ben Fender today`: in a text of both cases the last word with a capital, whatever it means, where no noun follows. */
function endsCapital(tokens: Tokens, at: number): boolean {
  const known = classesAt(tokens, at)
  if (!isWrittenAsName(tokens, at) || known & (NEVER | OFFICE | Word.DEED | Word.PLACE)) return false
  const next = at + 1
  if (!adjoins(tokens, next)) return true
  return goesOnBehindName(tokens, next)
}

/** `WILLIAM B. WOOD DAVID HENIFIN`: behind an initial and a surname a given name that is nothing else, a surname behind it: the next of a list. */
export function isNextInList(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const [before, initial] = [parts.at(-1), parts.at(-2)]
  if (!before || before.initial || !initial?.initial || parts[0]?.fit !== Fit.GIVEN) return false
  const known = classesAt(tokens, at)
  if (!(known & Word.GIVEN) || (known & (LISTED_SURNAME | ENGLISH | Word.PLACE) && !isSurelyGiven(tokens, at)))
    return false
  return at + 1 < tokens.length && joins(tokens, at + 1) && fitAt(tokens, at + 1) >= Fit.UNKNOWN
}

/** A verb that persons go with follows: `HEAP CALLED`, `BRIGHT LEFT`. */
export const actsNext = (tokens: Tokens, at: number): boolean => isSubject(tokens, at) || isPastVerbNext(tokens, at)

const isPastVerbNext = (tokens: Tokens, at: number): boolean => adjoins(tokens, at + 1) && isPastVerb(tokens, at + 1)

/**
 * An English word that no list has as a surname is one between a given name and a surname (`MARIO SERRATE RUIZ`), behind an initial
 * within a name (`STANLEY P. SHORE`), and behind a title with a given name (`DIRECTOR DOROTHY SHORE`).
 */
export function wordSurname(tokens: Tokens, parts: readonly Part[], at: number, titled: boolean): number {
  const before = parts.at(-1)
  const known = classesAt(tokens, at)
  if (isSmall(tokens, at) || isInHeading(tokens, at) || endsHeading(tokens, parts, at)) return Fit.NONE
  // `Costa Rica-born Rigoberto Alpizar`
  if (shapeAt(tokens, at) & Shape.HYPHEN && known & ENGLISH) return Fit.NONE
  if (titled && parts.length === 1 && endsCapital(tokens, at)) return Fit.WORD
  // `Asadullah Wafa`: letters of a body, but not in capitals.
  if (before?.fit === Fit.GIVEN && (known & ~Word.PHRASE) === Word.ACRONYM && isWrittenAsName(tokens, at))
    return Fit.WORD
  // `JESUS MARZO FERNANDEZ`: a month of another language.
  if ((known & (Word.MONTH | ENGLISH)) === Word.MONTH && before?.fit === Fit.GIVEN)
    return joinsSurname(tokens, at + 1) ? Fit.WORD : Fit.NONE
  if (before?.fit !== Fit.GIVEN || !(known & (ENGLISH | Word.PLACE)) || isVerbLike(wordAt(tokens, at))) return Fit.NONE
  if (isInCapitals(tokens, before.at, at)) return Fit.WORD
  const given = parts.filter((part) => !part.initial)
  if (given.length === 0 || given.some(({ fit }) => fit !== Fit.GIVEN && !(before.initial && titled))) return Fit.NONE
  if (before.initial) return known & (Word.FUNCTION | OFFICE) ? Fit.NONE : Fit.WORD
  if (titled && known & Word.EATER && !(known & (NEVER | Word.TITLE | Word.DEPT)) && endsAddressed(tokens, parts, at))
    return Fit.WORD
  // `BILL MARCH CAME`: a month with no day behind it.
  if (known & Word.MONTH && !titled && adjoins(tokens, before.at + 1))
    return actsNext(tokens, at) || isActing(tokens, at) ? Fit.WORD : Fit.NONE
  if (!titled && (isTradeOfName(tokens, before.at, at) || isExplainedWord(tokens, before.at, at))) return Fit.WORD
  if (!titled && given.length === 1 && (isLandOfName(tokens, before.at, at) || isWhoSpeaks(tokens, before.at, at)))
    return Fit.WORD
  if (known & (NEVER | OFFICE)) return Fit.NONE
  const isWord = classesAt(tokens, before.at) & ENGLISH && isMoreOftenWord(tokens, before.at)
  if (titled && known & Word.DEED) return Fit.NONE
  if (titled && isWhole(tokens, parts) && !(known & (LISTED_SURNAME | Word.PLACE)) && !isWrittenAsName(tokens, at))
    return joinsSurname(tokens, at + 1) ? Fit.WORD : Fit.NONE
  if (titled && (!isWord || isAddress(tokens, must(parts[0], 'a part of a name').at - 1))) return Fit.WORD
  if (isWrittenAsName(tokens, at) || standsAsPerson(tokens, before.at, at)) return Fit.WORD
  return known & Word.RARE && joinsSurname(tokens, at + 1) ? Fit.WORD : Fit.NONE
}

/** `MR. BILL FIELD CAME`, `SIR MARK FIELD AND`: a verb of persons, or behind a form of address the end of the phrase. */
const endsAddressed = (tokens: Tokens, [first]: readonly Part[], at: number): boolean =>
  actsNext(tokens, at) ||
  (first !== undefined &&
    isAddress(tokens, first.at - 1) &&
    (!adjoins(tokens, at + 1) || goesOnBehindName(tokens, at + 1)))

/** `Carlos SLIM Helu`: in a text of both cases a word in capitals behind a given name that is not in capitals, as surnames are set apart. */
const isInCapitals = (tokens: Tokens, given: number, at: number): boolean =>
  tokens.mixedCase &&
  (shapeAt(tokens, at) & Shape.UPPER) !== 0 &&
  !(shapeAt(tokens, given) & (Shape.UPPER | Shape.LOWER | Shape.INITIAL)) &&
  lengthAt(tokens, at) >= SHORTEST_IN_CAPITALS &&
  !(classesAt(tokens, at) & (NEVER | OFFICE | Word.PLACE))
const SHORTEST_IN_CAPITALS = 4

/** `HERMA MARKSMAN, A HISTORY PROFESSOR,`: behind what is a given name and nothing else a trade that a person does something as, or that a comma follows. */
const isTradeOfName = (tokens: Tokens, given: number, at: number): boolean =>
  (classesAt(tokens, given) & ~Word.FEMALE) === Word.GIVEN &&
  (classesAt(tokens, at) & (OFFICE | NEVER)) === Word.TITLE_WEAK &&
  (actsNext(tokens, at) || (at + 1 < tokens.length && marksBefore(tokens, at + 1) === Gap.COMMA))

/** `KURT AMEND, SENIOR ADVISOR,`: behind what is a given name and nothing else any word, where an office follows between commas. */
const isExplainedWord = (tokens: Tokens, given: number, at: number): boolean =>
  (classesAt(tokens, given) & ~Word.FEMALE & ~Word.SPANISH) === Word.GIVEN &&
  !(classesAt(tokens, at) & (OFFICE | NEVER | Word.DEED | Word.PLACE)) &&
  at + 1 < tokens.length &&
  marksBefore(tokens, at + 1) === Gap.COMMA &&
  isOffice(readApposition(tokens, at + 1))

const isOffice = (apposition: Apposition | null): boolean =>
  apposition === 'of' || apposition === 'bare-role' || apposition === 'office' || apposition === 'title'

const joinsSurname = (tokens: Tokens, at: number): boolean =>
  at < tokens.length && joins(tokens, at) && fitAt(tokens, at) === Fit.SURNAME

/** `Lula Discuss Economy`, `Rahul Puts His Foot`: a word that no list has as a surname, with a capital before another one of English. */
function isInHeading(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (!tokens.mixedCase || classesAt(tokens, at) & (LISTED_SURNAME | Word.PARTICLE) || !adjoins(tokens, next))
    return false
  const behind = classesAt(tokens, next)
  if (isSmall(tokens, next) || shapeAt(tokens, next) & (Shape.DIGIT | Shape.UPPER)) return false
  return (
    (behind & Word.FUNCTION) !== 0 || ((behind & ENGLISH) !== 0 && !(behind & (LISTED_SURNAME | Word.GIVEN | OFFICE)))
  )
}

/** `Sharif To Look Into Hafez Saeed Access`: behind a small word with a capital and a whole name the last word of a heading. */
const endsHeading = (tokens: Tokens, [first, second]: readonly Part[], at: number): boolean =>
  second !== undefined &&
  first !== undefined &&
  !adjoins(tokens, at + 1) &&
  adjoins(tokens, first.from) &&
  isWrittenAsName(tokens, first.from - 1) &&
  (classesAt(tokens, first.from - 1) & Word.FUNCTION) !== 0

/** `SENATOR PERCY SPENT`: one word behind a title that is a surname as well. */
function isWhole(tokens: Tokens, [only, ...others]: readonly Part[]): boolean {
  if (!only || others.length > 0) return false
  return (classesAt(tokens, only.at) & LISTED_SURNAME) !== 0 && !isSurelyGiven(tokens, only.at)
}

/** `MR. MATS BJORNEBO`: behind a form of address an English word before one that no table has is a given name. */
export const isUnlistedGiven = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  isAddress(tokens, at - 1) &&
  (classesAt(tokens, at) & ENGLISH) !== 0 &&
  !(classesAt(tokens, at) & (NEVER | OFFICE | Word.PLACE)) &&
  !isSmall(tokens, at) &&
  adjoins(tokens, at + 1) &&
  fitAt(tokens, at + 1) === Fit.UNKNOWN &&
  lengthAt(tokens, at + 1) >= SHORTEST_BEHIND_WORD &&
  !endsLikeWord(wordAt(tokens, at + 1))
const SHORTEST_BEHIND_WORD = 5

/** Whether behind a form of address a word begins a name that no list has as one. */
export const opensUnlisted = (tokens: Tokens, at: number): boolean =>
  isUnlistedGiven(tokens, at) || isAddressedPlace(tokens, at)

/** `MISS HOPE SPRING`: forms of address, behind which a given name is one though it is a word. */
export const isAddress = oneOf('MR MRS MISS MS DR MESSRS AMB GEN COL CAPT LT SEN SIR')

/** `Carol Urban`, `Bill English`: in a text of both cases with a capital within the sentence. */
export const isWrittenAsName = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  !(shapeAt(tokens, at) & (Shape.LOWER | Shape.UPPER)) &&
  at > 0 &&
  (gapAt(tokens, at) & (Gap.DOT | Gap.STOP | Gap.BLANK | Gap.QUOTE)) === 0

/** In small letters in a text of both cases. */
export const isSmall = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase && (shapeAt(tokens, at) & Shape.LOWER) !== 0

/** `PETE`: a given name of men, and in no other table. */
const isNothingElse = (tokens: Tokens, at: number): boolean => classesAt(tokens, at) === Word.GIVEN

/** `JOHN HEAP CALLED`, `JOHN HEAP, FCO,`: behind a given name that is little else any word where a person stands. */
function standsAsPerson(tokens: Tokens, given: number, at: number): boolean {
  const { length } = tokens
  if (classesAt(tokens, at) & (Word.DEED | Word.PLACE)) return false
  if (!isSurelyGiven(tokens, given)) return isNothingElse(tokens, given) && isActing(tokens, at)
  const next = at + 1
  return (
    actsNext(tokens, at) || (next < length && marksBefore(tokens, next) === Gap.COMMA) || isToldOf(tokens, given, at)
  )
}

/** Behind a title and initials any word but a verb: `FOOD MINISTER S.B. HERAT`. */
export function isBehindInitials(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const known = classesAt(tokens, at)
  return (
    parts.length > 0 &&
    !isSmall(tokens, at) &&
    (known & (ENGLISH | Word.PLACE)) !== 0 &&
    !(known & (NEVER | OFFICE)) &&
    !isVerbLike(wordAt(tokens, at))
  )
}

/** `MR. PHILIP FIELD KNOWS`: a verb that persons go with follows. */
const isSubject = (tokens: Tokens, at: number): boolean => adjoins(tokens, at + 1) && isSpeech(tokens, at + 1)

const isVerbLike = (word: string): boolean => /(?:ED|ING|LY)$/i.test(word) || (word.length > 5 && /[^S]S$/i.test(word))

/** Behind a surname an unknown word is more often a garbled one than a second surname; behind given names it is the surname. */
export function goesOn(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const before = parts.at(-1)
  const word = wordAt(tokens, at)
  // `DR. FRANCIS CDC`: an abbreviation; `PREP: O. SUKKAR APPR:HOLT`: a label.
  if (!VOWEL.test(word) || (before !== undefined && isGluedLabel(tokens, at))) return false
  if (!before || before.fit === Fit.GIVEN) return true
  if (shapeAt(tokens, at) & Shape.HYPHEN) return true
  if (
    word.length < (isWrittenAsName(tokens, at) ? SHORTEST_WRITTEN : SHORTEST_SECOND) ||
    (word.length > LONGEST_SECOND && !tokens.mixedCase) ||
    (endsLikeWord(word) && !isChineseGiven(tokens, at)) ||
    (ENDS_SMALL.test(word) && hasLostBlank(word, wordTable()))
  )
    return false
  const most = isWrittenAsName(tokens, at) || isEnd(tokens, at) ? MOST_WRITTEN : 2
  return parts.filter((part) => part.fit !== Fit.GIVEN).length < most
}

/** `YADU NATH KHANAL INFORMED`, `DJIME MAMARI NGAKINAR, WHO`: a mark follows, or what persons do. */
const isEnd = (tokens: Tokens, at: number): boolean => !adjoins(tokens, at + 1) || actsNext(tokens, at)

/** `HOLT EITHERIN WASHINGTON`: two words run together, the second a small one. */
const ENDS_SMALL = /(?:IN|TO|OF|THE|AND|THAT|WAS|HAS|FOR|ON)$/
const isGluedLabel = (tokens: Tokens, at: number): boolean => {
  const end = endAt(tokens, at)
  return tokens.text.charCodeAt(end) === COLON && /\p{L}/u.test(tokens.text.charAt(end + 1))
}
const COLON = 58
const VOWEL = /[AEIOUYÀ-ÿ]/i

/** Words of a name that are no given names, before one more with a capital in a text of both cases: `Pinak Ranjan Chakravarty`. */
const MOST_WRITTEN = 3
/** Letters of an unknown second surname; a capital in a text of both cases says more. */
const SHORTEST_SECOND = 4
const SHORTEST_WRITTEN = 3
const LONGEST_SECOND = 14

/** Endings of English words that surnames do not have. */
const WORD_ENDING =
  /(?:TION|TIONS|CION|CIONES|MIENTO|ENCIA|ANCIA|IDAD|ISMO|MENT|MENTS|NESS|INGS?|EDLY|ALLY|NNALLY|ICAL|IZED|ATED|ERTED|IVES?|ABLE|IBLE|OUS|SHIP|SHIPS|LESS|FUL|TIES|LITY|CIES)$/
export const endsLikeWord = (word: string): boolean => word.length > 5 && WORD_ENDING.test(word.toUpperCase())

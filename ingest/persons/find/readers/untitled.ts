import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { readApposition } from '../evidence/appositions.ts'
import { isFollowers } from '../evidence/peoples.ts'
import type { Evidence } from '../evidence/row.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt, isActing, isMoreOftenWord, isQuotedGiven, isRareSurname, LISTED_SURNAME } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { isPinyin } from '../words/pinyin.ts'
import { isAnd, isThe } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  endAt,
  Gap,
  gapAt,
  isInitialAt,
  lengthAt,
  marksBefore,
  partedAtMostBy,
  Shape,
  shapeAt,
  signBehind,
  startAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { headsItem, isInRoll, isItemLetter, isNextItem } from './item-letters.ts'
import { withSuffix } from './name-suffix.ts'
import { nameText } from './name-text.ts'
import { actsNext, isWrittenAsName } from './name-words.ts'
import { type ReadName, readName } from './names.ts'
import { standsAsPersons } from './person-places.ts'
import { isInPlace } from './place-names.ts'
import { abbreviatesThing, isCalledAfter, isFirm, isThing } from './things.ts'
import { isInitialledWord } from './word-initials.ts'

const LAST_ITEM = 'J'
const ARTICLE = /^(?:AL|EL)-/i
const NUMERAL = /^[IVX]{1,4}$/

interface Untitled {
  readonly name: ReadName
  readonly evidence: readonly Evidence[]
}

/** A name that its own words give away: `IAN SEYMOUR`, `M.L. EDWARDS`, `KIM IL-SONG`. */
export function readUntitled(tokens: Tokens, at: number, taken: Uint8Array): Untitled | 'thing' | null {
  const before = at - 1
  const name = readName(tokens, at)
  if (!name) return null
  if (name.given.length === 0) return isNumbered(tokens, name) ? { name, evidence: [nameEvidence(NUMBERED)] } : null
  if (isThing(tokens, name, false) || isCalledAfter(tokens, name)) return 'thing'
  const known = classesAt(tokens, at)
  const surname = classesAt(tokens, name.last)
  const listed = (surname & (Word.SURNAME | Word.STATESMAN)) !== 0
  if (shapeAt(tokens, at) & Shape.INITIAL && isMiddle(tokens, before, taken) && !isLegalForm(name.given)) {
    return { name: behindGiven(tokens, name), evidence: [nameEvidence({ how: 'middle-initial' })] }
  }
  if (shapeAt(tokens, at) & Shape.INITIAL) {
    // `U.S. DOLS 400`: the letters before it belong to it.
    if (isInitialAt(tokens, before) && gapAt(tokens, at) & Gap.DOT && !opensItem(tokens, before)) return null
    const initials = name.given.filter((part) => part.length === 1).length
    if (initials === name.given.length && abbreviatesThing(name.given)) return null
    const item = (gapAt(tokens, at) & Gap.LINE) !== 0
    const rolled = item && isInRoll(tokens, at)
    const isNone = isNoSurname(tokens, name.last) && !isInitialledWord(tokens, name.last) && !rolled
    if (initials === name.given.length && isNone) return null
    if (initials === 1 && item && !rolled) return null
    const [letter = ''] = name.given
    const made = rolled || isMadeBy(tokens, at) || (adjoins(tokens, at) && isAsked(tokens, before))
    const facts = {
      several: initials > 1,
      item: letter <= LAST_ITEM && !made,
      listed: listed || made || isPlainGiven(surname),
    }
    return { name, evidence: [nameEvidence({ how: 'initials', ...facts })] }
  }
  const family = (known & Word.FAMILY) !== 0 && name.family[0] === wordAt(tokens, at)
  if (family) {
    // `Callaeva Park Aldermaston`: a word of English behind a name is no surname that begins one.
    if (known & ENGLISH && isWrittenAsName(tokens, at) && adjoins(tokens, at) && classesAt(tokens, before) === 0)
      return null
    // `SIN EL-FIL`: no language that has the family first has the article.
    if (ARTICLE.test(wordAt(tokens, name.last))) return null
    // `PAN IRANIST`: followers.
    if (classesAt(tokens, name.last) === 0 && isFollowers(nameKey(wordAt(tokens, name.last)))) return null
    const spelt = isPinyin(nameText(tokens, name.last, name.last))
    return { name, evidence: [nameEvidence({ how: spelt ? 'syllables' : 'family-first' })] }
  }
  if (!(known & Word.GIVEN) || isBehindBen(tokens, before) || isOfLetters(tokens, name)) return null
  if (isNounOfThing(tokens, name)) return null
  // `HOPE II`: an act of that name, the second.
  if (NUMERAL.test(nameText(tokens, name.first + 1, name.last)) && isMoreOftenWord(tokens, at)) return null
  // `FRANK DE LIMA`: a town that a particle makes a surname of.
  const isTown = (surname & Word.PLACE) !== 0
  const isOfTown = isTown && !(surname & Word.PHRASE) && name.last > name.first + name.given.length
  // `MELBOURNE FLORIDA`: a town and its state.
  if (known & Word.PLACE && !listed && !isOfTown && (isTown || isInPlace(tokens, at))) return null
  const word =
    (known & (Word.COMMON | Word.RARE)) !== 0 &&
    isMoreOftenWord(tokens, at) &&
    !isOfTown &&
    !(listed && !(surname & ENGLISH) && standsAsPersons(tokens, name, taken)) &&
    !isWrittenAsName(tokens, at) &&
    !isQuotedGiven(tokens, at) &&
    !isGivenTwice(tokens, name) &&
    !(listed && isWrittenAsName(tokens, name.last) && isSmallNext(tokens, name.last))
  if (!listed && isFirm(tokens, name.last)) return 'thing'
  // `BE INVITED IN HOPE WASHINGTON AGREES`
  if (word && isTown) return null
  if (
    word &&
    (surname & (Word.COMMON | Word.RARE)) !== 0 &&
    !name.given.some((part) => part.length === 1) &&
    !actsNext(tokens, name.last) &&
    !((listed || surname & Word.MONTH) && isActing(tokens, name.last)) &&
    !(listed && (standsAsPersons(tokens, name, taken) || isIntroduced(tokens, name.last)))
  )
    return null
  const initial = name.given.slice(1).some((part) => part.length === 1)
  const acts = word && (actsNext(tokens, name.last) || isActing(tokens, name.last))
  const evidence = [nameEvidence({ how: 'given', word, vouched: listed || initial || acts })]
  if (!isUnlistedGiven(tokens, before, taken)) return { name, evidence }
  return { name: behindGiven(tokens, name), evidence }
}

/** `Hassan II sent`, `PAUL VI'S`: what is a given name and no word, its number, and what persons do or have; no article before it. */
function isNumbered(tokens: Tokens, { first, last }: ReadName): boolean {
  const number = last + 1
  return (
    first === last &&
    fitAt(tokens, first) >= Fit.PLACE &&
    (classesAt(tokens, first) & (Word.GIVEN | ENGLISH | Word.PHRASE)) === Word.GIVEN &&
    adjoins(tokens, number) &&
    withSuffix(tokens, last) === number &&
    !(first > 0 && isThe(tokens, first - 1)) &&
    ((shapeAt(tokens, number) & Shape.POSSESSIVE) !== 0 || actsNext(tokens, number))
  )
}
const NUMBERED = { how: 'given', word: false, vouched: true } as const

/** Letters from which on a word in capitals is no pair of initials, as `JD` is. */
const SHORTEST_LETTERS = 3

/** Letters of an office behind the title of who holds it. */
const MOST_LETTERS = 4

/** `SOS Impresa`, `RIA Novosti`: in a text of both cases letters before a word that is not in capitals; `S&ED II`, `ASD/ISA VERSHBOW`: glued to others. */
const isOfLetters = (tokens: Tokens, { first, last }: ReadName): boolean =>
  ((gapAt(tokens, first) & (Gap.OTHER | Gap.GLUED)) === (Gap.OTHER | Gap.GLUED) &&
    tokens.text.charAt(startAt(tokens, first) - 1) === '&') ||
  ((gapAt(tokens, first) & (Gap.SLASH | Gap.GLUED)) === (Gap.SLASH | Gap.GLUED) &&
    lengthAt(tokens, first) <= MOST_LETTERS &&
    first > 0 &&
    (classesAt(tokens, first - 1) & Word.TITLE) !== 0) ||
  (tokens.mixedCase &&
    lengthAt(tokens, first) >= SHORTEST_LETTERS &&
    (shapeAt(tokens, first) & Shape.UPPER) !== 0 &&
    (shapeAt(tokens, last) & Shape.UPPER) === 0)

const isPlaceWord = oneOf('IN AT NEAR FROM TO AROUND')

/** Nouns of what many are part of, or that goes on, which nobody is called by. */
const isOfMany = oneOf(
  'FEDERATION CONFEDERATION REVOLUTION FORUM TEAM EVENT FUEL BASIN PLENUM FUND MOVEMENT ALLIANCE COALITION PROGRAM PROGRAMME PROJECT INITIATIVE PROCESS SUMMIT CONFERENCE AGREEMENT ACCORD ACCORDS PROTOCOL DECLARATION CAMPAIGN GROUP NETWORK SYSTEM STATION EXERCISE',
)

/**
 * `Nile Basin`: in a text of both cases a noun of that kind, nobody acting behind it; `in Uhuru Park`: one that makes a place of a name,
 * behind a word for where it is.
 */
function isNounOfThing(tokens: Tokens, { first, last, given }: ReadName): boolean {
  if (!tokens.mixedCase || last !== first + 1 || given.length !== 1) return false
  const known = classesAt(tokens, last)
  if (known & Word.EATER) return first > 0 && adjoins(tokens, first) && isPlaceWord(tokens, first - 1)
  if (known & (LISTED_SURNAME | Word.GIVEN)) return false
  return isOfMany(tokens, last) && !actsNext(tokens, last) && !isIntroduced(tokens, last)
}

const isBen = oneOf('BEN')

/** `Ben Ali Seeks`: the surname of the man, and no given name. */
const isBehindBen = (tokens: Tokens, before: number): boolean =>
  before >= 0 &&
  (classesAt(tokens, before) & Word.PARTICLE) !== 0 &&
  isBen(tokens, before) &&
  adjoins(tokens, before + 1) &&
  !(tokens.mixedCase && shapeAt(tokens, before) & Shape.LOWER)

/** `AEROVIAS S.A. CALLE`: the letters of a firm's form, and no initials. */
const isLegalForm = (initials: readonly string[]): boolean => /^(?:SA|SPA|SRL|NV|BV)$/.test(initials.join(''))

/** `B. T. K. LOWE EMAIL`: the letter of the item, and his initials. */
const opensItem = (tokens: Tokens, at: number): boolean =>
  tokens.text.startsWith('. ', endAt(tokens, at)) &&
  (isItemLetter(tokens, at) || ((gapAt(tokens, at) & Gap.LINE) !== 0 && headsItem(tokens, at)))

/** The name with the word before it, a given name. */
function behindGiven(tokens: Tokens, { first, last, given, family }: ReadName): ReadName {
  const before = first - 1
  return { first: before, last, given: [nameText(tokens, before, before), ...given], family }
}

/** `E. OMER`: behind an initial a given name that is nothing else. */
const isPlainGiven = (known: number): boolean => (known & ~Word.FEMALE) === Word.GIVEN

const isBeforeName = oneOf('BY OF WITH MET TOLD ASKED SAW')

/** `the new minister, Romesh Chandra Sen,`: in a text of both cases a word with a capital that no table has, where a name begins. */
const isUnlistedGiven = (tokens: Tokens, before: number, taken: Uint8Array): boolean =>
  tokens.mixedCase &&
  before > 0 &&
  taken[before] === 0 &&
  classesAt(tokens, before) === 0 &&
  !(shapeAt(tokens, before) & (Shape.UPPER | Shape.LOWER | Shape.INITIAL | Shape.POSSESSIVE | Shape.DIGIT)) &&
  adjoins(tokens, before + 1) &&
  (marksBefore(tokens, before) === Gap.COMMA ||
    (adjoins(tokens, before) &&
      (isBeforeName(tokens, before - 1) || (isAnd(tokens, before - 1) && taken[before - 2] === 1))))

/** `JEAN CLAUDE`: behind the word a given name that is none. */
const isGivenTwice = (tokens: Tokens, { first, given }: ReadName): boolean =>
  given.length > 1 && (classesAt(tokens, first + 1) & (Word.GIVEN | ENGLISH)) === Word.GIVEN

/** `Grant Wood met him`: small letters behind it, so that its capitals are no heading's. */
const isSmallNext = (tokens: Tokens, last: number): boolean =>
  adjoins(tokens, last + 1) && (shapeAt(tokens, last + 1) & Shape.LOWER) !== 0

/** `PAT MOSS, A BANKER,`: an office between commas. */
const isIntroduced = (tokens: Tokens, last: number): boolean =>
  last + 1 < tokens.length && marksBefore(tokens, last + 1) === Gap.COMMA && readApposition(tokens, last + 1) !== null

/** Behind them stands whom they are done to, and no item of a list. */
const isAsked = oneOf('MET TOLD ASKED INFORMED')

const isMade = oneOf('PREPARED DRAFTED COMPILED APPROVED CLEARED')
const isBy = oneOf('BY')

/** `PREPARED BY: E. SEBER`, `APPROVED: R. W. BECKHAM`: who made a paper, behind its label. */
const isMadeBy = (tokens: Tokens, at: number): boolean =>
  at > 1 &&
  partedAtMostBy(tokens, at, Gap.STOP) &&
  (isBy(tokens, at - 1)
    ? adjoins(tokens, at - 1) && isMade(tokens, at - 2)
    : marksBefore(tokens, at) === Gap.STOP && isMade(tokens, at - 1))

/** Behind initials alone: a word, though one that is rare may be a surname (`C.W. PINTO`), or a place. */
const isNoSurname = (tokens: Tokens, at: number): boolean =>
  (fitAt(tokens, at) <= Fit.WORD && !isRareSurname(tokens, at)) || fitAt(tokens, at) === Fit.PLACE

/** `HARLAN T. MERSHAW`: before the initial a name that no list has as a given one. */
function isMiddle(tokens: Tokens, before: number, taken: Uint8Array): boolean {
  if (before < 0 || taken[before] === 1 || !adjoins(tokens, before + 1)) return false
  if (signBehind(tokens, before + 1) !== '.') return false
  // `B. CLARK` above `C. LUNT`
  if (gapAt(tokens, before + 1) & Gap.LINE && isNextItem(tokens, before + 1)) return false
  return (
    fitAt(tokens, before) >= Fit.UNKNOWN &&
    fitAt(tokens, before) !== Fit.PLACE &&
    !(shapeAt(tokens, before) & Shape.POSSESSIVE)
  )
}

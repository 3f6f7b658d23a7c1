import { Word } from '../../../words/lexicon.ts'
import { Fit, fitAt, isPastVerb, isSurelyGiven, isVerbOfPersons } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { isAnd, isArticle } from '../words/small-words.ts'
import { adjoins, classesAt, Gap, gapAt, Shape, shapeAt, type Tokens } from '../words/tokens.ts'

const isMister = oneOf('MR MRS')

/** `MR. ENGLAND CALLED`: behind a form of address a place that no list has as a surname, where a verb of persons, AND or a mark follows. */
export const isAddressedPlace = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  isMister(tokens, at - 1) &&
  // `"Mr. Africa"`: what someone is called for his office.
  !(gapAt(tokens, at - 1) & Gap.QUOTE) &&
  (classesAt(tokens, at) & (Word.PLACE | Word.PHRASE | Word.NATION | Word.FUNCTION)) === Word.PLACE &&
  !(shapeAt(tokens, at) & Shape.LOWER) &&
  ((shapeAt(tokens, at) & Shape.POSSESSIVE) !== 0 ||
    !adjoins(tokens, at + 1) ||
    isAnd(tokens, at + 1) ||
    isVerbOfPersons(tokens, at + 1))

/** Words that make a place or a building of a name, and that are surnames of English where they stand alone behind a given name. */
const isOfLand = oneOf(
  'FIELD BANK BRIDGE STREET CANAL PORT MILL LAKE PARK SQUARE BAY FORT PASS LAW ROUND LINES HOTEL DAM PLANT PALACE RIVER CASTLE FOREST MOUNTAIN VALLEY',
)

/** `ROBERT FIELD SPOKE`, `GEORGE BANK CAME`: behind a given name of English, right before what a person does; not `THE GEORGE BANK`. */
export const isLandOfName = (tokens: Tokens, given: number, at: number): boolean =>
  isOfLand(tokens, at) &&
  isSurelyGiven(tokens, given) &&
  !(adjoins(tokens, given) && (isArticle(tokens, given - 1) || isBeforeSaint(tokens, given - 1))) &&
  adjoins(tokens, at + 1) &&
  (isPastVerb(tokens, at + 1) || (classesAt(tokens, at + 1) & Word.HUMAN) !== 0 || isCalled(tokens, at + 1))

const isBeforeSaint = oneOf('ST SAINT PORT LAKE FORT')
const isCalled = oneOf('CALLED AGREED ARRIVED ASKED')

const isBeforePlace = oneOf('IN AT NEAR FROM TO VIA THROUGH LEFT LEAVING OUTSIDE THE')

/** `IN SYDNEY FRASER SAID`: a place that is a name as well. */
export const isInPlace = (tokens: Tokens, at: number): boolean => adjoins(tokens, at) && isBeforePlace(tokens, at - 1)

/** `IN LAGOS ORBANOV SAID`: the first of two words that may be names is where the other one is. */
export const startsInPlace = (tokens: Tokens, at: number): boolean =>
  fitAt(tokens, at) === Fit.PLACE && isInPlace(tokens, at)

const mayBeSaint = oneOf('SANTA SAN')

/** `MARCO QUIROS SANTA CRUZ`: a place that is a surname too, behind another. */
export const isSaint = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.length &&
  classesAt(tokens, at) === PLACE_OF_WORDS &&
  classesAt(tokens, at + 1) === PLACE_OF_WORDS &&
  mayBeSaint(tokens, at) &&
  adjoins(tokens, at + 1)

const PLACE_OF_WORDS = Word.PLACE | Word.PHRASE

import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { Fit, fitAt, LISTED_SURNAME, NEVER } from '../words/fit.ts'
import { isChildOf } from '../words/kin.ts'
import { oneOf } from '../words/one-of.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  lengthAt,
  marksBefore,
  Shape,
  shapeAt,
  signBehind,
  startAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { isSmall, isWrittenAsName, type Part } from './name-words.ts'

/** Words of the nickname in quotes at `at`, 0 for none: `JESUS "CHUCHO" ORTEGA`, `Joaquin "El Chapo" Guzman`. */
export const nicknameAt = (tokens: Tokens, at: number): number =>
  isNickname(tokens, at) ? 1 : isArticled(tokens, at) ? 2 : 0

const isArticle = oneOf('EL LA LOS LAS THE')
const SHUT = Gap.QUOTE | Gap.LINE

/** An article with a capital, and a word with one, that open and close the quotes. */
const isArticled = (tokens: Tokens, at: number): boolean =>
  at + 2 < tokens.length &&
  (gapAt(tokens, at) & ~(Gap.LINE | Gap.GLUED)) === Gap.QUOTE &&
  isArticle(tokens, at) &&
  adjoins(tokens, at + 1) &&
  [at, at + 1].every((k) => !(tokens.mixedCase && shapeAt(tokens, k) & Shape.LOWER)) &&
  (gapAt(tokens, at + 2) & ~Gap.GLUED & ~SHUT) === 0 &&
  ((gapAt(tokens, at + 2) & Gap.QUOTE) !== 0 || (shapeAt(tokens, at + 1) & Shape.POSSESSIVE) !== 0)

/** `JESUS "CHUCHO" ORTEGA`: one word in quotes within a name, also in quotes that became `&` and `8`, `Manuel &Mel8 Zelaya`. */
const isNickname = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.length &&
  ((opensQuotes(tokens, at) && (gapAt(tokens, at + 1) & ~(Gap.LINE | Gap.GLUED)) === Gap.QUOTE) ||
    isGarbledQuote(tokens, at))

/** Quotes alone, or behind the dot of an initial: `A. "Hoot" Baez`. */
const opensQuotes = (tokens: Tokens, at: number): boolean => {
  const marks = gapAt(tokens, at) & ~(Gap.LINE | Gap.GLUED)
  return marks === Gap.QUOTE || (marks === (Gap.QUOTE | Gap.DOT) && (shapeAt(tokens, at - 1) & Shape.INITIAL) !== 0)
}

/** The curly quotes of a later page of codes, cut to seven bits. */
const isGarbledQuote = (tokens: Tokens, at: number): boolean =>
  (gapAt(tokens, at) & Gap.OTHER) !== 0 &&
  adjoins(tokens, at + 1) &&
  tokens.text.charAt(startAt(tokens, at) - 1) === '&' &&
  wordAt(tokens, at).endsWith('8')

/** The words of a name with the quotes of its nickname as they were. */
export const withQuotes = (words: string): string => words.replace(/&(\p{L}{1,20})8/gu, '"$1"')

/** `JOSE (PEPE) FIGUERES`, `JERRY (GEOFFREY?) NASH`: behind given names another in parentheses. */
export const isBracketedGiven = (tokens: Tokens, parts: readonly Part[], at: number): boolean =>
  at + 1 < tokens.length &&
  parts.length > 0 &&
  parts.every(({ fit }) => fit === Fit.GIVEN) &&
  marksBefore(tokens, at) === Gap.OPEN &&
  (classesAt(tokens, at) & (Word.GIVEN | Word.SURNAME)) !== 0 &&
  (classesAt(tokens, at) & (ENGLISH | NEVER | Word.PLACE | Word.STATESMAN)) === 0 &&
  (marksBefore(tokens, at + 1) & ~Gap.STOP) === Gap.CLOSE

/** `Ambassador Hofmeister` and on the line below `Kyle Brandvold`: a list with a name on each line, which are too short to be wrapped. */
export function isNextLine(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  if (!(gapAt(tokens, at) & Gap.LINE)) return false
  if ((classesAt(tokens, at) & ~Word.FEMALE & ~Word.SPANISH & ~LISTED_SURNAME) !== Word.GIVEN) return false
  const before = parts.at(-1)
  if (!before || before.initial || before.fit === Fit.GIVEN || !adjoins(tokens, at + 1)) return false
  if (gapAt(tokens, at + 1) & Gap.LINE || fitAt(tokens, at + 1) < Fit.UNKNOWN) return false
  const end = tokens.text.lastIndexOf('\n', startAt(tokens, at))
  return end - tokens.text.lastIndexOf('\n', end - 1) <= SHORTEST_WRAPPED
}
/** Letters of the shortest line that was wrapped, and not ended. */
const SHORTEST_WRAPPED = 45

/**
 * `gave Ahmed USD 600`, `Ahmed Hilal PAM`: in a text of both cases a few capitals that no table has as a surname behind a name that is not
 * in capitals; such as are a given name only behind a whole one.
 */
export const isLetters = (tokens: Tokens, [first, second]: readonly Part[], at: number): boolean =>
  tokens.mixedCase &&
  (shapeAt(tokens, at) & Shape.UPPER) !== 0 &&
  lengthAt(tokens, at) <= MOST_LETTERS &&
  !(classesAt(tokens, at) & (LISTED_SURNAME | (second ? 0 : Word.GIVEN))) &&
  !isBeforeOther(tokens, at) &&
  first !== undefined &&
  !(shapeAt(tokens, first.at) & (Shape.UPPER | Shape.INITIAL))
const MOST_LETTERS = 4

/** `Carlos SLIM Helu`: an English word, and behind it one that no table has with a capital and small letters. */
const isBeforeOther = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & ENGLISH) !== 0 &&
  adjoins(tokens, at + 1) &&
  classesAt(tokens, at + 1) === 0 &&
  !(shapeAt(tokens, at + 1) & (Shape.UPPER | Shape.LOWER | Shape.DIGIT))

const mayOpen = oneOf('DE VAN VON')

/** `than de Hoop Scheffer at`: in a text of both cases a particle and a word with a capital before a surname, small letters around them. */
export const opensTwoWords = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  at > 2 &&
  isWrittenAsName(tokens, at - 1) &&
  isWrittenAsName(tokens, at) &&
  [at, at - 1, at - 2].every((k) => adjoins(tokens, k)) &&
  mayOpen(tokens, at - 2) &&
  isSmall(tokens, at - 2) &&
  isSmall(tokens, at - 3) &&
  (classesAt(tokens, at - 3) & (ENGLISH | Word.FUNCTION)) !== 0 &&
  !(classesAt(tokens, at - 3) & Word.PARTICLE) &&
  (classesAt(tokens, at) & (Word.SURNAME | Word.PLACE)) === Word.SURNAME &&
  (classesAt(tokens, at - 1) & (Word.PLACE | Word.PHRASE)) === 0

/** What is told of someone, or done about him, and a surname too: `VIKTOR LOUIS STORY IS FALSE`. */
const isTale = oneOf('STORY CASE')

/** `JOHN SMITH STORY IN LONDON PAPER`: two names are enough where the word goes on as a noun does. */
export function isHeadline(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const before = parts.at(-1)
  if (parts.length < 2 || !before || before.initial) return false
  if (!(classesAt(tokens, before.at) & Word.SURNAME) && !isTale(tokens, at)) return false
  const next = at + 1
  if (!adjoins(tokens, next)) return false
  return (classesAt(tokens, at) & Word.COMMON) !== 0 && !(classesAt(tokens, next) & (Word.SPEECH | Word.HUMAN))
}

/** `VAN DALSEN`: Dutch and German particles, which open nothing but names. */
export const isDutchParticle = oneOf('VAN VON')

/** `AVENIDA 9 DE ABRIL`, `25 DE MAYO`: a day and its month. */
export const isDayOfMonth = (tokens: Tokens, first: number): boolean =>
  first > 0 &&
  (classesAt(tokens, first) & Word.PARTICLE) !== 0 &&
  (shapeAt(tokens, first - 1) & Shape.DIGIT) !== 0 &&
  adjoins(tokens, first)

/** `K. HAYS` above `J. CLARK`: behind initials and a name the letter that begins a line is the next one's. */
export const isBelow = (tokens: Tokens, parts: readonly Part[], at: number): boolean =>
  parts[0]?.initial === true &&
  parts.at(-1)?.initial === false &&
  (gapAt(tokens, at) & Gap.LINE) !== 0 &&
  signBehind(tokens, at) === '.'

/** `de Hoop`, `Bin Laden`, `Helene Le Gal`: a particle in small letters, a word for son or the French article whatever its letters, before a capital. */
export const opensFamily = (tokens: Tokens, at: number): boolean =>
  isSmall(tokens, at) ||
  isChildOf(tokens, at) ||
  (isFrenchArticle(tokens, at) && !(classesAt(tokens, at + 1) & (Word.PLACE | Word.NATION | Word.MONTH)))
const isFrenchArticle = oneOf('LE')

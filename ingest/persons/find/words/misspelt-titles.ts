import { editDistance, remembering } from '@reftel/cypher'
import { foldWord } from '../../../words/hashing.ts'
import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { Fit, fitAt } from './fit.ts'
import { adjoins, classesAt, lengthAt, Shape, shapeAt, type Tokens, wordAt } from './tokens.ts'

/** Titles that are long enough to be known with letters wrong. */
const TITLES =
  'AMBASSADOR PRESIDENT SECRETARY MINISTER SENATOR GENERAL COLONEL CHAIRMAN GOVERNOR COUNSELOR COUNSELLOR DIRECTOR CONGRESSMAN CHANCELLOR PROFESSOR COMMANDER COMMISSIONER CAPTAIN LIEUTENANT UNDERSECRETARY SPOKESMAN'.split(
    ' ',
  )
const SHORTEST = 6
/** From so many letters on two may be wrong. */
const LONG = 9

/**
 * Marks as titles the words of no table that are one with letters wrong, a name behind them:
 *
 *     AMEBASSDOR HOLT      PRESIDNET CARTER      GENRAL GHORBAL
 *     ^^^^^^^^^^           ^^^^^^^^^             ^^^^^^
 */
export function markMisspeltTitles(tokens: Tokens): void {
  const { classes, length } = tokens
  for (let at = 0; at < length - 1; at++) {
    const known = classesAt(tokens, at)
    if (known & ~Word.RARE || lengthAt(tokens, at) < SHORTEST) continue
    if (shapeAt(tokens, at) & (Shape.HYPHEN | Shape.LOWER | Shape.DIGIT | Shape.POSSESSIVE)) continue
    if (!adjoins(tokens, at + 1) || fitAt(tokens, at + 1) < Fit.WORD) continue
    if (classesAt(tokens, at + 1) === 0 && lengthAt(tokens, at + 1) < SHORTEST - 1) continue
    // `MINSTER BRANDVIK`: a word of its own only before what no table has as another.
    if (known !== 0 && (classesAt(tokens, at + 1) & ENGLISH) !== 0) continue
    if (titleMeant(foldWord(wordAt(tokens, at))) !== null) classes[at] = Word.TITLE | Word.ROLE
  }
}

/** The title that a word in capitals is with letters wrong; null when it is none. */
export const titleMeant = remembering(
  (word: string): string | null => TITLES.find((title) => isNear(word, title)) ?? null,
)

const isNear = (word: string, title: string): boolean =>
  title.charCodeAt(0) === word.charCodeAt(0) &&
  editDistance(word, title, 2) <= (title.length >= LONG && word.length >= LONG ? 2 : 1)

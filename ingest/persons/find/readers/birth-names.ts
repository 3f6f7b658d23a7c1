import { Word } from '../../../words/lexicon.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt, LISTED_SURNAME, NEVER } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { adjoins, classesAt, Gap, gapAt, marksBefore, Shape, shapeAt, type Tokens, wordAt } from '../words/tokens.ts'
import type { NameMention } from './mention.ts'
import { nameText } from './name-text.ts'

const isWordOfBirth = oneOf('DOB DPOB POB BORN')
const isPlaceOfBirth = oneOf('POB')

/** What a birth is told by, behind a name; `POB 17, LAGOS` is a box of the mail. */
export const isBirth = (tokens: Tokens, at: number): boolean =>
  isWordOfBirth(tokens, at) &&
  !(isPlaceOfBirth(tokens, at) && adjoins(tokens, at + 1) && (shapeAt(tokens, at + 1) & Shape.DIGIT) !== 0)

/**
 * `MARGARYAN, ARTUR, DOB: 15 JAN 73`, `YEH, Jia Yu; D/POB: 10-23-1959`: papers have the surname first; `Suresh LONOM (DPOB: 27-JAN-1972`
 * in a sentence.
 */
export function readBearer(tokens: Tokens, at: number): NameMention | null {
  const next = at + 1
  if (next + 1 >= tokens.length) return null
  const between = marksBefore(tokens, next)
  if (between === Gap.COMMA) return readFamilyFirst(tokens, at)
  if (!isBirth(tokens, next + 1) || between !== 0) return null
  if (!(marksBefore(tokens, next + 1) & (Gap.OPEN | Gap.COMMA))) return null
  const fit = fitAt(tokens, next)
  if (fit < Fit.UNKNOWN || fit === Fit.PLACE || fitAt(tokens, at) < Fit.UNKNOWN) return null
  return bearer(tokens, at, { first: at, last: at }, { first: next, last: next })
}

/** Given names between the surname and the birth. */
const MOST_GIVEN = 4

function readFamilyFirst(tokens: Tokens, at: number): NameMention | null {
  if (!mayBeSurname(tokens, at)) return null
  const first = at + 1
  let last = first
  while (last - at < MOST_GIVEN && mayBeGiven(tokens, last) && !isBornBehind(tokens, last) && adjoins(tokens, last + 1))
    last++
  if (!mayBeGiven(tokens, last) || !isBornBehind(tokens, last)) return null
  return bearer(tokens, at, { first, last }, { first: at, last: at })
}

/** `DOB`, `D/POB` behind a comma, a semicolon or a colon. */
function isBornBehind(tokens: Tokens, last: number): boolean {
  const next = last + 1
  if (next >= tokens.length || !(gapAt(tokens, next) & (Gap.COMMA | Gap.STOP | Gap.OPEN))) return false
  const place = (shapeAt(tokens, next) & Shape.INITIAL) !== 0 && (gapAt(tokens, next + 1) & Gap.SLASH) !== 0
  return place ? isWordOfBirth(tokens, next + 1) : isBirth(tokens, next)
}

/** A word of names, or one that no table has; `YU` and `LO`, which begin Chinese names, are particles of other languages too. */
function mayBeSurname(tokens: Tokens, at: number): boolean {
  if (shapeAt(tokens, at) & (Shape.DIGIT | Shape.INITIAL | Shape.POSSESSIVE)) return false
  const known = classesAt(tokens, at)
  if (known & LISTED_SURNAME) return true
  return fitAt(tokens, at) >= Fit.UNKNOWN && fitAt(tokens, at) !== Fit.PLACE
}

/** `Tien lai`: behind a surname and before a birth anything but a word of grammar. */
const mayBeGiven = (tokens: Tokens, at: number): boolean =>
  at < tokens.length &&
  !(shapeAt(tokens, at) & Shape.DIGIT) &&
  ((classesAt(tokens, at) & (NEVER | Word.PLACE)) === 0 || (classesAt(tokens, at) & (Word.GIVEN | Word.FAMILY)) !== 0)

interface Words {
  readonly first: number
  readonly last: number
}

function bearer(tokens: Tokens, at: number, given: Words, family: Words): NameMention {
  const names: string[] = []
  for (let k = given.first; k <= given.last; k++) names.push(wordAt(tokens, k))
  const surname = nameText(tokens, family.first, family.last)
  return {
    first: at,
    last: Math.max(given.last, family.last),
    given: names,
    family: [surname],
    title: null,
    evidence: [nameEvidence({ how: 'born' })],
    form: `${nameText(tokens, given.first, given.last)} ${surname}`,
  }
}

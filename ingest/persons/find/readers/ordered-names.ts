import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { contextEvidence } from '../evidence/context-evidence.ts'
import type { Evidence } from '../evidence/row.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt, NEVER, OFFICE } from '../words/fit.ts'
import { isChildOf, isParent } from '../words/kin.ts'
import { adjoins, classesAt, lengthAt, Shape, shapeAt, type Tokens, wordAt } from '../words/tokens.ts'
import { nameText } from './name-text.ts'
import { endsLikeWord, isSmall, isWrittenAsName } from './name-words.ts'
import { type ReadName, readName, syllablesOf } from './names.ts'
import { isThing } from './things.ts'
import { isThreeSyllables, isTwoSyllables, surnameFirst } from './word-order.ts'

/** A name that the order of its words, or a word within it, gives away. */
export interface OrderedName {
  readonly name: ReadName
  readonly evidence: readonly Evidence[]
}

/**
 * The name that token `at` is the telling word of:
 *
 *     TAK TAE-SOK      CHUNG IL KWON      TANAKA KAKUEI      SAYYID OMAR SAQQAF      FAWAZ BIN ABD AL-AZIZ      ABU IYAD
 *         ^^^^^^^      ^^^^^                     ^^^^^^             ^^^^                   ^^^                   ^^^
 */
export function readOrderedName(tokens: Tokens, at: number, taken: Uint8Array): OrderedName | null {
  const known = classesAt(tokens, at)
  const three = known & Word.FAMILY && isThreeSyllables(tokens, at) ? syllablesOf(tokens, at) : null
  if (known & Word.PARTICLE && !three) return readKunya(tokens, at) ?? readPatronymic(tokens, at, taken)
  const syllables = shapeAt(tokens, at) & Shape.HYPHEN ? readSyllables(tokens, at, taken) : three
  if (syllables) return { name: syllables, evidence: [nameEvidence({ how: 'syllables' })] }
  return readSurnameFirst(tokens, at, taken)
}

/** `ABU IYAD`: the name of a father for his own. */
function readKunya(tokens: Tokens, at: number): OrderedName | null {
  const next = at + 1
  if (!isParent(tokens, at) || next >= tokens.length || !adjoins(tokens, next)) return null
  if (tokens.mixedCase && shapeAt(tokens, at) & Shape.LOWER) return null
  const fit = fitAt(tokens, next)
  // `ABU JIHAD`: a word that is seldom one.
  if ((fit < Fit.UNKNOWN && classesAt(tokens, next) !== Word.RARE) || fit === Fit.PLACE) return null
  const name = { first: at, last: next, given: [], family: [nameText(tokens, at, next)] }
  if (isThing(tokens, name, false)) return null
  return { name, evidence: [nameEvidence({ how: 'kunya' }), ...contextEvidence(tokens, at, next)] }
}

/** `FAWAZ BIN ABD AL-AZIZ`, `MOKTAR OULD DADDAH`: a word for SON OF between two words that may be names. */
function readPatronymic(tokens: Tokens, at: number, taken: Uint8Array): OrderedName | null {
  const before = at - 1
  if (before < 0 || taken[before] === 1 || !adjoins(tokens, at) || !isChildOf(tokens, at)) return null
  const fit = fitAt(tokens, before)
  if (fit < Fit.UNKNOWN || fit === Fit.PLACE) return null
  const given = wordAt(tokens, before)
  const name = readName(tokens, before)
  if (!name || name.last <= at) return readWordFather(tokens, at, given)
  if (isThing(tokens, name, false)) return null
  const family = name.given.length === 0 && name.family[0] === given ? name.family.slice(1) : name.family
  return { name: { ...name, given: [given], family }, evidence: [nameEvidence({ how: 'patronymic' })] }
}

/** `ZAID BIN SHAKER`: a father whose name is an English word. */
function readWordFather(tokens: Tokens, at: number, given: string): OrderedName | null {
  const last = at + 1
  if (last >= tokens.length || !adjoins(tokens, last)) return null
  const known = classesAt(tokens, last)
  if (!(known & ENGLISH) || known & (NEVER | OFFICE)) return null
  const name = { first: at - 1, last, given: [given], family: [nameText(tokens, at, last)] }
  return { name, evidence: [nameEvidence({ how: 'patronymic' })] }
}

/** `TAK TAE-SOK`, `TONG-SUN PARK`: two syllables with a hyphen and a surname before or behind them, though it may be a word. */
function readSyllables(tokens: Tokens, at: number, taken: Uint8Array): ReadName | null {
  const { length } = tokens
  const before = at - 1
  const behindFamily = before >= 0 && (classesAt(tokens, before) & Word.FAMILY) !== 0
  if (!isTwoSyllables(tokens, at, behindFamily)) return null
  const given = [wordAt(tokens, at)]
  if (before >= 0 && taken[before] === 0 && adjoins(tokens, at) && !isSmall(tokens, before) && !isSmall(tokens, at)) {
    const fit = fitAt(tokens, before)
    const surname = wordAt(tokens, before)
    const known = classesAt(tokens, before)
    const isSurname =
      !(known & Word.FUNCTION) &&
      (fit === Fit.UNKNOWN ||
        fit === Fit.SURNAME ||
        (known & Word.FAMILY) !== 0 ||
        (known === Word.RARE && surname.length < 6))
    if (isSurname && surname.length <= MOST_OF_SURNAME) return { first: before, last: at, given, family: [surname] }
  }
  const next = at + 1
  if (next >= length || !adjoins(tokens, next)) return null
  if (!(classesAt(tokens, next) & Word.FAMILY) || classesAt(tokens, next) & Word.FUNCTION) return null
  return { first: at, last: next, given, family: [wordAt(tokens, next)] }
}

/** Letters of a Korean or Chinese surname. */
const MOST_OF_SURNAME = 7

/** `Gul Agha Sherzai`: in a text of both cases a word with a capital that no table has. */
const isUnknownName = (tokens: Tokens, at: number): boolean =>
  classesAt(tokens, at) === 0 && isWrittenAsName(tokens, at) && fitAt(tokens, at) === Fit.UNKNOWN

/** `TOMMAS ALBERTO ELIOR`: behind a word that no table has and a given name another such word, or a given name that ends the name. */
const isUnlistedSurname = (tokens: Tokens, at: number): boolean =>
  (fitAt(tokens, at) === Fit.UNKNOWN &&
    lengthAt(tokens, at) >= SHORTEST_UNLISTED &&
    !endsLikeWord(wordAt(tokens, at))) ||
  (fitAt(tokens, at) === Fit.GIVEN && !(adjoins(tokens, at + 1) && goesOnWithName(tokens, at + 1)))

const goesOnWithName = (tokens: Tokens, at: number): boolean =>
  fitAt(tokens, at) >= Fit.UNKNOWN || (classesAt(tokens, at) & Word.PARTICLE) !== 0
const SHORTEST_UNLISTED = 4

/** `EEB/RUS Stephen Gallogly`: in a text of both cases the letters of an office before a whole name. */
const isOfficeOf = (tokens: Tokens, before: number, at: number): boolean =>
  tokens.mixedCase && (shapeAt(tokens, before) & ~shapeAt(tokens, at) & Shape.UPPER) !== 0

/** `TANAKA KAKUEI`; where a surname follows, `SAYYID OMAR SAQQAF`, the word before is a given name as well. */
function readSurnameFirst(tokens: Tokens, at: number, taken: Uint8Array): OrderedName | null {
  const before = at - 1
  if (before < 0 || taken[before] === 1 || !adjoins(tokens, at)) return null
  const order = surnameFirst(tokens, before, at)
  if (order === null) return null
  // `Conflict Settlement and Reintegration Temuri Yakobashvili`
  if (order === 'unknown' && classesAt(tokens, before) & ENGLISH && endsLikeWord(wordAt(tokens, before))) return null
  const next = at + 1
  const whole =
    adjoins(tokens, next) &&
    (fitAt(tokens, next) === Fit.SURNAME ||
      isUnknownName(tokens, next) ||
      (order === 'unknown' && isUnlistedSurname(tokens, next)))
  if (whole && isOfficeOf(tokens, before, at)) return null
  const name = whole
    ? { first: before, last: next, given: [wordAt(tokens, before), wordAt(tokens, at)], family: [wordAt(tokens, next)] }
    : { first: before, last: at, given: [wordAt(tokens, at)], family: [wordAt(tokens, before)] }
  if (isThing(tokens, name, false)) return null
  const how = whole ? 'given-within' : order === 'listed' ? 'surname-first' : 'unknown-first'
  return { name, evidence: [nameEvidence({ how }), ...contextEvidence(tokens, before, name.last)] }
}

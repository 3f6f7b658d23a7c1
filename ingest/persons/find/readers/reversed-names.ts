import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt, LISTED_SURNAME, NEVER } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  isInitialAt,
  lengthAt,
  marksBefore,
  Shape,
  shapeAt,
  signBehind,
  type Tokens,
} from '../words/tokens.ts'
import type { NameMention } from './mention.ts'
import { nameText } from './name-text.ts'

/** Given names behind a surname. */
const MOST_GIVEN = 5
/** Letters of a surname in capitals; fewer are an office's. */
const SHORTEST_SURNAME = 3

/** An item of a list of names: the surname's token, and the last of the given names. */
interface Item {
  readonly at: number
  readonly last: number
  /** Another stands right before or behind it on its line. */
  readonly runsOn?: true
}

/**
 * `- HAMDAN, Usama`, `(1) TULLEK, MARIA;`: an item of a list that has the surname first. In a text of both cases the surname stands in
 * capitals and the given names do not. The item has a mark or a number, or one of its kind right before or behind it.
 */
export function readReversed(tokens: Tokens, at: number): NameMention | null {
  // Asked of every word that may begin a name.
  if (!isBeforeComma(tokens, at)) return null
  const item = readItem(tokens, at) ?? readRunOn(tokens, at) ?? readInSubject(tokens, at)
  if (!item) return null
  if (
    !isMarked(tokens, at) &&
    !readItem(tokens, item.last + 1) &&
    !isBehindItem(tokens, at) &&
    !item.runsOn &&
    !isInSubject(tokens, at)
  )
    return null
  const { last } = item
  const given: string[] = []
  for (let k = at + 1; k <= last; k++) given.push(nameText(tokens, k, k))
  const family = nameText(tokens, at, at)
  const dot = signBehind(tokens, last) === '.' && isInitialAt(tokens, last) ? '.' : ''
  const form = `${nameText(tokens, at + 1, last)}${dot} ${family}`
  return { first: at, last, given, family: [family], title: null, evidence: [nameEvidence({ how: 'item' })], form }
}

/** `SUBJECT: ORBANOV, PETER A VISA CASE`: behind the label or a mark of the subject line, before what is no surname. */
function readInSubject(tokens: Tokens, at: number): Item | null {
  if (tokens.mixedCase || !isPair(tokens, at) || !opensItem(tokens, at) || !isInSubject(tokens, at)) return null
  const item = readPair(tokens, at)
  return item && fitAt(tokens, item.last + 1) <= Fit.NONE ? item : null
}

const isSubjectLabel = oneOf('SUBJECT SUBJ')
/** Words of a subject before a name. */
const MOST_BEFORE_NAME = 12

/** Whether the label of the subject stands before the token, and no empty line between. */
function isInSubject(tokens: Tokens, at: number): boolean {
  for (let k = at; k > 0 && at - k < MOST_BEFORE_NAME && !(gapAt(tokens, k) & Gap.BLANK); k--)
    if (isSubjectLabel(tokens, k - 1) && signBehind(tokens, k - 1) === ':') return true
  return false
}

/** `HAMDAN, Usama MARZOUK, Musa Abu MISHAAL, Khalid`: in a text of both cases capitals alone part the items of a list. */
function readRunOn(tokens: Tokens, at: number): Item | null {
  if (!tokens.mixedCase || !isPair(tokens, at)) return null
  const item = readPair(tokens, at, true)
  if (!item) return null
  const next = item.last + 1
  const beside = isPair(tokens, next) && gapAt(tokens, next) === 0 && readPair(tokens, next, true) !== null
  return beside || isBehindPair(tokens, at) ? { ...item, runsOn: true } : null
}

/** Whether right before the token the given names of another end. */
function isBehindPair(tokens: Tokens, at: number): boolean {
  if (gapAt(tokens, at) !== 0) return false
  for (let k = at - 1; k > 0 && at - k <= MOST_GIVEN; k--)
    if (isPair(tokens, k - 1)) return readPair(tokens, k - 1, true)?.last === at - 1
  return false
}

/** Nothing but a comma parts the token from the next one. */
export const isBeforeComma = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.length && (gapAt(tokens, at + 1) & ~Gap.GLUED) === Gap.COMMA

/** Capitals, a comma and no capitals. */
const isPair = (tokens: Tokens, at: number): boolean => at >= 0 && isBeforeComma(tokens, at) && mayBeSurname(tokens, at)

function readItem(tokens: Tokens, at: number): Item | null {
  if (!isPair(tokens, at) || !opensItem(tokens, at)) return null
  const item = readPair(tokens, at)
  return item && (tokens.mixedCase || closesItem(tokens, item.last)) ? item : null
}

/** The given names behind a surname and its comma; `loose`: what stands beside them says that they are some, though no list has them. */
function readPair(tokens: Tokens, at: number, loose = false): Item | null {
  const next = at + 1
  if (!mayBeSurname(tokens, at) || !(isGiven(tokens, next, true) || (loose && isNoWord(tokens, next)))) return null
  let last = next
  while (last + 1 < tokens.length && last - at < MOST_GIVEN && goesOn(tokens, last + 1, loose)) last++
  return classesAt(tokens, last) & Word.PARTICLE && !loose ? null : { at, last }
}

/** A dash, a number, a colon or a line's start before it. */
const opensItem = (tokens: Tokens, at: number): boolean =>
  at === 0 || (gapAt(tokens, at) & (Gap.LINE | Gap.CLOSE | Gap.DASH | Gap.STOP)) !== 0 || isNumber(tokens, at - 1)

function mayBeSurname(tokens: Tokens, at: number): boolean {
  const shape = shapeAt(tokens, at)
  if (shape & (Shape.INITIAL | Shape.DIGIT | Shape.POSSESSIVE) || !(shape & Shape.UPPER)) return false
  if (lengthAt(tokens, at) < SHORTEST_SURNAME) return false
  const fit = fitAt(tokens, at)
  if (fit === Fit.PLACE || fit === Fit.NONE) return false
  return fit !== Fit.WORD || (classesAt(tokens, at) & LISTED_SURNAME) !== 0
}

/** A given name in the letters that the text has names in, the `first` of them one that a list has. */
function isGiven(tokens: Tokens, at: number, first: boolean): boolean {
  if (tokens.mixedCase && shapeAt(tokens, at) & (Shape.LOWER | Shape.UPPER) && !isInitialAt(tokens, at)) return false
  if (isInitialAt(tokens, at)) return !first
  const known = classesAt(tokens, at)
  if (known & Word.GIVEN) return !(known & (ENGLISH | Word.PLACE)) || (first && fitAt(tokens, at) === Fit.GIVEN)
  return !first && (known & Word.PARTICLE) !== 0
}

function goesOn(tokens: Tokens, at: number, loose: boolean): boolean {
  if ((gapAt(tokens, at) & ~(Gap.DOT | Gap.GLUED)) !== 0) return false
  if (loose) return isNoWord(tokens, at)
  return (
    isGiven(tokens, at, false) || (isUnlisted(tokens, at) && adjoins(tokens, at + 1) && isGiven(tokens, at + 1, false))
  )
}

/** A capital and small letters, and no word of English, no place. */
const isNoWord = (tokens: Tokens, at: number): boolean =>
  !(shapeAt(tokens, at) & (Shape.LOWER | Shape.UPPER | Shape.DIGIT | Shape.INITIAL)) &&
  ((classesAt(tokens, at) & Word.PARTICLE) !== 0 || !(classesAt(tokens, at) & (ENGLISH | NEVER | Word.PLACE)))

/** `EL-HOORIE, Ali Saed Bin Ali`: a word with a capital that no table has, among given names. */
const isUnlisted = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  classesAt(tokens, at) === 0 &&
  !(shapeAt(tokens, at) & (Shape.LOWER | Shape.UPPER | Shape.DIGIT | Shape.INITIAL))

/** The given names end their line, or a mark stands behind them. */
const closesItem = (tokens: Tokens, last: number): boolean => {
  const next = last + 1
  return next >= tokens.length || (gapAt(tokens, next) & (Gap.LINE | Gap.BLANK | Gap.STOP | Gap.OPEN | Gap.DASH)) !== 0
}

const isNameLabel = oneOf('NAME NAMES')

/** `1. TULLEK`, `(2) TULLEK`, `A. TULLEK`, `NAME: TULLEK`; `- Tullek` in a text of both cases. */
const isMarked = (tokens: Tokens, at: number): boolean =>
  (at > 0 && isNameLabel(tokens, at - 1) && signBehind(tokens, at - 1) === ':') ||
  (tokens.mixedCase && (gapAt(tokens, at) & Gap.DASH) !== 0) ||
  (isNumber(tokens, at - 1) && (marksBefore(tokens, at) & (Gap.DOT | Gap.CLOSE)) !== 0)

const isNumber = (tokens: Tokens, at: number): boolean =>
  at >= 0 && (shapeAt(tokens, at) & (Shape.DIGIT | Shape.INITIAL)) !== 0 && lengthAt(tokens, at) <= LONGEST_NUMBER
const LONGEST_NUMBER = 2

/** Whether the line above ends with such an item. */
function isBehindItem(tokens: Tokens, at: number): boolean {
  for (let k = at - 2; k >= 0 && at - k <= MOST_GIVEN + 1; k--) {
    const item = gapAt(tokens, k + 1) & Gap.COMMA ? readItem(tokens, k) : null
    if (item) return item.last === at - 1
  }
  return false
}

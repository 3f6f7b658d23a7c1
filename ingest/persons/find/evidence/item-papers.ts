import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { hasNameLetters } from '../../../words/name-letters.ts'
import { Fit, fitAt, NEVER } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { isAnd, isFor, isOf, isTo, isWith } from '../words/small-words.ts'
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

/** Records of what persons said to each other: a post or a firm has none. */
const RECORDS = 'TELECON TELCON FONECON PHONECON MEMCON PHONECALL'
const MEMOS = 'MEMO MEMOS MEMORANDUM E-MAIL E-MAILS EMAIL EMAILS'
export const isRecord = oneOf(RECORDS)
/** Papers that offices and firms write too. */
const isPaper = oneOf(`${MEMOS} LETTER LETTERS NOTE`)
/** Words for papers that only persons write, and which are named after who wrote them: `BINNER'S MEMO`. */
export const isPersonalPaper = oneOf(`${RECORDS} ${MEMOS}`)
const isFrom = oneOf('FROM BY')
const isLabel = oneOf('REF REFS REFTEL REFTELS REFERENCE REFERENCES')
const isDated = oneOf('DATED ON DTD')

/**
 * Whether the name is that of who wrote, spoke or was written to in a paper that an item of a REF line is:
 *
 *     REF: (A) HOLLMER LETTER TO BRANDVIK  (B) EUR/NE/KOLSTAD TELECON  (C) LETTER FROM TOMASEVIC OF JULY 1
 *              ^^^^^^^           ^^^^^^^^             ^^^^^^^                          ^^^^^^^^^
 */
export function isOfPaper(tokens: Tokens, first: number, last: number): boolean {
  const next = last + 1
  if (isOfficeOfPost(tokens, first)) return false
  if (adjoins(tokens, next) && isRecord(tokens, next)) return isWriter(tokens, last) || isWordOfBureau(tokens, last)
  if (adjoins(tokens, next) && isPaper(tokens, next)) {
    if (!opensItem(tokens, first) || !isWriter(tokens, last)) return false
    // `NORSKAIR LETTER TO FAA`: firms write to agencies.
    return !(isTo(tokens, next + 1) && isBody(tokens, next + 2)) || isListed(tokens, last)
  }
  // The letters of the word last: to look at them takes longer than all the rest.
  return adjoins(tokens, first) && isBehindPaper(tokens, first - 1) && endsName(tokens, next) && isWriter(tokens, last)
}

/** `(A) TANNER'S MEMO OF JULY 3`: a word that is a surname too, by itself before a paper that only persons write. */
export const isWordWriter = (tokens: Tokens, at: number): boolean =>
  (shapeAt(tokens, at) & Shape.POSSESSIVE) !== 0 &&
  (classesAt(tokens, at) & Word.SURNAME) !== 0 &&
  !(classesAt(tokens, at) & (NEVER | Word.TITLE | Word.TITLE_WEAK | Word.ROLE | Word.DEPT | Word.HUMAN)) &&
  adjoins(tokens, at + 1) &&
  isPersonalPaper(tokens, at + 1) &&
  opensItem(tokens, at)

/** Whether the word joins the name behind it to a paper: `TELECON WITH`, `LETTER TO`, `LETTER FROM`. */
function isBehindPaper(tokens: Tokens, at: number): boolean {
  if (isWith(tokens, at)) return isRecordOfItem(tokens, at - 1)
  return isTo(tokens, at)
    ? isAddressed(tokens, at - 1)
    : isFrom(tokens, at) && isPaperAt(tokens, at - 1) && opensItem(tokens, at - 1)
}

/** `TELECON WITH KOLSTAD`: a record of what was said, first of its item or behind who spoke. */
const isRecordOfItem = (tokens: Tokens, at: number): boolean =>
  at > 0 && isRecord(tokens, at) && (opensItem(tokens, at) || opensItem(tokens, at - 1))

/** `EUR/AGS/TRICK TELECON`: behind a bureau and its office a word that names no work. */
function isWordOfBureau(tokens: Tokens, at: number): boolean {
  const known = classesAt(tokens, at)
  return (
    at > 1 &&
    lengthAt(tokens, at) >= SHORTEST &&
    [at, at - 1].every(
      (part) => partedAtMostBy(tokens, part, Gap.SLASH | Gap.GLUED) && gapAt(tokens, part) & Gap.SLASH,
    ) &&
    opensItem(tokens, at) &&
    (known & ENGLISH) !== 0 &&
    !(known & (NEVER | Word.TITLE | Word.TITLE_WEAK | Word.DEPT | Word.PLACE | Word.DEED)) &&
    !WORK.test(wordAt(tokens, at))
  )
}
/** Endings of words for what an office does. */
const WORK = /(?:S|ING|TION|MENT|ANCE|ENCE|ITY|LOGY)$/i

/** `WHA/CEN-SAN JOSE EMAIL`: an office, and the first word of a post glued to it. */
const isOfficeOfPost = (tokens: Tokens, at: number): boolean =>
  (gapAt(tokens, at) & Gap.SLASH) !== 0 && (shapeAt(tokens, at) & Shape.HYPHEN) !== 0

/** Before TO a paper that opens an item or that one word before it does, or its writer behind FROM. */
function isAddressed(tokens: Tokens, at: number): boolean {
  if (isPaperAt(tokens, at)) return opensItem(tokens, at) || opensItem(tokens, at - 1)
  return isFrom(tokens, at - 1) && isPaperAt(tokens, at - 2) && opensItem(tokens, at - 2)
}

const isPaperAt = (tokens: Tokens, at: number): boolean => at > 0 && (isPaper(tokens, at) || isRecord(tokens, at))

/** Behind the label of a REF line or the letter of its item, offices with slashes before it or none. */
function opensItem(tokens: Tokens, at: number): boolean {
  let first = at
  while (first > 0 && gapAt(tokens, first) & Gap.SLASH) first--
  const before = first - 1
  if (before < 0) return false
  if (isLabel(tokens, before)) return (gapAt(tokens, first) & (Gap.STOP | Gap.DOT | Gap.DASH)) !== 0
  return (shapeAt(tokens, before) & Shape.INITIAL) !== 0 && (gapAt(tokens, first) & ITEM_MARK) !== 0
}
const ITEM_MARK = Gap.CLOSE | Gap.DOT | Gap.STOP

/** A surname, or a word that no table has with the letters of one, no place and no firm's abbreviation. */
function isWriter(tokens: Tokens, at: number): boolean {
  const fit = fitAt(tokens, at)
  if (fit === Fit.PLACE || fit < Fit.UNKNOWN) return false
  if (fit !== Fit.UNKNOWN) return true
  const word = wordAt(tokens, at)
  return lengthAt(tokens, at) >= SHORTEST && hasNameLetters(word) && !FIRM.test(word)
}
const SHORTEST = 5
/** How firms are called that are made of parts of words: `NORCO`, `STATOIL`, `TEXTILEX`. */
const FIRM = /(?:CO|CORP|OIL|GAS|TEX|COM|AIR|BANK|CHEM|TECH|FLOT|MEX|BRAS|IMPEX|EXPORT|IMPORT|STEEL)$|^(?:PETRO|AERO)/i

const isListed = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & (Word.SURNAME | Word.STATESMAN)) !== 0

/** An agency or a ministry. */
const isBody = (tokens: Tokens, at: number): boolean =>
  at < tokens.length &&
  ((classesAt(tokens, at) & (Word.ACRONYM | Word.DEPT)) !== 0 ||
    (classesAt(tokens, at) === 0 && lengthAt(tokens, at) < SHORTEST))

/** A mark, the end of the line, a date, or a small word of an item: no word to which the name might belong. */
const endsName = (tokens: Tokens, next: number): boolean =>
  next >= tokens.length ||
  marksBefore(tokens, next) !== 0 ||
  (gapAt(tokens, next) & (Gap.LINE | Gap.BLANK)) !== 0 ||
  isAnd(tokens, next) ||
  isOf(tokens, next) ||
  isTo(tokens, next) ||
  isDated(tokens, next) ||
  (shapeAt(tokens, next) & Shape.DIGIT) !== 0 ||
  (classesAt(tokens, next) & Word.MONTH) !== 0

const isCopy = oneOf('COPY COPIES POUCHED')
const isDepartment = oneOf('DEPT DEPARTMENT STATE')

/** `COPIES TO`, `TWO COPIES SENT TO DEPARTMENT FOR`. */
export const isCopiedTo = (tokens: Tokens, at: number): boolean =>
  isTo(tokens, at)
    ? isCopy(tokens, at - 1)
    : isForDepartment(tokens, at) && isTo(tokens, at - 2) && (isCopy(tokens, at - 3) || isCopy(tokens, at - 4))

const isForDepartment = (tokens: Tokens, at: number): boolean => isFor(tokens, at) && isDepartment(tokens, at - 1)

import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { LISTED_SURNAME } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import {
  adjoins,
  classesAt,
  endAt,
  Gap,
  gapAt,
  lengthAt,
  partedAtMostBy,
  Shape,
  shapeAt,
  signBehind,
  startAt,
  type Tokens,
} from '../words/tokens.ts'

/** `TO MR MCNALLY`, and on the line below `B. NOTIFICATION`: a word that is no name. */
const isWordAlone = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & ENGLISH) !== 0 && !(classesAt(tokens, at) & (LISTED_SURNAME | Word.GIVEN))

const ITEM = /^[ \t]*(?:REF(?:TEL)?S?[:.]\s*)?\(?([A-Z])[.)]/

/** `A. NOTIFICATION TO MR MCNALLY` above `B. NOTIFICATION`: a letter that heads its line as the one before, or the same, heads the last. */
export function isNextItem(tokens: Tokens, at: number): boolean {
  const { text } = tokens
  const line = text.lastIndexOf('\n', startAt(tokens, at))
  const before = text.slice(Math.max(text.lastIndexOf('\n', line - 1) + 1, line - LONGEST_LINE), line)
  const letter = ITEM.exec(before)?.[1]
  const own = text.charCodeAt(startAt(tokens, at))
  return letter !== undefined && own - letter.charCodeAt(0) >= 0 && own - letter.charCodeAt(0) <= 1
}

const LONGEST_LINE = 200

/** Whether the dotted letter at the head of a line heads an item, and is no initial of the name on the line before. */
export const headsItem = (tokens: Tokens, at: number): boolean => isWordAlone(tokens, at + 1) || isNextItem(tokens, at)

/** A line that is an initial and a name. */
const ROLL_LINE = /^[ \t]*([A-Z])\.[ \t]?[A-Z][A-Z'-]{2,20}[ \t]*(?=\r?(?:\n|$))/

/** `K. HAYS` above `J. CLARK`: a line of a list of names, where the letters of the lines above and below go on with no item. */
export function isInRoll(tokens: Tokens, at: number): boolean {
  const { text } = tokens
  const from = text.lastIndexOf('\n', startAt(tokens, at)) + 1
  const end = text.indexOf('\n', from)
  if (end < 0) return false
  const own = ROLL_LINE.exec(text.slice(from, end))?.[1]
  if (own === undefined || end - from > LONGEST_LINE) return false
  const below = text.slice(end + 1, end + 1 + LONGEST_LINE)
  const above =
    from === 0 ? '' : text.slice(Math.max(text.lastIndexOf('\n', from - 2) + 1, from - LONGEST_LINE), from - 1)
  return isOtherLetter(own, ROLL_LINE.exec(below)?.[1]) || isOtherLetter(ROLL_LINE.exec(above)?.[1], own)
}

/** Whether the second letter is none that an item below the first has. */
const isOtherLetter = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && second !== first && second.charCodeAt(0) !== first.charCodeAt(0) + 1

/** `NOTE TO MRS DRAKE` above `C. FONECON` or `3. NIL`: the letter or the number of an item at the head of a line. */
export const opensItemBelow = (tokens: Tokens, at: number): boolean =>
  at < tokens.length &&
  (gapAt(tokens, at) & Gap.LINE) !== 0 &&
  (shapeAt(tokens, at) & (Shape.DIGIT | Shape.INITIAL)) !== 0 &&
  lengthAt(tokens, at) <= LONGEST_NUMBER &&
  ITEM_MARK.test(signBehind(tokens, at))
const ITEM_MARK = /^[.)]/

const isBeforeItem = oneOf(
  'REF REFS REFTEL REFTELS REFERENCE REFERENCES PARA PARAS PARAGRAPH PARAGRAPHS ITEM ITEMS SECTION SECTIONS ANNEX PART',
)

/** `REFTEL A. HOLT`, `REF: A. HOLT-TULLOK E-MAIL B. OSLO 12 C. MORALES-KOK E-MAIL`: behind what an item's letter stands behind. */
export const isItemLetter = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  ((partedAtMostBy(tokens, at, Gap.STOP) &&
    (isBeforeItem(tokens, at - 1) || (adjoins(tokens, at) && (shapeAt(tokens, at - 1) & Shape.DIGIT) !== 0))) ||
    opensParagraph(tokens, at))

/** Characters of an item. */
const LONGEST_ITEM = 3_000
const isFirstItem = oneOf('A')

/** `5. A. GRAIN IS SOLD`, and further on a line that opens with `B.`: behind a paragraph's number the letter of its first item. */
const opensParagraph = (tokens: Tokens, at: number): boolean =>
  isFirstItem(tokens, at) &&
  (shapeAt(tokens, at - 1) & Shape.DIGIT) !== 0 &&
  lengthAt(tokens, at - 1) <= LONGEST_NUMBER &&
  (at === 1 || (gapAt(tokens, at - 1) & (Gap.LINE | Gap.BLANK)) !== 0) &&
  partedAtMostBy(tokens, at, Gap.DOT | Gap.CLOSE) &&
  /\n[ \t]{0,8}\(?B[.)][ \t]/.test(tokens.text.slice(endAt(tokens, at), endAt(tokens, at) + LONGEST_ITEM))
const LONGEST_NUMBER = 2

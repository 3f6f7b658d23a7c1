import { oneOf } from '../words/one-of.ts'
import { Gap, lengthAt, marksBefore, Shape, shapeAt, startAt, type Tokens, wordAt } from '../words/tokens.ts'

const isOfFamilies = oneOf('JR SR')
/** From two letters on: a lone I, V or X is an initial or a word. */
const NUMERAL = /^(?:I{2,3}|IV|VI{1,3}|IX|X[IVX]{1,4})$/

/**
 * The last token of a name that ends with token `last`, with the suffix that belongs to it:
 *
 *     HARRY F. BYRNE, JR.      PETER HALE III      POPE BENEDICT XVI
 *                     ^^                  ^^^                    ^^^
 */
export function withSuffix(tokens: Tokens, last: number): number {
  const next = last + 1
  if (next >= tokens.length || shapeAt(tokens, last) & Shape.POSSESSIVE) return last
  const between = marksBefore(tokens, next)
  if (between & ~Gap.COMMA) return last
  if (isOfFamilies(tokens, next)) return next
  return (between === 0 || isBeforeComma(tokens, next)) && isNumeral(tokens, next) ? next : last
}

/** `WALTER M. KEMP, III, CAME`; not `HOLT, III CORPS COMMANDER`. */
const isBeforeComma = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.length && marksBefore(tokens, at + 1) === Gap.COMMA

const isNumeral = (tokens: Tokens, at: number): boolean =>
  (shapeAt(tokens, at) & Shape.UPPER) !== 0 &&
  lengthAt(tokens, at) <= LONGEST &&
  // Asked of every name: few words begin so.
  DIGITS.includes(tokens.text.charAt(startAt(tokens, at))) &&
  NUMERAL.test(wordAt(tokens, at))
const DIGITS = 'IVX'

/** Letters of `XVIII`. */
const LONGEST = 5

import { Gap, lengthAt, marksBefore, Shape, shapeAt, type Tokens, wordAt } from '../words/tokens.ts'

const OF_FAMILIES = /^(?:JR|SR)$/i
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
  if (between & ~Gap.COMMA || lengthAt(tokens, next) > LONGEST) return last
  const word = wordAt(tokens, next)
  return OF_FAMILIES.test(word) || (between === 0 && NUMERAL.test(word)) ? next : last
}

/** Letters of `XVIII`. */
const LONGEST = 5

import { endAt, Gap, gapAt, Shape, shapeAt, startAt, type Tokens } from '../words/tokens.ts'

/** Whether the token goes on with what stands before it: a blank, a line break, or the dot of an initial or abbreviation. */
export function joins(tokens: Tokens, at: number): boolean {
  const between = gapAt(tokens, at)
  if ((between & ~(Gap.LINE | Gap.DOT | Gap.GLUED)) !== 0) return false
  if (between & Gap.GLUED && !(between & Gap.DOT)) return false
  if (isCell(tokens, at) || (between & Gap.LINE && isCell(tokens, at - 1))) return false
  if (!(between & Gap.DOT)) return true
  const initial = (shapeAt(tokens, at - 1) & Shape.INITIAL) !== 0
  return initial && tokens.text.slice(endAt(tokens, at - 1), startAt(tokens, at)).trim() === '.'
}

/** `AHMED HILAL      PAM`: behind the blanks that part two columns of a table; what stands below it opens the next row. */
const isCell = (tokens: Tokens, at: number): boolean =>
  at > 0 && (gapAt(tokens, at) & ~Gap.DOT) === 0 && startAt(tokens, at) - endAt(tokens, at - 1) >= NARROWEST
/** Blanks, or an initial's dot and blanks, between two columns. */
const NARROWEST = 4

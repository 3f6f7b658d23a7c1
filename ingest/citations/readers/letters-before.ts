import { CLASS, ITEM_LETTER } from '../grammar.ts'
import { classAt, glued, lineBreaks, type Scene, wordsBetween } from '../scene.ts'

const LETTER = `(?:\\(${ITEM_LETTER}\\)|${ITEM_LETTER})`
const LETTERS = new RegExp(`(?:${LETTER}(?:,?\\+|[,/${CLASS.through}-])){0,8}${LETTER}$`)
/** Tokens that nine letters in brackets take up, each with a comma and AND behind it. */
const FARTHEST = 45

/**
 * The letters that stand before a reftel, by their tokens: several where it is plural, one where nothing else claims it; null
 * where none are.
 *
 *     A AND C REFTELS   THE (A) AND (B) REFTELS   AS STATED IN B REFTEL
 *     ^^^^^^^               ^^^^^^^^^^^                        ^
 */
export function lettersBefore(
  scene: Scene,
  index: number,
  { plural, telegram }: { readonly plural: boolean; readonly telegram: boolean },
): { readonly first: number; readonly last: number } | null {
  if (!/[al)]/.test(classAt(scene, index - 1)) || lineBreaks(scene, index - 1) > 1) return null
  const leading = scene.tokens.classes.slice(Math.max(scene.from, index - FARTHEST), index)
  const found = LETTERS.exec(leading)?.[0]
  if (found === undefined) return null
  const first = index - found.length
  const before = classAt(scene, first - 1)
  // PARA A, REF A AND, DEPARTMENT'S, U.S., but `1. A AND B`
  if (/[pRr'/("al-]/.test(before) || (before === '.' && glued(scene, first - 1))) return null
  if (found.replace(/[()]/g, '').length > 1) return plural ? { first, last: index - 1 } : null
  // A sum, `2X + X REF = 4`, is none.
  if (
    plural ||
    !telegram ||
    (before === CLASS.word && !MAY_STAND_BEFORE.test(wordsBetween(scene, first - 1, first - 1)))
  )
    return null
  // An article, the pronoun, the classification of a paragraph in parentheses.
  return /^[AI]$|\(/i.test(wordsBetween(scene, first, index - 1)) ? null : { first, last: index - 1 }
}
/** OPTION B REFTEL is an option of it. */
const MAY_STAND_BEFORE = /^(?:THE|IN|BOTH|WITH|AND|BY|FROM)$/i

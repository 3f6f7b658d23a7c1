import { classAt, type Scene, wordsBetween } from './scene.ts'
import { digitsOf, farYearOf, yearMeant } from './serials/years.ts'

/** `LAST YEAR'S LIMA 812`: the year before that of the cable; null where no such words stand before it. */
export function lastYear(scene: Scene, first: number): number | null {
  const { from, citing } = scene
  if (citing.year === null || first === from) return null
  const words = wordsBetween(scene, Math.max(from, first - LAST_YEARS_TOKENS), first - 1)
  return LAST_YEARS.test(words) ? citing.year - 1 : null
}
const LAST_YEARS = /\bLAST\s{1,3}YEAR['’]?S$/i
const LAST_YEARS_TOKENS = 4

/** `O4`, `2OO8`, `I977`: letters for digits of a year. */
const GARBLED_YEAR = /^(?:O\d|[12I][09OQ][0-9OILSB]{2})$/i

/** The year before a post: `77`, `'77`, `O4` with its O for a zero. */
export function yearBefore(scene: Scene, { first, last }: { first: number; last: number }): number | null {
  const words = wordsBetween(scene, first, last)
  if (/[A-Z]/i.test(words)) return GARBLED_YEAR.test(words) ? yearMeant(digitsOf(words), scene.citing) : null
  const digits = wordsBetween(scene, last, last)
  // `78 MOSCOW 18017` in a cable of 2008; not `LIMA 12, 78; MOSCOW 18017`.
  const isListed = first > scene.from && /[,+1-7]/.test(classAt(scene, first - 1))
  return yearMeant(digits, scene.citing) ?? (isListed ? null : farYearOf(digits, scene.citing))
}

import type { Citing } from '../citing.ts'
import { CLASS } from '../grammar.ts'
import type { Read } from '../mention.ts'
import { isFarOff, LONGEST_RANGE } from '../number-range.ts'
import { classAt, group, lineBreaks, type Scene, wordsBetween } from '../scene.ts'
import { isBeyondReach } from '../serials/sizes.ts'
import { isLongAgo, ownYear, yearMeant } from '../serials/years.ts'
import { originatorOf, readNumbered } from './read-numbered.ts'

/**
 * A year between a post and a number that no bracket marks: with a hyphen or a slash behind it, in REF lines a blank, which in running
 * text takes a year of four digits and a number of five.
 *
 *     CARACAS 08-1744   LIMA 2007/815   REF: QUITO 07 301   REF: LIMA 2006 1211
 *             ^^             ^^^^                  ^^                 ^^^^
 */
export function readYearBetween(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const [year, number] = [group(match, 'year'), group(match, 'number')]
  if (!year || !number) return null
  const [head, tail] = [wordsBetween(scene, year.first, year.last), wordsBetween(scene, number.first, number.last)]
  if (yearMeant(head, scene.citing) === null || lineBreaks(scene, year.last) > 1) return null
  const mark = number.first > year.last + 1 ? classAt(scene, year.last + 1) : ''
  const isOne = mark === '' ? isYearBeforeBlank(match, scene, head, tail) : isYearBeforeMark(scene, mark, head, tail)
  if (!isOne || isYearOfNext(scene, tail, number.last) || (scene.place === 'text' && isTelephone(scene, match.index)))
    return null
  return readNumbered(match, scene, id)
}

/** `08-1744`, `2007-815`, `10-44` in 2010; not the ranges `98-102` and `10-12`, the days `07/14`, the years `2001-05` and `2006-2007`. */
function isYearBeforeMark({ place, citing }: Scene, mark: string, head: string, tail: string): boolean {
  if (tail.length < LEAST_DIGITS) {
    const isWide = Number(head) === ownYear(citing) % 100 && Number(tail) - Number(head) > LONGEST_OF_TENS
    return place === 'ref' && mark === '-' && tail.length === 2 && (head.startsWith('0') || isWide)
  }
  if (head.length === 4) return tail.length !== 4 || tail.startsWith('0')
  return head.startsWith('0') || Number(tail) - Number(head) > LONGEST_RANGE
}
/** From so many digits on what stands behind a mark is no day, month or year of two digits. */
const LEAST_DIGITS = 3
/** `STATE 2006 120722` in running text; shorter ones are counts and years of something. */
const LEAST_DIGITS_IN_TEXT = 5
/** A range of more cables than these, from the two digits of the cable's own year on, is a year and a number. */
const LONGEST_OF_TENS = 10

/** `QUITO 07 301`, `LIMA 2007 12`, and `LIMA 76 812` where the post has no number 76812; not 19588 whose last digit a line's end cut off. */
function isYearBeforeBlank(match: RegExpExecArray, scene: Scene, head: string, tail: string): boolean {
  if (scene.place === 'text') return head.length === 4 && tail.length >= LEAST_DIGITS_IN_TEXT
  const originator = originatorOf(match, scene)
  const post = originator?.is === 'post' ? originator.match.post.name : null
  const isBeyond = post !== null && isBeyondReach(post, ownYear(scene.citing), Number(head + tail))
  if (head.length === 4 && tail.length === 4) return isYearOfLate(head, tail, scene.citing)
  if (head.length === 4) return isBeyond || !isCutOff(match, scene, tail)
  return head.startsWith('0') ? tail.length >= LEAST_DIGITS : isBeyond
}

/** `LIMA 2006 1211` in 2007; not the list `LIMA 2004 2006`, nor a year so long ago that a number is likelier. */
const isYearOfLate = (head: string, tail: string, citing: Citing): boolean =>
  !isLongAgo(Number(head), citing) && isFarOff(head, tail)

/** A line's end within a number leaves one digit of five on the next line. */
const isCutOff = (match: RegExpExecArray, scene: Scene, tail: string): boolean =>
  tail.length === 1 && lineBreaks(scene, match.index + match[0].length - 2) > 0

/** `LIMA 77 1978 QUITO 14`. */
const isYearOfNext = (scene: Scene, tail: string, last: number): boolean =>
  classAt(scene, last + 1) === CLASS.post && yearMeant(tail, scene.citing) !== null

/** `PHONE: LIMA 07-1744`. */
const isTelephone = (scene: Scene, first: number): boolean =>
  first > scene.from && TELEPHONE.test(wordsBetween(scene, Math.max(scene.from, first - WORDS_BEFORE), first - 1))
const TELEPHONE = /\b(?:TEL|PHONE|TELEPHONE|FAX|CALL|CELL|MOBILE)\b[^A-Z]{0,3}$/i
const WORDS_BEFORE = 3

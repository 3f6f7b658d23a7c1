import { classAt, type Scene, wordsBetween } from './scene.ts'
import { yearMeant } from './serials/years.ts'

/** A range of more cables than these is a misreading. */
export const LONGEST_RANGE = 30

/** Whether a number is so little above another that a range may lead to it. */
export const follows = (from: number, to: number): boolean => to > from && to - from <= LONGEST_RANGE

/** Two numbers of four digits that are no further apart are a list; otherwise the first, if it can be, is a year. */
export const isFarOff = (one: string, other: string): boolean => Math.abs(Number(one) - Number(other)) > FARTHEST_LISTED
const FARTHEST_LISTED = 300

/** `PARIS 12345-7` is a range, `BRASILIA 3-2` a score. */
export const LEAST_DIGITS_BEFORE_ONE = 4

/** `18017-18020`, `18017 THROUGH 18020`, `18017-20`: the digits of every number behind the first, the last as well. */
export function numbersOfRange({ place }: Scene, head: string, tail: string): readonly string[] | null {
  const oneDigit = tail.length === 1 && head.length >= LEAST_DIGITS_BEFORE_ONE
  if (head.length < 2 || (tail.length < 2 && !oneDigit)) return null
  const whole = tail.length < head.length ? head.slice(0, head.length - tail.length) + tail : tail
  const [from, to] = [Number(head), Number(whole)]
  if (!follows(from, to)) return null
  if (place === 'text' && head.length < 3) return null
  const between = Array.from({ length: to - from - 1 }, (_, at) => String(from + 1 + at).padStart(head.length, '0'))
  return [...between, whole]
}

/** `LIMA 1020, -21`: the number whose last digits are written, where it follows upon the one before it; null where it does not. */
export function abridged(before: string, digits: string): string | null {
  const whole = before.slice(0, -digits.length) + digits
  return digits.length > 1 && digits.length < before.length && follows(Number(before), Number(whole)) ? whole : null
}

/** `18017/18` is 18017 and 18018; `2004/2` the second section of 2004. */
export function unabridged(before: string, digits: string): string | null {
  if (digits.length >= String(Number(before)).length - 1 && digits.length > 1) return digits
  const whole = before.slice(0, before.length - digits.length) + digits
  if (follows(Number(before), Number(whole))) return digits.length > 1 ? whole : null
  return digits.length > 2 ? digits : null
}

/** How many digits a number of the Department has. */
export const STATE_DIGITS = 6

/** The Department's series, of six digits. */
export const isLong = (post: string | null): boolean => post === 'STATE' || post === 'TOSEC'

/** `LIMA 5100; 188231`: no post but the Department comes to six digits. */
export const isTooLong = (digits: string, post: string | null): boolean =>
  digits.length === STATE_DIGITS && !digits.startsWith('0') && post !== null && !isLong(post)

/** `07 LIMA 290 AND 06 1211`, `LIMA 2006 1211 AND 2005 3340`: the year of a number whose post is not said again. */
export function isYearOfNumber(scene: Scene, digits: string, next: number): boolean {
  if (!/[3-6]/.test(classAt(scene, next)) || yearMeant(digits, scene.citing) === null) return false
  return /^0\d$/.test(digits) || (digits.length === 4 && isFarOff(digits, wordsBetween(scene, next, next)))
}

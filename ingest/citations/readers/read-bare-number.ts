import { mentioned, type Read, type Says } from '../mention.ts'
import { STATE_DIGITS } from '../number-range.ts'
import { readMembers } from '../numbers.ts'
import { classAt, group, type Scene, wordsBetween } from '../scene.ts'
import { digitsOf, isYearlike, yearMeant } from '../serials/years.ts'
import { isDate } from './read-numbered.ts'

/**
 * An item of a REF line that is a number alone, `REF: 239012`, `A. STATE 71020 AND B. 71344`. Whose it is the items before it
 * and the number's size tell (whose-number.ts).
 */
export function readBareNumber(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  // `IIR 6 982 0173` is one paper's number.
  if (!number || !OPENS.test(classAt(scene, match.index - 1))) return null
  const digits = wordsBetween(scene, number.first, number.last)
  // `188231/188240` is no date.
  if (digits.length < STATE_DIGITS && isDate(match, scene)) return null
  if (isYearlike(digits, scene.citing) || !isLongEnough(scene, match.index, digits)) return null
  const { members, last } = readMembers(scene, number.first, null)
  const mentions = members.map(({ first, last: end, digits: read, garbled, year, note }, index) => {
    const says: Says = { what: 'number', originator: { is: 'bare' }, series: 'cable', digits: read, garbled, year }
    return mentioned({ rule: id, first: index === 0 ? match.index : first, last: end, says, confidence: BARE, note })
  })
  return { mentions, last }
}

/**
 * Of two digits only behind an item's letter, `B) 12`, and none that can be a year; with letters for digits only the six of the
 * Department's, `1O4022`.
 */
function isLongEnough(scene: Scene, index: number, digits: string): boolean {
  if (/\D/.test(digits)) return /^\d{6}$/.test(digitsOf(digits))
  if (digits.length > 2) return true
  const before = scene.tokens.classes.slice(Math.max(scene.from, index - 3), index)
  return LETTERED.test(before) && yearMeant(digits, scene.citing) === null
}
const LETTERED = /[al][.)]$/

/** What stands before such an item: nothing, or the mark behind a letter or another item. */
const OPENS = /^$|[.,;:)(+]/

/** How sure it is that a number alone is a cable's. */
const BARE = 0.85

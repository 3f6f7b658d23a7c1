import { mentioned, type Read, type Says } from '../mention.ts'
import { readMembers } from '../numbers.ts'
import { classAt, group, type Scene, wordsBetween } from '../scene.ts'
import { isYearlike } from '../serials/years.ts'
import { isDate } from './read-numbered.ts'

/**
 * An item of a REF line that is a number alone, `REF: 239012`, `A. STATE 71020 AND B. 71344`. Whose it is the items before it
 * and the number's size tell (whose-number.ts).
 */
export function readBareNumber(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  // `IIR 6 982 0173` is one paper's number.
  if (!number || !OPENS.test(classAt(scene, match.index - 1)) || isDate(match, scene)) return null
  const digits = wordsBetween(scene, number.first, number.last)
  if (isYearlike(digits, scene.citing)) return null
  const { members, last } = readMembers(scene, number.first, null)
  const mentions = members.map(({ first, last: end, digits: read, garbled, year, note }, index) => {
    const says: Says = { what: 'number', originator: { is: 'bare' }, series: 'cable', digits: read, garbled, year }
    return mentioned({ rule: id, first: index === 0 ? match.index : first, last: end, says, confidence: BARE, note })
  })
  return { mentions, last }
}

/** What stands before such an item: nothing, or the mark behind a letter or another item. */
const OPENS = /^$|[.,;:)(+]/

/** How sure it is that a number alone is a cable's. */
const BARE = 0.85

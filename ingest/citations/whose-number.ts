import type { Citing } from './citing.ts'
import type { Mention, Originator } from './mention.ts'
import type { RefItem } from './ref-line.ts'
import { yearlyReach } from './serials/sizes.ts'
import { ownYear } from './serials/years.ts'

/** The Department's numbers have so many digits, those of posts fewer. */
const DEPARTMENTS_DIGITS = 6
/** From this part of the citing cable's number on a number alone is one of the same series. */
const NEAR_OWN = 0.9

/**
 * Gives the numbers that stand alone in a REF line their originators: that of the item before where the number fits its
 * series, else by size the Department's, or the sender's own where it is near the cable's own number. The rest stay open.
 *
 *     REF: A. QUITO 290  B. 288 AND PREVIOUS  C. STATE 71020 AND D. 71344
 *                           ^^^ QUITO's                             ^^^^^ STATE's
 */
export function withOriginators(items: readonly RefItem[], citing: Citing): readonly RefItem[] {
  let before: Originator | null = null
  return items.map(({ letter, mentions }) => ({
    letter,
    mentions: mentions.map((mention) => {
      const { says } = mention
      if (says.what !== 'number' || says.series !== 'cable') return mention
      if (says.originator.is !== 'bare') {
        before = says.originator
        return mention
      }
      const originator = originatorOf(says.digits, before, citing)
      return { ...mention, says: { ...says, originator } } satisfies Mention
    }),
  }))
}

function originatorOf(digits: string | null, before: Originator | null, citing: Citing): Originator {
  const { from } = citing.header
  const number = Number(digits)
  const padded = digits?.startsWith('0') && (from === null || fits(from, number, citing))
  const long = digits?.length === DEPARTMENTS_DIGITS && number >= LEAST_OF_DEPARTMENT && !padded
  if (before?.is === 'post' && fits(before.match.post.name, number, citing)) return before
  if (long && from !== null) return { is: 'department' }
  const own = citing.number
  if (from !== null && own !== null && number < own && number >= own * NEAR_OWN) return { is: 'sender' }
  return { is: 'bare' }
}

const fits = (post: string, number: number, citing: Citing): boolean =>
  (post === 'STATE') === number >= LEAST_OF_DEPARTMENT && number <= yearlyReach(post, ownYear(citing), 'cable')
/** Below, a number behind one of the Department's is a post's: it passes this in its first weeks. */
const LEAST_OF_DEPARTMENT = 10_000

import { allFound } from '../text/all-found.ts'
import type { MentionLink } from './answers.ts'
import { compareText } from './order.ts'

/** Of several mentions of one person in a cable the surest link; null where none was linked. */
export const surestLink = (links: readonly (MentionLink | null | undefined)[]): MentionLink | null =>
  allFound(links, (link) => link).reduce<MentionLink | null>(
    (best, link) => (best === null || isSurer(link, best) ? link : best),
    null,
  )

const isSurer = (one: MentionLink, other: MentionLink): boolean =>
  one.sure > other.sure || (one.sure === other.sure && compareText(one.why, other.why) < 0)

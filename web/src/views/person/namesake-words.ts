import type { Namesake } from '@reftel/api/types'
import { counted, officeOf, years } from '../../parts/words.ts'

/** `14 cables, 1977 to 1979 · LIMA, QUITO · MINISTER` */
export const whoIs = ({ cables, from, until, posts, titles }: Omit<Namesake, 'sharedPosts'>): string =>
  [
    [counted(cables, 'cable'), years(from, until)].filter(Boolean).join(', '),
    posts.slice(0, 2).join(', '),
    officeOf(titles),
  ]
    .filter(Boolean)
    .join(' · ')

/** What both share, in words. */
export function speaksFor({ sharedPosts, sharedTitles, sameYears }: Shared): string {
  const shared = [
    sameYears ? 'the same years' : '',
    sharedPosts.length > 0 ? `cables of ${sharedPosts.slice(0, 2).join(' and ')}` : '',
    sharedTitles[0] ? `called ${sharedTitles[0]}` : '',
  ].filter(Boolean)
  return shared.length > 0 ? `Speaks for it: ${shared.join('; ')}` : 'Nothing but the surname speaks for it'
}

type Shared = Pick<Namesake, 'sharedPosts' | 'sharedTitles' | 'sameYears'>

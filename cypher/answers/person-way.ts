import type { PersonConditions } from '../questions.ts'

/**
 * How persons who meet conditions are found: by the cables that a post sent, or of a time, which are the fewer; else each person is
 * looked at.
 */
export type PersonWay = 'of-post' | 'in-time' | 'each'

export const personWay = ({ post, from, until }: PersonConditions): PersonWay =>
  post !== undefined ? 'of-post' : from !== undefined || until !== undefined ? 'in-time' : 'each'

/** One query for each way: `part` is what it includes to look at each. */
export const forEachPersonWay = <T>(
  part: string,
  make: (instead: Readonly<Record<string, string>>) => T,
): Readonly<Record<PersonWay, T>> => ({
  'of-post': make({ [part]: 'persons-of-post' }),
  'in-time': make({ [part]: 'persons-in-time' }),
  each: make({}),
})

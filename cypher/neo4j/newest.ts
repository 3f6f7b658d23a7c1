import type { Instead } from './named-query.ts'

/** Of a person in very many cables, posts, tags and company are counted over the newest of them. */
export const NEWEST_CABLES = 10_000

/** Whether all cables of a person are looked at, or the newest. */
export type Reach = 'all' | 'newest'

/** A query for all cables of a person, and one for the newest of too many: to put them in order takes longer than to count them. */
export const overCables = <T>(make: (instead: Instead) => T): Readonly<Record<Reach, T>> => ({
  all: make({ 'person-cables': 'all-person-cables' }),
  newest: make({}),
})

/** Which of the two a person is asked for by. */
export const reachOf = ({ cables, possible }: { readonly cables: number; readonly possible: number }): Reach =>
  cables + possible <= NEWEST_CABLES ? 'all' : 'newest'

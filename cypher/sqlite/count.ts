import { isOfPostAtMost, isUnconditional } from '../conditions.ts'
import type { CableConditions, Holding } from '../questions.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { type FilterParams, keptTotal, narrowest, overWays, waysTo, wholeWay } from './ways.ts'

type Counting = FilterParams & { readonly time: number; readonly key: string; readonly limit: number }

const heldCount = namedQuery<Record<string, never>, { cables: number }>('held-count')
const wordsCount = namedQuery<{ words: string }, { cables: number }>('words-count-all')
const stubsCount = namedQuery<{ post: number | null }, { cables: number }>('stubs-count')
const postCounts = namedQuery<{ name: string }, { id: number }>('post-counts')
const countBy = overWays<Counting, { cables: number }>('search-count')

/** See `GraphReader.count`. */
export function countCables(db: Connection, query: CableConditions & { readonly holding: Holding }): number {
  const held = query.holding === 'stubs' ? 0 : countHeld(db, query)
  return query.holding === 'held' ? held : held + countStubs(db, query)
}

function countHeld(db: Connection, conditions: CableConditions & { readonly holding: Holding }): number {
  if (isUnconditional(conditions)) return heldCount.one(db, {}).cables
  const ofWords = isAlone(conditions) && conditions.q !== undefined
  // To count them up to a limit, which tells the way, is to count them twice.
  const found = waysTo(db, conditions, { counted: !ofWords })
  if (!found) return 0
  const way = narrowest(found.ways)
  const { words } = found.filters
  if (isAlone(conditions) && Number.isFinite(way.cables)) return way.cables
  const total = totalOf(conditions)
  if (isAlone(conditions) && total !== null) return keptTotal(db, total)
  if (isAlone(conditions) && words !== null) return wordsCount.one(db, { words }).cables
  return countBy(way, found).one(db, wholeWay(way, found)).cables
}

/** The total of the whole graph that answers this condition when it is the only one; null where none does. */
const totalOf = ({ collection, uncertain }: CableConditions): string | null =>
  collection === undefined ? (uncertain ? 'uncertain' : null) : `collection ${collection}`

/** Conditions for which the store keeps how many cables meet them. */
const COUNTED: ReadonlySet<string> = new Set<keyof CableConditions>([
  'q',
  'post',
  'to',
  'person',
  'tag',
  'collection',
  'uncertain',
])

/**
 * Whether the query has one such condition and no other: its cables are counted already, or can be counted in the index of words
 * alone.
 */
function isAlone(query: CableConditions & { readonly holding: Holding }): boolean {
  const { holding, weak: _, ...conditions } = query
  const given = Object.entries(conditions).filter(([, value]) => value !== undefined)
  return given.length === 1 && given.every(([name]) => COUNTED.has(name))
}

function countStubs(db: Connection, conditions: CableConditions): number {
  if (!isOfPostAtMost(conditions)) return 0
  if (conditions.post === undefined) return stubsCount.one(db, { post: null }).cables
  const post = postCounts.first(db, { name: conditions.post })?.id
  return post === undefined ? 0 : stubsCount.one(db, { post }).cables
}

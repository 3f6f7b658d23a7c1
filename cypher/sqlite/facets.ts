import { START } from '../answers/cable-orders.ts'
import { isOfPostAtMost, isUnconditional } from '../conditions.ts'
import type { SearchFacets } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { type FacetRow, facetsOf, rowsOfStubs } from '../model/facets.ts'
import type { CableConditions, FacetQuery } from '../store.ts'
import { must } from '../text/must.ts'
import type { Connection } from './connection.ts'
import { isTaken } from './last-place.ts'
import { type Instead, namedQuery } from './named-query.ts'
import { placesBeside, REGIONS } from './places.ts'
import { summariesOf } from './summaries.ts'
import { type FilterParams, filtersOn, narrowest, overWays, waysTo } from './ways.ts'

type Counting = FilterParams & {
  readonly time: number
  readonly key: string
  readonly limit: number
}

/** See `queries/search-newest-days.sql`. */
interface NewestDays {
  readonly day: number
  readonly nextDay: number
  readonly rest: number
}

/** The columns that are read of each cable: only those that are counted. */
export const FACET_COLUMNS: Instead = { summary: 'facet-columns' }

const facetsOfAll = namedQuery<Record<string, never>, FacetRow>('facets-of-all')
const facetsBy = overWays<Counting, FacetRow>('facets', FACET_COLUMNS)
/**
 * The query where all cables that hold the words are counted: they need no order, and putting them in order would take most of
 * the time.
 */
const facetsOfWords = namedQuery<Counting, FacetRow>('facets', {
  ...FACET_COLUMNS,
  'search-by-time': 'search-unordered',
})
/** The newest of more than are counted, found by their days: the last row stands for all that are not counted. */
const facetsOfNewest = namedQuery<NewestDays & { matched: string; limit: number }, FacetRow>('facets', {
  ...FACET_COLUMNS,
  'search-by-time': 'search-newest-days',
})
const nthNewest = namedQuery<{ words: string; behind: number }, { place: number }>('words-nth-newest')
const wordsSince = namedQuery<{ words: string; place: number }, { cables: number }>('words-since')
const stubFacets = namedQuery<{ post: number | null }, FacetRow>('stub-facets')
const postCounts = namedQuery<{ name: string }, { id: number }>('post-counts')

/** See `GraphStore.facets`. */
export function facets(db: Connection, query: FacetQuery): SearchFacets {
  const { limit, most: bound, holding = 'held', also = [], ...conditions } = query
  const most = holding === 'stubs' || isUnconditional(conditions) ? Infinity : bound
  const held = holding === 'stubs' ? [] : heldFacets(db, conditions, most)
  const stubs = holding === 'held' ? [] : facetsOfStubs(db, conditions)
  return facetsOf([...held, ...stubs, ...facetsAlso(db, also)], { most, limit })
}

function facetsAlso(db: Connection, ids: readonly CableId[]): readonly FacetRow[] {
  if (ids.length === 0) return []
  const stubs = summariesOf(db, ids).filter(({ held }) => !held)
  return [...heldFacets(db, { ids }, ids.length), ...rowsOfStubs(stubs)]
}

function heldFacets(db: Connection, conditions: CableConditions, most: number): readonly FacetRow[] {
  if (isUnconditional(conditions)) return facetsOfAll.all(db, {})
  // All words with a beginning are gathered anew by each query: they are asked once.
  const ofWordsAlone = isOnlyWords(conditions) && !conditions.q?.includes('*')
  const found = waysTo(db, conditions)
  if (!found) return []
  const { time, key } = START
  const { words } = found.filters
  if (ofWordsAlone && words !== null && found.where === null) {
    const days = newestDays(db, words, most)
    if (days) return facetsOfNewest.all(db, { ...days, matched: words, limit: most + 1 })
  }
  const way = narrowest(found.ways)
  const all = way.name === 'words' && way.cables <= most
  const counted = all ? facetsOfWords.where(found.where) : facetsBy(way, found)
  return counted.all(db, { ...filtersOn(way, found), time, key, limit: most + 1 })
}

const isOnlyWords = (conditions: CableConditions): boolean =>
  Object.entries(conditions).every(([name, value]) => name === 'q' || value === undefined)

/**
 * The days of the `most` newest cables that hold the words, of the last one some; null where no more cables hold them, or where
 * places don't tell which are newest.
 */
function newestDays(db: Connection, words: string, most: number): NewestDays | null {
  const [region, elsewhere] = REGIONS
  // Places are in order of days within a region: one of crowded days is seldom there.
  if (isTaken(db, elsewhere) && cablesSince(db, words, elsewhere.from) > 0) return null
  const left = nthNewest.first(db, { words, behind: most })
  if (left === null) return null
  const { from, until } = placesBeside(region, left.place)
  const newer = cablesSince(db, words, until)
  // One more, which tells that there are more.
  return { day: from, nextDay: until, rest: most - newer + 1 }
}

const cablesSince = (db: Connection, words: string, place: number): number =>
  must(wordsSince.first(db, { words, place }), 'a count').cables

function facetsOfStubs(db: Connection, conditions: CableConditions): readonly FacetRow[] {
  if (!isOfPostAtMost(conditions)) return []
  const post = conditions.post === undefined ? null : postCounts.first(db, { name: conditions.post })?.id
  return post === undefined ? [] : stubFacets.all(db, { post })
}

import type { CableSortKey } from '../answers/cable-orders.ts'
import { isUnconditional } from '../conditions.ts'
import type { CableQuery } from '../store.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import type { SummaryRow } from './summaries.ts'
import {
  type FilterParams,
  MANY_CABLES,
  narrowest,
  overWays,
  type ReadyConditions,
  type Way,
  WORDS_LISTED,
  waysTo,
  wholeWay,
} from './ways.ts'

type Among = FilterParams & {
  readonly time: number
  readonly key: string
  readonly limit: number
  readonly citedBefore: number
  readonly timeBefore: number
  readonly keyBefore: string
  readonly most: number
}

const byCited = namedQuery<FilterParams & Omit<CableSortKey, 'hits'> & { limit: number }, SummaryRow>(
  'search-by-cited',
  WORDS_LISTED,
)
const citedAmong = overWays<Among, SummaryRow>('search-cited-among')
const periodCount = namedQuery<{ from: number; until: number; limit: number }, { cables: number }>('period-count')
const classificationCount = namedQuery<{ classification: string; limit: number }, { cables: number }>(
  'classification-count',
)
const heldCount = namedQuery<Record<string, never>, { cables: number }>('held-count')

/**
 * The walk may be so many times as long as estimated, since conditions may depend on each other or on how often a cable is
 * cited.
 */
const UNEVEN = 10

/**
 * Held cables behind that key that meet the conditions, the most cited first. Where a condition leaves fewer than `many`
 * cables, those are put in order; else the cables are gone through in that order until enough of them meet the conditions.
 */
export function searchMostCited(
  db: Connection,
  query: CableQuery,
  after: CableSortKey,
  many = MANY_CABLES,
): readonly SummaryRow[] {
  const found = waysTo(db, query)
  if (!found) return []
  const limit = query.limit + 1
  const { cited, time: before, key: behind } = after
  const walk = () => byCited.where(found.where).all(db, { ...found.filters, cited, time: before, key: behind, limit })
  if (isUnconditional(query)) return walk()
  const ways = countedWays(db, found, many)
  const way = narrowest(ways)
  if (way.cables >= many && walked(db, ways, limit) * UNEVEN <= way.cables) return walk()
  return citedAmong(way, found).all(db, {
    ...wholeWay(way, found),
    citedBefore: after.cited,
    timeBefore: after.time,
    keyBefore: after.key,
    most: limit,
  })
}

/** The ways to the cables, those by time and by classification counted too where they lead to few cables. */
function countedWays(db: Connection, { filters, ways }: ReadyConditions, limit: number): readonly [Way, ...Way[]] {
  const { from, until, classification } = filters
  const period = periodCount.one(db, { from, until, limit }).cables
  const marked = classification === null ? limit : classificationCount.one(db, { classification, limit }).cables
  const few: readonly Way[] = [
    { name: 'time', cables: period },
    { name: 'classification', cables: marked },
  ]
  return [...ways, ...few.filter(({ cables }) => cables < limit)]
}

/** How many cables a walk passes until `limit` of them fulfil the conditions, if no condition depends on another. */
function walked(db: Connection, ways: readonly Way[], limit: number): number {
  const all = heldCount.one(db, {}).cables
  return ways.reduce(
    (cables, way) => (Number.isFinite(way.cables) ? (cables * all) / Math.max(1, way.cables) : cables),
    limit,
  )
}

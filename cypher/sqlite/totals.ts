import { isUnconditional } from '../conditions.ts'
import { countsByPeriod, type PeriodCounts } from '../graph-queries.ts'
import type { TotalsQuery } from '../questions.ts'
import { timeBounds, wholeMonths } from '../text/time.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { type FilterParams, narrowest, overWays, waysTo, wholeWay } from './ways.ts'

type Conditions = Omit<TotalsQuery, 'by'>
type Row = { readonly period: string | null; readonly cables: number }
type Digits = { digits: number }
type Ends = Digits & { post: number | null; to: number | null }
type Counting = FilterParams & Digits & { readonly time: number; readonly key: string; readonly limit: number }

/** Digits of a date that name its month or year. */
const DIGITS = { month: 7, year: 4 } as const

const countsOfAll = namedQuery<Digits & { from: number; until: number }, Row>('period-counts-of-all')
const countsBy = overWays<Counting, Row>('period-counts')
const deliveriesOfAll = namedQuery<Ends & { from: string; until: string }, Row>('delivery-counts-of-all')
const deliveries = namedQuery<Ends & { tag: number | null; from: number; until: number }, Row>('delivery-counts')
const postCounts = namedQuery<{ name: string }, { id: number }>('post-counts')
const tagCounts = namedQuery<{ code: string }, { id: number }>('tag-counts')

/** See `GraphQueries.periodCounts`. */
export function periodCounts(db: Connection, conditions: Conditions, by: TotalsQuery['by']): PeriodCounts {
  const { from: _, until: __, ...others } = conditions
  const digits = DIGITS[by]
  if (isUnconditional(others)) return countsByPeriod(countsOfAll.all(db, { ...timeBounds(conditions), digits }))
  const found = waysTo(db, conditions)
  if (!found) return countsByPeriod([])
  const way = narrowest(found.ways)
  return countsByPeriod(countsBy(way, found).all(db, { ...wholeWay(way, found), digits }))
}

/** A post or tag that the graph has not: no row has this id. */
const NONE = -1

/** See `GraphQueries.deliveryCounts`. Whole months of all cables are counted already. */
export function deliveryCounts(db: Connection, conditions: Conditions, by: TotalsQuery['by']): PeriodCounts {
  const idOf = (name: string | undefined) => (name === undefined ? null : (postCounts.first(db, { name })?.id ?? NONE))
  const ends = { post: idOf(conditions.post), to: idOf(conditions.to), digits: DIGITS[by] }
  const months = conditions.tag === undefined ? wholeMonths(conditions) : null
  if (months) return countsByPeriod(deliveriesOfAll.all(db, { ...ends, ...months }))
  const tag = conditions.tag === undefined ? null : (tagCounts.first(db, { code: conditions.tag })?.id ?? NONE)
  return countsByPeriod(deliveries.all(db, { ...ends, tag, ...timeBounds(conditions) }))
}

import type { ManagedTransaction } from 'neo4j-driver'
import type { TotalsQuery } from '../model/totals.ts'
import { timeBounds, UNDATED } from '../text/time.ts'
import type { PeriodCounts } from '../totals.ts'
import { namedQuery } from './named-query.ts'
import { ABOVE_ALL } from './search.ts'
import { filtersOf, type Way, type WayName, wayTo } from './ways.ts'

type Conditions = Omit<TotalsQuery, 'by'>
type Row = { readonly period: string | null; readonly cables: number }
type Digits = { readonly digits: number; readonly undated: number }
type Counting = Way['params'] & Digits & { readonly held: true; readonly latest: number }
type Deliveries = Digits & {
  readonly post: string | null
  readonly to: string | null
  readonly tag: string | null
  readonly from: number
  readonly until: number
}

const BY_PERIOD = { 'newest-first': 'uncounted', 'newest-of-post': 'uncounted', summary: 'counted-by-period' }
const counting = (name: string) => namedQuery<Counting, Row>(name, BY_PERIOD)

const COUNTS: Readonly<Record<WayName, ReturnType<typeof counting>>> = {
  person: counting('search-by-person'),
  words: counting('search-by-words'),
  tag: counting('search-by-tag'),
  post: counting('search-by-post'),
  addressee: counting('search-by-addressee'),
  time: counting('search-by-time'),
}
const deliveries = namedQuery<Deliveries, Row>('delivery-counts')

const digitsOf = (by: TotalsQuery['by']): Digits => ({ digits: by === 'month' ? 7 : 4, undated: UNDATED })
const byPeriod = (rows: readonly Row[]): PeriodCounts => new Map(rows.map(({ period, cables }) => [period, cables]))

/** See `GraphQueries.periodCounts`. */
export async function periodCounts(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<PeriodCounts> {
  const filters = filtersOf(conditions)
  if (!filters) return new Map()
  const { name, params } = await wayTo(tx, filters)
  return byPeriod(await COUNTS[name](tx, { ...params, ...digitsOf(by), held: true, latest: ABOVE_ALL }))
}

/** See `GraphQueries.deliveryCounts`. */
export async function deliveryCounts(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<PeriodCounts> {
  const { post = null, to = null, tag = null } = conditions
  return byPeriod(await deliveries(tx, { post, to, tag, ...timeBounds(conditions), ...digitsOf(by) }))
}

import type { ManagedTransaction } from 'neo4j-driver'
import type { PeriodCounts } from '../graph-queries.ts'
import type { TotalsQuery } from '../questions.ts'
import { UNDATED } from '../text/time.ts'
import { deliveriesBy } from './deliveries.ts'
import { namedQuery } from './named-query.ts'
import { ABOVE_ALL } from './search.ts'
import { filtersOf, forEachWay, type Way, wayTo } from './ways.ts'

type Conditions = Omit<TotalsQuery, 'by'>
type Row = { readonly period: string | null; readonly cables: number }
type Digits = { readonly digits: number; readonly undated: number }
type Counting = Way['params'] & Digits & { readonly held: true; readonly latest: number }

const BY_PERIOD = { 'newest-first': 'uncounted', 'newest-of-post': 'uncounted', summary: 'counted-by-period' }
const counting = (name: string) => namedQuery<Counting, Row>(name, BY_PERIOD)

const COUNTS = forEachWay(counting)
const deliveries = deliveriesBy<Row>({ 'pairs-by-period': 'deliveries-by-period' })

const digitsOf = (by: TotalsQuery['by']): Digits => ({ digits: by === 'month' ? 7 : 4, undated: UNDATED })
const byPeriod = (rows: readonly Row[]): PeriodCounts => new Map(rows.map(({ period, cables }) => [period, cables]))

/** See `GraphQueries.periodCounts`. */
export async function periodCounts(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<PeriodCounts> {
  const found = await filtersOf(tx, conditions)
  if (!found) return new Map()
  const { name, params, where } = await wayTo(tx, found)
  return byPeriod(await COUNTS[name].where(where)(tx, { ...params, ...digitsOf(by), held: true, latest: ABOVE_ALL }))
}

/** See `GraphQueries.deliveryCounts`. */
export async function deliveryCounts(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<PeriodCounts> {
  return byPeriod(await deliveries(tx, conditions, by, null))
}

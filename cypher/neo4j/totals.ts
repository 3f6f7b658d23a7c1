import type { ManagedTransaction } from 'neo4j-driver'
import { countsByPeriod, type PeriodCounts } from '../graph-queries.ts'
import type { TotalsQuery } from '../questions.ts'
import { must } from '../text/must.ts'
import { type Months, timeBounds, UNDATED, wholeMonths } from '../text/time.ts'
import { deliveriesBy } from './deliveries.ts'
import { namedQuery } from './named-query.ts'
import { periodWay } from './period-way.ts'
import { ABOVE_ALL } from './search.ts'
import { filtersOf, forEachWay, heldOn, type Way, wayTo } from './ways.ts'

type Conditions = Omit<TotalsQuery, 'by'>
type Row = { readonly period: string | null; readonly cables: number }
type Digits = { readonly digits: number; readonly undated: number }
type Counting = Way['params'] & Digits & { readonly held: boolean | null; readonly latest: number }

const BY_PERIOD = { 'newest-first': 'uncounted', 'newest-of-post': 'uncounted', summary: 'counted-by-period' }
const counting = (name: string) => namedQuery<Counting, Row>(name, BY_PERIOD)

const COUNTS = forEachWay(counting)
const deliveries = deliveriesBy<Row>({ 'pairs-by-period': 'deliveries-by-period' })

type Kept = Months & { readonly digits: number }

const trafficAll = namedQuery<Kept, Row>('traffic-all')
const trafficFrom = namedQuery<Kept & { post: string; to: string | null }, Row>('traffic-from')
const trafficTo = namedQuery<Kept & { to: string }, Row>('traffic-to')

type OfPost = {
  readonly post: string
  readonly from: number
  readonly until: number
  readonly digits: number
}

/** Nothing but the dates is read of what one post sent or received. */
const sentByPeriod = namedQuery<OfPost, Row>('sent-by-period')
const receivedByPeriod = namedQuery<OfPost, Row>('received-by-period')

const datesByPeriod = namedQuery<Kept, Row>('dates-by-period')

const digitsOf = (by: TotalsQuery['by']): Digits => ({ digits: by === 'month' ? 7 : 4, undated: UNDATED })

/** See `GraphQueries.periodCounts`. */
export async function periodCounts(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<PeriodCounts> {
  return countsByPeriod(await rowsByPeriod(tx, conditions, by))
}

async function rowsByPeriod(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<readonly Row[]> {
  const way = periodWay(conditions)
  const { digits } = digitsOf(by)
  switch (way.kind) {
    case 'traffic':
      return trafficFrom(tx, { ...way.months, digits, post: way.post, to: way.to })
    case 'dates':
      return datesByPeriod(tx, { ...way.months, digits })
    case 'sent':
      return sentByPeriod(tx, { post: way.post, ...timeBounds(conditions), digits })
    case 'received':
      return receivedByPeriod(tx, { post: way.post, ...timeBounds(conditions), digits })
    case 'cables':
      return ofEachCable(tx, conditions, by)
  }
}

async function ofEachCable(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<readonly Row[]> {
  const found = must(await filtersOf(tx, conditions), 'the filters of conditions without words')
  const { name, params, where, links } = await wayTo(tx, found)
  return COUNTS[name].of(links).where(where)(tx, {
    ...params,
    ...digitsOf(by),
    held: heldOn(name, 'held'),
    latest: ABOVE_ALL,
  })
}

/** See `GraphQueries.deliveryCounts`. Whole months of all cables are counted already. */
export async function deliveryCounts(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<PeriodCounts> {
  const months = conditions.tag === undefined ? wholeMonths(conditions) : null
  return countsByPeriod(
    months
      ? await keptCounts(tx, conditions, { ...months, digits: digitsOf(by).digits })
      : await deliveries(tx, conditions, by, null),
  )
}

async function keptCounts(
  tx: ManagedTransaction,
  { post, to }: Pick<Conditions, 'post' | 'to'>,
  kept: Kept,
): Promise<readonly Row[]> {
  if (post !== undefined) return trafficFrom(tx, { ...kept, post, to: to ?? null })
  return to === undefined ? trafficAll(tx, kept) : trafficTo(tx, { ...kept, to })
}

import type { ManagedTransaction } from 'neo4j-driver'
import { countsByPeriod, type PeriodCounts } from '../graph-queries.ts'
import type { TotalsQuery } from '../questions.ts'
import { type Months, timeBounds, UNDATED, wholeMonths } from '../text/time.ts'
import { deliveriesBy } from './deliveries.ts'
import { namedQuery } from './named-query.ts'
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
  readonly from: number | null
  readonly until: number | null
  readonly digits: number
}

/** Nothing but the dates is read of what one post sent or received. */
const sentByPeriod = namedQuery<OfPost, Row>('sent-by-period')
const receivedByPeriod = namedQuery<OfPost, Row>('received-by-period')

const datesByPeriod = namedQuery<Kept, Row>('dates-by-period')

const digitsOf = (by: TotalsQuery['by']): Digits => ({ digits: by === 'month' ? 7 : 4, undated: UNDATED })
/** See `GraphQueries.periodCounts`. What two posts sent each other in whole months is counted already, all in the index of dates. */
export async function periodCounts(
  tx: ManagedTransaction,
  conditions: Conditions,
  by: TotalsQuery['by'],
): Promise<PeriodCounts> {
  const { post, to, tag } = conditions
  const months = tag === undefined ? wholeMonths(conditions) : null
  const kept = months && { ...months, digits: digitsOf(by).digits }
  if (kept && post !== undefined && to !== undefined)
    return countsByPeriod(await trafficFrom(tx, { ...kept, post, to }))
  if (kept && post === undefined && to === undefined) return countsByPeriod(await datesByPeriod(tx, kept))
  if (tag === undefined && (post === undefined) !== (to === undefined))
    return countsByPeriod(await ofPost(tx, conditions, digitsOf(by).digits))
  const found = await filtersOf(tx, conditions)
  if (!found) return countsByPeriod([])
  const { name, params, where, links } = await wayTo(tx, found)
  return countsByPeriod(
    await COUNTS[name].of(links).where(where)(tx, {
      ...params,
      ...digitsOf(by),
      held: heldOn(name, 'held'),
      latest: ABOVE_ALL,
    }),
  )
}

async function ofPost(
  tx: ManagedTransaction,
  { post, to, ...period }: Conditions,
  digits: number,
): Promise<readonly Row[]> {
  const isAllTime = period.from === undefined && period.until === undefined
  const bounds = isAllTime ? { from: null, until: null } : timeBounds(period)
  if (post !== undefined) return sentByPeriod(tx, { post, ...bounds, digits })
  return receivedByPeriod(tx, { post: to ?? '', ...bounds, digits })
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

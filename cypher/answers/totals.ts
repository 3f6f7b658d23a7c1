import type { GraphQueries } from '../graph-queries.ts'
import { compareText } from '../model/order.ts'
import type { PeriodTotals, TrafficTotals } from '../model/totals.ts'
import type { TotalsQuery } from '../questions.ts'

/** See `GraphReader.totals`. */
export async function countTotals(queries: GraphQueries, { by, ...conditions }: TotalsQuery): Promise<TrafficTotals> {
  const { post, to, ...rest } = conditions
  const cables = await queries.periodCounts(conditions, by)
  const back = { ...rest, ...(to === undefined ? {} : { post: to }), ...(post === undefined ? {} : { to: post }) }
  const received = post === undefined ? null : await queries.periodCounts(back, by)
  const deliveries = await queries.deliveryCounts(conditions, by)
  const periods = [...new Set([cables, ...(received ? [received] : [])].flatMap((counts) => [...counts.keys()]))]
  const items = periods
    .sort((a, b) => Number(a === null) - Number(b === null) || compareText(a ?? '', b ?? ''))
    .map((period): PeriodTotals => {
      const count = cables.of(period)
      return {
        period,
        cables: count,
        sent: received && count,
        received: received === null ? null : received.of(period),
        deliveries: deliveries.of(period),
      }
    })
  const sum = (of: (item: PeriodTotals) => number | null) => items.reduce((all, item) => all + (of(item) ?? 0), 0)
  return {
    total: {
      cables: sum((item) => item.cables),
      sent: received && sum((item) => item.sent),
      received: received && sum((item) => item.received),
      deliveries: sum((item) => item.deliveries),
    },
    items,
  }
}

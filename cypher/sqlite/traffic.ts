import type { GraphEdge, Subgraph } from '../model/answers.ts'
import { postNode, trafficEdge } from '../model/graph.ts'
import { compareText } from '../model/order.ts'
import type { TrafficQuery } from '../store.ts'
import { Groups, grouped } from '../text/grouped.ts'
import { readJson } from '../text/stored.ts'
import { ALL_MONTHS, type Months, timeBounds, wholeMonths } from '../text/time.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'

interface Pair {
  readonly from: string
  readonly to: string
  readonly cables: number
}
interface Period {
  readonly period: string
  readonly cables: number
}
/** `periods`: JSON of a list of `Period`s. */
type PeriodsOfPair = Omit<Pair, 'cables'> & { readonly periods: string }

type Chosen = { tag: number | null; from: number; until: number }
type Periods = { pairs: string; digits: number }

const postTraffic = namedQuery<Months & { limit: number }, Pair>('post-traffic')
const postTrafficPeriods = namedQuery<Months & Periods, PeriodsOfPair>('post-traffic-periods')
const postTrafficTotals = namedQuery<{ limit: number }, Pair>('post-traffic-totals')
const cableTraffic = namedQuery<Chosen & { limit: number }, Pair>('cable-traffic')
const cableTrafficPeriods = namedQuery<Chosen & Periods, Pair & Period>('cable-traffic-periods')
const tagCounts = namedQuery<{ code: string }, { id: number; cables: number }>('tag-counts')

/** See `GraphStore.traffic`. Whole months of all cables are counted already; what else is asked for is counted from the cables. */
export function trafficGraph(db: Connection, query: TrafficQuery): Subgraph {
  const months = query.tag === undefined ? wholeMonths(query) : null
  const limit = query.limit + 1
  const tag = query.tag === undefined ? null : (tagCounts.first(db, { code: query.tag })?.id ?? -1)
  const chosen = { tag, ...timeBounds(query) }
  const found = months ? trafficOf(db, months, limit) : cableTraffic.all(db, { ...chosen, limit })
  const pairs = found.slice(0, query.limit)
  const periods = query.by && {
    pairs: JSON.stringify(pairs.map(({ from, to }) => [from, to])),
    digits: DIGITS[query.by],
  }
  const counts =
    periods &&
    (months
      ? countedByPair(postTrafficPeriods.all(db, { ...months, ...periods }))
      : grouped(cableTrafficPeriods.all(db, { ...chosen, ...periods }), pairKey))
  const ends = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  return {
    nodes: [...ends].sort(compareText).map(postNode),
    edges: counts ? withPeriods(pairs, counts) : pairs.map(({ from, to, cables }) => trafficEdge(from, to, cables)),
    truncated: found.length > pairs.length,
  }
}

/** Of all times it is counted already. */
const trafficOf = (db: Connection, months: Months, limit: number): readonly Pair[] =>
  months.from === ALL_MONTHS.from && months.until === ALL_MONTHS.until
    ? postTrafficTotals.all(db, { limit })
    : postTraffic.all(db, { ...months, limit })

const DIGITS = { month: 7, year: 4 } as const

type Ends = Pick<Pair, 'from' | 'to'>

const pairKey = ({ from, to }: Ends): string => `${from}>${to}`

const countedByPair = (rows: readonly PeriodsOfPair[]): Groups<string, Period> =>
  new Groups(rows.map((row) => [pairKey(row), readJson<readonly Period[]>(row.periods)]))

const withPeriods = (pairs: readonly Pair[], counts: Groups<string, Period>): GraphEdge[] =>
  pairs.map((pair) => {
    const periods = counts.of(pairKey(pair)).map(({ period, cables }) => ({ period, cables }))
    return trafficEdge(pair.from, pair.to, pair.cables, periods)
  })

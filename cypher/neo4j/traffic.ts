import type { ManagedTransaction } from 'neo4j-driver'
import type { Subgraph } from '../model/answers.ts'
import { postNode, trafficEdge } from '../model/graph.ts'
import { compareText } from '../model/order.ts'
import type { TrafficQuery } from '../store.ts'
import { timeBounds, UNDATED } from '../text/time.ts'
import { namedQuery } from './named-query.ts'

interface Pair {
  readonly from: string
  readonly to: string
  readonly cables: number
}
type Chosen = { readonly tag: string | null; readonly from: number; readonly until: number }
type Periods = { readonly pairs: readonly string[]; readonly digits: number; readonly undated: number }

const postTraffic = namedQuery<Chosen & { limit: number }, Pair>('post-traffic')
const postTrafficPeriods = namedQuery<Chosen & Periods, Pair & { period: string }>('post-traffic-periods')

/** Digits of a date that name its month or year. */
const DIGITS = { month: 7, year: 4 } as const

/** See `GraphStore.traffic`. */
export async function traffic(tx: ManagedTransaction, query: TrafficQuery): Promise<Subgraph> {
  const chosen = { tag: query.tag ?? null, ...timeBounds(query) }
  const found = await postTraffic(tx, { ...chosen, limit: query.limit + 1 })
  const pairs = found.slice(0, query.limit)
  const periods = query.by === undefined ? null : await countPeriods(tx, chosen, pairs, DIGITS[query.by])
  const ends = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  return {
    nodes: [...ends].sort(compareText).map(postNode),
    edges: pairs.map(({ from, to, cables }) =>
      trafficEdge(from, to, cables, periods ? (periods.get(`${from}>${to}`) ?? []) : undefined),
    ),
    truncated: found.length > pairs.length,
  }
}

async function countPeriods(tx: ManagedTransaction, chosen: Chosen, pairs: readonly Pair[], digits: number) {
  const wanted = pairs.map(({ from, to }) => `${from}>${to}`)
  const periods = new Map<string, { period: string; cables: number }[]>()
  for (const row of await postTrafficPeriods(tx, { ...chosen, pairs: wanted, digits, undated: UNDATED })) {
    const { from, to, period, cables } = row
    const pair = `${from}>${to}`
    periods.set(pair, [...(periods.get(pair) ?? []), { period, cables }])
  }
  return periods
}

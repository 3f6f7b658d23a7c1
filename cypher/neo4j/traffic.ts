import type { ManagedTransaction } from 'neo4j-driver'
import type { Subgraph } from '../model/answers.ts'
import { postNode, trafficEdge } from '../model/graph.ts'
import { compareText } from '../model/order.ts'
import type { TrafficQuery } from '../store.ts'
import { Counts } from '../text/counts.ts'
import { numberAt } from '../text/must.ts'
import { ALL_MONTHS, type Months, wholeMonths } from '../text/time.ts'
import { deliveriesBy } from './deliveries.ts'
import { namedQuery } from './named-query.ts'

interface Pair {
  readonly from: string
  readonly to: string
  readonly cables: number
}
/** In any order; null: undated. */
type CountedPair = Pair & { readonly periods: readonly (readonly [period: string | null, cables: number])[] }
/** Beside each other, in order of time. */
type KeptPair = Pair & { readonly months: readonly string[]; readonly counts: readonly number[] }

type Limited = { readonly limit: number; readonly periods: boolean }

const pairsOf = deliveriesBy<CountedPair>()
const postTraffic = namedQuery<Limited, KeptPair>('post-traffic')
const postTrafficIn = namedQuery<Limited & Months, KeptPair>('post-traffic-in')

/** See `GraphStore.traffic`. Whole months of all cables are counted already; what else is asked for is counted from the cables. */
export async function trafficGraph(tx: ManagedTransaction, query: TrafficQuery): Promise<Subgraph> {
  const { by, limit, ...conditions } = query
  const months = query.tag === undefined ? wholeMonths(query) : null
  const found = months ? await keptPairs(tx, months, query) : await pairsOf(tx, conditions, by ?? null, limit + 1)
  const pairs = found.slice(0, limit)
  const ends = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  return {
    nodes: [...ends].sort(compareText).map(postNode),
    edges: pairs.map(({ from, to, cables, periods }) =>
      trafficEdge(from, to, cables, by === undefined ? undefined : inOrder(periods)),
    ),
    truncated: found.length > pairs.length,
  }
}

async function keptPairs(
  tx: ManagedTransaction,
  months: Months,
  { by, limit }: TrafficQuery,
): Promise<readonly CountedPair[]> {
  const asked = { limit: limit + 1, periods: by !== undefined }
  const isAll = months.from === ALL_MONTHS.from && months.until === ALL_MONTHS.until
  const found = isAll ? await postTraffic(tx, asked) : await postTrafficIn(tx, { ...asked, ...months })
  return found.map(({ months: kept, counts, ...pair }) => {
    const inPeriod = new Counts<string>()
    for (const [at, month] of kept.entries()) {
      const period = by === 'year' ? month.slice(0, 4) : month
      inPeriod.add(period, numberAt(counts, at))
    }
    return { ...pair, periods: [...inPeriod] }
  })
}

const inOrder = (periods: CountedPair['periods']) =>
  periods
    .flatMap(([period, cables]) => (period === null ? [] : [{ period, cables }]))
    .sort((a, b) => compareText(a.period, b.period))

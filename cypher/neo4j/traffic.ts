import type { ManagedTransaction } from 'neo4j-driver'
import type { Subgraph } from '../model/answers.ts'
import { postNode, trafficEdge } from '../model/graph.ts'
import { compareText } from '../model/order.ts'
import type { TrafficQuery } from '../store.ts'
import { deliveriesBy } from './deliveries.ts'

interface Pair {
  readonly from: string
  readonly to: string
  readonly cables: number
  /** In any order; null: undated. */
  readonly periods: readonly (readonly [period: string | null, cables: number])[]
}

const pairsOf = deliveriesBy<Pair>()

/** See `GraphStore.traffic`. */
export async function traffic(tx: ManagedTransaction, query: TrafficQuery): Promise<Subgraph> {
  const { by = null, limit, ...conditions } = query
  const found = await pairsOf(tx, conditions, by, limit + 1)
  const pairs = found.slice(0, limit)
  const ends = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  return {
    nodes: [...ends].sort(compareText).map(postNode),
    edges: pairs.map(({ from, to, cables, periods }) =>
      trafficEdge(from, to, cables, by === null ? undefined : inOrder(periods)),
    ),
    truncated: found.length > pairs.length,
  }
}

const inOrder = (periods: Pair['periods']) =>
  periods
    .flatMap(([period, cables]) => (period === null ? [] : [{ period, cables }]))
    .sort((a, b) => compareText(a.period, b.period))

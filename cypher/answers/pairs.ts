import type { CountedPage, Subgraph } from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { compareText } from '../model/order.ts'
import type { TrafficPair } from '../model/pairs.ts'
import type { PairsQuery, TrafficQuery } from '../questions.ts'

/** A limit that no graph reaches: the posts of both archives make fewer pairs. */
const ALL_PAIRS = 1_000_000

/** See `GraphReader.pairs`. `traffic` is asked once, for the pairs of all posts, each way counted. */
export async function listPairs(
  traffic: (query: TrafficQuery) => Promise<Subgraph>,
  { post, cursor, limit, ...query }: PairsQuery,
): Promise<CountedPage<TrafficPair>> {
  const after = decodeCursor(cursor, ['number', 'string', 'string'])
  const { edges } = await traffic({ ...query, limit: ALL_PAIRS })
  const ways = new Map(edges.flatMap((edge) => (edge.kind === 'TRAFFIC' ? [[edge.id, edge] as const] : [])))
  const pairs: TrafficPair[] = []
  for (const { from, to, cables } of ways.values()) {
    if (post !== undefined && post !== from && post !== to) continue
    const back = from === to ? 0 : (ways.get(`${to}>${from}`)?.cables ?? 0)
    const isFirst = post === undefined ? cables > back || (cables === back && from <= to) : from === post || back === 0
    if (!isFirst) continue
    const isTurned = post !== undefined && from !== post
    pairs.push(
      isTurned
        ? { from: to, to: from, sent: back, received: cables, cables: cables + back }
        : { from, to, sent: cables, received: back, cables: cables + back },
    )
  }
  const inOrder = pairs.sort(busiestFirst)
  const rest = after === null ? inOrder : inOrder.filter((pair) => busiestFirst(pair, pairAt(after)) > 0)
  return { ...pageOf(rest, limit, ({ cables, from, to }) => [cables, from, to]), total: pairs.length }
}

type Place = Pick<TrafficPair, 'cables' | 'from' | 'to'>

const pairAt = ([cables, from, to]: readonly [number, string, string]): Place => ({ cables, from, to })

const busiestFirst = (a: Place, b: Place): number =>
  b.cables - a.cables || compareText(a.from, b.from) || compareText(a.to, b.to)

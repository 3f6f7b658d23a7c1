import type { ManagedTransaction } from 'neo4j-driver'
import type { TotalsQuery } from '../questions.ts'
import { timeBounds, UNDATED } from '../text/time.ts'
import { type Instead, type NamedQuery, namedQuery } from './named-query.ts'

/** What deliveries, a cable to a post each, may be asked for by. */
export type DeliveryConditions = Pick<TotalsQuery, 'from' | 'until' | 'post' | 'to' | 'tag'>

/** The length of the periods that deliveries are counted by; null: all together. */
export type PeriodLength = 'month' | 'year' | null

interface Params {
  readonly way: string | null
  readonly post: string | null
  readonly to: string | null
  readonly from: number
  readonly until: number
  readonly digits: number
  readonly undated: number
  readonly limit: number | null
}

/** How many characters of an ISO date name its month, or its year. */
const DIGITS = { month: 7, year: 4 } as const

type WayName = 'tag' | 'post' | 'to' | 'time' | 'all'

/**
 * Asks for deliveries by the way that leads to the fewest; `instead`: what the rows tell of them, where that is not pairs of posts, of
 * which `limit` is the most.
 */
export function deliveriesBy<Row extends object>(instead: Instead = {}) {
  const query = (name: string): NamedQuery<Params, Row> => namedQuery(name, instead)
  const ways: Readonly<Record<WayName, NamedQuery<Params, Row>>> = {
    tag: query('deliveries-of-tag'),
    post: query('deliveries-of-post'),
    to: query('deliveries-of-addressee'),
    time: query('deliveries-of-time'),
    all: query('deliveries-of-all'),
  }
  return (tx: ManagedTransaction, conditions: DeliveryConditions, by: PeriodLength, limit: number | null) => {
    const name = deliveryWay(conditions)
    const { post = null, to = null } = conditions
    return ways[name](tx, {
      way: name === 'all' || name === 'time' ? null : (conditions[name] ?? null),
      post,
      to,
      ...timeBounds(conditions),
      digits: by === null ? 0 : DIGITS[by],
      undated: UNDATED,
      limit,
    })
  }
}

/** The condition that leads to the fewest deliveries, the others being asked of each; `all` where there is none. */
export function deliveryWay({ tag, post, to, from, until }: DeliveryConditions): WayName {
  if (tag !== undefined) return 'tag'
  if (post !== undefined) return 'post'
  if (to !== undefined) return 'to'
  return from === undefined && until === undefined ? 'all' : 'time'
}

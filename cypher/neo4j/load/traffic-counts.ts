import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { byKey } from '../../model/order.ts'
import { Counts } from '../../text/counts.ts'
import { numberAt } from '../../text/must.ts'
import { periodOf } from '../../text/time.ts'
import { namedQuery } from '../named-query.ts'
import type { Properties } from '../rows.ts'
import { runRows } from './batches.ts'

/** Who sent a cable to whom, and when. */
export interface Delivered {
  readonly from: string | null
  /** A post for action and for information may stand here twice. */
  readonly to: readonly string[]
  readonly date: string | null
}

/** What a pair of posts keeps: undated cables are in no month. */
interface Known {
  readonly from: string
  readonly to: string
  /** The server's id of the relationship. */
  readonly edge: string
  readonly cables: number
  readonly months: readonly string[]
  readonly counts: readonly number[]
}

export type TrafficRow = { readonly from: string; readonly to: string; readonly properties: Properties }

/** What is gathered of a pair of posts. */
interface Pair {
  readonly from: string
  readonly to: string
  cables: number
  readonly months: Counts<string>
}

type Rows<Row> = { readonly rows: readonly Row[] }

const lockTraffic = namedQuery<Rows<TrafficRow>, Known>('lock-traffic')
const putTraffic = namedQuery<Rows<{ edge: string; properties: Properties }>, object>('put-traffic')
const addReceived = namedQuery<Rows<{ name: string; by: number }>, object>('add-received')

/** Differences in how many cables went from post to post in each month, and how many each post got: gathered, and written once. */
export class TrafficCounts {
  readonly #pairs = new Map<string, Pair>()
  readonly #received = new Counts<string>()

  add({ from, to, date }: Delivered, by: 1 | -1): void {
    const month = periodOf(date, 'month')
    for (const post of new Set(to)) {
      this.#received.set(post, this.received(post) + by)
      if (from === null) continue
      const key = `${from}\n${post}`
      const pair = this.#pairs.get(key) ?? { from, to: post, cables: 0, months: new Counts<string>() }
      this.#pairs.set(key, pair)
      pair.cables += by
      if (month !== null) pair.months.add(month, by)
    }
  }

  received(post: string): number {
    return this.#received.of(post)
  }

  /** What pairs of posts are to keep, where they have kept nothing before. */
  *rows(): Generator<TrafficRow> {
    for (const [, pair] of this.#inOrder()) yield rowOf(pair)
  }

  /**
   * Adds the differences to what the graph keeps. The last step of a transaction: it takes posts that many others wait for, in their
   * order, and nothing after them.
   */
  async write(tx: ManagedTransaction): Promise<void> {
    const changed = this.#inOrder().flatMap(([, pair]) =>
      pair.cables !== 0 || [...pair.months.values()].some(Boolean) ? [rowOf(pair)] : [],
    )
    const posts = [...this.#received].filter(([, by]) => by !== 0).sort(byKey)
    const known = await runRows(tx, lockTraffic, changed)
    const rows = known.flatMap((before) => {
      const more = this.#pairs.get(`${before.from}\n${before.to}`)
      if (!more) return []
      const months = new Counts<string>(before.months.map((month, at) => [month, numberAt(before.counts, at)]))
      for (const [month, by] of more.months) months.add(month, by)
      return [{ edge: before.edge, properties: propertiesOf(before.cables + more.cables, months) }]
    })
    await runRows(tx, putTraffic, rows)
    await runRows(
      tx,
      addReceived,
      posts.map(([name, by]) => ({ name, by })),
    )
  }

  readonly #inOrder = () => [...this.#pairs].sort(byKey)
}

const rowOf = ({ from, to, cables, months }: Pair): TrafficRow => ({
  from,
  to,
  properties: propertiesOf(cables, months),
})

function propertiesOf(cables: number, byMonth: ReadonlyMap<string, number>): Properties {
  const months = [...byMonth].filter(([, count]) => count > 0).sort(byKey)
  return {
    cables: neo4j.int(cables),
    months: months.map(([month]) => month),
    counts: months.map(([, count]) => neo4j.int(count)),
  }
}

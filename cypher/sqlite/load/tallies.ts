import type { Collection } from '../../model/collection.ts'
import { Counts } from '../../text/counts.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'

type Rows = { rows: string }

/** What is counted on rows of the graph, each with the query that adds differences to it. */
const COUNTS = {
  sent: namedQuery<Rows>('tally-sent'),
  received: namedQuery<Rows>('tally-received'),
  tag: namedQuery<Rows>('tally-tag'),
  person: namedQuery<Rows>('tally-person'),
  cites: namedQuery<Rows>('tally-cites'),
  citedBy: namedQuery<Rows>('tally-cited-by'),
  total: namedQuery<Rows>('tally-total'),
}
const addTraffic = namedQuery<Rows>('tally-traffic')
const deleteSilentTraffic = namedQuery<Rows>('delete-silent-traffic')

type Counted = keyof typeof COUNTS
type Total = 'cables' | 'stubs' | 'cites' | 'uncertain' | `collection ${Collection}`

/** Differences of counts that a transaction gathers, written once at its end: a hub's row changes once, not once a cable. */
export class Tallies {
  readonly #counts = new Map<Counted, Counts<number | string>>()
  readonly #traffic = new Map<string, [sender: number, addressee: number, month: string, by: number]>()

  add(counted: Exclude<Counted, 'total'>, row: number, difference: number): void {
    this.#add(counted, row, difference)
  }

  addTotal(total: Total, difference: number): void {
    this.#add('total', total, difference)
  }

  addTraffic(sender: number, addressee: number, month: string, difference: number): void {
    const key = `${sender} ${addressee} ${month}`
    const known = this.#traffic.get(key)
    if (known) known[3] += difference
    else this.#traffic.set(key, [sender, addressee, month, difference])
  }

  flush(db: Connection): void {
    for (const [counted, differences] of this.#counts) {
      COUNTS[counted].run(db, { rows: JSON.stringify([...differences].filter(([, by]) => by !== 0)) })
    }
    const traffic = [...this.#traffic.values()].filter(([, , , by]) => by !== 0)
    addTraffic.run(db, { rows: JSON.stringify(traffic) })
    const fewer = traffic.filter(([, , , by]) => by < 0)
    if (fewer.length > 0) deleteSilentTraffic.run(db, { rows: JSON.stringify(fewer) })
    this.#counts.clear()
    this.#traffic.clear()
  }

  #add(counted: Counted, row: number | string, difference: number): void {
    const differences = this.#counts.get(counted) ?? new Counts<number | string>()
    this.#counts.set(counted, differences)
    differences.add(row, difference)
  }
}

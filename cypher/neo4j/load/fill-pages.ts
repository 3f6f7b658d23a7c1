import type { ManagedTransaction } from 'neo4j-driver'
import type { Neo4jConnection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'

/** Does the next `limit` of what a step of the schema has to do, in the order of their keys, and tells the last of them; null: none is left. */
export type FillPage = (tx: ManagedTransaction, after: string, limit: number) => Promise<string | null>

/** How a step of the schema is applied to a graph of an earlier version. */
export interface Filling {
  readonly connection: Neo4jConnection
  /** Nodes of one transaction. */
  readonly page: number
  /** Told after each page, in words. */
  readonly tell: (message: string) => void
}

const filledUntil = namedQuery<object, { after: string | null }>('filled-until')
const setFilled = namedQuery<{ after: string }, object>('set-filled')

/** Does all pages, each in a transaction that remembers how far it has come: one that is cut goes on behind the last that was done. */
export async function fillPages({ connection, page, tell }: Filling, fill: FillPage): Promise<void> {
  const [known] = await connection.read((tx) => filledUntil(tx, {}))
  for (let after = known?.after ?? ''; ; ) {
    const from = after
    const last = await connection.write(async (tx) => {
      const reached = await fill(tx, from, page)
      if (reached !== null) await setFilled(tx, { after: reached })
      return reached
    })
    if (last === null) return
    after = last
    tell(`done up to ${last}`)
  }
}

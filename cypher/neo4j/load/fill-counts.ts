import type { Neo4jConnection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { runRows } from './batches.ts'

type After = { readonly after: string; readonly limit: number }
type Last = { readonly last: string | null }

const allPosts = namedQuery<object, { name: string }>('all-posts')
/** Counts anew what posts sent to each and received. */
export const countTraffic = namedQuery<{ readonly rows: readonly string[] }, object>('count-traffic')
const countCitingAfter = namedQuery<After, Last>('count-citing-after')
const countMentionedAfter = namedQuery<After, Last>('count-mentioned-after')

/** Nodes counted in one transaction. */
const PAGE = 10_000

/** Counts for a graph of an earlier version how many cables cite each. */
export const fillCited = (connection: Neo4jConnection): Promise<void> => countAll(connection, countCitingAfter)

/** How many cables surely, and how many possibly, mention each person. */
export const fillMentioned = (connection: Neo4jConnection): Promise<void> => countAll(connection, countMentionedAfter)

/** What went from post to post, a sender a transaction. */
export async function fillCounts(connection: Neo4jConnection): Promise<void> {
  for (const { name } of await connection.read((tx) => allPosts(tx, {})))
    await connection.write((tx) => runRows(tx, countTraffic, [name]))
}

async function countAll(connection: Neo4jConnection, query: typeof countCitingAfter): Promise<void> {
  for (let after = ''; ; ) {
    const from = after
    const [page] = await connection.write((tx) => query(tx, { after: from, limit: PAGE }))
    if (!page?.last) return
    after = page.last
  }
}

import type { Connection } from './connection.ts'
import type { NamedQuery } from './named-query.ts'

/** What a query is asked for its next page: rows whose key comes behind `after`. */
export type PageAfter = { after: string; limit: number }

/** All rows of a query, a page at a time, in the order of its key. No query stays open while a reader takes its time. */
export function* pages<Row>(
  query: NamedQuery<PageAfter, Row>,
  db: Connection,
  limit: number,
  keyOf: (row: Row) => string,
): Generator<readonly Row[]> {
  for (let after = ''; ; ) {
    const rows = query.all(db, { after, limit })
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = keyOf(last)
  }
}

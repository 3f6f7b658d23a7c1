import type { Connection, SqlValue } from '../connection.ts'
import type { NamedQuery } from '../named-query.ts'

/** A statement that writes many rows, given as a JSON array of arrays. */
export type RowsQuery = NamedQuery<{ rows: string }, never>

/** Most rows in one statement. */
const MOST_ROWS = 5000

/**
 * Rows that a transaction writes together: one statement for thousands of them takes a third of the time that one each does.
 * Queries run in the order they were first used in.
 */
export class PendingRows {
  readonly #rows = new Map<RowsQuery, SqlValue[][]>()

  add(query: RowsQuery, row: SqlValue[]): void {
    const rows = this.#rows.get(query)
    if (rows) rows.push(row)
    else this.#rows.set(query, [row])
  }

  flush(db: Connection): void {
    for (const [query, rows] of this.#rows) {
      for (let at = 0; at < rows.length; at += MOST_ROWS) {
        query.run(db, { rows: JSON.stringify(rows.slice(at, at + MOST_ROWS)) })
      }
    }
    this.#rows.clear()
  }
}

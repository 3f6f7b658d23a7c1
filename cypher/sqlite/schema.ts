import type { Connection } from './connection.ts'
import { readMigration } from './named-query.ts'

/** In order; the number of those applied is the database's `user_version`. A released one is never changed. */
const MIGRATIONS = ['001-graph', '002-cited']

/** Applies the migrations that the database lacks. Safe to call on every start, by several processes at once. */
export function migrate(db: Connection): void {
  if (version(db) >= MIGRATIONS.length) return
  db.transaction(() => {
    for (let at = version(db); at < MIGRATIONS.length; at++) {
      db.execute(readMigration(MIGRATIONS[at] ?? ''))
      db.execute(`PRAGMA user_version = ${at + 1}`)
    }
  })
}

function version(db: Connection): number {
  const [row] = db.all('PRAGMA user_version', {}) as { user_version: number }[]
  return row?.user_version ?? 0
}

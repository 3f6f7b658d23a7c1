import type { Connection } from './connection.ts'
import { rewriteWords } from './load/rewrite-words.ts'
import { readMigration } from './named-query.ts'

/** A step of the schema: its file, and what SQL alone can't do behind it. */
interface Migration {
  readonly name: string
  readonly after?: (db: Connection) => void
}

/** In order; the number of those applied is the database's `user_version`. A released one is never changed. */
const MIGRATIONS: readonly Migration[] = [
  { name: '001-graph' },
  { name: '002-cited' },
  { name: '003-places', after: rewriteWords },
]

/** Applies the migrations that the database lacks. Safe to call on every start, by several processes at once. */
export function migrate(db: Connection): void {
  if (version(db) >= MIGRATIONS.length) return
  db.transaction(() => {
    for (const [at, { name, after }] of [...MIGRATIONS.entries()].slice(version(db))) {
      db.execute(readMigration(name))
      after?.(db)
      db.execute(`PRAGMA user_version = ${at + 1}`)
    }
  })
}

function version(db: Connection): number {
  const [row] = db.all('PRAGMA user_version', {}) as { user_version: number }[]
  return row?.user_version ?? 0
}

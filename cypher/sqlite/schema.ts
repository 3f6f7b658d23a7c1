import { StoreRefusedError } from '../model/errors.ts'
import { must } from '../text/must.ts'
import type { Connection } from './connection.ts'
import { fillCollections } from './load/fill-collections.ts'
import { fillPossible } from './load/fill-possible.ts'
import { rewriteMentions } from './load/rewrite-mentions.ts'
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
  { name: '003-places' },
  { name: '004-named' },
  { name: '005-packed' },
  { name: '006-traffic-totals' },
  { name: '007-serials' },
  { name: '008-person-links' },
  { name: '009-collections', after: fillCollections },
  { name: '010-possible', after: fillPossible },
  { name: '011-told', after: rewriteMentions },
  { name: '012-possible-persons' },
  { name: '013-words', after: rewriteWords },
  { name: '014-name-sketch' },
  { name: '015-readings' },
  { name: '016-documents-by-source' },
]

/** `application_id` of a file that is ours: "RFTL". */
const APPLICATION_ID = 0x52_46_54_4c
/** The first version whose files say so. */
const NAMED_SINCE = 4

/**
 * Applies the migrations that the database lacks. Safe to call on every start, by several processes at once. Throws a
 * `StoreRefusedError` for a file of another program, or of a newer version.
 */
export function migrate(db: Connection): void {
  refuseOthers(db)
  if (version(db) >= MIGRATIONS.length) return
  db.transaction(() => {
    for (const [at, { name, after }] of [...MIGRATIONS.entries()].slice(version(db))) {
      db.execute(readMigration(name))
      after?.(db)
      db.execute(`PRAGMA user_version = ${at + 1}`)
    }
  })
}

/** Throws a `StoreRefusedError` unless the database is ours and of this version. */
export function requireCurrent(db: Connection): void {
  refuseOthers(db)
  if (version(db) < MIGRATIONS.length)
    throw new StoreRefusedError(
      `sqlite:${db.file}`,
      'an earlier version of Reftel made it; "reftel ingest" or "reftel serve" upgrades it',
    )
}

function refuseOthers(db: Connection): void {
  const store = `sqlite:${db.file}`
  const id = pragma(db, 'application_id')
  const tables = db.all("SELECT name FROM sqlite_schema WHERE type = 'table'", {}) as { name: string }[]
  const unnamed = version(db) < NAMED_SINCE && ['cable', 'cites', 'total'].every((name) => has(tables, name))
  if (id !== APPLICATION_ID && (id !== 0 || tables.length > 0) && !(id === 0 && unnamed))
    throw new StoreRefusedError(store, 'the file is a database of another program; name another file')
  if (version(db) > MIGRATIONS.length)
    throw new StoreRefusedError(store, 'a newer version of Reftel made it; use that one, or ingest into another file')
}

const has = (tables: readonly { readonly name: string }[], wanted: string) => tables.some(({ name }) => name === wanted)

const version = (db: Connection): number => pragma(db, 'user_version')

function pragma(db: Connection, name: 'user_version' | 'application_id'): number {
  const [row] = db.all(`PRAGMA ${name}`, {}) as Readonly<Record<string, number>>[]
  return must(row?.[name], `the ${name} of a database`)
}

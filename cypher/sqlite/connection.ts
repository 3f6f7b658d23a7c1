import Database from 'libsql'
import { StoreError } from '../model/errors.ts'

/** A value that SQLite keeps. Booleans go in as 0 and 1. */
export type SqlValue = string | number | Uint8Array | null

/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000

const PRAGMAS = [
  'journal_mode = WAL',
  // In WAL a crash of the machine may lose the last transactions, never the database: a run is started again anyway.
  'synchronous = NORMAL',
  // Kept by the loader, checked by the store's tests: checking here costs a look-up for every edge.
  'foreign_keys = OFF',
  // KiB, negative by SQLite's convention.
  'cache_size = -65536',
  'temp_store = MEMORY',
  // Pages of 4 KiB: a batch changes the same pages again and again, so moving them into the database waits for 64 MiB of them.
  'wal_autocheckpoint = 16384',
  'journal_size_limit = 134217728',
]

/** What the file or the disk refuses, by SQLite's primary code; any other error is a query of ours that is wrong. */
const REFUSALS: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'another process writes to it and does not end; try again later',
  SQLITE_LOCKED: 'another process writes to it and does not end; try again later',
  SQLITE_NOTADB: 'the file is no database of SQLite; name another file',
  SQLITE_CORRUPT: 'the file is damaged; ingest into a new one',
  SQLITE_READONLY: 'the file can not be written; check its permissions',
  SQLITE_CANTOPEN: 'the file can not be opened; check that its folder exists and may be written',
  SQLITE_PERM: 'the file can not be opened; check its permissions',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk does not answer',
}

/** One open database file with its prepared statements. Throws a `StoreError` when the file or the disk refuses. */
export class Connection {
  readonly #file: string
  readonly #database: Database.Database
  readonly #statements = new Map<string, Database.Statement>()

  /** Opens or makes the file; `:memory:` is a database of its own. */
  constructor(file: string) {
    this.#file = file
    try {
      this.#database = new Database(file, { timeout: BUSY_TIMEOUT })
    } catch (cause) {
      throw new StoreError(`sqlite:${file}`, REFUSALS.SQLITE_CANTOPEN ?? '', { cause })
    }
    for (const pragma of PRAGMAS) this.execute(`PRAGMA ${pragma}`)
  }

  /** Rows of a query, or none of a statement that gives none. */
  all(sql: string, params: Readonly<Record<string, SqlValue>>): unknown[] {
    return this.#reported(() => this.#prepared(sql).all(params))
  }

  /** Runs a statement; how many rows it changed. */
  run(sql: string, params: Readonly<Record<string, SqlValue>>): number {
    return this.#reported(() => this.#prepared(sql).run(params).changes)
  }

  /** Runs statements that give no rows and take no parameters. */
  execute(sql: string): void {
    this.#reported(() => this.#database.exec(sql))
  }

  /** All that `work` writes, or nothing of it when it throws. */
  transaction<T>(work: () => T): T {
    this.execute('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.execute('COMMIT')
      return result
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (this.#database.inTransaction) this.execute('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #reported<T>(work: () => T): T {
    try {
      return work()
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
      const reason = REFUSALS[code.split('_').slice(0, 2).join('_')]
      throw reason === undefined ? cause : new StoreError(`sqlite:${this.#file}`, reason, { cause })
    }
  }

  #prepared(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

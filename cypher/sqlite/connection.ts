import Database from 'libsql'

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
]

/** One open database file with its prepared statements. */
export class Connection {
  readonly #database: Database.Database
  readonly #statements = new Map<string, Database.Statement>()

  /** Opens or makes the file; `:memory:` is a database of its own. */
  constructor(file: string) {
    this.#database = new Database(file, { timeout: BUSY_TIMEOUT })
    for (const pragma of PRAGMAS) this.#database.exec(`PRAGMA ${pragma}`)
  }

  /** Rows of a query, or none of a statement that gives none. */
  all(sql: string, params: Readonly<Record<string, SqlValue>>): unknown[] {
    return this.#prepared(sql).all(params)
  }

  /** Runs a statement; how many rows it changed. */
  run(sql: string, params: Readonly<Record<string, SqlValue>>): number {
    return this.#prepared(sql).run(params).changes
  }

  /** Runs statements that give no rows and take no parameters. */
  execute(sql: string): void {
    this.#database.exec(sql)
  }

  /** All that `work` writes, or nothing of it when it throws. */
  transaction<T>(work: () => T): T {
    this.execute('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.execute('COMMIT')
      return result
    } catch (error) {
      this.execute('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepared(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

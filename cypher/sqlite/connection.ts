import { resolve } from 'node:path'
import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite'
import { StoreError } from '../model/errors.ts'
import { isBusy, refusal } from './refusals.ts'
import { holdsStore } from './store-file.ts'

/** A value that SQLite keeps. Booleans go in as 0 and 1. */
export type SqlValue = string | number | Uint8Array | null

/** How many milliseconds SQLite waits for another process that writes. */
const BUSY_TIMEOUT = 10_000

/** The value of `temp_store` by which SQLite keeps temporary tables and sorts in memory. */
const IN_MEMORY = 2
const IN_FILES = 1

const PRAGMAS = [
  // Of a new file alone. Texts and facts take some KiB each, of which larger pages leave less room unused.
  'page_size = 16384',
  // In WAL a crash of the machine may lose the last transactions, never the database: a run is started again anyway.
  'synchronous = NORMAL',
  // Kept by the loader, checked by the store's tests: checking here costs a look-up for every edge.
  'foreign_keys = OFF',
  // KiB, negative by SQLite's convention.
  'cache_size = -65536',
  `temp_store = ${IN_MEMORY}`,
]

/** Milliseconds between two tries for what SQLite refuses at once instead of waiting. */
const BETWEEN_TRIES = 25
/** Another ingest may be filling the store, or be at its last step, which takes as long as linking does. */
const WRITER_TIMEOUT = 120_000

/** Settings that are made before the first transaction that writes. */
const WRITER_PRAGMAS = [
  // Pages of 4 KiB: a batch changes the same pages again and again, so moving them into the database waits for 64 MiB of them.
  'wal_autocheckpoint = 16384',
  'journal_size_limit = 134217728',
  `busy_timeout = ${WRITER_TIMEOUT}`,
]

/** Conditions of a search are put together anew for each: the statements prepared first are let go, and prepared again when asked. */
const MOST_STATEMENTS = 500

/** A statement that gives its rows as arrays, and the names of its columns. */
interface Prepared {
  readonly statement: StatementSyncInstance
  readonly columns: readonly string[]
}

/**
 * A row as an object. The driver's own are made without a prototype, each name looked up anew for each row: with more than a few
 * columns that takes longer than all else SQLite does for a row.
 */
function rowOf(columns: readonly string[], values: readonly SqlValue[]): Record<string, SqlValue> {
  const row: Record<string, SqlValue> = {}
  let at = 0
  for (const column of columns) row[column] = values[at++] as SqlValue
  return row
}

/** One open database file with its prepared statements. Throws a `StoreError` when the file or the disk refuses. */
export class Connection {
  readonly file: string
  readonly #database: InstanceType<typeof DatabaseSync>
  readonly #statements = new Map<string, Prepared>()
  #writes = false

  /** Opens or makes the file, with `existing` opens it alone; `:memory:` is a database of its own. */
  constructor(file: string, { existing = false }: { readonly existing?: boolean } = {}) {
    this.file = file
    if (existing && !holdsStore(file)) throw new StoreError(`sqlite:${file}`, 'there is no such store')
    const options = { timeout: BUSY_TIMEOUT, allowUnknownNamedParameters: true, enableForeignKeyConstraints: false }
    this.#database = this.#reported(() => new DatabaseSync(pathOf(file), options))
    for (const pragma of PRAGMAS) this.execute(`PRAGMA ${pragma}`)
  }

  /** Rows of a query by the names of its columns, or none of a statement that gives none. */
  all(sql: string, params: Readonly<Record<string, SqlValue>>): unknown[] {
    return this.#reported(() => {
      const { statement, columns } = this.#prepared(sql)
      return (statement.all(params) as unknown as readonly SqlValue[][]).map((values) => rowOf(columns, values))
    })
  }

  /** Runs a statement; how many rows it changed. */
  run(sql: string, params: Readonly<Record<string, SqlValue>>): number {
    return this.#reported(() => Number(this.#prepared(sql).statement.run(params).changes))
  }

  /** Runs statements that give no rows and take no parameters. */
  execute(sql: string): void {
    this.#reported(() => this.#database.exec(sql))
  }

  /** All that `work` writes, or nothing of it when it throws. */
  transaction<T>(work: () => T): T {
    if (this.#database.isTransaction) return work()
    this.#prepareToWrite()
    return this.#between('BEGIN IMMEDIATE', work)
  }

  /** As `transaction`, for work that waits; nobody else may use this connection meanwhile. Transactions within are part of it. */
  async step<T>(work: () => Promise<T>): Promise<T> {
    this.#prepareToWrite()
    return this.#step(work)
  }

  /**
   * As `step`, for one that fills a database which holds next to nothing. Without WAL what is new is written once, into the file
   * itself: should the step be cut, the file is shortened to what it was. What is sorted for an index grows with the database, so that
   * it goes to files where temporary ones are (SQLITE_TMPDIR, TMPDIR, /var/tmp).
   */
  async fillingStep<T>(work: () => Promise<T>): Promise<T> {
    this.#prepareToWrite()
    try {
      this.execute('PRAGMA journal_mode = DELETE')
      this.#writes = false
    } catch {
      // Another process has it open: the log takes all of the step, which costs time and room and nothing else.
    }
    this.execute(`PRAGMA temp_store = ${IN_FILES}`)
    try {
      return await this.#step(work)
    } finally {
      this.execute(`PRAGMA temp_store = ${IN_MEMORY}`)
    }
  }

  async #step<T>(work: () => Promise<T>): Promise<T> {
    this.execute('BEGIN IMMEDIATE')
    try {
      const result = await work()
      this.execute('COMMIT')
      return result
    } catch (error) {
      if (this.#database.isTransaction) this.execute('ROLLBACK')
      throw error
    }
  }

  /** All that `work` reads is of one state of the file, whoever writes meanwhile. */
  snapshot<T>(work: () => T): T {
    return this.#between('BEGIN', work)
  }

  /**
   * Folds the log into the database, so that one file is left: a log that lies beside it would be read as the log of any file that is
   * put in its place. Where another process has the store open, that process folds the log when it closes.
   */
  foldLog(): void {
    try {
      // A connection notes when it reads that another one has begun a log, and takes none for there until then.
      this.#database.exec('SELECT 1 FROM sqlite_schema LIMIT 1; PRAGMA journal_mode = DELETE')
      this.#writes = false
    } catch {
      // Another process has it open, or nothing may be written: what is there stays whole either way.
    }
  }

  close(): void {
    this.foldLog()
    this.leave()
  }

  /** Closes the database without touching its log: another file may stand in its place by now, and the log may be that file's. */
  leave(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepareToWrite(): void {
    if (this.#writes) return
    for (const pragma of WRITER_PRAGMAS) this.execute(`PRAGMA ${pragma}`)
    this.#useLog()
  }

  /** With a log readers go on while somebody writes, and see whole transactions. Who finds the file locked is not made to wait by SQLite. */
  #useLog(): void {
    for (const until = performance.now() + WRITER_TIMEOUT; !this.#writes; Atomics.wait(IDLE, 0, 0, BETWEEN_TRIES))
      try {
        this.execute('PRAGMA journal_mode = WAL')
        this.#writes = true
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error
      }
  }

  #between<T>(begin: string, work: () => T): T {
    this.execute(begin)
    try {
      const result = work()
      this.execute('COMMIT')
      return result
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (this.#database.isTransaction) this.execute('ROLLBACK')
      throw error
    }
  }

  #reported<T>(work: () => T): T {
    try {
      return work()
    } catch (cause) {
      throw refusal(this.file, cause) ?? cause
    }
  }

  #prepared(sql: string): Prepared {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    statement.setReturnArrays(true)
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) }
    const [first] = this.#statements.keys()
    if (first !== undefined && this.#statements.size >= MOST_STATEMENTS) this.#statements.delete(first)
    this.#statements.set(sql, prepared)
    return prepared
  }
}

/** A value that nobody changes, so that waiting for its change is a pause. */
const IDLE = new Int32Array(new SharedArrayBuffer(4))

/** A name that begins with `file:` is the name of a file as any other: SQLite would read a URI with options in it. */
const pathOf = (file: string): string => (file === ':memory:' ? file : resolve(file))

import type { Connection } from '../connection.ts'

/** Indexes beside the keys of tables, dropped while many rows are written and made when these are there, by what the schema says. */
export class SideIndexes {
  readonly #db: Connection
  readonly #missing: Map<string, string>

  constructor(db: Connection) {
    this.#db = db
    const rows = db.all("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL", {})
    this.#missing = new Map((rows as { name: string; sql: string }[]).map(({ name, sql }) => [name, sql]))
    for (const name of this.#missing.keys()) db.execute(`DROP INDEX ${name}`)
  }

  /** Makes these. */
  make(names: readonly string[]): void {
    for (const [name, sql] of [...this.#missing]) {
      if (!names.includes(name)) continue
      this.#db.execute(sql)
      this.#missing.delete(name)
    }
  }

  /** Those that were not made yet. */
  get missing(): readonly string[] {
    return [...this.#missing.keys()]
  }
}

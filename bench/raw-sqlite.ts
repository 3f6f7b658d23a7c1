import { DatabaseSync } from '@photostructure/sqlite'
import type { StoreContent } from '@reftel/cypher'

/** Rows in one transaction, as many as a batch of a thousand cables has. */
const ROWS = 20_000
/** Texts indexed in one transaction. */
const TEXTS = 1000

interface Named {
  readonly name: string
  readonly sql: string
}

type Row = Readonly<Record<string, string | number | Uint8Array | null>>

/**
 * Puts the rows of an embedded store into a new file, one prepared insert each, under the same schema and settings: what SQLite
 * itself takes for them. `timed` runs each transaction.
 */
export async function insertRaw(
  filled: string,
  file: string,
  contents: AsyncIterable<StoreContent>,
  timed: (work: () => void) => void,
): Promise<void> {
  const from = new DatabaseSync(filled, { readOnly: true })
  const into = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  into.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536')
  const all = (where: string) =>
    from.prepare(`SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND ${where}`).all() as Named[]
  const tables = all(
    "type = 'table' AND name NOT LIKE 'cable\\_words\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  )
  for (const { sql } of [...tables, ...all("type = 'index'")]) into.exec(sql)
  const transaction = (work: () => void) =>
    timed(() => {
      into.exec('BEGIN')
      work()
      into.exec('COMMIT')
    })
  for (const { name } of tables.filter((table) => table.name !== 'cable_words'))
    copyTable(from, into, name, transaction)
  await indexWords(from, into, contents, transaction)
  from.close()
  timed(() => into.exec('PRAGMA journal_mode = DELETE'))
  into.close()
}

type Database = InstanceType<typeof DatabaseSync>

function copyTable(from: Database, into: Database, name: string, transaction: (work: () => void) => void): void {
  const columns = (from.prepare(`SELECT name FROM pragma_table_info('${name}')`).all() as Named[]).map(
    (row) => row.name,
  )
  const insert = into.prepare(
    `INSERT INTO ${name} (${columns.join()}) VALUES (${columns.map((column) => `:${column}`).join()})`,
  )
  let rows: Row[] = []
  const write = () =>
    transaction(() => {
      for (const row of rows) insert.run(row)
    })
  for (const row of from.prepare(`SELECT * FROM ${name}`).iterate() as Iterable<Row>) {
    rows.push(row)
    if (rows.length < ROWS) continue
    write()
    rows = []
  }
  write()
}

async function indexWords(
  from: Database,
  into: Database,
  contents: AsyncIterable<StoreContent>,
  transaction: (work: () => void) => void,
): Promise<void> {
  const placeOf = from.prepare('SELECT place, subject FROM cable WHERE key = ?')
  const insert = into.prepare('INSERT INTO cable_words (rowid, subject, body) VALUES (?, ?, ?)')
  let texts: { place: number; subject: string | null; body: string }[] = []
  const write = () => {
    texts.sort((a, b) => a.place - b.place)
    transaction(() => {
      for (const { place, subject, body } of texts) insert.run(place, subject, body)
    })
    texts = []
  }
  for await (const content of contents) {
    if (content.kind !== 'cable') continue
    const { place, subject } = placeOf.get(content.id) as { place: number; subject: string | null }
    texts.push({ place, subject, body: content.documents.map(({ text }) => text).join('\n\n') })
    if (texts.length >= TEXTS) write()
  }
  write()
}

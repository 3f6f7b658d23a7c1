import type { GraphReader } from '../../reader.ts'
import { Connection, type SqlValue } from '../../sqlite/connection.ts'
import { must } from '../../text/must.ts'
import { flatRows } from './rows.ts'
import { FLAT_TABLES, type FlatTable, type FlatTableName, type FlatType, type FlatValue } from './tables.ts'

const TYPES: Readonly<Record<FlatType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
}

/** Rows between two commits: what is not committed waits in memory. */
const MOST_ROWS = 100_000

const quoted = (name: string): string => `"${name}"`

function tableSql({ name, key, columns }: FlatTable): string {
  const lines = columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}`)
  if (key.length > 0) lines.push(`PRIMARY KEY (${key.map(quoted).join(', ')})`)
  return `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n)`
}

/**
 * Writes the corpus as plain tables into an SQLite file that is not there yet, which any SQLite of these years, Datasette and DuckDB
 * read. Throws a `StoreError` when the disk refuses.
 */
export async function exportSqlite(
  store: Pick<GraphReader, 'content' | 'stats'>,
  file: string,
  madeBy: string,
): Promise<void> {
  const db = new Connection(file)
  try {
    // Nobody reads the file before it is whole.
    db.execute('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF')
    db.execute(FLAT_TABLES.map(tableSql).join(';\n'))
    const inserts = new Map(FLAT_TABLES.map((table) => [table.name, insertInto(table)]))
    let rows = 0
    db.execute('BEGIN')
    for await (const { table, values } of flatRows(store, madeBy)) {
      insert(db, inserts, table, values)
      if (++rows % MOST_ROWS === 0) db.execute('COMMIT; BEGIN')
    }
    db.execute('COMMIT')
    for (const { name, indexed } of FLAT_TABLES)
      for (const column of indexed) db.execute(`CREATE INDEX ${name}_by_${column} ON ${name} (${quoted(column)})`)
    db.execute('ANALYZE')
  } finally {
    db.close()
  }
}

interface Insert {
  readonly sql: string
  readonly columns: readonly string[]
}

const insertInto = ({ name, columns }: FlatTable): Insert => ({
  sql: `INSERT INTO ${name} VALUES (${columns.map((column) => `:${column.name}`).join(', ')})`,
  columns: columns.map((column) => column.name),
})

function insert(
  db: Connection,
  inserts: ReadonlyMap<FlatTableName, Insert>,
  table: FlatTableName,
  values: readonly FlatValue[],
): void {
  const { sql, columns } = must(inserts.get(table), `the table ${table}`)
  const params: Record<string, SqlValue> = {}
  for (const [at, column] of columns.entries()) params[column] = asSql(values[at] ?? null)
  db.run(sql, params)
}

const asSql = (value: FlatValue): SqlValue => (typeof value === 'boolean' ? Number(value) : value)

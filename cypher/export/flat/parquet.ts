import type { GraphReader } from '../../reader.ts'
import { must } from '../../text/must.ts'
import { flatRows } from './rows.ts'
import { FLAT_TABLES, type FlatColumn, type FlatTable, type FlatType, type FlatValue } from './tables.ts'

/** How Parquet writes a column. */
const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Readonly<Record<FlatType, object>>

/** Rows and characters of one row group, at most: what of a table is in memory. */
const MOST_ROWS = 50_000
const MOST_CHARACTERS = 16 << 20

/** The files of the folder, one a table. */
export const PARQUET_FILES: readonly string[] = FLAT_TABLES.map(({ name }) => `${name}.parquet`)

/**
 * Writes the corpus as plain tables, one Parquet file each, in constant memory. `pathOf` gives the place of each of `PARQUET_FILES`.
 * What the table `about` says stands in the metadata of every file as well.
 */
export async function exportParquet(
  store: Pick<GraphReader, 'content' | 'stats'>,
  pathOf: (file: string) => string,
  madeBy: string,
): Promise<void> {
  // Only who exports so has it loaded.
  const { ParquetWriter, fileWriter } = await import('hyparquet-writer')
  const writers = new Map(
    FLAT_TABLES.map((table) => {
      const writer = new ParquetWriter({
        writer: fileWriter(pathOf(`${table.name}.parquet`)),
        schema: schemaOf(table),
        createdBy: madeBy,
        kvMetadata: [
          { key: table.name, value: table.meaning },
          ...table.columns.map(({ name, meaning }) => ({ key: `${table.name}.${name}`, value: meaning })),
        ],
      })
      return [table.name, new TableWriter(table.columns, (columnData) => writer.write({ columnData }), writer)] as const
    }),
  )
  for await (const { table, values } of flatRows(store, madeBy)) await writers.get(table)?.add(values)
  for (const writer of writers.values()) await writer.finish()
}

const schemaOf = ({ name, columns }: FlatTable) => [
  { name, num_children: columns.length },
  ...columns.map((column) => ({ name: column.name, ...TYPES[column.type], repetition_type: 'OPTIONAL' as const })),
]

type ColumnData = { name: string; data: FlatValue[] }[]

/** Gathers rows of a table as columns, and writes a row group when there are enough. */
class TableWriter {
  readonly #columns: readonly FlatColumn[]
  readonly #write: (columns: ColumnData) => void | Promise<void>
  readonly #end: { finish(): void | Promise<void> }
  #data: FlatValue[][]
  #rows = 0
  #characters = 0

  constructor(
    columns: readonly FlatColumn[],
    write: (columns: ColumnData) => void | Promise<void>,
    end: { finish(): void | Promise<void> },
  ) {
    this.#columns = columns
    this.#write = write
    this.#end = end
    this.#data = columns.map(() => [])
  }

  async add(values: readonly FlatValue[]): Promise<void> {
    for (const [at, column] of this.#data.entries()) {
      const value = values[at] ?? null
      column.push(value)
      if (typeof value === 'string') this.#characters += value.length
    }
    this.#rows++
    if (this.#rows >= MOST_ROWS || this.#characters >= MOST_CHARACTERS) await this.#flush()
  }

  async finish(): Promise<void> {
    if (this.#rows > 0) await this.#flush()
    await this.#end.finish()
  }

  async #flush(): Promise<void> {
    await this.#write(this.#columns.map(({ name }, at) => ({ name, data: must(this.#data[at], name) })))
    this.#data = this.#columns.map(() => [])
    this.#rows = 0
    this.#characters = 0
  }
}

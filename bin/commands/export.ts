import { join } from 'node:path'
import {
  BULK_FILES,
  EXPORT_FORMATS,
  type ExportChunk,
  type ExportFormat,
  exportBulk,
  exportFiles,
  exportGraph,
  exportParquet,
  exportSqlite,
  type GraphStore,
  PARQUET_FILES,
} from '@reftel/cypher'
import { type Command, Option } from 'commander'
import { storeOption } from '../options.ts'
import { type OutOptions, openFile, writeWhole } from '../out-files.ts'
import { write } from '../output.ts'
import { withGraph } from '../store.ts'
import { VERSION } from '../version.ts'

interface ExportFlags {
  readonly store: string
  readonly format: ExportFormat | typeof BULK | typeof TABLES | typeof COLUMNS
  readonly out?: string
  readonly force?: boolean
  readonly possible?: boolean
}

/** Files for Neo4j's bulk import: they hold the texts too, and are made from the store rather than from the graph. */
const BULK = 'neo4j-admin'
/** Every node and edge with all that is known of it, one a line: what is possible only is marked, and none is left out. */
const LINES = 'jsonl'
/** Plain tables, texts too, in one file. */
const TABLES = 'sqlite'
/** The same tables, one file each. */
const COLUMNS = 'parquet'

const EXAMPLES = `
Examples:
  reftel export --format graphml > reftel.graphml
  reftel export --format sqlite --out cables.sqlite
  reftel export --format neo4j-admin --out import/`

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write the whole graph for another program')
    .description(
      'Writes the whole graph. A format of one file goes to standard output, or to the file that --out names (sqlite: always to\n' +
        'a file, reftel-export.sqlite without it); one of several (csv, parquet, neo4j-admin) into the folder that --out names,\n' +
        'reftel-FORMAT without it, and the files are listed. Files come under their names when all of them are whole.',
    )
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices([...EXPORT_FORMATS, TABLES, COLUMNS, BULK])
        .makeOptionMandatory(),
    )
    .addOption(storeOption())
    .option('--out <path>', 'file or folder to write to')
    .option('--force', 'replace files that are there')
    .option(
      '--possible',
      'with mentions that are linked to a person weakly, which jsonl, tables and bulk files always have',
    )
    .addHelpText('after', EXAMPLES)
    .action(({ store: url, format, out, force = false, possible = false }: ExportFlags) =>
      withGraph(url, { existing: true }, (store) => {
        const options = { store: url, force }
        if (format === BULK) return toFolder(exportBulk(store), BULK_FILES, out ?? `reftel-${format}`, options)
        if (format === COLUMNS) return toColumns(store, out ?? `reftel-${format}`, options)
        if (format === TABLES) return toTables(store, out ?? 'reftel-export.sqlite', options)
        return toFiles({ export: () => store.export(possible || format === LINES) }, format, out, options)
      }),
    )
}

type Graph = Pick<GraphStore, 'export'>

/** A folder for a format of several files, else one file. */
function toFiles(store: Graph, format: ExportFormat, out: string | undefined, options: OutOptions): Promise<void> {
  const { files } = exportFiles(format)
  if (files.length > 1) return toFolder(exportGraph(store, format), files, out ?? `reftel-${format}`, options)
  return out === undefined ? toOutput(store, format) : toOne(store, format, out, options)
}

async function toOutput(store: Graph, format: ExportFormat): Promise<void> {
  for await (const { chunk } of exportGraph(store, format)) await write(chunk)
}

const toOne = (store: Graph, format: ExportFormat, file: string, options: OutOptions): Promise<void> =>
  writeWhole([file], options, (partOf) =>
    writePieces(
      (async function* () {
        for await (const { chunk } of exportGraph(store, format)) yield { file: partOf(file), chunk }
      })(),
      [partOf(file)],
    ),
  )

async function toTables(store: GraphStore, file: string, options: OutOptions): Promise<void> {
  await writeWhole([file], options, (partOf) => exportSqlite(store, partOf(file), `reftel ${VERSION}`))
  await write(`${file}\n`)
}

async function toColumns(store: GraphStore, folder: string, options: OutOptions): Promise<void> {
  const files = PARQUET_FILES.map((name) => join(folder, name))
  await writeWhole(files, options, (partOf) =>
    exportParquet(store, (name) => partOf(join(folder, name)), `reftel ${VERSION}`),
  )
  for (const file of files) await write(`${file}\n`)
}

/** Writes the files of a format into a folder, and lists them. */
export async function toFolder(
  chunks: AsyncIterable<ExportChunk>,
  names: readonly string[],
  folder: string,
  options: OutOptions,
): Promise<void> {
  const files = names.map((name) => join(folder, name))
  await writeWhole(files, options, (partOf) =>
    writePieces(
      (async function* () {
        for await (const { file, chunk } of chunks) yield { file: partOf(join(folder, file)), chunk }
      })(),
      files.map(partOf),
    ),
  )
  for (const file of files) await write(`${file}\n`)
}

/** Writes the pieces of several files as they come. */
async function writePieces(chunks: AsyncIterable<ExportChunk>, files: readonly string[]): Promise<void> {
  const sinks = new Map(files.map((file) => [file, openFile(file)]))
  try {
    for await (const { file, chunk } of chunks) await sinks.get(file)?.write(chunk)
    for (const sink of sinks.values()) await sink.close()
  } catch (error) {
    for (const sink of sinks.values()) sink.abandon()
    throw error
  }
}

import { once } from 'node:events'
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import {
  BULK_FILES,
  EXPORT_FORMATS,
  type ExportChunk,
  type ExportFormat,
  exportBulk,
  exportFiles,
  exportGraph,
  type GraphStore,
} from '@reftel/cypher'
import { type Command, Option } from 'commander'
import { storeOption } from '../options.ts'
import { write } from '../output.ts'
import { withGraph } from '../store.ts'

interface ExportFlags {
  readonly store: string
  readonly format: ExportFormat | typeof BULK
  readonly out?: string
}

/** Files for Neo4j's bulk import: they hold the texts too, and are made from the store rather than from the graph. */
const BULK = 'neo4j-admin'

const EXAMPLES = `
Examples:
  reftel export --format graphml > reftel.graphml
  reftel export --format neo4j-admin --out import/`

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write the whole graph for another program')
    .description(
      'Writes the whole graph. A format of one file goes to standard output, or to the file that --out names; one of several\n' +
        '(csv, neo4j-admin) into the folder that --out names, reftel-FORMAT without it, and the files are listed.',
    )
    .addOption(
      new Option('--format <format>', 'what to write').choices([...EXPORT_FORMATS, BULK]).makeOptionMandatory(),
    )
    .addOption(storeOption())
    .option('--out <path>', 'file or folder to write to')
    .addHelpText('after', EXAMPLES)
    .action(({ store: url, format, out }: ExportFlags) =>
      withGraph(url, { existing: true }, (store) =>
        format === BULK
          ? toFolder(exportBulk(store), BULK_FILES, out ?? `reftel-${format}`)
          : toFiles(store, format, out),
      ),
    )
}

/** A folder for a format of several files, else one file. */
function toFiles(store: GraphStore, format: ExportFormat, out: string | undefined): Promise<void> {
  const { files } = exportFiles(format)
  if (files.length === 1) return toOne(store, format, out)
  return toFolder(exportGraph(store, format), files, out ?? `reftel-${format}`)
}

async function toOne(store: GraphStore, format: ExportFormat, file: string | undefined): Promise<void> {
  const sink = file === undefined ? null : openFile(file)
  for await (const { chunk } of exportGraph(store, format)) await (sink ? sink.write(chunk) : write(chunk))
  await sink?.close()
}

async function toFolder(chunks: AsyncIterable<ExportChunk>, files: readonly string[], folder: string): Promise<void> {
  const sinks = new Map(files.map((file) => [file, openFile(join(folder, file))]))
  for await (const { file, chunk } of chunks) await sinks.get(file)?.write(chunk)
  for (const [file, sink] of sinks) {
    await sink.close()
    await write(`${join(folder, file)}\n`)
  }
}

/** A file that is written piece by piece, no faster than the disk takes them. */
function openFile(path: string) {
  mkdirSync(dirname(path), { recursive: true })
  const stream: WriteStream = createWriteStream(path)
  return {
    async write(piece: string): Promise<void> {
      if (piece !== '' && !stream.write(piece)) await once(stream, 'drain')
    },
    async close(): Promise<void> {
      stream.end()
      await finished(stream)
    },
  }
}

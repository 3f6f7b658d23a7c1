import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { BULK_FILES, exportBulk, type GraphStore } from '@reftel/cypher'
import { Option } from 'commander'
import { type ImportFlags, importInto } from './bulk-import.ts'
import { toFolder } from './commands/export.ts'
import { refuseToReplaceAny } from './out-files.ts'
import { undoWhenEnded } from './signals.ts'
import { withGraph } from './store.ts'

export interface BulkFlags extends ImportFlags {
  /** Folder of the files for the bulk import of Neo4j. */
  readonly out?: string
  readonly force?: boolean
  /** Whether the store is a Neo4j that is filled from these files. */
  readonly bulk?: boolean
}

export const bulkOptions = (): readonly Option[] => [
  new Option('--out <folder>', 'files for the bulk import of Neo4j instead of a store, or besides'),
  new Option('--bulk', 'fill the empty Neo4j at --store by its importer: files, then neo4j-admin'),
  new Option('--neo4j-admin <command>', 'with --bulk: run this importer when the server is stopped').env('NEO4J_ADMIN'),
  new Option('--force', 'replace files that are there, with --bulk the database too'),
]

/** Folder of the files of `--bulk` unless told otherwise. */
const BULK_FOLDER = 'reftel-import'

/**
 * Calls `fill` with the graph at `url`, or with an embedded one that lasts as long as this takes where none is named, and then writes
 * the files that are asked for. `fill` is told what the graph is called. With `bulk` the files alone, and the Neo4j at `url` from them.
 */
export async function withBulkFiles(
  url: string | undefined,
  flags: BulkFlags,
  fill: (store: GraphStore, name: string) => Promise<void>,
): Promise<void> {
  if (flags.bulk && url !== undefined) {
    const { out = BULK_FOLDER, force = false } = flags
    const write = (database: string) => writeFiles(undefined, { out, force, database }, fill)
    await importInto(url, { ...flags, out, force }, write)
  } else await writeFiles(url, flags, fill)
}

interface FilesFlags {
  readonly out?: string
  readonly force?: boolean
  /** What the command in the folder calls the database. */
  readonly database?: string
}

/** False where nothing was read: an empty graph is not what anybody asked to have imported, in another's place least of all. */
async function writeFiles(
  url: string | undefined,
  { out, force = false, database }: FilesFlags,
  fill: (store: GraphStore, name: string) => Promise<void>,
): Promise<boolean> {
  const filled = (at: string) => {
    const options = { store: at, force }
    if (out !== undefined)
      refuseToReplaceAny(
        BULK_FILES.map((name) => join(out, name)),
        options,
      )
    return withGraph(at, { existing: false }, async (store) => {
      await fill(store, url ?? out ?? at)
      const { cables, stubs } = await store.stats()
      const isEmpty = cables + stubs === 0
      if (out !== undefined && !isEmpty) await toFolder(exportBulk(store, database), BULK_FILES, out, options)
      return !isEmpty
    })
  }
  if (url !== undefined) return filled(url)
  return out === undefined ? false : inPassing(out, filled)
}

/** An embedded store beside the files that are made of it, which goes when they are there. */
async function inPassing<T>(out: string, use: (url: string) => Promise<T>): Promise<T> {
  const beside = dirname(resolve(out))
  await mkdir(beside, { recursive: true })
  const folder = await mkdtemp(join(beside, 'reftel-passing-'))
  const gone = undoWhenEnded(() => rmSync(folder, { recursive: true, force: true }))
  try {
    return await use(`sqlite:${join(folder, 'passing.db')}`)
  } finally {
    gone()
    await rm(folder, { recursive: true, force: true })
  }
}

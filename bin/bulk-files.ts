import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { BULK_FILES, exportBulk, type GraphStore } from '@reftel/cypher'
import { Option } from 'commander'
import { toFolder } from './commands/export.ts'
import { refuseToReplaceAny } from './out-files.ts'
import { withGraph } from './store.ts'

export interface BulkFlags {
  /** Folder of the files for the bulk import of Neo4j. */
  readonly out?: string
  readonly force?: boolean
}

export const bulkOption = (): Option =>
  new Option('--out <folder>', 'files for the bulk import of Neo4j instead of a store, or besides')

/**
 * Calls `fill` with the graph at `url`, or with an embedded one that lasts as long as this takes where none is named, and then writes
 * the files that are asked for. `fill` is told what the graph is called.
 */
export async function withBulkFiles(
  url: string | undefined,
  { out, force = false }: BulkFlags,
  fill: (store: GraphStore, name: string) => Promise<void>,
): Promise<void> {
  const filled = (at: string) => {
    const options = { store: at, force }
    if (out !== undefined)
      refuseToReplaceAny(
        BULK_FILES.map((name) => join(out, name)),
        options,
      )
    return withGraph(at, { existing: false }, async (store) => {
      await fill(store, url ?? out ?? at)
      if (out !== undefined) await toFolder(exportBulk(store), BULK_FILES, out, options)
    })
  }
  if (url !== undefined) await filled(url)
  else if (out !== undefined) await inPassing(out, filled)
}

/** An embedded store beside the files that are made of it, which goes when they are there. */
async function inPassing(out: string, use: (url: string) => Promise<void>): Promise<void> {
  const beside = dirname(resolve(out))
  await mkdir(beside, { recursive: true })
  const folder = await mkdtemp(join(beside, 'reftel-passing-'))
  try {
    await use(`sqlite:${join(folder, 'passing.db')}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

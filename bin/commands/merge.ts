import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { BULK_FILES, exportBulk, type GraphStore } from '@reftel/cypher'
import { factsOfShards, gatherShards, loadFacts, withCrew } from '@reftel/ingest'
import type { Command } from 'commander'
import { curatedFrom } from '../curated.ts'
import { inWords, loaded } from '../loaded.ts'
import { jobsOption, personsOption, rejectsOption, storeOption } from '../options.ts'
import { write, writeLine } from '../output.ts'
import { drawProgress } from '../progress.ts'
import { watchRejects } from '../rejects.ts'
import { sayWhenEnded } from '../signals.ts'
import { withGraph } from '../store.ts'
import { toFolder } from './export.ts'

interface MergeFlags {
  readonly jobs: number
  readonly store?: string
  readonly out?: string
  readonly force?: true
  readonly persons?: string
  readonly rejects?: string
  readonly json?: true
}

const EXAMPLES = `
Examples:
  reftel merge facts --store sqlite:reftel.db
  reftel merge facts --out import/        # files for neo4j-admin

Exit code 0 when all that was extracted is in the graph: what shards could not read they have said, it is counted again here.`

export function addMerge(program: Command): void {
  program
    .command('merge')
    .summary('make one graph of the extracted shards of a plan')
    .description(
      'Loads what "reftel extract --plan" wrote for all shards of a plan, and tells who is who across them: the graph is the one\n' +
        'that ingest makes of the same input, whatever the number of shards.',
    )
    .argument('<folder...>', 'folders with the files of all shards')
    .addOption(storeOption().default(undefined))
    .option('--out <folder>', 'files for the bulk import of Neo4j instead of a store, or besides')
    .option('--force', 'replace files that are there')
    .addOption(jobsOption())
    .addOption(personsOption())
    .addOption(rejectsOption())
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (folders: readonly string[], flags: MergeFlags, command: Command) => {
      const { store, out } = flags
      if (store === undefined && out === undefined) command.error('error: give --store, --out, or both')
      sayWhenEnded('run it again: it goes on where it was')
      if (store !== undefined) await mergeInto(store, folders, flags)
      else if (out !== undefined) await inPassing(out, (passing) => mergeInto(passing, folders, flags))
    })
}

async function mergeInto(url: string, folders: readonly string[], flags: MergeFlags): Promise<void> {
  const curated = curatedFrom(flags.persons)
  const files = await gatherShards(folders)
  await withGraph(url, { existing: false }, async (store) => {
    const summary = await load(files, store, flags, curated)
    await (flags.json ? writeLine(summary) : write(`${inWords(summary, url)}\n`))
    if (flags.out !== undefined)
      await toFolder(exportBulk(store), BULK_FILES, flags.out, { store: url, force: flags.force ?? false })
  })
}

async function load(
  files: readonly string[],
  store: GraphStore,
  { rejects: list, jobs }: MergeFlags,
  curated: ReturnType<typeof curatedFrom>,
) {
  const rejects = watchRejects(list)
  const progress = drawProgress(rejects.refused)
  const reports = { onRefused: rejects.noteRefused, onPassedOver: rejects.passOver, onFacts: progress.reading }
  const facts = factsOfShards(files, reports)
  const summary = await withCrew(jobs, (crew) => loadFacts(facts, store, { crew, curated, onProgress: progress.show }))
  progress.clear()
  return loaded(summary, store, rejects)
}

/** An embedded store beside the files that are made of it, which goes when they are there. */
async function inPassing(out: string, use: (url: string) => Promise<void>): Promise<void> {
  const beside = dirname(resolve(out))
  await mkdir(beside, { recursive: true })
  const folder = await mkdtemp(join(beside, 'reftel-merge-'))
  try {
    await use(`sqlite:${join(folder, 'merge.db')}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

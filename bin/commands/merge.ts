import type { CableFacts, GraphStore } from '@reftel/cypher'
import { factsOfShards, gatherShards, loadFacts, withCrew } from '@reftel/ingest'
import type { Command } from 'commander'
import { type BulkFlags, bulkOptions, withBulkFiles } from '../bulk-files.ts'
import { curatedFrom } from '../curated.ts'
import { inWords, loaded } from '../loaded.ts'
import { jobsOption, personsOption, rejectsOption, storeOption } from '../options.ts'
import { write, writeLine } from '../output.ts'
import { withProgress } from '../progress.ts'
import { watchRejects } from '../rejects.ts'
import { sayWhenEnded } from '../signals.ts'

interface MergeFlags extends BulkFlags {
  readonly jobs: number
  readonly store?: string
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
  const command = program
    .command('merge')
    .summary('make one graph of the extracted shards of a plan')
    .description(
      'Loads what "reftel extract --plan" wrote for all shards of a plan, and tells who is who across them: the graph is the one\n' +
        'that ingest makes of the same input, whatever the number of shards.',
    )
    .argument('<folder...>', 'folders with the files of all shards')
    .addOption(storeOption().default(undefined))
    .addOption(jobsOption())
    .addOption(personsOption())
    .addOption(rejectsOption())
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (folders: readonly string[], flags: MergeFlags) => {
      const { store, out } = flags
      if (store === undefined && out === undefined) command.error('error: give --store, --out, or both')
      if (store === undefined && flags.bulk) command.error('error: --bulk needs --store')
      sayWhenEnded('run it again: nothing is lost, and nothing comes twice')
      const curated = curatedFrom(flags.persons)
      const files = await gatherShards(folders)
      await withBulkFiles(store, flags, async (graph, name) => {
        const summary = await load(files, graph, flags, curated)
        await (flags.json ? writeLine(summary) : write(`${inWords(summary, name)}\n`))
      })
    })
  for (const option of bulkOptions()) command.addOption(option)
}

async function load(
  files: readonly string[],
  store: GraphStore,
  { rejects: list, jobs }: MergeFlags,
  curated: ReturnType<typeof curatedFrom>,
) {
  const rejects = watchRejects(list)
  const summary = await withProgress(rejects.refused, (progress) => {
    const onFacts = ({ text }: CableFacts) => progress.reading(text.length)
    const reports = { onRefused: rejects.noteRefused, onPassedOver: rejects.passOver, onFacts }
    const facts = factsOfShards(files, reports)
    return withCrew(jobs, (crew) => loadFacts(facts, store, { crew, curated, onProgress: progress.show }))
  })
  return loaded(summary, store, rejects)
}

import type { GraphStore } from '@reftel/cypher'
import {
  type Curated,
  type FormatChoice,
  ingestDocuments,
  learnCorpus,
  type SourceDocument,
  TwiceRead,
  withCrew,
} from '@reftel/ingest'
import type { Command } from 'commander'
import { type BulkFlags, bulkOptions, withBulkFiles } from '../bulk-files.ts'
import { bulkAdvice } from '../bulk-import.ts'
import { curatedFrom } from '../curated.ts'
import { inWords, type Loaded, loaded } from '../loaded.ts'
import { optimiseLate } from '../optimise-late.ts'
import { formatOption, jobsOption, keepAllOption, personsOption, rejectsOption, storeOption } from '../options.ts'
import { complain, write, writeLine } from '../output.ts'
import { withProgress } from '../progress.ts'
import { complainOfNothing, watchRejects } from '../rejects.ts'
import { shownSource } from '../shown-source.ts'
import { sayWhenEnded } from '../signals.ts'

interface IngestFlags extends BulkFlags {
  readonly format: FormatChoice
  readonly jobs: number
  readonly store: string
  readonly persons?: string
  readonly json?: true
  readonly keepAll?: true
  readonly rejects?: string
}

const EXAMPLES = `
Examples:
  reftel ingest cables/ --store sqlite:reftel.db
  NEO4J_PASSWORD=... reftel ingest 1978.7z --store neo4j://localhost:7687 --jobs 4
  reftel ingest cables/ --store neo4j://localhost:7687 --bulk    # a large corpus into an empty Neo4j, by its importer
  reftel ingest cables/ --out import/        # files for neo4j-admin, no store`

export function addIngest(program: Command): void {
  const command = program
    .command('ingest')
    .summary('read cables into the graph')
    .description(
      'Reads cables into the graph. The same cable twice changes nothing, and a run that was cut is simply started again.\n' +
        'User and password of Neo4j are read from NEO4J_USER and NEO4J_PASSWORD.',
    )
    .argument(
      '<path...>',
      'files, folders, archives (.zip, .tar, .tar.gz, .7z), the Cablegate CSV, or - for standard input',
    )
    .addOption(storeOption())
    .addOption(formatOption())
    .addOption(jobsOption())
    .addOption(personsOption())
    .addOption(keepAllOption())
    .addOption(rejectsOption())
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: IngestFlags) => {
      const curated = curatedFrom(flags.persons)
      sayWhenEnded('run it again: nothing is lost, and nothing comes twice')
      const named = flags.out === undefined || flags.bulk || command.getOptionValueSource('store') === 'cli'
      await withBulkFiles(named ? flags.store : undefined, flags, async (store, name) => {
        const onLearnt = async (cables: number) => {
          const advice = flags.bulk ? null : bulkAdvice(flags.store, cables, await store.stats())
          if (advice !== null) complain(advice)
        }
        const summary = await ingestPaths(paths, store, { ...flags, curated, onLearnt })
        await (flags.json ? writeLine(summary) : write(`${inWords(summary, name)}\n`))
      })
    })
  for (const option of bulkOptions()) command.addOption(option)
}

export interface IngestPathsOptions {
  readonly format: FormatChoice
  readonly jobs: number
  readonly curated: Curated | null
  readonly keepAll?: boolean
  /** File that lists what was refused or passed over. */
  readonly rejects?: string
  /** Told how many documents were learnt from, before any is loaded. */
  readonly onLearnt?: (documents: number) => Promise<void>
}

/** The documents, each with the source that the graph shows. */
async function* shown(
  documents: AsyncIterable<SourceDocument>,
  paths: readonly string[],
  onRead: (document: SourceDocument) => void,
): AsyncGenerator<SourceDocument> {
  const sourceOf = shownSource(paths)
  for await (const document of documents) {
    onRead(document)
    yield { ...document, source: sourceOf(document.source) }
  }
}

/** Reads all that `paths` mean into the graph; the summary says what came of it. */
export async function ingestPaths(
  paths: readonly string[],
  store: GraphStore,
  { format, jobs, curated, keepAll = false, rejects: file, onLearnt = async () => {} }: IngestPathsOptions,
): Promise<Loaded> {
  optimiseLate()
  const rejects = watchRejects(file)
  const summary = await withProgress(rejects.refused, (progress) =>
    withCrew(jobs, async (crew) => {
      let documentsLearnt = 0
      const onDocument = (document: SourceDocument) => {
        documentsLearnt++
        progress.learning(document)
      }
      const corpus = new TwiceRead(paths, { format, keepAll, onPassedOver: rejects.passOver })
      const learnt = await learnCorpus(corpus.first(), store, { crew, onDocument })
      await onLearnt(documentsLearnt)
      optimiseLate(documentsLearnt / jobs)
      const documents = corpus.second(rejects.refuse)
      const options = { crew, learnt, curated, onProgress: progress.show }
      return ingestDocuments(shown(documents, paths, progress.reading), store, options, rejects.refuse)
    }),
  )
  complainOfNothing(paths, summary.documents, rejects)
  return loaded(summary, store, rejects)
}

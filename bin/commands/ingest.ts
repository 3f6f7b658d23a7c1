import type { GraphStore } from '@reftel/cypher'
import {
  type Curated,
  type FormatChoice,
  type Input,
  ingestDocuments,
  inputLetters,
  isUnread,
  learnCorpus,
  ReadByThreads,
  readsOnce,
  type SourceDocument,
  TwiceRead,
  type UnreadFile,
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

/** What there is to read, each with the source that the graph shows. `onRead`: told its letters. */
async function* shown(
  inputs: AsyncIterable<Input>,
  paths: readonly string[],
  onRead: (letters: number) => void,
): AsyncGenerator<Input> {
  const sourceOf = shownSource(paths)
  const show = (document: SourceDocument) => ({ ...document, source: sourceOf(document.source) })
  for await (const input of inputs) {
    onRead(inputLetters(input))
    yield isUnread(input) ? shownFile(input, sourceOf(input.file.source), show) : show(input)
  }
}

/** The file with that source, and its documents with theirs. */
const shownFile = (
  { file, bytes, documents }: UnreadFile,
  source: string,
  show: (document: SourceDocument) => SourceDocument,
): UnreadFile => ({
  file: { ...file, source },
  bytes,
  async *documents() {
    for await (const document of documents()) yield show(document)
  },
})

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
      const countLearnt = (documents: number, letters: number) => {
        documentsLearnt += documents
        progress.learning(documents, letters)
      }
      const reading = { format, keepAll, onPassedOver: rejects.passOver }
      const corpus = crew ? new ReadByThreads(paths, reading) : new TwiceRead(paths, reading)
      const learnt = await learnCorpus(corpus.first(), store, { crew, onLearnt: countLearnt })
      await onLearnt(documentsLearnt)
      optimiseLate(documentsLearnt / jobs)
      const inputs = corpus.second(rejects.refuse)
      const options = { crew, learnt, curated, onProgress: progress.show, readOnce: paths.some(readsOnce) }
      return ingestDocuments(shown(inputs, paths, progress.reading), store, options, rejects.refuse)
    }),
  )
  complainOfNothing(paths, summary.documents, rejects)
  return loaded(summary, store, rejects)
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMainThread, Worker } from 'node:worker_threads'
import {
  DOCUMENTS_TOGETHER,
  decodeText,
  extractCables,
  extractContext,
  findCitations,
  findPersons,
  layOut,
  readHeader,
  type SourceDocument,
  THREAD_LIMITS,
} from '@reftel/ingest'
import { compareSpeed } from './against.ts'
import { documentsAt, isTable, readDocument, withCorpus } from './corpus.ts'
import { type BenchOptions, readOptions } from './options.ts'
import { median, secondsOf, table } from './timing.ts'

/**
 * Speed of extraction, stage by stage, on one core: processor time, the median of some rounds after one that warms up. The floor is
 * reading and decoding the files; every stage stands beside it as a ratio, which says more than a figure of one machine.
 *
 *     node bench/dist/extract.js --cables 5000 --seed 1 --noise 0.1 --rounds 5 [--stage 'all stages'] [--against COMMIT] [--json]
 *     node bench/dist/extract.js --corpus cables.csv
 *
 * Of a table the floor is reading its bytes and making a text of them.
 */
export type StageSeconds = Readonly<Record<string, number>>

/** Keeps what a stage gives alive, so that no stage is optimised away. */
export let kept: unknown

// In a thread with the memory that ingest gives to one.
if (isMainThread)
  new Worker(fileURLToPath(import.meta.url), { argv: process.argv.slice(2), resourceLimits: THREAD_LIMITS })
else await run(readOptions({ cables: 3000, rounds: 5 }))

async function run(options: BenchOptions): Promise<void> {
  if (options.corpus && isTable(options.corpus) && !options.against) {
    const { corpus } = options
    tell(
      measure(await documentsAt(corpus), () => decodeText(readFileSync(corpus)), options),
      options,
    )
    return
  }
  await withCorpus(options, async (corpus) => {
    if (options.against) {
      process.stdout.write(`${await compareSpeed(options.against, corpus.folder, options.rounds)}\n`)
      return
    }
    const floor = (): void => {
      for (const file of corpus.files) kept = readDocument(file)
    }
    tell(measure(corpus.files.map(readDocument), floor, options), options)
  })
}

interface Measured {
  readonly cables: number
  readonly bytes: number
  readonly seconds: StageSeconds
}

function tell(measured: Measured, { json }: BenchOptions): void {
  process.stdout.write(`${json ? JSON.stringify(measured) : report(measured)}\n`)
}

function measure(
  documents: readonly SourceDocument[],
  floor: () => unknown,
  { rounds, stage }: Pick<BenchOptions, 'rounds' | 'stage'>,
): Measured {
  const context = extractContext(null)
  const laid = documents.map((document) => layOut(document))
  const cables = laid.map((layout) => ({ layout, header: readHeader(layout, context.gazetteer) }))
  const each =
    <T>(items: readonly T[], work: (item: T) => unknown) =>
    (): void => {
      for (const item of items) kept = work(item)
    }
  const stages: Readonly<Record<string, () => void>> = {
    floor: () => {
      kept = floor()
    },
    layout: each(documents, (document) => layOut(document)),
    header: each(laid, (layout) => readHeader(layout, context.gazetteer)),
    citations: each(cables, ({ layout, header }) => findCitations(layout, header, context)),
    persons: each(cables, ({ layout, header }) => findPersons(layout, header, context.persons)),
    'without persons': each(inBatches(documents), (some) =>
      some
        .map((document) => layOut(document))
        .map((layout) => ({ layout, header: readHeader(layout, context.gazetteer) }))
        .map(({ layout, header }) => findCitations(layout, header, context)),
    ),
    'all stages': each(inBatches(documents), (some) => extractCables(some, context)),
  }
  const taken: Record<string, number[]> = {}
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(stages)) {
      if (stage !== null && name !== stage && name !== 'floor') continue
      const seconds = secondsOf(work)
      if (round > 0) taken[name] = [...(taken[name] ?? []), seconds]
    }
  }
  const seconds = Object.fromEntries(Object.entries(taken).map(([name, values]) => [name, median(values)]))
  return { cables: documents.length, seconds, bytes: documents.reduce((sum, { text }) => sum + text.length, 0) }
}

/** As many as a thread extracts together. */
function inBatches(documents: readonly SourceDocument[]): readonly (readonly SourceDocument[])[] {
  return Array.from({ length: Math.ceil(documents.length / DOCUMENTS_TOGETHER) }, (_, at) =>
    documents.slice(at * DOCUMENTS_TOGETHER, (at + 1) * DOCUMENTS_TOGETHER),
  )
}

function report({ seconds, cables, bytes }: Measured): string {
  const floor = seconds.floor ?? 1
  const rows = Object.entries(seconds).map(([name, taken]) => [
    name,
    `${(taken * 1000).toFixed(0)} ms`,
    `${(bytes / 1e6 / taken).toFixed(1)} MB/s`,
    `${(cables / taken).toFixed(0)} cables/s`,
    `${(taken / floor).toFixed(2)} x floor`,
  ])
  return `${cables} cables, ${(bytes / 1e6).toFixed(1)} MB\n${table(rows)}`
}

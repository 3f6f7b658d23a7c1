import type { CableFacts } from '@reftel/cypher'
import { extractContext, type Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import type { OnProblem } from '../source/walk.ts'
import { ExtractError } from './errors.ts'
import { type Extraction, extractBatch } from './extract-batch.ts'
import { WorkerPool } from './worker-pool.ts'

export interface ExtractOptions {
  /** Worker threads; 1: none. */
  readonly jobs: number
  /** Null for cables by themselves. */
  readonly learnt: Learnt | null
}

/** Documents that are read before they are extracted, and travel to a thread together: some 10 ms of work. */
const BATCH = 32
/** Batches that each thread may have before it: the next one is there when it is through, and no more are read ahead. */
const BATCHES_AHEAD = 3

/** The facts of each document, in the order of the documents. One that fails goes to `onProblem`, and the run goes on. */
export async function* extractDocuments(
  documents: AsyncIterable<SourceDocument>,
  options: ExtractOptions,
  onProblem: OnProblem,
): AsyncGenerator<CableFacts> {
  for await (const extraction of options.jobs > 1 ? inThreads(documents, options) : inProcess(documents, options)) {
    if (extraction.kind === 'facts') yield extraction.facts
    else onProblem(new ExtractError(extraction.source, extraction.reason))
  }
}

async function* inProcess(documents: AsyncIterable<SourceDocument>, { learnt }: ExtractOptions) {
  const context = extractContext(learnt)
  for await (const { batch } of batches(documents)) yield* extractBatch(batch, context)
}

async function* inThreads(documents: AsyncIterable<SourceDocument>, { jobs, learnt }: ExtractOptions) {
  const pool = new WorkerPool(jobs, learnt)
  try {
    const underWay: Promise<readonly Extraction[]>[] = []
    for await (const { batch, last } of batches(documents)) {
      // A thread takes longer to start than one batch to extract.
      const alone = last && underWay.length === 0
      const extracted = alone ? Promise.resolve(extractBatch(batch, extractContext(learnt))) : pool.extract(batch)
      // It is awaited below, perhaps after another one that fails first.
      extracted.catch(() => {})
      underWay.push(extracted)
      if (underWay.length >= jobs * BATCHES_AHEAD) yield* (await underWay.shift()) ?? []
    }
    for (const extracted of underWay) yield* await extracted
  } finally {
    await pool.close()
  }
}

async function* batches(documents: AsyncIterable<SourceDocument>) {
  let batch: SourceDocument[] = []
  for await (const document of documents) {
    if (batch.length === BATCH) {
      yield { batch, last: false }
      batch = []
    }
    batch.push(document)
  }
  if (batch.length > 0) yield { batch, last: true }
}

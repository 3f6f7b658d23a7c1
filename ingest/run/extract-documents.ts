import type { LoadedCable } from '@reftel/cypher'
import { extractContext, type Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import type { OnProblem } from '../source/walk.ts'
import type { Crew } from './crew.ts'
import { ExtractError } from './errors.ts'
import { type Extraction, extractBatch } from './extract-batch.ts'

export interface ExtractOptions {
  /** Threads that extract; null: none. */
  readonly crew: Crew | null
  /** Null for cables by themselves. */
  readonly learnt: Learnt | null
  /** Whether each comes with its `ReadyDocument`, for a store that takes it (`GraphLoader.takesReady`). */
  readonly ready?: boolean
}

/** Documents that are read before they are extracted, and travel to a thread together: some 10 ms of work. */
const BATCH = 32

/** The facts of each document, in the order of the documents. One that fails goes to `onProblem`, and the run goes on. */
export async function* extractDocuments(
  documents: AsyncIterable<SourceDocument>,
  options: ExtractOptions,
  onProblem: OnProblem,
): AsyncGenerator<LoadedCable> {
  for await (const extraction of extractions(documents, options)) {
    if (extraction.kind === 'facts') yield extraction.facts
    else onProblem(new ExtractError(extraction.source, extraction.reason))
  }
}

async function* extractions(documents: AsyncIterable<SourceDocument>, options: ExtractOptions) {
  const { crew, learnt, ready = false } = options
  if (crew) return yield* extractBy(crew, documents, options)
  const context = extractContext(learnt)
  for await (const { batch } of batches(documents)) yield* extractBatch(batch, context, ready)
}

async function* extractBy(
  crew: Crew,
  documents: AsyncIterable<SourceDocument>,
  { learnt, ready = false }: ExtractOptions,
) {
  crew.beginExtracting(learnt, ready)
  const underWay: Promise<readonly Extraction[]>[] = []
  for await (const { batch, last } of batches(documents)) {
    // A thread takes longer to start than one batch to extract.
    const alone = last && underWay.length === 0
    const extracted = alone ? Promise.resolve(extractBatch(batch, extractContext(learnt), ready)) : crew.extract(batch)
    // It is awaited below, perhaps after another one that fails first.
    extracted.catch(() => {})
    underWay.push(extracted)
    if (underWay.length >= crew.ahead) yield* (await underWay.shift()) ?? []
  }
  for (const extracted of underWay) yield* await extracted
}

/** Documents a few at a time; `last`: none follow. */
export async function* batches(
  documents: AsyncIterable<SourceDocument>,
): AsyncGenerator<{ readonly batch: readonly SourceDocument[]; readonly last: boolean }> {
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

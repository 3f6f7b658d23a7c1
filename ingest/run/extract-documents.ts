import { inOrder, type LoadedCable } from '@reftel/cypher'
import { extractContext, type Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import type { OnProblem } from '../source/walk.ts'
import type { Crew } from './crew.ts'
import { ExtractError } from './errors.ts'
import { extractBatch } from './extract-batch.ts'

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
  // A thread takes longer to start than one batch to extract.
  const extract = async ({ batch, alone }: Batch) =>
    alone ? extractBatch(batch, extractContext(learnt), ready) : crew.extract(batch)
  for await (const extracted of inOrder(batches(documents), crew.ahead, extract)) yield* extracted
}

/** Documents that go together; `alone`: there are no others. */
export interface Batch {
  readonly batch: readonly SourceDocument[]
  readonly alone: boolean
}

/** Documents a few at a time. */
export async function* batches(documents: AsyncIterable<SourceDocument>): AsyncGenerator<Batch> {
  let batch: SourceDocument[] = []
  let alone = true
  for await (const document of documents) {
    if (batch.length === BATCH) {
      alone = false
      yield { batch, alone }
      batch = []
    }
    batch.push(document)
  }
  if (batch.length > 0) yield { batch, alone }
}

import { type CableFacts, inOrder } from '@reftel/cypher'
import { extractContext, type Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import type { OnProblem } from '../source/walk.ts'
import type { Crew } from './crew.ts'
import { CrowdedDocumentError, ExtractError } from './errors.ts'
import { type Extraction, extractBatch } from './extract-batch.ts'
import type { ReadyCable } from './ready-cable.ts'

export interface ExtractOptions {
  /** Threads that extract; null: none. */
  readonly crew: Crew | null
  /** Null for cables by themselves. */
  readonly learnt: Learnt | null
}

/** Documents that are read before they are extracted, and travel to a thread together: some 10 ms of work. */
const BATCH = 32
/** Letters from which on documents go without waiting for others, so that the memory for those under way is bounded. */
const BATCH_LETTERS = 1 << 18

/** The facts of each document, in the order of the documents. One that fails goes to `onProblem`, and the run goes on, as is what was left out of one. */
export async function* extractDocuments(
  documents: AsyncIterable<SourceDocument>,
  options: ExtractOptions,
  onProblem: OnProblem,
): AsyncGenerator<CableFacts> {
  for await (const extraction of extractions(documents, options, false)) {
    report(extraction, onProblem)
    if (extraction.kind === 'facts') yield extraction.facts
  }
}

/** The same of documents that are made ready for the store where they are extracted (`GraphLoader.loadReady`). */
export async function* makeReady(
  documents: AsyncIterable<SourceDocument>,
  options: ExtractOptions,
  onProblem: OnProblem,
): AsyncGenerator<ReadyCable> {
  for await (const extraction of extractions(documents, options, true)) {
    report(extraction, onProblem)
    if (extraction.kind === 'ready') yield extraction.cable
  }
}

function report(extraction: Extraction, onProblem: OnProblem): void {
  if (extraction.kind === 'failed') onProblem(new ExtractError(extraction.source, extraction.reason))
  else if (extraction.leftOut > 0) {
    const source = extraction.kind === 'facts' ? extraction.facts.source : extraction.source
    onProblem(new CrowdedDocumentError(source, extraction.leftOut))
  }
}

async function* extractions(documents: AsyncIterable<SourceDocument>, options: ExtractOptions, ready: boolean) {
  const { crew, learnt } = options
  if (crew) return yield* extractBy(crew, documents, learnt, ready)
  const context = extractContext(learnt)
  for await (const { batch } of batches(documents)) yield* extractBatch(batch, context, ready)
}

async function* extractBy(crew: Crew, documents: AsyncIterable<SourceDocument>, learnt: Learnt | null, ready: boolean) {
  crew.beginExtracting(learnt, ready)
  // A thread takes longer to start than one batch to extract.
  const extract = async ({ batch, alone }: Batch) =>
    alone ? extractBatch(batch, extractContext(learnt), ready) : crew.extract(batch)
  for await (const extracted of inOrder(batches(documents), crew.batchesAhead, extract)) yield* extracted
}

/** Documents that go together; `alone`: there are no others. */
export interface Batch {
  readonly batch: readonly SourceDocument[]
  readonly alone: boolean
}

/** Documents a few at a time. */
export async function* batches(documents: AsyncIterable<SourceDocument>): AsyncGenerator<Batch> {
  let batch: SourceDocument[] = []
  let letters = 0
  let alone = true
  for await (const document of documents) {
    if (batch.length === BATCH || letters >= BATCH_LETTERS) {
      alone = false
      yield { batch, alone }
      batch = []
      letters = 0
    }
    batch.push(document)
    letters += document.text.length
  }
  if (batch.length > 0) yield { batch, alone }
}

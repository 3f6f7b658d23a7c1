import { allFound, type CableFacts, inOrder } from '@reftel/cypher'
import { extractContext, type Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { type Input, inputLetters, opened } from '../source/input.ts'
import type { OnProblem } from '../source/walk.ts'
import type { Crew } from './crew.ts'
import type { Extracted } from './crew-program.ts'
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
  inputs: AsyncIterable<Input>,
  options: ExtractOptions,
  onProblem: OnProblem,
): AsyncGenerator<ReadyCable> {
  for await (const extraction of extractions(inputs, options, true)) {
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

async function* extractions(inputs: AsyncIterable<Input>, options: ExtractOptions, ready: boolean) {
  const { crew, learnt } = options
  if (crew) return yield* extractBy(crew, inputs, learnt, ready)
  const context = extractContext(learnt)
  for await (const { batch } of batches(opened(inputs))) yield* extractBatch(batch, context, ready)
}

async function* extractBy(
  crew: Crew,
  inputs: AsyncIterable<Input>,
  learnt: Learnt | null,
  ready: boolean,
): AsyncGenerator<Extraction> {
  crew.beginExtracting(learnt, ready)
  // A thread takes longer to start than one batch to extract.
  const here = async (batch: readonly Input[]) => extractBatch(await all(opened(batch)), extractContext(learnt), ready)
  const extract = async ({ batch, alone }: Batch<Input>) => ({
    batch,
    extracted: alone ? await here(batch) : await crew.extract(batch),
  })
  for await (const { batch, extracted } of inOrder(batches(inputs), crew.batchesAhead, extract))
    for (const [at, extraction] of extracted.entries())
      if (extraction.kind !== 'unread') yield extraction
      // It is read when its turn comes, so that problems are told in the order of the inputs.
      else
        for await (const document of opened(batch.slice(at, at + 1)))
          yield* extractionsIn(await crew.extract([document]))
}

/** What a thread gave for inputs that are documents. */
const extractionsIn = (extracted: readonly Extracted[]): readonly Extraction[] =>
  allFound(extracted, (extraction) => (extraction.kind === 'unread' ? null : extraction))

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** Inputs that go together; `alone`: there are no others. */
export interface Batch<Some extends Input> {
  readonly batch: readonly Some[]
  readonly alone: boolean
}

/** Inputs a few at a time. */
export async function* batches<Some extends Input>(inputs: AsyncIterable<Some>): AsyncGenerator<Batch<Some>> {
  let batch: Some[] = []
  let letters = 0
  let alone = true
  for await (const input of inputs) {
    if (batch.length === BATCH || letters >= BATCH_LETTERS) {
      alone = false
      yield { batch, alone }
      batch = []
      letters = 0
    }
    batch.push(input)
    letters += inputLetters(input)
  }
  if (batch.length > 0) yield { batch, alone }
}

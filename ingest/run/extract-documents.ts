import { allFound, type CableFacts, type FactsToLoad, type GraphStore, grouped, inOrder } from '@reftel/cypher'
import type { Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { type Input, inputLetters, isUnread, opened } from '../source/input.ts'
import type { OnProblem } from '../source/walk.ts'
import type { Crew } from './crew.ts'
import type { Extracted } from './crew-program.ts'
import { CrowdedDocumentError, ExtractError } from './errors.ts'
import { type Extracting, type Extraction, extractBatch, extractingWith, type HeldBySource } from './extract-batch.ts'
import { countsOf, type ReadCable, type ReadyCable } from './ready-cable.ts'

export interface ExtractOptions {
  /** Threads that extract; null: none. */
  readonly crew: Crew | null
  /** Null for cables by themselves. */
  readonly learnt: Learnt | null
}

/** That it is to be noted how documents are read, for a store to keep. */
export interface Known {
  /** See `programHash`. */
  readonly program: string
  /** The store that they are extracted for, which may hold what would come of them; null where that is not known yet. */
  readonly store: Pick<GraphStore, 'readings'> | null
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
  for await (const extraction of extractions(documents, options, null, false)) {
    report(extraction, onProblem)
    if (extraction.kind === 'facts') yield extraction.facts
  }
}

/** The same for a store that is not known yet, with how each was read. `program`: see `programHash`. */
export async function* extractToLoad(
  documents: AsyncIterable<SourceDocument>,
  options: ExtractOptions,
  program: string,
  onProblem: OnProblem,
): AsyncGenerator<FactsToLoad> {
  for await (const { document } of factsToLoad(documents, options, { program, store: null }, onProblem))
    if (document) yield document
}

/** Facts with how each was read and what is counted of each, for a store to load. */
export async function* factsToLoad(
  documents: AsyncIterable<SourceDocument>,
  options: ExtractOptions,
  known: Known | null,
  onProblem: OnProblem,
): AsyncGenerator<ReadCable<FactsToLoad>> {
  for await (const extraction of extractions(documents, options, known, false)) {
    report(extraction, onProblem)
    if (extraction.kind === 'same') yield { document: null, counts: extraction.counts }
    if (extraction.kind !== 'facts') continue
    const { facts, reading = null } = extraction
    yield { document: { ...facts, reading }, counts: countsOf(facts) }
  }
}

/** The same of documents that are made ready for the store where they are extracted (`GraphLoader.loadReady`). */
export async function* makeReady(
  inputs: AsyncIterable<Input>,
  options: ExtractOptions,
  known: Known | null,
  onProblem: OnProblem,
): AsyncGenerator<ReadyCable> {
  for await (const extraction of extractions(inputs, options, known, true)) {
    report(extraction, onProblem)
    if (extraction.kind === 'ready') yield extraction.cable
    if (extraction.kind === 'same') yield { document: null, counts: extraction.counts }
  }
}

function report(extraction: Extraction, onProblem: OnProblem): void {
  if (extraction.kind === 'same') return
  if (extraction.kind === 'failed') onProblem(new ExtractError(extraction.source, extraction.reason))
  else if (extraction.leftOut > 0) {
    const source = extraction.kind === 'facts' ? extraction.facts.source : extraction.source
    onProblem(new CrowdedDocumentError(source, extraction.leftOut))
  }
}

async function* extractions(
  inputs: AsyncIterable<Input>,
  { crew, learnt }: ExtractOptions,
  known: Known | null,
  ready: boolean,
): AsyncGenerator<Extraction> {
  const program = known?.program ?? null
  const begun = () => extractingWith(learnt, program, ready)
  if (crew) {
    crew.beginExtracting(learnt, program, ready)
    return yield* extractBy(crew, inputs, begun, known)
  }
  const extracting = begun()
  for await (const { batch } of batches(opened(inputs)))
    yield* extractBatch(batch, extracting, await heldOf(batch, known))
}

async function* extractBy(
  crew: Crew,
  inputs: AsyncIterable<Input>,
  begun: () => Extracting,
  known: Known | null,
): AsyncGenerator<Extraction> {
  const there = async (batch: readonly Input[]) => crew.extract(batch, await heldOf(batch, known))
  // A thread takes longer to start than one batch to extract; tables are made here for that alone.
  const here = async (batch: readonly Input[]) =>
    extractBatch(await all(opened(batch)), begun(), await heldOf(batch, known))
  const extract = async ({ batch, alone }: Batch<Input>) => ({
    batch,
    extracted: await (alone ? here(batch) : there(batch)),
  })
  for await (const { batch, extracted } of inOrder(batches(inputs), crew.batchesAhead, extract))
    for (const [at, extraction] of extracted.entries())
      if (extraction.kind !== 'unread') yield extraction
      // It is read when its turn comes, so that problems are told in the order of the inputs.
      else for await (const document of opened(batch.slice(at, at + 1))) yield* extractionsIn(await there([document]))
}

/** What the store holds of these sources. */
async function heldOf(inputs: readonly Input[], known: Known | null): Promise<HeldBySource> {
  if (!known?.store) return new Map()
  const sources = inputs.map((input) => (isUnread(input) ? input.file : input).source)
  return grouped(await known.store.readings(sources), ({ source }) => source)
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

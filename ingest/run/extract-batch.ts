import { type HeldReading, must, readyDocument } from '@reftel/cypher'
import { DOCUMENTS_TOGETHER, type ExtractContext, extractContext, extractEach, type Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { type BoundedFacts, bounded } from './bounded.ts'
import { budgetOf, OverBudget, withinBudget } from './budget.ts'
import { Readings } from './readings.ts'
import { type CableCounts, countsOf, type ReadyCable } from './ready-cable.ts'

/** What came of one document; `reason` is one line, `leftOut` counts what lies over the bound (`bounded`). */
export type Extraction =
  | ({ readonly kind: 'facts'; readonly reading?: string } & BoundedFacts)
  | { readonly kind: 'ready'; readonly source: string; readonly cable: ReadyCable; readonly leftOut: number }
  /** The store holds what would come of it. */
  | { readonly kind: 'same'; readonly counts: CableCounts }
  | { readonly kind: 'failed'; readonly source: string; readonly reason: string }

/** How documents are extracted. */
export interface Extracting {
  readonly context: ExtractContext
  /** Whether they are made ready for the store (`makeReady`). */
  readonly ready: boolean
  /** Notes how each was read; null: that is not asked for. */
  readonly readings: Readings | null
}

/** Where nothing was learnt, how documents are read is not noted. `program`: null for no notes. */
export const extractingWith = (learnt: Learnt | null, program: string | null, ready: boolean): Extracting => ({
  context: extractContext(learnt),
  readings: learnt && program !== null ? new Readings(program, learnt) : null,
  ready,
})

/** What a store holds of each source that it knows. */
export type HeldBySource = ReadonlyMap<string, readonly HeldReading[]>

/**
 * Extracts documents, a few at once, but for those of which the store holds what would come of it; where one fails, one by one, so that
 * it does not cost the others. One that takes longer than its budget has failed.
 */
export function extractBatch(
  documents: readonly SourceDocument[],
  extracting: Extracting,
  held: HeldBySource = new Map(),
): readonly Extraction[] {
  const same = documents.map((document) => extracting.readings?.sameOf(document, held.get(document.source)))
  const others = extractInTime(
    documents.filter((_, at) => !same[at]),
    extracting,
  )
  const made = (extracting.ready ? others.map(madeReady) : others).values()
  return same.map((counts) =>
    counts ? { kind: 'same', counts } : must(made.next().value, 'the extraction of a document'),
  )
}

function madeReady(extraction: Extraction): Extraction {
  if (extraction.kind !== 'facts') return extraction
  const { facts, leftOut, reading = null } = extraction
  const cable = { document: { ...readyDocument(facts), reading }, counts: countsOf(facts) }
  return { kind: 'ready', source: facts.source, cable, leftOut }
}

function extractInTime(documents: readonly SourceDocument[], extracting: Extracting): readonly Extraction[] {
  try {
    return withinBudget(budgetOf(lettersOf(documents)), () => extractAll(documents, extracting))
  } catch (error) {
    if (error instanceof OverBudget) return documents.map((document) => extractWatched(document, extracting))
    throw error
  }
}

const lettersOf = (documents: readonly SourceDocument[]): number =>
  documents.reduce((letters, { text }) => letters + text.length, 0)

function extractWatched(document: SourceDocument, extracting: Extracting): Extraction {
  const budget = budgetOf(document.text.length)
  try {
    return withinBudget(budget, () => extractOne(document, extracting))
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error
    return { kind: 'failed', source: document.source, reason: `it takes longer than ${Math.round(budget / 1000)} s` }
  }
}

function extractAll(documents: readonly SourceDocument[], extracting: Extracting): readonly Extraction[] {
  const extractions: Extraction[] = []
  for (let start = 0; start < documents.length; start += DOCUMENTS_TOGETHER)
    extractions.push(...extractFew(documents.slice(start, start + DOCUMENTS_TOGETHER), extracting))
  return extractions
}

function extractFew(documents: readonly SourceDocument[], extracting: Extracting): readonly Extraction[] {
  try {
    return extractTogether(documents, extracting)
  } catch {
    return documents.map((document) => extractOne(document, extracting))
  }
}

function extractTogether(
  documents: readonly SourceDocument[],
  { context, readings }: Extracting,
): readonly Extraction[] {
  const read = documents.map((document) => ({ document, asked: readings?.begin() ?? null }))
  const cables = extractEach(read.map(({ document, asked }) => ({ document, context: asked?.context ?? context })))
  return read.map(({ document, asked }, at) => {
    const { facts, leftOut } = bounded(must(cables[at], 'what was read of the document'))
    // What was left out is told each time.
    const reading = readings && asked && leftOut === 0 ? readings.of(document, facts, asked) : null
    return { kind: 'facts', facts, leftOut, ...(reading !== null && { reading }) }
  })
}

function extractOne(document: SourceDocument, extracting: Extracting): Extraction {
  try {
    return must(extractTogether([document], extracting)[0], 'the extraction of a document')
  } catch (cause) {
    return { kind: 'failed', source: document.source, reason: String(cause).replaceAll(/\s+/g, ' ') }
  }
}

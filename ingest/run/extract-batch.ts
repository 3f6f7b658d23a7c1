import { readyDocument } from '@reftel/cypher'
import { DOCUMENTS_TOGETHER, type ExtractContext, extractCable, extractCables } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { type BoundedFacts, bounded } from './bounded.ts'
import { budgetOf, OverBudget, withinBudget } from './budget.ts'
import { countsOf, type ReadyCable } from './ready-cable.ts'

/** What came of one document; `reason` is one line, `leftOut` counts what lies over the bound (`bounded`). */
export type Extraction =
  | ({ readonly kind: 'facts' } & BoundedFacts)
  | { readonly kind: 'ready'; readonly source: string; readonly cable: ReadyCable; readonly leftOut: number }
  | { readonly kind: 'failed'; readonly source: string; readonly reason: string }

/**
 * Extracts documents, a few at once; where one of those fails, one by one, so that it does not cost the others. One that takes
 * longer than its budget has failed. `ready`: whether they are made ready for the store (`makeReady`).
 */
export function extractBatch(
  documents: readonly SourceDocument[],
  context: ExtractContext,
  ready: boolean,
): readonly Extraction[] {
  const extractions = extractInTime(documents, context)
  return ready ? extractions.map(madeReady) : extractions
}

function madeReady(extraction: Extraction): Extraction {
  if (extraction.kind !== 'facts') return extraction
  const { facts, leftOut } = extraction
  const cable = { document: readyDocument(facts), counts: countsOf(facts) }
  return { kind: 'ready', source: facts.source, cable, leftOut }
}

function extractInTime(documents: readonly SourceDocument[], context: ExtractContext): readonly Extraction[] {
  try {
    return withinBudget(budgetOf(lettersOf(documents)), () => extractAll(documents, context))
  } catch (error) {
    if (error instanceof OverBudget) return documents.map((document) => extractWatched(document, context))
    throw error
  }
}

const lettersOf = (documents: readonly SourceDocument[]): number =>
  documents.reduce((letters, { text }) => letters + text.length, 0)

function extractWatched(document: SourceDocument, context: ExtractContext): Extraction {
  const budget = budgetOf(document.text.length)
  try {
    return withinBudget(budget, () => extractOne(document, context))
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error
    return { kind: 'failed', source: document.source, reason: `it takes longer than ${Math.round(budget / 1000)} s` }
  }
}

function extractAll(documents: readonly SourceDocument[], context: ExtractContext): readonly Extraction[] {
  const extractions: Extraction[] = []
  for (let start = 0; start < documents.length; start += DOCUMENTS_TOGETHER)
    extractions.push(...extractFew(documents.slice(start, start + DOCUMENTS_TOGETHER), context))
  return extractions
}

function extractFew(documents: readonly SourceDocument[], context: ExtractContext): readonly Extraction[] {
  try {
    return extractCables(documents, context).map((facts) => ({ kind: 'facts', ...bounded(facts) }))
  } catch {
    return documents.map((document) => extractOne(document, context))
  }
}

function extractOne(document: SourceDocument, context: ExtractContext): Extraction {
  try {
    return { kind: 'facts', ...bounded(extractCable(document, context)) }
  } catch (cause) {
    return { kind: 'failed', source: document.source, reason: String(cause).replaceAll(/\s+/g, ' ') }
  }
}

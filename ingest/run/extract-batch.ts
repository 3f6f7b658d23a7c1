import type { CableFacts } from '@reftel/cypher'
import { type ExtractContext, extractCable, extractCables } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'

/** What came of one document; `reason` is one line. */
export type Extraction =
  | { readonly kind: 'facts'; readonly facts: CableFacts }
  | { readonly kind: 'failed'; readonly source: string; readonly reason: string }

/** Documents whose stages are run together. */
const TOGETHER = 8

/** Extracts documents, a few at once; where one of those fails, one by one, so that it does not cost the others. */
export function extractBatch(documents: readonly SourceDocument[], context: ExtractContext): readonly Extraction[] {
  const extractions: Extraction[] = []
  for (let start = 0; start < documents.length; start += TOGETHER)
    extractions.push(...extractFew(documents.slice(start, start + TOGETHER), context))
  return extractions
}

function extractFew(documents: readonly SourceDocument[], context: ExtractContext): readonly Extraction[] {
  try {
    return extractCables(documents, context).map((facts) => ({ kind: 'facts', facts }))
  } catch {
    return documents.map((document) => extractOne(document, context))
  }
}

function extractOne(document: SourceDocument, context: ExtractContext): Extraction {
  try {
    return { kind: 'facts', facts: extractCable(document, context) }
  } catch (cause) {
    return { kind: 'failed', source: document.source, reason: String(cause).replaceAll(/\s+/g, ' ') }
  }
}

import type { CableFacts } from '@reftel/cypher'
import { type ExtractContext, extractCable } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'

/** What came of one document; `reason` is one line. */
export type Extraction =
  | { readonly kind: 'facts'; readonly facts: CableFacts }
  | { readonly kind: 'failed'; readonly source: string; readonly reason: string }

/** Extracts documents one by one; one that fails does not cost the others. */
export function extractBatch(documents: readonly SourceDocument[], context: ExtractContext): readonly Extraction[] {
  return documents.map((document) => {
    try {
      return { kind: 'facts', facts: extractCable(document, context) }
    } catch (cause) {
      return { kind: 'failed', source: document.source, reason: String(cause).replaceAll(/\s+/g, ' ') }
    }
  })
}

import type { CableFacts } from '@reftel/cypher'
import { type CitationContext, findCitations, type SerialModel } from './citations/index.ts'
import { gazetteer } from './gazetteer/posts-gazetteer.ts'
import { readHeader } from './header/read-header.ts'
import { layOut } from './layout/lay-out.ts'
import { findPersons, type PersonContext, personContext } from './persons/index.ts'
import type { SourceDocument } from './source/document.ts'

/** What a cable is read with, besides its text. */
export interface ExtractContext extends CitationContext {
  readonly persons: PersonContext
}

/** The tables that ship with Reftel, and what was learnt of the posts' numbers; null for cables by themselves. */
export const extractContext = (serials: SerialModel | null): ExtractContext => ({
  gazetteer,
  serials,
  persons: personContext(),
})

/**
 * All that Reftel reads out of one document, stage by stage: layout, header, citations, persons. Pure; never throws for what
 * a cable says badly.
 */
export function extractCable(document: SourceDocument, context: ExtractContext): CableFacts {
  const layout = layOut(document)
  const header = readHeader(layout, context.gazetteer)
  const { tagNames: _names, ...facts } = header
  const { source, format, text } = document
  return {
    ...facts,
    source,
    format,
    text,
    citations: findCitations(layout, header, context),
    persons: findPersons(layout, header, context.persons),
  }
}

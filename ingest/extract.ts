import { type CableFacts, type Citation, must, type PersonFacts } from '@reftel/cypher'
import { type CitationContext, findCitations, type SerialModel, serialWitness } from './citations/index.ts'
import { gazetteer } from './gazetteer/posts-gazetteer.ts'
import type { Header } from './header/header.ts'
import { readHeader } from './header/read-header.ts'
import { layOut } from './layout/lay-out.ts'
import type { Layout } from './layout/layout.ts'
import { outline } from './layout/outline.ts'
import { findPersons, type NameUse, type PersonContext, personContext, usageOf } from './persons/index.ts'
import type { SourceDocument } from './source/document.ts'
import { asWritten, plainDocument } from './source/plain-text.ts'

/** What a cable is read with, besides its text. */
export interface ExtractContext extends CitationContext {
  readonly persons: PersonContext
}

/** What a corpus says that none of its cables says alone. */
export interface Learnt {
  /** Which numbers each post had reached when. */
  readonly serials: SerialModel
  /** Which words its cables use as names of persons, and which as names of things. */
  readonly names: NameUse
}

/** The tables that ship with Reftel, and what was learnt of a corpus; null for cables by themselves. */
export const extractContext = (learnt: Learnt | null): ExtractContext => ({
  gazetteer,
  serials: learnt && serialWitness(learnt.serials),
  persons: { ...personContext(), corpus: learnt && ((surname) => usageOf(surname, learnt.names)) },
})

/**
 * All that Reftel reads out of one document, stage by stage: layout, header, citations, persons. Pure; never throws for what
 * a cable says badly.
 */
export const extractCable = (document: SourceDocument, context: ExtractContext): CableFacts =>
  must(extractCables([document], context)[0], 'what was read of the document')

/** Documents whose stages are run together; see `extractCables`. */
export const DOCUMENTS_TOGETHER = 16

/**
 * As `extractCable`, for a few documents at once: each stage goes over all of them before the next begins. Its code and tables
 * then stay in the processor's caches, which reads a fifth more in the same time; `DOCUMENTS_TOGETHER` are enough for that.
 */
export const extractCables = (documents: readonly SourceDocument[], context: ExtractContext): readonly CableFacts[] =>
  extractEach(documents.map((document) => ({ document, context })))

/** The same of documents that are read with a context each. */
export function extractEach(
  documents: readonly { readonly document: SourceDocument; readonly context: ExtractContext }[],
): readonly CableFacts[] {
  const cables = documents
    .map(({ document, context }) => ({ document, context, layout: layOut(plainDocument(document)) }))
    .map(({ document, context, layout }) => {
      return { document, context, layout, header: readHeader(layout, context.gazetteer) }
    })
  const citations = cables.map(({ layout, header, context }) => findCitations(layout, header, context))
  const persons = cables.map(({ layout, header, context }) => findPersons(layout, header, context.persons))
  return cables.map(({ document, layout, header }, at) =>
    factsOf(document, layout, header, must(citations[at], 'citations'), must(persons[at], 'persons')),
  )
}

function factsOf(
  { source, format, text, uncertain }: SourceDocument,
  layout: Layout,
  { id, documentNumber, from, number, year, date, subject, classification, to, info, tags, archiveTags }: Header,
  citations: readonly Citation[],
  persons: readonly PersonFacts[],
): CableFacts {
  return {
    id,
    documentNumber,
    source,
    format,
    text,
    from,
    number,
    year,
    date,
    subject: layout.document.text === text ? subject : subjectIn(text, layout, subject),
    classification,
    to,
    info,
    tags,
    archiveTags,
    citations: layout.document.text === text ? citations : citations.map((citation) => quotedFrom(text, citation)),
    persons,
    layout: outline(layout),
    ...(uncertain && { uncertain }),
  }
}

/** The subject with the quotation marks and dashes of the document. */
function subjectIn(text: string, { header, logical }: Layout, subject: string | null): string | null {
  const span = header.find(({ label }) => label === 'SUBJECT')?.span
  if (!subject || !span) return subject
  const { start, end } = logical.sourceSpan(span)
  return asWritten(subject, text.slice(start, end))
}

/** The citation with the very words of the document, not those that were read of it. */
const quotedFrom = (text: string, citation: Citation): Citation => ({
  ...citation,
  raw: text.slice(citation.start, citation.end),
})

import { type DocumentOf, documentPlace } from '../graph-queries.ts'
import type { CableId } from '../model/cable-id.ts'
import type { CitingDocument, DocumentFacts } from '../model/documents.ts'
import { type LaidOut, NO_LAYOUT } from '../model/layout.ts'
import { type Groups, grouped } from '../text/grouped.ts'
import type { Connection } from './connection.ts'
import { latelyRead } from './lately-read.ts'
import { namedQuery } from './named-query.ts'
import { type Packed, unpackFacts, unpackText, whole } from './packing.ts'

/** A document as it is kept, without its text. `facts`: `factsJson`, packed. */
export interface DocumentRow {
  readonly key: string
  readonly source: string
  readonly length: number
  readonly facts: Packed
}

export interface DocumentsRow extends DocumentRow {
  readonly cable: CableId
  source: string
}

interface LaidOutRow {
  readonly cable: CableId
  readonly document: string
  readonly key: string
  readonly text: Packed
  readonly facts: Packed
}

const documentsLaidOut = namedQuery<{ wanted: string }, LaidOutRow>('documents-laid-out')
const documentsOfQuery = namedQuery<{ keys: string }, DocumentsRow>('documents-of')

/** The documents of these cables by cable; none of stubs and of cables that the graph does not know. */
export const documentsOf = (db: Connection, ids: readonly CableId[]): Groups<CableId, DocumentsRow> =>
  grouped(documentsOfQuery.all(db, { keys: JSON.stringify(ids) }), ({ cable }) => cable)

/** What is kept of a document as JSON: all but what has columns of its own. Its fields stand in one order, so it can be compared. */
export const factsJson = (facts: DocumentFacts): string =>
  JSON.stringify({
    documentNumber: facts.documentNumber,
    format: facts.format,
    from: facts.from,
    number: facts.number,
    year: facts.year,
    date: facts.date,
    subject: facts.subject,
    classification: facts.classification,
    to: facts.to,
    info: facts.info,
    tags: facts.tags,
    citations: facts.citations,
    persons: facts.persons,
    collection: facts.collection,
    uncertain: facts.uncertain,
    layout: facts.layout,
  })

/** The facts in a row. */
export const factsOf = (id: CableId, { key, source, length, facts }: DocumentRow): DocumentFacts => ({
  id,
  key,
  source,
  length,
  ...kept(facts),
})

/** The facts in a row that is read for an answer. */
export const factsRead = (db: Connection, id: CableId, { key, source, length, facts }: DocumentRow): DocumentFacts => ({
  id,
  key,
  source,
  length,
  ...latelyRead(db, `${id}/${key}`, facts, kept),
})

type KeptFacts = Omit<DocumentFacts, 'id' | 'key' | 'source' | 'length'>

const kept = (facts: Packed): KeptFacts => whole(() => JSON.parse(unpackFacts(facts)) as KeptFacts)

/** What stands behind the citations in `factsJson`; no text within it can hold these signs, whose quotes would be escaped there. */
const BEHIND_CITATIONS = ',"persons":['

/** What a row says of citations: the rest, which is the most of it, is not parsed. */
export const citationsRead = (db: Connection, id: CableId, { key, length, facts }: DocumentRow): CitingDocument => ({
  key,
  length,
  citations: latelyRead(db, `${id}/${key}/citations`, facts, keptCitations),
})

const keptCitations = (facts: Packed): DocumentFacts['citations'] =>
  whole(() => {
    const json = unpackFacts(facts)
    const end = json.indexOf(BEHIND_CITATIONS)
    return (JSON.parse(end < 0 ? json : `${json.slice(0, end)}}`) as KeptFacts).citations
  })

/** See `GraphQueries.documents`. */
export function laidOutDocuments(db: Connection, wanted: readonly DocumentOf[]): ReadonlyMap<string, LaidOut> {
  const keys = JSON.stringify(wanted.map(({ cable, document = null }) => [cable, document]))
  return new Map(
    documentsLaidOut
      .all(db, { wanted: keys })
      .map(({ cable, document, key, text, facts }) => [
        documentPlace({ cable, document }),
        { text: unpackText(text), layout: latelyRead(db, `${cable}/${key}`, facts, kept).layout ?? NO_LAYOUT },
      ]),
  )
}

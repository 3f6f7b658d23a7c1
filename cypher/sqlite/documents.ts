import { type DocumentOf, documentPlace } from '../graph-queries.ts'
import type { CableId } from '../model/cable-id.ts'
import type { Collection } from '../model/collection.ts'
import { type CitingDocument, type DocumentFacts, type NamingDocument, orderDocuments } from '../model/documents.ts'
import type { Occurrence } from '../model/facts.ts'
import { type CableLayout, type LaidOut, NO_LAYOUT } from '../model/layout.ts'
import { Groups, grouped } from '../text/grouped.ts'
import { whole } from '../text/stored.ts'
import type { Connection } from './connection.ts'
import { latelyRead } from './lately-read.ts'
import { namedQuery } from './named-query.ts'
import { type Packed, unpackFacts, unpackText } from './packing.ts'

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

interface WithTextRow extends Pick<DocumentRow, 'key' | 'length' | 'facts'> {
  /** Row of the cable. */
  readonly cable: number
  readonly text: Packed
}

const documentsLaidOut = namedQuery<{ wanted: string }, LaidOutRow>('documents-laid-out')
const documentsWithTexts = namedQuery<{ cables: string }, WithTextRow>('documents-with-texts')
const documentsOfQuery = namedQuery<{ keys: string }, DocumentsRow>('documents-of')

/** The documents of these cables by cable; none of stubs and of cables that the graph does not know. */
export const documentsOf = (db: Connection, ids: readonly CableId[]): Groups<CableId, DocumentsRow> =>
  grouped(documentsOfQuery.all(db, { keys: JSON.stringify(ids) }), ({ cable }) => cable)

/** What is kept of a document as JSON: all but what has columns of its own. Its fields stand in one order, so it can be compared. */
export const factsJson = (facts: Omit<KeptFacts, 'collection'>, collection: Collection): string =>
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
    collection,
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

/** The facts in a row, for an answer. */
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

/** The citations in a row's facts. All else, most of the row, is not parsed. */
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

/** What is read of a document to quote whom it names; the text is unpacked by `textsFor`. */
export interface QuotedDocument extends NamingDocument {
  readonly layout: CableLayout
  readonly text: Packed
}

/**
 * The documents of these cables, in order, by the cable's row. Headers and citations, the half of what is kept, are not parsed, and
 * nothing is remembered: cables of one person are seldom those of the next one asked for.
 */
export function quotedDocuments(db: Connection, cables: readonly number[]): Groups<number, QuotedDocument> {
  const rows = documentsWithTexts.all(db, { cables: JSON.stringify(cables) })
  const all = grouped(rows, ({ cable }) => cable)
  return new Groups(
    [...all].map(([cable, own]) => [
      cable,
      orderDocuments(own).map(({ key, length, facts, text }) => ({ key, length, ...keptPersons(facts), text })),
    ]),
  )
}

const keptPersons = (facts: Packed) =>
  whole(() => {
    const json = unpackFacts(facts)
    const kept = JSON.parse(`{${json.slice(json.indexOf(BEHIND_CITATIONS) + 1)}`) as KeptFacts
    const { persons, layout = NO_LAYOUT } = kept
    return { persons, layout }
  })

/** The texts that these words stand in, with their layout, of the ordered documents of a cable: by `document` of the words. */
export function textsFor(
  documents: readonly QuotedDocument[],
  words: readonly Occurrence[],
): ReadonlyMap<string | undefined, LaidOut> {
  const asked = new Set(words.map(({ document }) => document))
  const texts = documents.map(({ key, text, layout }, at) => ({ place: at === 0 ? undefined : key, text, layout }))
  return new Map(
    texts
      .filter(({ place }) => asked.has(place))
      .map(({ place, text, layout }) => [place, { text: unpackText(text), layout }]),
  )
}

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

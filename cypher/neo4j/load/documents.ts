import { createHash } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { wordsOf } from '../../answers/search-words.ts'
import type { FactsToLoad } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import { type DocumentFacts, documentFacts } from '../../model/documents.ts'
import { readJson } from '../../text/stored.ts'
import type { Properties } from '../rows.ts'

/** A document that is to be loaded. */
export interface Incoming {
  /** Key of its node: the cable's id, a slash, the document's key. */
  readonly id: string
  readonly cable: CableId
  readonly facts: DocumentFacts
  readonly text: string
  readonly kept: KeptFacts
  /** See `FactsToLoad`. */
  readonly reading: string | null
}

/** What a document's node keeps of its facts. */
export interface KeptFacts extends Pick<StoredDocument, 'facts'> {
  /** Tells whether what was read out of the text is the same as before. */
  readonly digest: string
}

/** A document as its node keeps it. */
export interface StoredDocument {
  readonly id: string
  readonly key: string
  readonly source: string
  /** JSON of the facts, the source left out: it may change without them. */
  readonly facts: string
}

export const documentNodeId = (cable: CableId, key: string): string => `${cable}/${key}`

/** The documents of a batch by their node's key. Of one given twice the last counts, under the first path by the alphabet. */
export function incomingDocuments(cables: readonly FactsToLoad[]): ReadonlyMap<string, Incoming> {
  const documents = new Map<string, Incoming>()
  // A text with its path stands under one cable: where it stood before in the batch, it is gone.
  const places = new Map<string, string>()
  for (const { reading = null, ...cable } of cables) {
    const facts = documentFacts(cable)
    const id = documentNodeId(cable.id, facts.key)
    const place = `${facts.key} ${facts.source}`
    const before = places.get(place)
    if (before !== undefined && before !== id) documents.delete(before)
    places.set(place, id)
    const known = documents.get(id)
    const source = known && known.facts.source < facts.source ? known.facts.source : facts.source
    documents.set(id, {
      id,
      cable: cable.id,
      facts: { ...facts, source },
      text: cable.text,
      kept: keptFacts(facts),
      reading,
    })
  }
  return documents
}

export function keptFacts({ source: _, ...others }: DocumentFacts): KeptFacts {
  const facts = JSON.stringify(others)
  return { facts, digest: createHash('sha256').update(facts).digest('base64url') }
}

/** The facts in a document's node. */
export const storedFacts = ({ facts, source }: Pick<StoredDocument, 'facts' | 'source'>): DocumentFacts => ({
  ...readJson<DocumentFacts>(facts),
  source,
})

/** What tells the collection of a document, and its facts with it. */
export const collectionProperties = (facts: DocumentFacts, kept = keptFacts(facts)): Properties => ({
  collection: facts.collection,
  uncertain: facts.uncertain ?? false,
  ...kept,
})

/** The properties of a document's node but `filed`, which all documents of a cable have of it. */
export function documentProperties({ id, facts, text, kept, reading }: Incoming): Properties {
  const { key, documentNumber, source, format, length, subject } = facts
  return {
    id,
    key,
    documentNumber,
    source,
    format,
    length: neo4j.int(length),
    subject,
    text,
    ...collectionProperties(facts, kept),
    reading,
    subjectWords: wordsOf(subject ?? '').join(' '),
    words: wordsOf(text).join(' '),
  }
}

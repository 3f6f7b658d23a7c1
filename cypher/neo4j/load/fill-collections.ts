import { collectionOf } from '../../model/collection.ts'
import type { DocumentFacts } from '../../model/documents.ts'
import type { Neo4jConnection } from '../connection.ts'
import { namedQuery, readQuery } from '../named-query.ts'
import type { Properties } from '../rows.ts'
import { runRows } from './batches.ts'
import { collectionProperties, storedFacts } from './documents.ts'

interface StoredText {
  readonly id: string
  readonly source: string
  readonly facts: string
  readonly text: string
}

const documentsAfter = namedQuery<{ after: string; limit: number }, StoredText>('documents-after')
type Told = { readonly rows: readonly { readonly id: string; readonly properties: Properties }[] }

const collectDocuments = namedQuery<Told, object>('collect-documents')

/** Documents told in one transaction. */
const PAGE = 1000

/** Tells the documents of an earlier version, and their cables, which collection they are part of. */
export async function fillCollections(connection: Neo4jConnection): Promise<void> {
  for (let after = ''; ; ) {
    const from = after
    const documents = await connection.read((tx) => documentsAfter(tx, { after: from, limit: PAGE }))
    const last = documents.at(-1)
    if (!last) break
    const rows = documents.map((document) => ({ id: document.id, properties: told(document) }))
    await connection.write((tx) => runRows(tx, collectDocuments, rows))
    after = last.id
  }
  await connection.unhurried(readQuery('fill-collections'))
}

function told({ source, facts: json, text }: StoredText): Properties {
  const { collection: _, ...facts } = storedFacts({ source, facts: json })
  const known: DocumentFacts = { ...facts, collection: collectionOf(facts.format, text) }
  return collectionProperties(known)
}

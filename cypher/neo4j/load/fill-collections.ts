import { collectionOf } from '../../model/collection.ts'
import type { DocumentFacts } from '../../model/documents.ts'
import { namedQuery, readQuery } from '../named-query.ts'
import type { Properties } from '../rows.ts'
import { runRows } from './batches.ts'
import { collectionProperties, storedFacts } from './documents.ts'
import { type Filling, fillPages } from './fill-pages.ts'

interface StoredText {
  readonly id: string
  readonly source: string
  readonly facts: string
  readonly text: string
}

const documentsAfter = namedQuery<{ after: string; limit: number }, StoredText>('documents-after')
type Told = { readonly rows: readonly { readonly id: string; readonly properties: Properties }[] }

const collectDocuments = namedQuery<Told, object>('collect-documents')

/** Tells the documents of an earlier version, and their cables, which collection they are part of. */
export async function fillCollections(filling: Filling): Promise<void> {
  await fillPages(filling, async (tx, after, limit) => {
    const documents = await documentsAfter(tx, { after, limit })
    await runRows(
      tx,
      collectDocuments,
      documents.map((document) => ({ id: document.id, properties: told(document) })),
    )
    return documents.at(-1)?.id ?? null
  })
  await filling.connection.unhurried(readQuery('fill-collections'))
}

function told({ source, facts: json, text }: StoredText): Properties {
  const { collection: _, ...facts } = storedFacts({ source, facts: json })
  const known: DocumentFacts = { ...facts, collection: collectionOf(facts.format, text) }
  return collectionProperties(known)
}

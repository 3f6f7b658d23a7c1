import type { CableId } from '../../model/cable-id.ts'
import { collectionOf } from '../../model/collection.ts'
import { mergeDocuments } from '../../model/documents.ts'
import { must } from '../../text/must.ts'
import type { Connection } from '../connection.ts'
import { documentsOf, factsJson, factsOf } from '../documents.ts'
import { namedQuery } from '../named-query.ts'
import { type Packed, packFacts, unpackText } from '../packing.ts'

const keysAfter = namedQuery<{ after: number; limit: number }, { id: number; key: CableId }>('held-keys-after')
const textsOf = namedQuery<{ keys: string }, { cable: CableId; key: string; text: Packed }>('texts-of')
const refactDocument = namedQuery<{ cable: number; key: string; facts: Packed }>('refact-document')
const collectCable = namedQuery<{ cable: number; collection: string | null; uncertain: 0 | 1 }>('collect-cable')
const countCollections = namedQuery<Record<string, never>>('count-collections')

/** Cables read at once. */
const PAGE = 200

/** Tells the documents of an earlier version, and their cables, which collection they are part of. Inside a transaction. */
export function fillCollections(db: Connection): void {
  for (let after = 0; ; ) {
    const rows = keysAfter.all(db, { after, limit: PAGE })
    const last = rows.at(-1)
    if (!last) break
    const ids = rows.map(({ key }) => key)
    const texts = new Map(
      textsOf.all(db, { keys: JSON.stringify(ids) }).map(({ cable, key, text }) => [`${cable} ${key}`, text]),
    )
    const documents = documentsOf(db, ids)
    for (const { id: cable, key: id } of rows) {
      const all = documents.of(id).map((row) => {
        const facts = factsOf(id, row)
        const text = unpackText(must(texts.get(`${id} ${row.key}`), 'the text of a document'))
        return { ...facts, collection: collectionOf(facts.format, text) }
      })
      for (const facts of all)
        refactDocument.run(db, { cable, key: facts.key, facts: packFacts(factsJson(facts, facts.collection)) })
      const { collection, uncertain } = mergeDocuments(id, all)
      collectCable.run(db, { cable, collection, uncertain: uncertain ? 1 : 0 })
    }
    after = last.id
  }
  countCollections.run(db, {})
}

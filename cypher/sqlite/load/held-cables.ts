import type { CableId } from '../../model/cable-id.ts'
import { type CableRecord, mergeDocuments } from '../../model/documents.ts'
import type { Connection } from '../connection.ts'
import { documentsOf, factsOf } from '../documents.ts'
import { namedQuery } from '../named-query.ts'

const keysAfter = namedQuery<{ after: number; limit: number }, { id: number; key: CableId }>('held-keys-after')

/** A held cable and what its documents say, citations by date-time group unsettled. */
interface Held {
  readonly id: number
  readonly key: CableId
  readonly record: CableRecord
}

/** Cables read at once. */
const PAGE = 200

/** All held cables, some at a time. */
export function* heldCables(db: Connection): Generator<readonly Held[]> {
  for (let after = 0; ; ) {
    const rows = keysAfter.all(db, { after, limit: PAGE })
    const last = rows.at(-1)
    if (!last) return
    const documents = documentsOf(
      db,
      rows.map(({ key }) => key),
    )
    yield rows.map(({ id, key }) => {
      const facts = documents.of(key).map((row) => factsOf(key, row))
      return { id, key, record: mergeDocuments(key, facts) }
    })
    after = last.id
  }
}

import type { CableId } from '../../model/cable-id.ts'
import { mergeDocuments } from '../../model/documents.ts'
import type { Connection } from '../connection.ts'
import { documentsOf, factsOf } from '../documents.ts'
import { namedQuery } from '../named-query.ts'
import { PendingRows } from './pending-rows.ts'
import { writePossibleNodes } from './possible-writer.ts'

const keysAfter = namedQuery<{ after: number; limit: number }, { id: number; key: CableId }>('held-keys-after')

/** Cables read at once. */
const PAGE = 200

/** Writes what the cables of an earlier version may cite or mention. Inside a transaction. */
export function fillPossible(db: Connection): void {
  for (let after = 0; ; ) {
    const rows = keysAfter.all(db, { after, limit: PAGE })
    const last = rows.at(-1)
    if (!last) return
    const documents = documentsOf(
      db,
      rows.map(({ key }) => key),
    )
    const pending = new PendingRows()
    for (const { id, key } of rows) {
      const facts = (documents.get(key) ?? []).map((row) => factsOf(key, row))
      writePossibleNodes(db, pending, id, null, mergeDocuments(key, facts))
    }
    pending.flush(db)
    after = last.id
  }
}

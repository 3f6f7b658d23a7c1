import type { HeldDocument } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import { mergeDocuments } from '../../model/documents.ts'
import type { DocumentsOf } from '../../store.ts'
import { must } from '../../text/must.ts'
import type { Connection } from '../connection.ts'
import { type DocumentsRow, documentsOf, factsOf } from '../documents.ts'
import { forgetNameSketch } from '../name-sketch.ts'
import { namedQuery } from '../named-query.ts'
import { type CableChange, inContents } from './cable-change.ts'
import { CableWriter } from './cable-writer.ts'

const heldQuery = namedQuery<{ cable: CableId | null; source: string | null }, HeldDocument>('held-documents')

/** Cables changed in one transaction. */
const MOST_CABLES = 1000

/** See `GraphLoader.documents`. */
export const heldDocuments = (db: Connection, of: DocumentsOf): readonly HeldDocument[] =>
  heldQuery.all(db, { cable: 'cable' in of ? of.cable : null, source: 'source' in of ? of.source : null })

/** See `GraphLoader.remove`. */
export function removeDocuments(db: Connection, documents: readonly Pick<HeldDocument, 'cable' | 'key'>[]): void {
  const keys = new Map<CableId, Set<string>>()
  for (const { cable, key } of documents) keys.set(cable, (keys.get(cable) ?? new Set()).add(key))
  const ids = [...keys.keys()]
  for (let at = 0; at < ids.length; at += MOST_CABLES)
    db.transaction(() => {
      const batch = ids.slice(at, at + MOST_CABLES)
      const known = documentsOf(db, batch)
      const changes = batch.flatMap((id) => withoutKeys(id, known.of(id), must(keys.get(id), 'the keys of a cable')))
      if (changes.length === 0) return
      new CableWriter(db).write(changes)
      forgetNameSketch(db)
    })
}

function withoutKeys(id: CableId, rows: readonly DocumentsRow[], gone: ReadonlySet<string>): readonly CableChange[] {
  const before = rows.map((row) => factsOf(id, row))
  const after = before.filter(({ key }) => !gone.has(key))
  if (after.length === before.length) return []
  return [
    inContents({
      id,
      before: mergeDocuments(id, before),
      after: after.length > 0 ? mergeDocuments(id, after) : null,
      written: [],
      removed: [...gone],
    }),
  ]
}

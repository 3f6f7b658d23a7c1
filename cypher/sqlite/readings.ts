import type { HeldReading, ReadyDocument } from '../loader.ts'
import type { CableId } from '../model/cable-id.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'

const readingsQuery = namedQuery<{ sources: string }, HeldReading>('readings')
const noteReadingsQuery = namedQuery<{ rows: string }>('note-readings')

/** See `GraphLoader.readings`. */
export const readings = (db: Connection, sources: readonly string[]): readonly HeldReading[] =>
  readingsQuery.all(db, { sources: JSON.stringify(sources) })

/** Keeps how these documents were read, which the store holds with the same facts. */
export function noteReadings(
  db: Connection,
  documents: readonly Pick<ReadyDocument, 'id' | 'key' | 'reading'>[],
): void {
  const rows = documents.flatMap(({ id, key, reading = null }): [CableId, string, string][] =>
    reading === null ? [] : [[id, key, reading]],
  )
  if (rows.length > 0) noteReadingsQuery.run(db, { rows: JSON.stringify(rows) })
}

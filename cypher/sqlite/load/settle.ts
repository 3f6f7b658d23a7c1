import type { CableId } from '../../model/cable-id.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { CableWriter } from './cable-writer.ts'

/** A citation by DTG and the row of the cable it means now. */
interface Settlement {
  readonly source: number
  readonly key: CableId
  readonly sender: string
  readonly minute: number
  readonly target: number | null
}

const unsettled = namedQuery<Record<string, never>, Settlement>('unsettled-dtg-citations')

/** See `GraphStore.settleDtgCitations`. */
export function settleDtgCitations(db: Connection): void {
  db.transaction(() => new CableWriter(db).settle(unsettled.all(db, {})))
}

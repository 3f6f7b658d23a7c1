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

const edgesByDtg = namedQuery<Record<string, never>, { what: CableId }>('edges-by-dtg')

/** Citing cables of which a citation by DTG is settled to another cable than it means now, or whose edges are not those that were settled. */
export const wrongSettled = (db: Connection): readonly CableId[] => [
  ...new Set([...unsettled.all(db, {}).map(({ key }) => key), ...edgesByDtg.all(db, {}).map(({ what }) => what)]),
]

/** See `GraphStore.settleDtgCitations`. */
export function settleDtgCitations(db: Connection): void {
  db.transaction(() => new CableWriter(db).settle(unsettled.all(db, {})))
}

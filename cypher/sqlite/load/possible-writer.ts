import type { CableRecord } from '../../model/documents.ts'
import { possibleNodes } from '../../model/possible.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { PendingRows, RowsQuery } from './pending-rows.ts'

const writePossible: RowsQuery = namedQuery<{ rows: string }>('write-possible')
const deletePossible = namedQuery<{ cable: number; node: string }>('delete-possible')

/** Writes what a cable may cite or mention, so that it differs afterwards as the records before and after do. */
export function writePossibleNodes(
  db: Connection,
  pending: PendingRows,
  cable: number,
  before: CableRecord | null,
  after: CableRecord | null,
): void {
  const known = new Set(before ? possibleNodes(before) : [])
  const wanted = new Set(after ? possibleNodes(after) : [])
  for (const node of known) if (!wanted.has(node)) deletePossible.run(db, { cable, node })
  for (const node of wanted) if (!known.has(node)) pending.add(writePossible, [cable, node])
}

import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { PendingRows, RowsQuery } from './pending-rows.ts'

const writePossible: RowsQuery = namedQuery<{ rows: string }>('write-possible')
const deletePossible = namedQuery<{ cable: number; node: string }>('delete-possible')

/** Writes what a cable may cite or mention (`possibleNodes`), where it differs from what it could before. */
export function writePossibleNodes(
  db: Connection,
  pending: PendingRows,
  cable: number,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): void {
  const known = new Set(before)
  const wanted = new Set(after)
  for (const node of known) if (!wanted.has(node)) deletePossible.run(db, { cable, node })
  for (const node of wanted) if (!known.has(node)) pending.add(writePossible, [cable, node])
}

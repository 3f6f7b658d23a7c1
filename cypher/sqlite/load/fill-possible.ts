import type { CableId } from '../../model/cable-id.ts'
import { possibleNodes } from '../../model/possible.ts'
import { allFound } from '../../text/all-found.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { heldCables } from './held-cables.ts'
import { PendingRows } from './pending-rows.ts'
import { writePossibleNodes } from './possible-writer.ts'

const possibleRows = namedQuery<{ cables: string }, { cable: number; node: string }>('possible-rows')
const possibleOfStubs = namedQuery<object, { key: CableId }>('possible-of-stubs')

/** Writes what the cables of an earlier version may cite or mention. Inside a transaction. */
export function fillPossible(db: Connection): void {
  for (const cables of heldCables(db)) {
    const pending = new PendingRows()
    for (const { id, record } of cables) writePossibleNodes(db, pending, id, [], possibleNodes(record))
    pending.flush(db)
  }
}

/** Cables of which something else is kept than what they may cite or mention. All documents have to be whole. */
export function wrongPossible(db: Connection): readonly CableId[] {
  const wrong = possibleOfStubs.all(db, {}).map(({ key }) => key)
  for (const cables of heldCables(db)) {
    const kept = new Set(
      possibleRows
        .all(db, { cables: JSON.stringify(cables.map(({ id }) => id)) })
        .map(({ cable, node }) => `${cable} ${node}`),
    )
    for (const { id, key, record } of cables) {
      const wanted = possibleNodes(record).map((node) => `${id} ${node}`)
      const missing = wanted.filter((row) => !kept.delete(row))
      if (missing.length > 0) wrong.push(key)
    }
    const keys = new Map(cables.map(({ id, key }) => [String(id), key]))
    wrong.push(...allFound(kept, (row) => keys.get(row.slice(0, row.indexOf(' ')))))
  }
  return [...new Set(wrong)]
}

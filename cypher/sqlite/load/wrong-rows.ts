import type { CableId } from '../../model/cable-id.ts'
import type { CableRecord } from '../../model/documents.ts'
import { grouped } from '../../text/grouped.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { cableRows } from './cable-rows.ts'
import { heldCables } from './held-cables.ts'

const rowsOfCables = namedQuery<{ cables: string }, { cable: number; row: string }>('rows-of-cables')

/** Cables of which rows say something else than their documents. All documents have to be whole. */
export function wrongRows(db: Connection): readonly CableId[] {
  const wrong: CableId[] = []
  for (const cables of heldCables(db)) {
    const rows = rowsOfCables.all(db, { cables: JSON.stringify(cables.map(({ id }) => id)) })
    const kept = grouped(rows, ({ cable }) => cable)
    for (const { id, key, record } of cables) {
      // Parsed, as two programs may write one text in two ways.
      const found = kept.of(id).map(({ row }) => JSON.stringify(JSON.parse(row)))
      if (found.sort().join('\n') !== rowsWanted(record).join('\n')) wrong.push(key)
    }
  }
  return wrong
}

/** The rows as `queries/rows-of-cables.sql` gives them, in order. */
function rowsWanted(record: CableRecord): readonly string[] {
  const { time, cable, addressees, tags, cites, dtgs, mentions } = cableRows(record)
  const all = (json: string) => JSON.parse(json) as readonly (readonly unknown[])[]
  const codes = JSON.parse(tags) as readonly string[]
  const groups = new Map(all(dtgs).map((dtg) => [JSON.stringify(dtg), dtg]))
  const rows = [
    ['cable', ...(JSON.parse(cable) as readonly unknown[])],
    ...all(addressees).map((row) => ['to', ...row, time]),
    ...codes.map((code) => ['tag', code, time]),
    ...all(cites).map(([target, post]) => ['cites', target, post]),
    ...[...groups.values()].map((dtg) => ['date-time group', ...dtg]),
    ...all(mentions).map(([name, block, role, confidence, facts]) => [
      'mention',
      name,
      block,
      0,
      role,
      confidence,
      facts,
      time,
    ]),
  ]
  return rows.map((row) => JSON.stringify(row)).sort()
}

import type { CableSummary } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { Collection } from '../model/collection.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'

/** A row of the columns in `queries/parts/summary.sql`. */
export interface SummaryRow {
  readonly id: CableId
  readonly held: 0 | 1
  readonly sender: string | null
  readonly number: string | null
  readonly year: number | null
  /** `timeOf(date)`. */
  readonly time: number
  readonly date: string | null
  readonly subject: string | null
  readonly classification: string | null
  readonly collection: Collection | null
  readonly uncertain: 0 | 1
  readonly cites: number
  readonly cited_by: number
}

/** The cable in a row as lists show it. */
export const summaryOf = (row: SummaryRow): CableSummary => ({
  id: row.id,
  held: row.held === 1,
  from: row.sender,
  number: row.number,
  year: row.year,
  date: row.date,
  subject: row.subject,
  classification: row.classification,
  collection: row.collection,
  uncertain: row.uncertain === 1,
  cites: row.cites,
  citedBy: row.cited_by,
})

const cableSummaries = namedQuery<{ keys: string }, SummaryRow>('cable-summaries')

/** These cables as lists show them, in that order; one that the graph does not know is left out. */
export function summariesOf(db: Connection, ids: readonly CableId[]): readonly CableSummary[] {
  const rows = new Map(cableSummaries.all(db, { keys: JSON.stringify(ids) }).map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [summaryOf(row)] : []
  })
}

export const summaryById = (db: Connection, id: CableId): CableSummary | null => summariesOf(db, [id])[0] ?? null

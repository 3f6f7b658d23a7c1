import type { Hit, SearchPage } from '@reftel/api/types'
import { fetchAnswer } from '../../client/answer.ts'
import { asks, type CableListing } from '../../client/asks.ts'
import { csvText } from '../../graph/csv.ts'
import { cableName } from '../../graph/subgraph.ts'
import { save } from '../../parts/save.ts'

/** Rows that one answer gives, and that a file holds at most: twenty answers. */
const ROWS = { page: 500, most: 10_000 } as const

/** Cables as rows of CSV. */
export const cablesCsv = (cables: readonly Hit[]): string =>
  csvText([
    ['id', 'name', 'date', 'subject', 'classification', 'collection', 'held', 'cites', 'cited by', 'sentence'],
    ...cables.map((each) => [
      ...[each.id, cableName(each), each.date, each.subject, each.classification],
      ...[each.collection, String(each.held)],
      ...[each.cites, each.citedBy, each.snippet?.text],
    ]),
  ])

/** The cables of a search as a file, in its order; of very many the first. */
export async function saveCables(listing: CableListing): Promise<void> {
  const rows: Hit[] = []
  let cursor: string | null = null
  do {
    const page: SearchPage = await fetchAnswer(asks.search(listing, ROWS.page, cursor))
    rows.push(...page.items)
    cursor = page.cursor
  } while (cursor !== null && rows.length < ROWS.most)
  save(`cables${listing.q ? ` ${listing.q}` : ''}.csv`, new Blob([cablesCsv(rows)], { type: 'text/csv' }))
}

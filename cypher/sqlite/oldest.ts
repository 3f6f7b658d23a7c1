import { type CableSortKey, oldestParts } from '../answers/cable-orders.ts'
import type { CableQuery } from '../store.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import type { SummaryRow } from './summaries.ts'
import {
  type FilterParams,
  MANY_CABLES,
  narrowest,
  overWays,
  type ReadyConditions,
  WORDS_LISTED,
  waysTo,
  wholeWay,
} from './ways.ts'

type Walk = FilterParams & { readonly time: number; readonly key: string; readonly limit: number }
type Among = Walk & { readonly timeBefore: number; readonly keyBefore: string; readonly most: number }

const byOldest = namedQuery<Walk, SummaryRow>('search-by-oldest', WORDS_LISTED)
const oldestAmong = overWays<Among, SummaryRow>('search-oldest-among')

/** Held cables behind that key that meet the conditions, oldest first, the undated last; see `searchMostCited` for `many`. */
export function searchOldest(
  db: Connection,
  query: CableQuery,
  after: CableSortKey,
  many = MANY_CABLES,
): readonly SummaryRow[] {
  const found = waysTo(db, query)
  if (!found) return []
  const most = query.limit + 1
  const rows: SummaryRow[] = []
  for (const { from, until, after: before } of oldestParts(found.filters, after)) {
    if (rows.length >= most) break
    const part: ReadyConditions = { ...found, filters: { ...found.filters, from, until } }
    rows.push(...rowsOf(db, part, before, most - rows.length, many))
  }
  return rows
}

function rowsOf(
  db: Connection,
  found: ReadyConditions,
  { time, key }: CableSortKey,
  most: number,
  many: number,
): readonly SummaryRow[] {
  const way = narrowest(found.ways)
  const { filters, where } = found
  if (way.cables >= many) return byOldest.where(where).all(db, { ...filters, time, key, limit: most })
  return oldestAmong(way, found).all(db, {
    ...wholeWay(way, found),
    timeBefore: time,
    keyBefore: key,
    most,
  })
}

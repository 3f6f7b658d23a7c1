import type { CableSummary, Page } from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { mostCitedFirst, newestFirst } from '../model/order.ts'
import type { CableQuery } from '../store.ts'
import { timeOf } from '../text/time.ts'
import { type SortKey, START, searchMostCited } from './cited.ts'
import type { Connection } from './connection.ts'
import { searchStubs } from './stubs.ts'
import { type SummaryRow, summaryOf } from './summaries.ts'
import { type Filters, filtersOn, narrowest, overWays, waysTo } from './ways.ts'
import { searchInPlaces } from './words-in-places.ts'

type SearchParams = Filters & { readonly time: number; readonly key: string; readonly limit: number }

const searchBy = overWays<SearchParams, SummaryRow>('search-on-way')

/** See `GraphStore.search`. Held cables and stubs have indexes of their own: of both the first are read, then merged. */
export function search(db: Connection, query: CableQuery): Page<CableSummary> {
  const { holding = 'held', limit } = query
  const isCited = query.sort === 'cited'
  const after = isCited ? citedCursor(query.cursor) : newestCursor(query.cursor)
  const held = holding === 'stubs' ? [] : searchHeld(db, query, after)
  const stubs = holding === 'held' ? [] : searchStubs(db, query, after)
  const found = [...held, ...stubs].map(summaryOf).sort(isCited ? mostCitedFirst : newestFirst)
  return pageOf(found, limit, ({ citedBy, date, id }) => [...(isCited ? [citedBy] : []), timeOf(date), id])
}

function newestCursor(cursor: string | undefined): SortKey {
  const [time, key] = decodeCursor(cursor, ['number', 'string']) ?? [START.time, START.key]
  return { ...START, time, key }
}

function citedCursor(cursor: string | undefined): SortKey {
  const key = decodeCursor(cursor, ['number', 'number', 'string'])
  return key ? { cited: key[0], time: key[1], key: key[2] } : START
}

/** Held cables behind that key, one more than a page has. */
function searchHeld(db: Connection, query: CableQuery, after: SortKey): readonly SummaryRow[] {
  if (query.sort === 'cited') return searchMostCited(db, query, after)
  const { post, to, tag, person } = query
  const counted = [post, to, tag, person].some((condition) => condition !== undefined)
  const found = waysTo(db, query, { counted })
  if (!found) return []
  const { time, key } = after
  const way = narrowest(found.ways)
  const limit = query.limit + 1
  if (found.filters.words !== null && (way.name === 'words' || way.cables === Infinity))
    return searchInPlaces(db, found, after, limit)
  const filters = filtersOn(way, found)
  return searchBy(way, filters).all(db, { ...filters, time, key, limit })
}

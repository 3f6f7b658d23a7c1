import { type CableSortKey, pageInOrder, sortKeyAfter } from '../answers/cable-orders.ts'
import type { CableSummary, Page } from '../model/answers.ts'
import type { CableQuery } from '../store.ts'
import { searchMostCited } from './cited.ts'
import type { Connection } from './connection.ts'
import { searchOldest } from './oldest.ts'
import { type RankedRow, searchMostRelevant } from './relevant.ts'
import { searchStubs } from './stubs.ts'
import { type SummaryRow, summaryOf } from './summaries.ts'
import { type FilterParams, filtersOn, narrowest, overWays, waysTo } from './ways.ts'
import { searchInPlaces } from './words-in-places.ts'

type SearchParams = FilterParams & { readonly time: number; readonly key: string; readonly limit: number }

const searchBy = overWays<SearchParams, SummaryRow>('search-on-way')

/** See `GraphStore.search`. Held cables and stubs have indexes of their own: of both the first are read, then merged. */
export function searchCables(db: Connection, query: CableQuery): Page<CableSummary> {
  const { holding = 'held', sort = 'newest', limit } = query
  const after = sortKeyAfter(sort, query.cursor)
  const held: readonly RankedRow[] = holding === 'stubs' ? [] : searchHeld(db, query, after)
  const stubs: readonly RankedRow[] = holding === 'held' ? [] : searchStubs(db, query, after)
  const ranked = [...held, ...stubs].map((row) => ({ cable: summaryOf(row), hits: row.hits ?? 0 }))
  return pageInOrder(sort, ranked, limit)
}

/** Held cables behind that key, one more than a page has. */
function searchHeld(db: Connection, query: CableQuery, after: CableSortKey): readonly RankedRow[] {
  if (query.sort === 'cited') return searchMostCited(db, query, after)
  if (query.sort === 'oldest') return searchOldest(db, query, after)
  if (query.sort === 'relevance') return searchMostRelevant(db, query, after)
  const { post, to, tag, person, collection, uncertain, where } = query
  const counted = [post, to, tag, person, collection, uncertain, where].some((condition) => condition !== undefined)
  const found = waysTo(db, query, { counted })
  if (!found) return []
  const { time, key } = after
  const way = narrowest(found.ways)
  const limit = query.limit + 1
  if (found.filters.words !== null && (way.name === 'words' || way.cables === Infinity))
    return searchInPlaces(db, found, after, limit)
  return searchBy(way, found).all(db, { ...filtersOn(way, found), time, key, limit })
}

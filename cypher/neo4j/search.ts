import type { ManagedTransaction } from 'neo4j-driver'
import type { CableSummary, Page } from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { mostCitedFirst, newestFirst } from '../model/order.ts'
import type { CableConditions, CableQuery, Holding } from '../store.ts'
import { timeOf, UNDATED } from '../text/time.ts'
import { namedQuery } from './named-query.ts'
import { filtersOf, type Way, type WayName, wayTo } from './ways.ts'

type Listing = Way['params'] & {
  readonly held: boolean | null
  readonly latest: number
  readonly cited: number
  readonly time: number
  readonly id: string
  readonly limit: number
}

/** What is put in place of the order in time. */
export const MOST_CITED = { 'newest-first': 'most-cited', 'newest-of-post': 'most-cited' }

const listing = (name: string) => ({
  newest: namedQuery<Listing, CableSummary>(name),
  cited: namedQuery<Listing, CableSummary>(name, MOST_CITED),
})

const SEARCHES: Readonly<Record<Exclude<WayName, 'time'>, ReturnType<typeof listing>>> = {
  person: listing('search-by-person'),
  words: listing('search-by-words'),
  tag: listing('search-by-tag'),
  post: listing('search-by-post'),
  addressee: listing('search-by-addressee'),
}
const ALL = {
  newest: namedQuery<Listing, CableSummary>('search-by-time'),
  cited: namedQuery<Listing, CableSummary>('search-by-cited'),
}

const HELD: Readonly<Record<Holding, boolean | null>> = { held: true, stubs: false, all: null }

/** Later than the newest cable, cited by more than any. */
export const ABOVE_ALL = Number.MAX_SAFE_INTEGER

/** See `GraphStore.search`. */
export async function searchCables(tx: ManagedTransaction, query: CableQuery): Promise<Page<CableSummary>> {
  const { sort = 'newest', holding = 'held', cursor, limit } = query
  const after = sort === 'cited' ? citedCursor(cursor) : newestCursor(cursor, holding)
  const filters = filtersOf(query)
  if (!filters) return { items: [], cursor: null }
  const { name, params } = await wayTo(tx, filters)
  const ask = (name === 'time' ? ALL : SEARCHES[name])[sort]
  const found = await ask(tx, { ...params, ...after, held: HELD[holding], limit: limit + 1 })
  const inOrder = found.toSorted(sort === 'cited' ? mostCitedFirst : newestFirst)
  return pageOf(inOrder, limit, ({ citedBy, date, id }) => [...(sort === 'cited' ? [citedBy] : []), timeOf(date), id])
}

/** Stubs are undated all of them: there is nothing to find before. */
function newestCursor(cursor: string | undefined, holding: Holding) {
  const [time, id] = decodeCursor(cursor, ['number', 'string']) ?? [holding === 'stubs' ? UNDATED : ABOVE_ALL, '']
  return { cited: ABOVE_ALL, time, latest: time, id }
}

function citedCursor(cursor: string | undefined) {
  const [cited, time, id] = decodeCursor(cursor, ['number', 'number', 'string']) ?? [ABOVE_ALL, ABOVE_ALL, '']
  return { cited, time, latest: ABOVE_ALL, id }
}

const UNORDERED = { 'newest-first': 'uncounted', 'newest-of-post': 'uncounted', summary: 'cables-counted' }
const counting = (name: string) => namedQuery<Listing, { cables: number }>(name, UNORDERED)

const COUNTS: Readonly<Record<WayName, ReturnType<typeof counting>>> = {
  person: counting('search-by-person'),
  words: counting('search-by-words'),
  tag: counting('search-by-tag'),
  post: counting('search-by-post'),
  addressee: counting('search-by-addressee'),
  time: counting('search-by-time'),
}

/** See `GraphReader.count`. */
export async function countCables(
  tx: ManagedTransaction,
  query: CableConditions & { readonly holding: Holding },
): Promise<number> {
  const filters = filtersOf(query)
  if (!filters) return 0
  const { name, params } = await wayTo(tx, filters)
  const start = { cited: ABOVE_ALL, time: ABOVE_ALL, latest: ABOVE_ALL, id: '', limit: 0 }
  const [row] = await COUNTS[name](tx, { ...params, ...start, held: HELD[query.holding] })
  return row?.cables ?? 0
}

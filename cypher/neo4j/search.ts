import type { ManagedTransaction } from 'neo4j-driver'
import { type CableSortKey, oldestParts, pageInOrder, START, sortKeyAfter } from '../answers/cable-orders.ts'
import { phrasesSought } from '../answers/sought.ts'
import { isUnconditional } from '../conditions.ts'
import type { CableSummary, Page } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { CableConditions, CableOrder, CableQuery, Holding } from '../store.ts'
import { must } from '../text/must.ts'
import { UNDATED } from '../text/time.ts'
import { FREQUENT, newestWithFrequentWords } from './frequent-words.ts'
import { type Instead, namedQuery } from './named-query.ts'
import { filtersOf, forEachWay, heldOn, type ReadyConditions, textOf, type Way, type WayName, wayTo } from './ways.ts'

type Listing = Way['params'] & {
  readonly held: boolean | null
  readonly latest: number
  readonly hits: number
  readonly cited: number
  readonly time: number
  readonly id: string
  readonly subjects: readonly string[]
  readonly limit: number
}

type Row = CableSummary & { readonly hits?: number }

/** What is put in place of the order in time. */
export const MOST_CITED: Instead = { 'newest-first': 'most-cited', 'newest-of-post': 'most-cited' }
const OLDEST: Instead = { 'newest-first': 'oldest-first', 'newest-of-post': 'oldest-first' }
const MOST_RELEVANT: Instead = {
  'newest-first': 'most-relevant',
  'newest-of-post': 'most-relevant',
  summary: 'summary-ranked',
}

const listing = (instead: Instead) => (name: string) => namedQuery<Listing, Row>(name, instead)

const SEARCHES = {
  newest: forEachWay(listing({})),
  oldest: forEachWay(listing(OLDEST)),
  cited: { ...forEachWay(listing(MOST_CITED)), time: namedQuery<Listing, Row>('search-by-cited') },
  relevance: forEachWay(listing(MOST_RELEVANT)),
}

const NEWEST_IDS = forEachWay((name) => namedQuery<Listing, { id: CableId }>(name, { summary: 'ids-alone' }))

/** Later than the newest cable, cited by more than any. */
export const ABOVE_ALL = Number.MAX_SAFE_INTEGER

/** See `GraphStore.search`. */
export async function searchCables(
  tx: ManagedTransaction,
  query: CableQuery,
  frequent = FREQUENT,
): Promise<Page<CableSummary>> {
  const { sort = 'newest', holding = 'held', cursor, limit } = query
  const after = sortKeyAfter(sort, cursor)
  const found = await filtersOf(tx, query)
  if (!found) return { items: [], cursor: null }
  const byTime =
    sort === 'newest' && holding !== 'stubs'
      ? await newestWithFrequentWords(tx, found, after, limit + 1, frequent)
      : null
  const rows: readonly Row[] =
    byTime ?? (await rowsOf(tx, query, found, sort === 'newest' ? newestOf(after, holding) : after))
  const ranked = rows.map(({ hits = 0, ...cable }) => ({ cable, hits }))
  return pageInOrder(sort, ranked, limit)
}

/** Stubs are undated all of them: there is nothing to find before. */
const newestOf = (after: CableSortKey, holding: Holding): CableSortKey =>
  holding === 'stubs' && after.time === START.time ? { ...after, time: UNDATED } : after

/** See `GraphQueries.newest`. */
export async function newestCables(
  tx: ManagedTransaction,
  conditions: CableConditions,
  limit: number,
): Promise<readonly CableId[]> {
  const found = await filtersOf(tx, conditions)
  if (!found) return []
  const { name, params, where, links } = await wayTo(tx, found)
  const { key, time, ...place } = START
  const listing = { ...params, ...place, time, latest: time, id: key, subjects: [], held: heldOn(name, 'held'), limit }
  return (await NEWEST_IDS[name].of(links).where(where)(tx, listing)).map(({ id }) => id)
}

async function rowsOf(
  tx: ManagedTransaction,
  query: CableQuery,
  found: ReadyConditions,
  after: CableSortKey,
): Promise<readonly Row[]> {
  const { sort = 'newest', limit } = query
  const subjects = sort === 'relevance' ? phrasesSought(query).map(textOf) : []
  const order: CableOrder = sort === 'relevance' && subjects.length === 0 ? 'cited' : sort
  const most = limit + 1
  if (order !== 'oldest') return askRows(tx, query, found, order, { ...after, subjects, limit: most })
  const rows: Row[] = []
  for (const { from, until, after: before } of oldestParts(found.filters, after)) {
    if (rows.length >= most) break
    const part = { ...found, filters: { ...found.filters, from, until } }
    rows.push(...(await askRows(tx, query, part, order, { ...before, subjects, limit: most - rows.length })))
  }
  return rows
}

async function askRows(
  tx: ManagedTransaction,
  { holding = 'held' }: CableQuery,
  found: ReadyConditions,
  order: CableOrder,
  { key, time, ...place }: CableSortKey & { readonly subjects: readonly string[]; readonly limit: number },
): Promise<readonly Row[]> {
  const { name, params, where, links } = await wayTo(tx, found)
  const latest = order === 'newest' ? time : ABOVE_ALL
  return SEARCHES[order][name].of(links).where(where)(tx, {
    ...params,
    ...place,
    time,
    latest,
    id: key,
    held: heldOn(name, holding),
  })
}

const UNORDERED: Instead = {
  'newest-first': 'uncounted',
  'newest-of-post': 'uncounted',
  summary: 'cables-counted',
}

const COUNTS: Readonly<Record<WayName, ReturnType<typeof counting>>> = forEachWay(counting)

function counting(name: string) {
  return namedQuery<Listing, { cables: number }>(name, UNORDERED)
}

const cablesCounted = namedQuery<object, { held: number; stubs: number }>('all-cables-counted')

/** See `GraphReader.count`. */
export async function countCables(
  tx: ManagedTransaction,
  query: CableConditions & { readonly holding: Holding },
): Promise<number> {
  const { holding, ...conditions } = query
  // Read from the database's own counts, where all of them are meant.
  if (isUnconditional(conditions)) {
    const [all] = await cablesCounted(tx, {})
    return all ? { all: all.held + all.stubs, held: all.held, stubs: all.stubs }[holding] : 0
  }
  const found = await filtersOf(tx, query)
  if (!found) return 0
  const { name, params, where, links } = await wayTo(tx, found)
  const start = { hits: 0, cited: ABOVE_ALL, time: ABOVE_ALL, latest: ABOVE_ALL, id: '', subjects: [], limit: 0 }
  const [row] = await COUNTS[name].of(links).where(where)(tx, { ...params, ...start, held: heldOn(name, holding) })
  return must(row, 'a count').cables
}

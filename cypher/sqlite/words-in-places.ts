import type { CableSortKey } from '../answers/cable-orders.ts'
import { UNDATED } from '../text/time.ts'
import type { Connection } from './connection.ts'
import { isTaken } from './last-place.ts'
import { BEGINNING } from './match.ts'
import { type NamedQuery, namedQuery } from './named-query.ts'
import { type Places, placesBeside, placesWithin, REGIONS, type Region } from './places.ts'
import type { SummaryRow } from './summaries.ts'
import { type FilterParams, filtersOn, NO_LIMIT, type ReadyConditions } from './ways.ts'

interface PlacedRow extends SummaryRow {
  readonly place: number
}

type InPlaces = FilterParams & {
  readonly time: number
  readonly key: string
  readonly fromPlace: number
  readonly untilPlace: number
  readonly limit: number
}

/** The one plan of every search that goes by its words, newest first. */
export const IN_PLACES: NamedQuery<InPlaces, PlacedRow> = namedQuery('search-in-places')

/**
 * Rows that are read beyond those asked for. Mostly the day of the last one ends among them, which spares a second look. A second look
 * costs as much as some thirty rows, and far more for beginnings of words, since it gathers all words that begin so anew.
 */
const MORE = 16
const MORE_OF_BEGINNINGS = 64

/**
 * Held cables behind that key that meet the conditions, by way of their words, `limit` at most. As many are read as are asked for,
 * however many hold the words, and the others of the last one's day.
 */
export function searchInPlaces(
  db: Connection,
  found: ReadyConditions,
  key: CableSortKey,
  limit: number,
): readonly SummaryRow[] {
  const rows = REGIONS.flatMap((region) => searchInRegion(db, region, found, key, limit))
  return rows.sort(byTime).slice(0, limit)
}

/** Those of a region: the first of them, and what else is of the last one's day. */
function searchInRegion(
  db: Connection,
  region: Region,
  found: ReadyConditions,
  { time, key }: CableSortKey,
  limit: number,
): readonly PlacedRow[] {
  const filters = filtersOn({ name: 'words' }, found)
  const within = placesOfSearch(region, filters, time)
  if (!isTaken(db, within)) return []
  const more = filters.matched?.includes(BEGINNING) ? MORE_OF_BEGINNINGS : MORE
  const rowsIn = ({ from, until }: Places, limit: number) =>
    IN_PLACES.where(found.where).all(db, { ...filters, time, key, fromPlace: from, untilPlace: until, limit })
  const first = rowsIn(within, limit + more)
  const last = first.at(-1)
  const lastTold = first[limit - 1]
  if (last === undefined || lastTold === undefined || first.length < limit + more) return first
  const { from } = placesBeside(region, lastTold.place)
  const rest = last.place < from ? [] : rowsIn({ from: Math.max(from, within.from), until: last.place }, NO_LIMIT)
  return [...first, ...rest]
}

function placesOfSearch(region: Region, { from, until }: FilterParams, time: number): Places {
  const period = from <= UNDATED ? region : placesWithin(region, from, until)
  const behind = placesWithin(region, UNDATED, Math.min(time, until))
  return { from: period.from, until: Math.min(period.until, behind.until) }
}

const byTime = (a: SummaryRow, b: SummaryRow): number => b.time - a.time || (a.id < b.id ? -1 : 1)

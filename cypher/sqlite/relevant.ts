import type { CableSortKey } from '../answers/cable-orders.ts'
import { phrasesSought } from '../answers/sought.ts'
import type { CableQuery } from '../store.ts'
import { searchMostCited } from './cited.ts'
import type { Connection } from './connection.ts'
import { matchOfSubject } from './match.ts'
import type { SummaryRow } from './summaries.ts'
import { type FilterParams, narrowest, overWays, waysTo, wholeWay } from './ways.ts'

/** A row with how many of the words sought stand in the cable's subject. */
export type RankedRow = SummaryRow & { readonly hits?: number }

type Among = FilterParams & {
  readonly subjects: string
  readonly time: number
  readonly key: string
  readonly limit: number
  readonly hitsBefore: number
  readonly citedBefore: number
  readonly timeBefore: number
  readonly keyBefore: string
  readonly most: number
}

const relevantAmong = overWays<Among, RankedRow>('search-relevant-among')

/** Held cables behind that key, those with the most of the words in their subject first; without words the most cited. */
export function searchMostRelevant(db: Connection, query: CableQuery, after: CableSortKey): readonly RankedRow[] {
  const phrases = phrasesSought(query)
  if (phrases.length === 0) return searchMostCited(db, query, after)
  const found = waysTo(db, query)
  if (!found) return []
  const way = narrowest(found.ways)
  return relevantAmong(way, found).all(db, {
    ...wholeWay(way, found),
    subjects: JSON.stringify(phrases.map(matchOfSubject)),
    hitsBefore: after.hits,
    citedBefore: after.cited,
    timeBefore: after.time,
    keyBefore: after.key,
    most: query.limit + 1,
  })
}

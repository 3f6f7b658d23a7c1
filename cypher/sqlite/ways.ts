import { START } from '../answers/cable-orders.ts'
import { readSought } from '../answers/sought.ts'
import type { Where } from '../model/where.ts'
import type { CableConditions } from '../store.ts'
import { timeBounds } from '../text/time.ts'
import type { Connection } from './connection.ts'
import { BEGINNING, matchOf } from './match.ts'
import { type Instead, type NamedQuery, namedQuery } from './named-query.ts'
import { sqlWhere } from './where.ts'

/** Parameters of `queries/parts/search-filters.sql` and of the period: rows' ids, null for no condition. */
export interface FilterParams {
  readonly words: string | null
  /** The words, where they are the way: they need not be looked for in each cable then. */
  readonly matched: string | null
  readonly post: number | null
  readonly to: number | null
  readonly tag: number | null
  readonly person: number | null
  /** 1 with the cables that are linked to the person weakly. */
  readonly weak: 0 | 1
  readonly classification: string | null
  readonly collection: string | null
  readonly uncertain: number | null
  /** JSON array of cables' ids. */
  readonly ids: string | null
  readonly from: number
  readonly until: number
  /** Row of the cable that others are found by its citations. */
  readonly way: number | null
}

export const WAYS = [
  'time',
  'classification',
  'collection',
  'uncertain',
  'words',
  'post',
  'addressee',
  'tag',
  'person',
  'citing',
  'cited-by',
] as const
/** What cables may be found by: the query `search-by-…` of that name gives them newest first. */
type WayName = (typeof WAYS)[number]

/** A way into the graph with the most cables it may lead to, Infinity when so many that nobody counts; other conditions are checked on it. */
export interface Way {
  readonly name: WayName
  readonly cables: number
  /** Row of the cable that a way by citations begins at. */
  readonly start?: number
}

/** Conditions as the queries take them, and the ways that lead to cables that meet them. */
export interface ReadyConditions {
  readonly filters: FilterParams
  /** Conditions that are put into the query, their values among the filters. */
  readonly where: string | null
  readonly ways: readonly [Way, ...Way[]]
}

const wordsCount = namedQuery<{ words: string; limit: number }, { cables: number }>('words-count')
const postCounts = namedQuery<{ name: string }, { id: number; sent: number; received: number }>('post-counts')
const tagCounts = namedQuery<{ code: string }, { id: number; cables: number }>('tag-counts')
const cableCounts = namedQuery<{ key: string }, { id: number; cites: number; citedBy: number }>('cable-counts')
const totalNamed = namedQuery<{ name: string }, { cables: number }>('total-named')

/** A count that is kept under its name: one that has no row is nought. */
export const keptTotal = (db: Connection, name: string): number => totalNamed.first(db, { name })?.cables ?? 0
const personByKey = namedQuery<{ key: string }, { id: number; cables: number; possible: number }>('person-by-key')

/** All rows, in SQLite's words. */
export const NO_LIMIT = -1

/** More cables than that are not counted, and not put in order where an index has them so. */
export const MANY_CABLES = 20_000

/**
 * Null when no held cable can meet the conditions. To count the cables that hold the words takes as long as to read them: it can be
 * left out where no other way is to be chosen.
 */
export function waysTo(db: Connection, query: CableConditions, { counted = true } = {}): ReadyConditions | null {
  const sought = readSought(query)
  if (!sought) return null
  const ways: [Way, ...Way[]] = [
    { name: query.classification === undefined ? 'time' : 'classification', cables: Infinity },
  ]
  const words = matchOf(sought)
  if (words !== null) {
    const cables = counted ? wordsCount.one(db, { words, limit: MANY_CABLES }).cables : Infinity
    ways.push({ name: 'words', cables: cables < MANY_CABLES ? cables : Infinity })
  }
  const post = query.post === undefined ? null : postCounts.first(db, { name: query.post })
  if (post) ways.push({ name: 'post', cables: post.sent })
  const to = query.to === undefined ? null : postCounts.first(db, { name: query.to })
  if (to) ways.push({ name: 'addressee', cables: to.received })
  const tag = query.tag === undefined ? null : tagCounts.first(db, { code: query.tag })
  if (tag) ways.push({ name: 'tag', cables: tag.cables })
  const person = query.person === undefined ? null : personByKey.first(db, { key: query.person })
  if (person) ways.push({ name: 'person', cables: person.cables + (query.weak ? person.possible : 0) })
  for (const [name, total] of rareKinds(query)) {
    const cables = keptTotal(db, total)
    if (cables < MANY_CABLES) ways.push({ name, cables })
  }
  const unknown = (query.post && !post) || (query.to && !to) || (query.tag && !tag) || (query.person && !person)
  if (unknown) return null
  const where = sqlWhere(sought.rest)
  const filters = {
    ...where?.params,
    words,
    matched: null,
    post: post?.id ?? null,
    to: to?.id ?? null,
    tag: tag?.id ?? null,
    person: person?.id ?? null,
    weak: query.weak ? (1 as const) : (0 as const),
    classification: query.classification ?? null,
    collection: query.collection ?? null,
    uncertain: query.uncertain === undefined ? null : Number(query.uncertain),
    ids: query.ids === undefined ? null : JSON.stringify(query.ids),
    ...timeBounds(query),
    way: null,
  }
  return { filters, where: where?.sql ?? null, ways: [...ways, ...citationWays(db, sought.rest)] as [Way, ...Way[]] }
}

/** The ways by what cables cite, and by what cites them, where all are to. */
function citationWays(db: Connection, conditions: readonly Where[]): readonly Way[] {
  return conditions.flatMap((condition) => {
    if (condition.is !== 'cites' && condition.is !== 'citedBy') return []
    const { id, cites, citedBy } = cableCounts.first(db, { key: condition.value }) ?? { id: 0, cites: 0, citedBy: 0 }
    const way: Way =
      condition.is === 'cites'
        ? { name: 'citing', cables: citedBy, start: id }
        : { name: 'cited-by', cables: cites, start: id }
    return [way]
  })
}

/** Conditions that are a way where few cables meet them, with the count that tells; else those by time are gone through. */
const rareKinds = ({ collection, uncertain }: CableConditions): readonly (readonly [WayName, string])[] => [
  ...(collection === undefined ? [] : [['collection', `collection ${collection}`] as const]),
  ...(uncertain ? [['uncertain', 'uncertain'] as const] : []),
]

/** The way to the fewest cables. */
export const narrowest = (ways: readonly [Way, ...Way[]]): Way =>
  ways.reduce((least, way) => (way.cables < least.cables ? way : least))

/** The conditions that are left on a way. */
export const filtersOn = (
  { name, start = 0 }: Pick<Way, 'name' | 'start'>,
  { filters }: ReadyConditions,
): FilterParams => (name === 'words' ? { ...filters, words: null, matched: filters.words } : { ...filters, way: start })

/** What a query over a whole way takes: the conditions that are left, and every cable from the first on. */
export const wholeWay = (way: Way, found: ReadyConditions) => ({
  ...filtersOn(way, found),
  time: START.time,
  key: START.key,
  limit: NO_LIMIT,
})

/** One thing for each way. */
const forEachWay = <T>(make: (name: WayName) => T): Readonly<Record<WayName, T>> =>
  Object.fromEntries(WAYS.map((name) => [name, make(name)])) as Record<WayName, T>

/** From so many cables on it pays to list those that hold the words before. */
const WORTH_LISTING = 1000

/**
 * A query over all that a way leads to, to be asked with the way and what was found: its file names the one by time in the way's place. Words are
 * looked for in each cable only where these are few and the words whole: SQLite gathers all words with a beginning anew each time.
 */
export function overWays<Params extends object, Row>(
  name: string,
  always: Instead = {},
): (way: Way, found: ReadyConditions) => NamedQuery<Params, Row> {
  const over = (way: WayName, instead: Instead = {}) =>
    namedQuery<Params, Row>(name, { ...always, ...instead, 'search-by-time': `search-by-${way}` })
  const few = forEachWay((way) => over(way))
  const many = forEachWay((way) => over(way, WORDS_LISTED))
  return (way, found) => {
    const { words } = filtersOn(way, found)
    const isFew = way.cables < WORTH_LISTING && !words?.includes(BEGINNING)
    return (isFew ? few : many)[way.name].where(found.where)
  }
}

/** Has all cables that hold the words listed, in place of looking for them in each. */
export const WORDS_LISTED: Instead = { 'words-probed': 'words-listed' }

import { forEachPersonWay, type PersonWay, personWay } from '../answers/person-way.ts'
import { cablesOf } from '../answers/possible-cables.ts'
import type { CountedPage, FoundPerson, PersonCable, PersonDetail, PersonSummary } from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { mentionNamed, rolesOf } from '../model/documents.ts'
import { surestLink } from '../model/surest-link.ts'
import { quoteOf } from '../passages/passages-of.ts'
import {
  comparePersonKeys,
  isNear,
  nameWords,
  PERSON_CANDIDATES,
  PLACES_IN_LIST,
  placed,
  rankPersons,
  spellingDistance,
  wordGrams,
} from '../persons/person-names.ts'
import type { PersonCablesQuery, PersonConditions, PersonQuery } from '../store.ts'
import { readJson } from '../text/stored.ts'
import { timeBounds, timeOf, UNDATED } from '../text/time.ts'
import type { Connection } from './connection.ts'
import { quotedDocuments, textsFor } from './documents.ts'
import type { PersonRow } from './load/person-writer.ts'
import { type Instead, namedQuery } from './named-query.ts'
import { namesOf } from './records.ts'
import { type SummaryRow, summaryOf } from './summaries.ts'
import { personPlaces } from './whereabouts.ts'

/** Of a person in very many cables, posts, tags and company are counted over the newest of them. */
const NEWEST_CABLES = 10_000
/** Most posts, tags and persons on a person's page. */
const MOST_ROWS = 25

type Limited = { limit: number }
type OfPerson = { person: number }
/** `possible`: 1 with the cables that are linked weakly. */
type Told = OfPerson & { possible: 0 | 1 }
type Newest = Told & Limited & { newest: number }

/** Parameters of `queries/parts/person-filters.sql`. */
interface Conditions {
  readonly unfiltered: 0 | 1
  readonly role: string | null
  readonly post: number | null
  readonly from: number
  readonly until: number
  readonly way: PersonWay
}

const overWays = <T>(make: (instead: Instead) => T) => forEachPersonWay('person-filters', make)

const personByKey = namedQuery<{ key: string }, PersonRow>('person-by-key')
const personNowQuery = namedQuery<{ key: string }, { key: string }>('person-now')
const personsCount = overWays((instead) => namedQuery<Conditions, { persons: number }>('persons-count', instead))
const personsMeeting = overWays((instead) =>
  namedQuery<Conditions & { keys: string }, { key: string }>('persons-meeting', instead),
)
const postCounts = namedQuery<{ name: string }, { id: number }>('post-counts')
const personsByKey = namedQuery<{ keys: string }, PersonRow>('persons-by-key')
const personsByCables = overWays((instead) =>
  namedQuery<Conditions & Limited & { cables: number; key: string }, PersonRow>('persons-by-cables', instead),
)
const personsByPrefix = namedQuery<Limited & { word: string; after: string }, PersonRow>('persons-by-prefix')
const personsByWords = namedQuery<Limited & { words: string }, PersonRow>('persons-by-words')
const wordsByGrams = namedQuery<{ grams: string; common: number; shortest: number; longest: number }, { word: string }>(
  'words-by-grams',
)
const personMonths = namedQuery<Told, PersonDetail['histogram'][number]>('person-months')
const personDates = namedQuery<Told, { first: string | null; last: string | null }>('person-dates')
const personTitles = namedQuery<Told, PersonDetail['titlesOverTime'][number]>('person-titles')
const personPosts = namedQuery<Newest, PersonDetail['posts'][number]>('person-posts')
const personTags = namedQuery<Newest, PersonDetail['tags'][number]>('person-tags')
const personCompany = namedQuery<Newest, PersonDetail['mentionedWith'][number]>('person-company')
const personCablesQuery = namedQuery<
  OfPerson & Limited & { time: number; key: string; possible: number | null },
  SummaryRow & { readonly cable: number }
>('person-cables')

/** The person in a row. */
export const personSummary = ({ key, name, surname, variants, titles, cables }: PersonRow): PersonSummary => ({
  key,
  name,
  surname,
  variants: readJson(variants),
  titles: readJson(titles),
  cables,
})

const foundPerson = (row: PersonRow) => ({ ...personSummary(row), possible: row.possible })

/** These persons, by key. */
export const personsByKeys = (db: Connection, keys: readonly string[]): readonly PersonSummary[] =>
  personsByKey.all(db, { keys: JSON.stringify(keys) }).map(personSummary)

/** See `GraphStore.persons`. */
export function listPersons(db: Connection, query: PersonQuery): CountedPage<FoundPerson> {
  const { q, cursor, limit } = query
  const conditions = conditionsOf(db, query)
  if (q === undefined || q.trim() === '') return mostMentioned(db, conditions, cursor, limit)
  const after = decodeCursor(cursor, ['number', 'number', 'string'])
  const ranked = rankPersons(q, meeting(db, candidates(db, q), conditions).map(foundPerson))
  const rest = after ? ranked.filter(({ sortKey }) => comparePersonKeys(sortKey, after) > 0) : ranked
  const page = pageOf(rest, limit, ({ sortKey }) => sortKey)
  const items = page.items.map(({ person, match }) => ({ ...person, match }))
  return { items: inPlaces(db, items), cursor: page.cursor, total: ranked.length }
}

const inPlaces = <T extends { readonly key: string }>(db: Connection, persons: readonly T[]) =>
  placed(
    persons,
    personPlaces(
      db,
      persons.map(({ key }) => key),
      PLACES_IN_LIST,
    ),
  )

/** A post that the graph has not: no row has this id. */
const NONE = -1

function conditionsOf(db: Connection, query: PersonConditions): Conditions {
  const { role, post, from, until } = query
  const isFree = [role, post, from, until].every((condition) => condition === undefined)
  return {
    unfiltered: isFree ? 1 : 0,
    way: personWay(query),
    role: role ?? null,
    post: post === undefined ? null : (postCounts.first(db, { name: post })?.id ?? NONE),
    ...timeBounds({ from, until }),
  }
}

function meeting(db: Connection, rows: readonly PersonRow[], conditions: Conditions): readonly PersonRow[] {
  if (conditions.unfiltered === 1) return rows
  const keys = JSON.stringify(rows.map(({ key }) => key))
  const met = new Set(personsMeeting[conditions.way].all(db, { ...conditions, keys }).map(({ key }) => key))
  return rows.filter(({ key }) => met.has(key))
}

function mostMentioned(
  db: Connection,
  conditions: Conditions,
  cursor: string | undefined,
  limit: number,
): CountedPage<FoundPerson> {
  const [cables, key] = decodeCursor(cursor, ['number', 'string']) ?? [Number.MAX_SAFE_INTEGER, '']
  const found = personsByCables[conditions.way]
    .all(db, { ...conditions, cables, key, limit: limit + 1 })
    .map(foundPerson)
  const page = pageOf(found, limit, (person) => [person.cables, person.key])
  const total = personsCount[conditions.way].one(db, conditions).persons
  const items = page.items.map((person) => ({ ...person, match: null }))
  return { items, cursor: page.cursor, total }
}

/** Persons found by the longest word that was typed: each word must fit, so the rarest decides. */
function candidates(db: Connection, typed: string): readonly PersonRow[] {
  const [word] = nameWords(typed).toSorted((a, b) => b.length - a.length)
  if (word === undefined) return []
  const limit = PERSON_CANDIDATES
  const found = personsByPrefix.all(db, { word, after: `${word}\u{10ffff}`, limit })
  const near = nearWords(db, word)
  const others = near.length > 0 ? personsByWords.all(db, { words: JSON.stringify(near), limit }) : []
  return [...new Map([...found, ...others].map((row) => [row.id, row])).values()]
}

function nearWords(db: Connection, word: string): readonly string[] {
  const distance = spellingDistance(word)
  if (distance === 0) return []
  const grams = wordGrams(word)
  // A swap of two letters, the costliest edit, takes four trigrams.
  const common = Math.max(1, grams.length - 4 * distance)
  const lengths = { shortest: word.length - distance, longest: word.length + distance }
  const found = wordsByGrams.all(db, { grams: JSON.stringify(grams), common, ...lengths })
  return found.map((row) => row.word).filter((other) => isNear(word, other))
}

/** See `GraphStore.person`. */
export function personDetail(db: Connection, key: string, possible = false): PersonDetail | null {
  const row = personByKey.first(db, { key })
  if (!row) return null
  const told = { person: row.id, possible: possible ? 1 : 0 } as const
  const newest = { ...told, newest: NEWEST_CABLES, limit: MOST_ROWS }
  const { first = null, last = null } = personDates.first(db, told) ?? {}
  return {
    ...foundPerson(row),
    from: first,
    until: last,
    evidence: readJson(row.evidence),
    titlesOverTime: personTitles.all(db, told),
    histogram: personMonths.all(db, told),
    posts: personPosts.all(db, newest),
    tags: personTags.all(db, newest),
    mentionedWith: personCompany.all(db, newest),
  }
}

/** See `GraphStore.personNow`. */
export const personNow = (db: Connection, key: string): string | null => personNowQuery.first(db, { key })?.key ?? null

/** See `GraphQueries.firstCables`. */
export function firstCables(db: Connection, key: string, limit: number, possible = false) {
  const person = personByKey.first(db, { key })
  if (!person) return null
  const first = { person: person.id, time: UNDATED, key: '', possible: linksWanted(possible), limit }
  return {
    person: personSummary(person),
    total: cablesOf(person, possible),
    cables: personCablesQuery.all(db, first).map(summaryOf),
  }
}

/** See `GraphStore.personCables`. */
export function personCables(
  db: Connection,
  key: string,
  { possible = false, cursor, limit }: PersonCablesQuery,
): CountedPage<PersonCable> | null {
  const after = decodeCursor(cursor, ['number', 'string'])
  const person = personByKey.first(db, { key })
  if (!person) return null
  const [time, id] = after ?? [UNDATED, '']
  const found = personCablesQuery.all(db, {
    person: person.id,
    time,
    key: id,
    possible: linksWanted(possible),
    limit: limit + 1,
  })
  const page = pageOf(found, limit, (row) => [timeOf(row.date), row.id])
  const names = namesOf(
    db,
    person.id,
    page.items.map(({ cable, time }) => [cable, time]),
  )
  const documents = quotedDocuments(
    db,
    page.items.map(({ cable }) => cable),
  )
  const items = page.items.flatMap((row): readonly PersonCable[] => {
    const links = names.get(row.cable)
    const own = documents.of(row.cable)
    const mention = links && mentionNamed(own, (name) => links.has(name))
    if (!mention) return []
    const { name, role, titles, mentions } = mention
    const texts = textsFor(own, mentions)
    const quotes = mentions.map((words) => quoteOf(texts.get(words.document), words))
    const link = surestLink([...links.values()])
    return [{ ...summaryOf(row), name, role, roles: rolesOf(mention), titles, link, quotes }]
  })
  return { items, cursor: page.cursor, total: cablesOf(person, possible) }
}

/** Of these links 1 the weak ones, 0 the others, null both. */
const linksWanted = (possible: boolean | 'only'): 0 | 1 | null => (possible === 'only' ? 1 : possible ? null : 0)

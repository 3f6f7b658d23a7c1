import type { ManagedTransaction } from 'neo4j-driver'
import { cablesOf } from '../answers/possible-cables.ts'
import type {
  CableSummary,
  CountedPage,
  FoundPerson,
  PersonCable,
  PersonDetail,
  PersonSummary,
} from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { documentsIn, quoteIn } from '../passages/passages-of.ts'
import {
  comparePersonKeys,
  nameWords,
  PERSON_CANDIDATES,
  PLACES_IN_LIST,
  placed,
  rankPersons,
  spellingDistance,
} from '../persons/person-names.ts'
import type { PersonCablesQuery, PersonConditions, PersonQuery } from '../store.ts'
import { must } from '../text/must.ts'
import { readJson } from '../text/stored.ts'
import { timeBounds, timeOf, UNDATED } from '../text/time.ts'
import { companyOf } from './company.ts'
import { laidOutDocuments } from './laid-out.ts'
import { wholeValue } from './lucene.ts'
import { linksOf, namedQuery } from './named-query.ts'
import { NEWEST_CABLES, overCables, reachOf } from './newest.ts'
import { forEachKeptWay, type KeptPersonWay, keptWay } from './person-times.ts'
import { joinedMentions } from './rows.ts'
import { personPlaces } from './whereabouts.ts'

/** Most posts, tags and persons on a person's page. */
const MOST_ROWS = 25

type Limited = { readonly limit: number }
type PersonPage = Limited & { readonly cables: number; readonly key: string }
type Weak = { readonly possible: number }
type OfPerson = { readonly person: string; readonly undated: number }
type Newest = OfPerson & Limited & { readonly newest: number }
type Dates = { readonly first: string | null; readonly last: string | null }

/** Parameters of `queries/parts/person-filters.cypher`. */
interface Conditions {
  readonly unfiltered: boolean
  readonly role: string | null
  readonly post: string | null
  readonly from: number
  readonly until: number
  readonly way: KeptPersonWay
  readonly times: string | null
}

const personsCounted = forEachKeptWay((instead) =>
  namedQuery<Conditions, { persons: number }>('persons-counted', instead),
)
const personsMeeting = namedQuery<Conditions & { rows: readonly string[] }, { key: string }>('persons-meeting')
const personByKey = namedQuery<{ key: string }, PersonSummary & Weak & { evidence: string }>('person-by-key')
const personNowQuery = namedQuery<{ key: string; words: string }, { key: string }>('person-now')
const personsByCables = forEachKeptWay((instead) =>
  namedQuery<Conditions & PersonPage, PersonSummary & Weak & { readonly total: number }>('persons-by-cables', instead),
)
const personsMostMentioned = namedQuery<PersonPage, PersonSummary & Weak>('persons-most-mentioned')
const personsCount = namedQuery<object, { persons: number }>('persons-count')
const personsByWords = namedQuery<Limited & { words: string }, PersonSummary & Weak>('persons-by-words')
const personMonths = namedQuery<OfPerson, PersonDetail['histogram'][number]>('person-months')
const personDates = namedQuery<OfPerson, Dates>('person-dates')
const personTitles = namedQuery<OfPerson, PersonDetail['titlesOverTime'][number]>('person-titles')
const personPosts = overCables((instead) => namedQuery<Newest, PersonDetail['posts'][number]>('person-posts', instead))
const personTags = overCables((instead) => namedQuery<Newest, PersonDetail['tags'][number]>('person-tags', instead))
const personCablesQuery = namedQuery<
  Limited & { person: string; time: number; id: string },
  CableSummary & { mentions: string }
>('person-cables')

/** See `GraphStore.persons`. */
export async function listPersons(tx: ManagedTransaction, query: PersonQuery): Promise<CountedPage<FoundPerson>> {
  const { q, cursor, limit } = query
  const conditions = conditionsOf(query)
  if (q === undefined || q.trim() === '') return mostMentioned(tx, conditions, cursor, limit)
  const after = decodeCursor(cursor, ['number', 'number', 'string'])
  const ranked = rankPersons(q, await meeting(tx, [...(await candidates(tx, q))], conditions))
  const rest = after ? ranked.filter(({ sortKey }) => comparePersonKeys(sortKey, after) > 0) : ranked
  const page = pageOf(rest, limit, ({ sortKey }) => sortKey)
  const items = page.items.map(({ person, match }) => ({ ...person, match }))
  return { items: await inPlaces(tx, items), cursor: page.cursor, total: ranked.length }
}

const inPlaces = async <T extends { readonly key: string }>(tx: ManagedTransaction, persons: readonly T[]) =>
  placed(
    persons,
    await personPlaces(
      tx,
      persons.map(({ key }) => key),
      PLACES_IN_LIST,
    ),
  )

function conditionsOf(query: PersonConditions): Conditions {
  const { role, post, from, until } = query
  const unfiltered = [role, post, from, until].every((condition) => condition === undefined)
  const period = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
  return { unfiltered, ...keptWay(query), role: role ?? null, post: post ?? null, ...timeBounds(period) }
}

async function meeting(tx: ManagedTransaction, persons: readonly (PersonSummary & Weak)[], conditions: Conditions) {
  if (conditions.unfiltered) return persons
  const found = await personsMeeting(tx, { ...conditions, rows: persons.map(({ key }) => key) })
  const met = new Set(found.map(({ key }) => key))
  return persons.filter(({ key }) => met.has(key))
}

async function mostMentioned(
  tx: ManagedTransaction,
  conditions: Conditions,
  cursor: string | undefined,
  limit: number,
): Promise<CountedPage<FoundPerson>> {
  const [cables, key] = decodeCursor(cursor, ['number', 'string']) ?? [Number.MAX_SAFE_INTEGER, '']
  const after = { cables, key, limit: limit + 1 }
  const { found, total } = conditions.unfiltered
    ? { found: await personsMostMentioned(tx, after), total: must((await personsCount(tx, {}))[0], 'a count').persons }
    : await mostMentionedSo(tx, { ...conditions, ...after })
  const page = pageOf(found, limit, (person) => [person.cables, person.key])
  return { items: page.items.map((person) => ({ ...person, match: null })), cursor: page.cursor, total }
}

/** Those who meet some conditions, counted as they are found; behind the last of them they are counted alone. */
async function mostMentionedSo(tx: ManagedTransaction, asked: Conditions & PersonPage) {
  const rows = await personsByCables[asked.way](tx, asked)
  const total = rows[0]?.total ?? must((await personsCounted[asked.way](tx, asked))[0], 'a count').persons
  return { found: rows.map(({ total: _, ...person }) => person), total }
}

/** Persons found by the longest word that was typed: each word must fit, so the rarest decides. */
async function candidates(tx: ManagedTransaction, typed: string): Promise<Iterable<PersonSummary & Weak>> {
  const [word] = nameWords(typed).toSorted((a, b) => b.length - a.length)
  if (word === undefined) return []
  const distance = spellingDistance(word)
  const limit = PERSON_CANDIDATES
  // Lucene's edits are ours: letters to add, drop, change or swap with their neighbour.
  const [found, near] = await Promise.all([
    personsByWords(tx, { words: `${word.toLowerCase()}*`, limit }),
    distance > 0 ? personsByWords(tx, { words: `${word.toLowerCase()}~${distance}`, limit }) : [],
  ])
  return new Map([...found, ...near].map((person) => [person.key, person])).values()
}

/** See `GraphStore.person`. */
export async function personDetail(
  tx: ManagedTransaction,
  key: string,
  possible = false,
): Promise<PersonDetail | null> {
  const [row] = await personByKey(tx, { key })
  if (!row) return null
  const { evidence, ...summary } = row
  const person = { person: key, undated: UNDATED }
  const newest = { ...person, newest: NEWEST_CABLES, limit: MOST_ROWS }
  const [links, reach] = [linksOf(possible), reachOf(row)]
  // Sent one behind the other: the server works at one while the next is on its way.
  const [[dates], titlesOverTime, histogram, posts, tags, mentionedWith] = await Promise.all([
    personDates.of(links)(tx, person),
    personTitles.of(links)(tx, person),
    personMonths.of(links)(tx, person),
    personPosts[reach].of(links)(tx, newest),
    personTags[reach].of(links)(tx, newest),
    companyOf(tx, { key, links, reach }, MOST_ROWS),
  ])
  return {
    ...summary,
    from: dates?.first ?? null,
    until: dates?.last ?? null,
    evidence: readJson<PersonDetail['evidence']>(evidence),
    titlesOverTime,
    histogram,
    posts,
    tags,
    mentionedWith,
  }
}

/** See `GraphStore.personNow`. */
export async function personNow(tx: ManagedTransaction, key: string): Promise<string | null> {
  const [now] = await personNowQuery(tx, { key, words: wholeValue(key) })
  return now?.key ?? null
}

/** See `GraphQueries.firstCables`. */
export async function firstCables(tx: ManagedTransaction, key: string, limit: number, possible = false) {
  const [known] = await personByKey(tx, { key })
  if (!known) return null
  const found = await personCablesQuery.of(linksOf(possible))(tx, { person: key, time: UNDATED, id: '', limit })
  const { evidence: _, possible: __, ...person } = known
  const total = cablesOf(known, possible)
  return { person, total, cables: found.map(({ mentions: _, ...cable }) => cable) }
}

/** See `GraphStore.personCables`. */
export async function personCables(
  tx: ManagedTransaction,
  person: string,
  { possible = false, cursor, limit }: PersonCablesQuery,
): Promise<CountedPage<PersonCable> | null> {
  const [time, id] = decodeCursor(cursor, ['number', 'string']) ?? [UNDATED, '']
  const [known] = await personByKey(tx, { key: person })
  if (!known) return null
  const found = await personCablesQuery.of(linksOf(possible))(tx, { person, time, id, limit: limit + 1 })
  const page = pageOf(found, limit, (row) => [timeOf(row.date), row.id])
  const mentioned = page.items.map(({ mentions, ...cable }) => ({ cable, mention: joinedMentions(mentions) }))
  const placed = mentioned.map(({ cable, mention }) => ({ cable: cable.id, occurrences: mention.mentions }))
  const documents = await laidOutDocuments(tx, documentsIn(placed))
  const items = mentioned.map(({ cable, mention }): PersonCable => {
    const { name, role, roles, titles, link = null, mentions } = mention
    const quotes = mentions.map((words) => quoteIn(documents, cable.id, words))
    return { ...cable, name, role, roles, titles, link, quotes }
  })
  return { items, cursor: page.cursor, total: cablesOf(known, possible) }
}

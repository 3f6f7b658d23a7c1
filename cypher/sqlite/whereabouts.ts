import type { PersonPlaces } from '../model/answers.ts'
import type { Company, PersonPeriod, PostPerson } from '../model/whereabouts.ts'
import { withOffices } from '../persons/office-holders.ts'
import type { MostPlaces, PostPersonsQuery } from '../store.ts'
import { readJson } from '../text/stored.ts'
import { timeBounds } from '../text/time.ts'
import type { Connection } from './connection.ts'
import type { PersonRow } from './load/person-writer.ts'
import { namedQuery } from './named-query.ts'

/** See `NEWEST_CABLES` of persons.ts. */
const NEWEST_CABLES = 10_000
const DIGITS = { month: 7, year: 4 } as const

/** `possible`: 1 with the cables that are linked weakly. */
type Told = { readonly possible: 0 | 1 }
type OfPerson = Told & { readonly person: number; readonly newest: number }
type PlacesRow = Omit<PersonPlaces, 'posts'> & { readonly key: string; readonly posts: string }
type OfPost = Told & {
  readonly post: number
  readonly role: string | null
  readonly from: number
  readonly until: number
}

const personByKey = namedQuery<{ key: string }, PersonRow>('person-by-key')
const personCompany = namedQuery<OfPerson & { limit: number }, Company['nodes'][number]>('person-company')
const companyPairs = namedQuery<Told & { keys: string }, Company['edges'][number]>('company-pairs')
const personPeriods = namedQuery<OfPerson & { digits: number }, PersonPeriod>('person-periods')
const postCounts = namedQuery<{ name: string }, { id: number }>('post-counts')
const personPlacesOf = namedQuery<{ keys: string; newest: number; limit: number }, PlacesRow>('person-places')
const postPersonsOf = namedQuery<OfPost, Omit<PostPerson, 'offices' | 'titles'> & { titles: string }>('post-persons')

/** See `GraphReader.personPlaces`. */
export const personPlaces = (db: Connection, keys: readonly string[], { posts: limit, newest }: MostPlaces) =>
  personPlacesOf
    .all(db, { keys: JSON.stringify(keys), newest, limit })
    .map(({ posts: names, ...place }) => ({ ...place, posts: readJson<readonly string[]>(names) }))

/** See `GraphReader.company`. */
export function company(db: Connection, key: string, limit: number, withWeak = false): Company | null {
  const person = personByKey.first(db, { key })
  if (!person) return null
  const possible = withWeak ? 1 : 0
  const others = personCompany.all(db, { person: person.id, newest: NEWEST_CABLES, limit, possible })
  const nodes = [{ key, name: person.name, cables: person.cables + (withWeak ? person.possible : 0) }, ...others]
  return { nodes, edges: companyPairs.all(db, { keys: JSON.stringify(nodes.map((node) => node.key)), possible }) }
}

/** See `GraphReader.personPeriods`. */
export function periodsOfPerson(
  db: Connection,
  key: string,
  by: 'month' | 'year',
  possible = false,
): readonly PersonPeriod[] | null {
  const person = personByKey.first(db, { key })
  const all = { newest: NEWEST_CABLES, digits: DIGITS[by], possible: possible ? 1 : 0 } as const
  return person && personPeriods.all(db, { person: person.id, ...all })
}

/** See `GraphReader.postPersons`. */
export function personsOfPost(db: Connection, query: PostPersonsQuery): readonly PostPerson[] {
  const post = postCounts.first(db, { name: query.post })?.id
  if (post === undefined) return []
  const rows = postPersonsOf.all(db, {
    post,
    role: query.role ?? null,
    possible: query.possible ? 1 : 0,
    ...timeBounds(query),
  })
  // In the order of the other store: lines of JSON are written as they come.
  const persons = rows.map(({ key, name, titles, ...row }) => ({
    key,
    name,
    titles: readJson<readonly string[]>(titles),
    ...row,
  }))
  return withOffices(persons, query)
}

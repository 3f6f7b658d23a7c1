import type { FoundPerson, GraphReader, PersonPlaces, PersonSummary } from '@reftel/cypher'
import type { Namesake, Namesakes } from '../../schemas/namesakes.ts'

type Persons = Pick<GraphReader, 'nodes' | 'persons' | 'personPlaces'>

/** Most persons of near names that are looked at, what of each is compared, and posts told. */
const MOST_ASKED = 100
const COMPARED = { posts: 25, newest: 10_000 }
const MOST_POSTS = 5

/**
 * The other persons of that surname, those that share most with the person first, then by cables and key. Null when no person has the
 * key.
 */
export async function namesakesOf(store: Persons, key: string, limit: number): Promise<Namesakes | null> {
  const [person] = await store.nodes([`person:${key}`])
  if (person?.kind !== 'Person') return null
  const found = await store.persons({ q: person.surname, limit: MOST_ASKED })
  const others = found.items.filter((other) => other.key !== key && sameSurname(other.surname, person.surname))
  const shown = others.slice(0, limit)
  const places = await store.personPlaces([key, ...shown.map((other) => other.key)], COMPARED)
  const placed = new Map(places.map((place) => [place.key, place]))
  const placeOf = (one: string) => placed.get(one) ?? NOWHERE
  const items = shown
    .map((other) => compare({ ...person, ...placeOf(key) }, { ...other, ...placeOf(other.key) }))
    .sort(byLikeness)
  return { items, truncated: others.length > limit || found.cursor !== null }
}

const NOWHERE: PersonPlaces = { from: null, until: null, posts: [] }

const letters = (surname: string): string =>
  surname
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')

const sameSurname = (one: string, other: string): boolean => letters(one) === letters(other)

function compare(person: Pick<PersonSummary, 'titles'> & PersonPlaces, other: FoundPerson & PersonPlaces): Namesake {
  const own = new Set(person.posts)
  const titles = new Set(person.titles.map((title) => title.toUpperCase()))
  const { key, name, cables, from, until, posts } = other
  return {
    key,
    name,
    titles: other.titles,
    cables,
    from,
    until,
    posts: posts.slice(0, MOST_POSTS),
    sharedPosts: posts.filter((post) => own.has(post)),
    sharedTitles: other.titles.filter((title) => titles.has(title.toUpperCase())),
    sameYears: overlap(person, other),
  }
}

function overlap(one: Dated, other: Dated): boolean {
  if (one.from === null || one.until === null || other.from === null || other.until === null) return false
  return one.from.slice(0, 4) <= other.until.slice(0, 4) && other.from.slice(0, 4) <= one.until.slice(0, 4)
}

type Dated = Pick<PersonPlaces, 'from' | 'until'>

const shared = ({ sharedPosts, sharedTitles, sameYears }: Namesake): number =>
  Math.min(1, sharedPosts.length) + Math.min(1, sharedTitles.length) + (sameYears ? 1 : 0)

const byLikeness = (one: Namesake, other: Namesake): number =>
  shared(other) - shared(one) || other.cables - one.cables || (one.key < other.key ? -1 : 1)

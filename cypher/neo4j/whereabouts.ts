import type { ManagedTransaction } from 'neo4j-driver'
import type { PersonPlaces, PersonSummary } from '../model/answers.ts'
import { compareText } from '../model/order.ts'
import type { Company, PersonPeriod, PostPerson } from '../model/whereabouts.ts'
import { withOffices } from '../persons/office-holders.ts'
import type { MostPlaces, PostPersonsQuery } from '../store.ts'
import { timeBounds, UNDATED } from '../text/time.ts'
import { namedQuery } from './named-query.ts'

/** See `NEWEST_CABLES` of persons.ts. */
const NEWEST_CABLES = 10_000
const DIGITS = { month: 7, year: 4 } as const

/** `possible`: with the cables that are linked weakly. */
type Told = { readonly possible: boolean }
type OfPerson = Told & { readonly person: string; readonly newest: number }
type OfPost = Told & {
  readonly post: string
  readonly role: string | null
  readonly from: number
  readonly until: number
}
type Digits = { readonly digits: number; readonly undated: number }

const personByKey = namedQuery<{ key: string }, PersonSummary & { readonly possible: number }>('person-by-key')
const personCompany = namedQuery<OfPerson & { limit: number }, Company['nodes'][number]>('person-company')
const companyPairs = namedQuery<Told & { rows: readonly string[] }, Company['edges'][number]>('company-pairs')
const personPeriods = namedQuery<OfPerson & Digits, PersonPeriod>('person-periods')
const personPlacesOf = namedQuery<
  { rows: readonly string[]; newest: number; limit: number },
  PersonPlaces & { readonly key: string }
>('person-places')
const postPersons = namedQuery<OfPost, Omit<PostPerson, 'offices'>>('post-persons')

/** See `GraphReader.personPlaces`. */
export const personPlaces = (tx: ManagedTransaction, keys: readonly string[], { posts: limit, newest }: MostPlaces) =>
  personPlacesOf(tx, { rows: keys, newest, limit })

/** See `GraphReader.company`. */
export async function company(
  tx: ManagedTransaction,
  key: string,
  limit: number,
  possible = false,
): Promise<Company | null> {
  const [person] = await personByKey(tx, { key })
  if (!person) return null
  const others = await personCompany(tx, { person: key, newest: NEWEST_CABLES, limit, possible })
  const nodes = [{ key, name: person.name, cables: person.cables + (possible ? person.possible : 0) }, ...others]
  return { nodes, edges: await companyPairs(tx, { rows: nodes.map((node) => node.key).sort(compareText), possible }) }
}

/** See `GraphReader.personPeriods`. */
export async function periodsOfPerson(
  tx: ManagedTransaction,
  key: string,
  by: 'month' | 'year',
  possible = false,
): Promise<readonly PersonPeriod[] | null> {
  const [person] = await personByKey(tx, { key })
  return person
    ? personPeriods(tx, { person: key, newest: NEWEST_CABLES, digits: DIGITS[by], undated: UNDATED, possible })
    : null
}

/** See `GraphReader.postPersons`. */
export async function personsOfPost(tx: ManagedTransaction, query: PostPersonsQuery): Promise<readonly PostPerson[]> {
  const { post, role = null, possible = false } = query
  return withOffices(await postPersons(tx, { post, role, possible, ...timeBounds(query) }), query)
}

import type { ManagedTransaction } from 'neo4j-driver'
import type { PersonPlaces, PersonSummary } from '../model/answers.ts'
import type { Company, PersonPeriod, PostPerson } from '../model/whereabouts.ts'
import { withOffices } from '../persons/office-holders.ts'
import type { MostPlaces, PostPersonsQuery } from '../store.ts'
import { timeBounds, UNDATED } from '../text/time.ts'
import { companyOf, companyPairs } from './company.ts'
import { linksOf, namedQuery } from './named-query.ts'
import { NEWEST_CABLES, overCables, reachOf } from './newest.ts'

const DIGITS = { month: 7, year: 4 } as const

type OfPerson = { readonly person: string; readonly newest: number }
type OfPost = {
  readonly post: string
  readonly role: string | null
  readonly from: number
  readonly until: number
}
type Digits = { readonly digits: number; readonly undated: number }

const personByKey = namedQuery<{ key: string }, PersonSummary & { readonly possible: number }>('person-by-key')
const personPeriods = overCables((instead) => namedQuery<OfPerson & Digits, PersonPeriod>('person-periods', instead))
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
  const links = linksOf(possible)
  const others = await companyOf(tx, { key, links, reach: reachOf(person) }, limit)
  const nodes = [{ key, name: person.name, cables: person.cables + (possible ? person.possible : 0) }, ...others]
  const keys = nodes.map((node) => node.key)
  return { nodes, edges: await companyPairs(tx, keys, links) }
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
    ? personPeriods[reachOf(person)].of(linksOf(possible))(tx, {
        person: key,
        newest: NEWEST_CABLES,
        digits: DIGITS[by],
        undated: UNDATED,
      })
    : null
}

/** See `GraphReader.postPersons`. */
export async function personsOfPost(tx: ManagedTransaction, query: PostPersonsQuery): Promise<readonly PostPerson[]> {
  const { post, role = null, possible = false } = query
  return withOffices(await postPersons.of(linksOf(possible))(tx, { post, role, ...timeBounds(query) }), query)
}

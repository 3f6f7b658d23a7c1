import type { ManagedTransaction } from 'neo4j-driver'
import { compareText } from '../model/order.ts'
import type { Company } from '../model/whereabouts.ts'
import { Counts } from '../text/counts.ts'
import { must } from '../text/must.ts'
import { runRows } from './load/batches.ts'
import { namedQuery, type PersonLinks } from './named-query.ts'
import { NEWEST_CABLES, overCables, type Reach } from './newest.ts'

type Other = Company['nodes'][number]
type OfPerson = { readonly person: string; readonly newest: number }
type Named = { readonly id: number; readonly key: string; readonly name: string }
type Rows<Row> = { readonly rows: readonly Row[] }

const personCompany = overCables((instead) =>
  namedQuery<OfPerson, { others: readonly number[] }>('person-company', instead),
)
const personsByIds = namedQuery<Rows<number>, Named>('persons-by-ids')
const cablesOfPersons = namedQuery<Rows<string>, { key: string; cables: readonly number[] }>('cables-of-persons')

/** Whose cables, and what leads to them. */
interface CompanyOf {
  readonly key: string
  readonly links: PersonLinks
  readonly reach: Reach
}

/** Who is mentioned with a person most, then by key; at most `limit`. */
export async function companyOf(
  tx: ManagedTransaction,
  { key, links, reach }: CompanyOf,
  limit: number,
): Promise<readonly Other[]> {
  const [found] = await personCompany[reach].of(links)(tx, { person: key, newest: NEWEST_CABLES })
  const counts = new Counts<number>()
  if (found) for (const id of found.others) counts.add(id)
  const least = [...counts.values()].sort((a, b) => b - a)[limit - 1] ?? 1
  // Of those in as many cables as the last one the keys decide.
  const ids = [...counts].filter(([, cables]) => cables >= least).map(([id]) => id)
  const others = (await runRows(tx, personsByIds, ids)).map(({ id, ...other }) => ({ ...other, cables: counts.of(id) }))
  return others.sort((a, b) => b.cables - a.cables || compareText(a.key, b.key)).slice(0, limit)
}

/** How many cables mention each two of some persons, the most first, then by their keys. */
export async function companyPairs(
  tx: ManagedTransaction,
  keys: readonly string[],
  links: PersonLinks,
): Promise<Company['edges']> {
  const rows = (await runRows(tx, cablesOfPersons.of(links), keys)).toSorted((a, b) => compareText(a.key, b.key))
  const met = new Map<number, string[]>()
  const pairs = new Map(rows.map(({ key }) => [key, new Counts<string>()]))
  for (const { key, cables } of rows)
    for (const cable of cables) {
      const others = met.get(cable)
      if (others === undefined) met.set(cable, [key])
      else {
        for (const other of others) must(pairs.get(other), other).add(key)
        others.push(key)
      }
    }
  return [...pairs]
    .flatMap(([source, targets]) => [...targets].map(([target, cables]) => ({ source, target, cables })))
    .sort((a, b) => b.cables - a.cables || compareText(a.source, b.source) || compareText(a.target, b.target))
}

import type { ManagedTransaction } from 'neo4j-driver'
import { compareText } from '../model/order.ts'
import type { Company } from '../model/whereabouts.ts'
import { Counts } from '../text/counts.ts'
import { must } from '../text/must.ts'
import { runRows } from './load/batches.ts'
import { namedQuery, type PersonLinks } from './named-query.ts'
import { NEWEST_CABLES, overCables, type Reach } from './newest.ts'

type Other = Company['nodes'][number]
type OfPerson = { readonly person: string; readonly newest: number; readonly limit: number }
type Together = { readonly keys: readonly string[]; readonly cables: number }

const personCompany = overCables((instead) => namedQuery<OfPerson, Other>('person-company', instead))
const personsMeetingEach = namedQuery<{ readonly rows: readonly string[] }, Together>('persons-meeting-each')

/** The person whose company is asked for, and the cables that count. */
interface CompanyOf {
  readonly key: string
  readonly links: PersonLinks
  readonly reach: Reach
}

/** Who is mentioned with a person most, then by key; at most `limit`. */
export const companyOf = (
  tx: ManagedTransaction,
  { key, links, reach }: CompanyOf,
  limit: number,
): Promise<readonly Other[]> => personCompany[reach].of(links)(tx, { person: key, newest: NEWEST_CABLES, limit })

/** How many cables mention each two of some persons, the most first, then by their keys. */
export async function companyPairs(
  tx: ManagedTransaction,
  keys: readonly string[],
  links: PersonLinks,
): Promise<Company['edges']> {
  const pairs = new Map(keys.map((key) => [key, new Counts<string>()]))
  for (const { keys: together, cables } of await runRows(tx, personsMeetingEach.of(links), keys)) {
    const ordered = together.toSorted(compareText)
    for (const [at, source] of ordered.entries())
      for (const target of ordered.slice(at + 1)) must(pairs.get(source), source).add(target, cables)
  }
  return [...pairs]
    .flatMap(([source, targets]) => [...targets].map(([target, cables]) => ({ source, target, cables })))
    .sort((a, b) => b.cables - a.cables || compareText(a.source, b.source) || compareText(a.target, b.target))
}

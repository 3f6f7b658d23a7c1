import {
  type CableDetail,
  type CableId,
  type CableQuery,
  type CableSummary,
  cableId,
  canonicalId,
  type GraphStore,
} from '@reftel/cypher'
import { knownPost } from '../../parameters/posts.ts'

/** Years that cables of the two archives are of: a post and a number without a year may mean one of each. */
const FIRST_YEAR = 1966
const LAST_YEAR = 2010

/**
 *     77 STATE 123456   1977 STATE 123456   MOSCOW 18403   LA PAZ A-236   STATE 123456 (77)
 *     year post number                      post   number
 */
const CITED =
  /^(?:'?(?<before>(?:19|20)?\d\d)\s+)?(?<post>[A-Z][A-Z .'-]*?)[\s-]*(?<number>A-\d{1,6}|\d{1,7})(?:\s*\(?'?(?<behind>(?:19|20)?\d\d)\)|\s*\(?(?<year>19\d\d|20\d\d)\)?)?$/i

/**
 * The ids that `words` may mean, written as an id or as cables cite one another, oldest first: one where the year is said, else
 * one for each year of the archives. Empty when the words name no cable, or a post that is none.
 */
export function namedIds(words: string): readonly CableId[] {
  const text = words.trim().replace(/\s+/g, ' ')
  const { before, post = '', number = '', behind, year } = CITED.exec(text)?.groups ?? {}
  const known = knownPost(post)
  if (!known) return [canonicalId(text)].flatMap((id) => id ?? [])
  const said = before ?? behind ?? year
  const years = said === undefined ? allYears() : [fullYear(said)]
  return [...new Set(years.map((each) => cableId(each, known, number.toUpperCase())))]
}

const allYears = (): readonly number[] => Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 4) return year
  return year >= FIRST_YEAR % 100 ? 1900 + year : 2000 + year
}

/** The cables that the words of the query name, held or not, as far as they meet its other conditions; the newest first. */
export async function namedCables(store: GraphStore, query: CableQuery): Promise<readonly CableSummary[]> {
  const cables = await Promise.all(namedIds(query.q ?? '').map((id) => store.cable(id)))
  return cables.flatMap((cable) => (cable && fulfils(cable, query) ? [summaryOf(cable)] : [])).reverse()
}

function fulfils(cable: CableDetail, query: CableQuery): boolean {
  const { post, to, person, tag, classification, from, until, holding } = query
  const { date } = cable
  return (
    (holding !== 'stubs' || !cable.held) &&
    (post === undefined || cable.from === post) &&
    (to === undefined || cable.to.includes(to) || cable.info.includes(to)) &&
    (person === undefined || cable.persons.some(({ key }) => key === person)) &&
    (tag === undefined || cable.tags.includes(tag)) &&
    (classification === undefined || cable.classification === classification) &&
    (from === undefined || (date !== null && Date.parse(date) >= Date.parse(from))) &&
    (until === undefined || (date !== null && Date.parse(date) < Date.parse(until)))
  )
}

const summaryOf = (cable: CableDetail): CableSummary => ({
  id: cable.id,
  held: cable.held,
  from: cable.from,
  number: cable.number,
  year: cable.year,
  date: cable.date,
  subject: cable.subject,
  classification: cable.classification,
  cites: cable.cites,
  citedBy: cable.citedBy,
})

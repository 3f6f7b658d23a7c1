import { forEachPersonWay, type PersonWay, personWay } from '../answers/person-way.ts'
import type { PersonConditions } from '../questions.ts'
import { periodOf, timeOf } from '../text/time.ts'
import { timeOfRole } from './load/times.ts'
import { wholeValue } from './lucene.ts'
import type { Instead } from './named-query.ts'

/** How persons who meet conditions are found: by what they keep of when they were what, where that tells; else as `PersonWay`. */
export type KeptPersonWay = PersonWay | 'at-times'

/** A query for each way. */
export const forEachKeptWay = <T>(make: (instead: Instead) => T): Readonly<Record<KeptPersonWay, T>> => ({
  ...forEachPersonWay('persons-filtered', make),
  'at-times': make({ 'persons-filtered': 'persons-at-times' }),
})

/** More years are no condition that one index is asked for. */
const MOST_YEARS = 100

/** The way, and the times that are looked up: a full-text query. */
export function keptWay(conditions: PersonConditions): { readonly way: KeptPersonWay; readonly times: string | null } {
  const times = conditions.post === undefined ? timesSought(conditions) : null
  if (times === null) return { way: personWay(conditions), times }
  return { way: 'at-times', times: times.map(wholeValue).join(' OR ') }
}

/** Any of which a person has who meets the conditions; null where a time begins or ends within a year, or nothing is asked. */
function timesSought({ role, from, until }: PersonConditions): readonly string[] | null {
  if (from === undefined && until === undefined) return role === undefined ? null : [role]
  const years = wholeYears(from, until)
  return years && (role === undefined ? years : years.map((year) => timeOfRole(year, role)))
}

function wholeYears(from: string | undefined, until: string | undefined): readonly string[] | null {
  if (from === undefined || until === undefined) return null
  const [first, end] = [from, until].map((date) => Number(periodOf(date, 'year')))
  if (first === undefined || end === undefined || end <= first || end - first > MOST_YEARS) return null
  const begins = (date: string, year: number) => timeOf(date) === timeOf(`${year}-01-01`)
  if (!begins(from, first) || !begins(until, end)) return null
  return Array.from({ length: end - first }, (_, at) => String(first + at))
}

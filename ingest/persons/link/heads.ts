import { endOfTerm } from '@reftel/cypher'
import { officeClass } from '../names/office-class.ts'
import { type KnownPerson, type Term, yearsOutside } from './known-offices.ts'
import type { MentionGroup } from './mention-group.ts'

/** Offices that one person of a surname has at a time. */
const HEADS: ReadonlySet<string> = new Set(['president', 'head of government', 'monarch'])

/** Whether an office of the tables is that of a head of state or government. */
export const isHeads = (office: string | null): office is string => office !== null && HEADS.has(office)

/** What remains of the weight of one whose namesake the cable means. */
export const OF_NAMESAKE = 0.05

/** Years before the end of a term from which on `FORMER PRESIDENT` may be its holder: the tables' ends are years, some too late. */
const NEAR_THE_END = 2

/**
 * Whether the cable calls someone by the office of a head of state or government which the tables give to a namesake of this person:
 * PRESIDENT CLINTON is not the Secretary of State, and FORMER PRESIDENT ALIYEV not the son who is in office.
 */
export function isOfNamesake(
  group: Pick<MentionGroup, 'offices' | 'former' | 'date'>,
  person: KnownPerson,
  namesakes: readonly KnownPerson[],
): boolean {
  const { date } = group
  const office = [...group.offices].find(isHeads)
  if (office === undefined || date === null) return false
  const termsOf = ({ terms }: KnownPerson): readonly Term[] =>
    terms.filter((term) => officeClass(term.office) === office)
  const others = namesakes.filter(({ id }) => id !== person.id).flatMap(termsOf)
  const own = termsOf(person)
  if (own.length === 0) {
    const isOwnOffice = person.terms.some((term) => group.offices.has(officeClass(term.office) ?? ''))
    return !isOwnOffice && others.some((term) => yearsOutside(term, date) >= 0)
  }
  if (!group.former) return false
  const year = Number(date.slice(0, 4))
  const ends = (term: Term): number => Number(endOfTerm(term).slice(0, 4))
  return own.every((term) => ends(term) > year + NEAR_THE_END) && others.some((term) => ends(term) <= year)
}

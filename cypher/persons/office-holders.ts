import type { PersonRole } from '../model/facts.ts'
import { type OfficeRow, type OfficeTerm, officersAt, touches } from '../model/offices.ts'
import { compareText } from '../model/order.ts'
import type { PostPerson } from '../model/whereabouts.ts'
import { nameWords } from './person-names.ts'

/** Words behind a name that are no part of it. */
const GENERATIONS = new Set(['JR', 'SR', 'II', 'III', 'IV'])

/**
 * The offices that somebody held at a post while he stood in its cables, in order of time: those of the officers of his name whose
 * term touches that time. A surname alone is not enough, since linking names an officer in full.
 */
export function officesAt(
  post: string,
  name: string,
  { from, until }: { readonly from: string | null; readonly until: string | null },
): readonly OfficeTerm[] {
  if (from === null || until === null) return []
  const terms = officersAt(post).filter((row) => touches(row, from, until) && givenAgree(name, row) === 'named')
  return terms.map(termOf).sort((a, b) => compareText(a.from, b.from) || compareText(a.office, b.office))
}

/** Persons of a post with the offices that they held there; `office`: only who held one that begins with these words. */
export function withOffices(
  persons: readonly Omit<PostPerson, 'offices'>[],
  { post, office }: { readonly post: string; readonly office?: string },
): readonly PostPerson[] {
  const told = persons.map((person) => ({ ...person, offices: officesAt(post, person.name, person) }))
  if (office === undefined) return told
  const begins = office.trim().toUpperCase()
  return told.filter(({ offices }) => offices.some((term) => term.office.startsWith(begins)))
}

/**
 * The office that a signer held at the sending post on that day, the later term where two meet; null of who does not sign, and where
 * none is known. A surname alone will do here, if one officer alone had it there and then: `TOON` under a cable of August 1978 from
 * MOSCOW is the ambassador. `name`: that of the person it was linked to.
 */
export function officeOfSigner(
  { from, date }: { readonly from: string | null; readonly date: string | null },
  { name, roles }: { readonly name: string; readonly roles: readonly PersonRole[] },
): OfficeTerm | null {
  if (from === null || date === null || !roles.includes('signer')) return null
  const terms = officersAt(from).filter((row) => touches(row, date, date) && givenAgree(name, row) !== null)
  if (new Set(terms.map(({ surname, given }) => `${given} ${surname}`)).size > 1) return null
  const [latest] = terms.toSorted((a, b) => compareText(b.from, a.from) || compareText(a.office, b.office))
  return latest === undefined ? null : termOf(latest)
}

const termOf = ({ office, from, until }: OfficeRow): OfficeTerm => ({ office, from, until })

/**
 * Whether a name may be an officer's: `named` in full, by given names or initials of his and none other, or by the `surname` alone.
 * The surname stands last, or first.
 */
function givenAgree(name: string, { surname, given }: OfficeRow): 'named' | 'surname' | null {
  const words = nameWords(name).filter((word) => !GENERATIONS.has(word))
  const own = nameWords(surname)
  const rest = cut(words, own)
  if (rest === null) return null
  if (rest.length === 0) return 'surname'
  const names = nameWords(given)
  return rest.every((word) => names.some((other) => isSameGiven(word, other))) ? 'named' : null
}

/** The words without those of the surname; null where it does not stand at either end. */
function cut(words: readonly string[], surname: readonly string[]): readonly string[] | null {
  const at = words.length - surname.length
  if (surname.every((word, place) => words[at + place] === word)) return words.slice(0, at)
  return surname.every((word, place) => words[place] === word) ? words.slice(surname.length) : null
}

const isSameGiven = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) === 1 && one.charAt(0) === other.charAt(0))

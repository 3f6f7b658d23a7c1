import { readTable } from '../../words/data.ts'
import { nameKey } from '../find/tokens.ts'
import { blockOf, surnameForm } from '../names/block.ts'

/** One who held an office for a time: ambassadors and officers of the Department (offices.csv), statesmen (statesmen.csv). */
export interface KnownPerson {
  /** Surname and given names: the terms of one person share it. */
  readonly id: string
  readonly surname: string
  readonly given: readonly string[]
  readonly terms: readonly Term[]
}

export interface Term {
  /** Posts whose cables the person signs; empty for statesmen and officers of the Department. */
  readonly posts: readonly string[]
  /** Where the office is: ISO 3166-1 alpha-2. */
  readonly country: string
  /** `AMBASSADOR`, `FOREIGN MINISTER`, ... */
  readonly office: string
  /** ISO 8601 dates, prefixes of them where no more is known; `until` is empty for an open end. */
  readonly from: string
  readonly until: string
}

/** Terms without an end are taken to last this many years. */
const OPEN_YEARS = 4

let shared: ReadonlyMap<string, readonly KnownPerson[]> | undefined

/** Those of a block. */
export function knownPersons(block: string): readonly KnownPerson[] {
  shared ??= readKnown()
  return shared.get(block) ?? []
}

function readKnown(): ReadonlyMap<string, readonly KnownPerson[]> {
  const byId = new Map<string, { surname: string; given: readonly string[]; terms: Term[] }>()
  const add = (surname: string, given: string, term: Term): void => {
    const id = `${surname}, ${given}`
    const known = byId.get(id) ?? { surname, given: given.split(/[\s.]+/).filter(Boolean), terms: [] }
    known.terms.push(term)
    byId.set(id, known)
  }
  for (const { surname = '', given = '', role = '', kind, country = '', posts = '', from = '', to = '' } of readTable(
    'offices.csv',
  )) {
    const office = kind === 'department' ? role.replaceAll('-', ' ').toUpperCase() : 'AMBASSADOR'
    const own = kind === 'department' && /^(?:secretary|deputy-secretary|under-secretary)/.test(role) ? 'STATE' : posts
    add(surname.toUpperCase(), given.toUpperCase(), {
      posts: own ? own.split('|') : [],
      country: kind === 'department' ? 'US' : country,
      office,
      from,
      until: to,
    })
  }
  for (const { surname = '', given = '', office = '', country = '', from = '', to = '' } of readTable('statesmen.csv'))
    add(surname, given, { posts: [], country, office, from, until: to })
  const blocks = new Map<string, KnownPerson[]>()
  for (const [id, person] of byId) {
    const block = blockOf(person.surname)
    blocks.set(block, [...(blocks.get(block) ?? []), { id, ...person }])
  }
  return blocks
}

/** Whether the term covers a date, ISO 8601. */
export function covers({ from, until }: Term, date: string): boolean {
  const end = until || String(Number(from.slice(0, 4)) + OPEN_YEARS)
  return from <= date.slice(0, from.length) && date.slice(0, end.length) <= end
}

/** Whether two spellings of surnames may be one by the tables. */
export const sameSurname = (one: string, other: string): boolean =>
  surnameForm(one) === surnameForm(other) || nameKey(one) === nameKey(other)

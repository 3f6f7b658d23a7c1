import { endOfTerm, Groups, type OfficeRow, officeRows, touches } from '@reftel/cypher'
import { readTable } from '../../words/data.ts'
import { blockOf, surnameForm } from '../names/block.ts'
import { givenNamesAgree } from '../names/given-agreement.ts'
import { givenKeys } from '../names/given-keys.ts'
import { nameForm } from '../names/name-form.ts'
import { aliasesIn } from '../names/other-names.ts'
import { isSpelling } from '../names/surname-spelling.ts'

/** One who held an office for a time: ambassadors and officers of the Department (offices.csv), statesmen (statesmen.csv). */
export interface KnownPerson {
  /** Surname and given names: the terms of one person share it. */
  readonly id: string
  readonly surname: string
  readonly given: readonly string[]
  /** Their keys (`givenKeys`). */
  readonly givenKeys: readonly string[]
  /** Whose office it is: ISO 3166-1 alpha-2. */
  readonly nation: string
  /** Hardly anybody else of these years has the surname. */
  readonly distinctive: boolean
  /** Names of several words that mean the person, in capitals: LULA DA SILVA, HU JINTAO. */
  readonly names: readonly string[]
  /** Other words that mean the person and no surname: AMLO. */
  readonly aliases: readonly string[]
  /** Forms that the surname is written in (`surnameForm`). */
  readonly forms: readonly string[]
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

/** All that the table calls the person, other names in brackets with it: `HENRY A (HEINZ ALFRED) KISSINGER`. */
export const nameInTable = ({ given, surname }: KnownPerson): string => [...given, surname].join(' ')

/** What the person is called: `HENRY A KISSINGER`. */
export const shownName = (person: KnownPerson): string => nameInTable(person).replace(/\([^()]*\) ?/g, '')

let shared: Groups<string, KnownPerson> | undefined
let names: ReadonlyMap<string, string> | undefined

/** Those of a block. */
export function knownPersons(block: string): readonly KnownPerson[] {
  shared ??= readKnown()
  return shared.of(block)
}

/** Full names, other forms of several words, and aliases that only one person of the tables has (`nameForm`): to the block of the surname. */
export function knownNames(): ReadonlyMap<string, string> {
  if (names) return names
  const found = new Map<string, string | null>()
  for (const { surname = '', given = '', variants = '' } of readTable('statesmen.csv'))
    for (const name of [...namesIn(surname, given, variants), ...aliasesIn(surname, variants)]) {
      const form = nameForm(name)
      const block = blockOf(surname)
      const before = found.get(form)
      found.set(form, before === undefined || before === block ? block : null)
    }
  names = new Map([...found].flatMap(([form, block]) => (block === null ? [] : [[form, block] as const])))
  return names
}

/** `ANDRES LOPEZ OBRADOR`: a surname of two words behind the first of the given names as well. */
const namesIn = (surname: string, given: string, variants: string): readonly string[] => {
  const [first = ''] = given.split(' ')
  const short = surname.includes(' ') ? [`${first} ${surname}`] : []
  return [surname, `${given} ${surname}`, `${surname} ${given}`, ...short, ...variants.split('|')].filter((form) =>
    form.trim().includes(' '),
  )
}

function readKnown(): Groups<string, KnownPerson> {
  const blocks = new Groups<string, KnownPerson>()
  for (const row of [...readTable('statesmen.csv').map(statesman), ...officeRows().map(officer)]) {
    const block = blockOf(row.surname)
    const own = blocks.of(block)
    const same = own.findIndex((person) => isSamePerson(person, row))
    const known = own[same]
    blocks.set(block, known ? own.with(same, together(known, row)) : [...own, row])
  }
  return blocks
}

const together = (one: KnownPerson, other: KnownPerson): KnownPerson => ({
  ...one,
  ...(other.given.length > one.given.length ? { given: other.given, givenKeys: other.givenKeys } : {}),
  distinctive: one.distinctive || other.distinctive,
  names: [...new Set([...one.names, ...other.names])],
  aliases: [...new Set([...one.aliases, ...other.aliases])],
  forms: [...new Set([...one.forms, ...other.forms])],
  terms: [...one.terms, ...other.terms],
})

type Row = Readonly<Record<string, string>>

function statesman({
  surname = '',
  given = '',
  office = '',
  country = '',
  from = '',
  to = '',
  variants = '',
  distinctive,
}: Row): KnownPerson {
  const term = { posts: [], country, office, from, until: to }
  return {
    id: `${surname}, ${given}`,
    surname,
    given: namesOf(given),
    givenKeys: givenKeys(namesOf(given), surname),
    nation: country,
    distinctive: Boolean(distinctive),
    names: namesIn(surname, given, variants),
    aliases: aliasesIn(surname, variants),
    forms: [surname, ...variants.split('|').filter((variant) => variant && !variant.includes(' '))].map(surnameForm),
    terms: [term],
  }
}

function officer({ surname, given, office, department, country, posts, from, until }: OfficeRow): KnownPerson {
  const names = namesOf(given)
  return {
    id: `${surname}, ${given}`,
    surname,
    given: names,
    givenKeys: givenKeys(names, surname),
    nation: 'US',
    distinctive: false,
    names: namesIn(surname, given, ''),
    aliases: [],
    forms: [surnameForm(surname)],
    terms: [
      {
        posts,
        country: department ? 'US' : country,
        office: department ? office : 'AMBASSADOR',
        from,
        until: until === null ? '' : until,
      },
    ],
  }
}

const namesOf = (given: string): readonly string[] => given.split(/[\s.]+/).filter(Boolean)

/** Years that may lie between two terms of one person. */
const MOST_YEARS_BETWEEN = 20

/**
 * Rows of one nation and surname whose given names agree, and whose terms lie in one life: COLIN POWELL stands in both tables. Under two
 * first names the terms meet: KOSTAS KARAMANLIS governs after CONSTANTINE, his uncle.
 */
function isSamePerson(one: KnownPerson, other: KnownPerson): boolean {
  if (one.id === other.id) return true
  if (one.nation !== other.nation || !isSpelling(surnameForm(one.surname), surnameForm(other.surname))) return false
  if (!givenNamesAgree(one.givenKeys, other.givenKeys)) return false
  const between = one.givenKeys[0] === other.givenKeys[0] ? MOST_YEARS_BETWEEN : 0
  return one.terms.some((term) => other.terms.some((next) => yearsBetween(term, next) <= between))
}

function yearsBetween(one: Term, other: Term): number {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one]
  return Math.max(0, Number(second.from.slice(0, 4)) - Number(endOfTerm(first).slice(0, 4)))
}

/** Whether the term covers a date, ISO 8601. */
export const covers = (term: Term, date: string): boolean => touches(term, date, date)

/** Years from a date to the term: 0 within it, negative before it. */
export function yearsOutside(term: Term, date: string): number {
  if (covers(term, date)) return 0
  const year = Number(date.slice(0, 4))
  const from = Number(term.from.slice(0, 4))
  return year <= from ? Math.min(-1, year - from) : Math.max(1, year - Number(endOfTerm(term).slice(0, 4)))
}

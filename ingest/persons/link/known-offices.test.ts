import { grouped, officeRows } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { readTable } from '../../words/data.ts'
import { blockOf, surnameForm } from '../names/block.ts'
import { givenNamesAgree } from '../names/given-agreement.ts'
import { nameKey } from '../names/name-key.ts'
import { covers, knownNames, knownPersons, nameInTable, shownName, yearsOutside } from './known-offices.ts'

const rows = readTable('statesmen.csv').map(({ surname = '', given = '', country = '', from, to }) => ({
  name: `${given} ${surname}`,
  form: surnameForm(surname),
  given: given
    .split(/[\s.]+/)
    .map(nameKey)
    .filter(Boolean),
  country,
  from: Number(from),
  to: Number(to),
}))

/** Longer than anybody is spoken of for what he does: a row that holds two generations. */
const LONGEST = 72

test('no row of the statesmen ends before it begins or holds more than one life', () => {
  expect(rows.filter(({ from, to }) => !(from <= to && to - from <= LONGEST)).map(({ name }) => name)).toEqual([])
})

test('a person of the statesmen has one row', () => {
  const byHome = grouped(rows, ({ form, country }) => `${form} ${country}`)
  const twice = [...byHome.values()].flatMap((own) =>
    own.flatMap((one, at) =>
      own
        .slice(at + 1)
        .filter((other) => givenNamesAgree(one.given, other.given) && one.from <= other.to && other.from <= one.to)
        .map((other) => `${one.name} = ${other.name}`),
    ),
  )
  expect(twice).toEqual([])
})

test('nor a second one whose surname is the whole name', () => {
  const words = (name: string) => name.split(' ').filter(Boolean).sort().join(' ')
  const named = grouped(rows, ({ name, country }) => `${words(name)} ${country}`)
  expect([...named].filter(([, own]) => own.length > 1).map(([name]) => name)).toEqual([])
})

const offices = officeRows()

/** Years that nobody held one post or office for longer than. */
const LONGEST_TERM = 20
/** Years between the first and the last term of a career; more are two men of one name. */
const LONGEST_CAREER = 45

const yearOf = (date: string): number => Number(date.slice(0, 4))

test('no term of the offices ends before it begins, or lasts longer than anybody held one', () => {
  const wrong = offices.filter(
    ({ from, until }) => until !== null && !(from <= until && yearOf(until) - yearOf(from) <= LONGEST_TERM),
  )
  expect(wrong.map(({ given, surname, office }) => `${given} ${surname}, ${office}`)).toEqual([])
})

test('the terms of one name in the offices lie in one career', () => {
  const careers = grouped(offices, ({ surname, given }) => `${given} ${surname}`)
  const wrong = [...careers].filter(([, terms]) => {
    const years = terms.map(({ from }) => yearOf(from))
    return Math.max(...years) - Math.min(...years) > LONGEST_CAREER
  })
  expect(wrong.map(([name]) => name)).toEqual([])
})

test('a name of several words that the tables have of two persons is nobody’s', () => {
  expect(knownNames().get('LULA DA SILVA')).toBe(blockOf('LULA'))
  expect(knownNames().get('HU JINTAO')).toBe(blockOf('HU'))
  expect(knownNames().get('ANDRES MANUEL LOPEZ OBRADOR')).toBe(blockOf('LOPEZ OBRADOR'))
  expect(knownNames().get('ANDRES LOPEZ OBRADOR')).toBe(blockOf('LOPEZ OBRADOR'))
  expect(knownNames().get('SMITH')).toBeUndefined()
})

const careers: [shows: string, surname: string, persons: readonly string[]][] = [
  ['uncle and nephew of two first names', 'KARAMANLIS', ['KARAMANLIS, CONSTANTINE', 'KARAMANLIS, KOSTAS']],
  ['two spellings of one man', 'MUALLEM', ['MUALLEM, WALID']],
  ['an initial before the name that he is called by', 'WELCH', ['WELCH, DAVID']],
]
test.each(careers)('rows of one nation: %s', (_shows, surname, persons) => {
  const found = knownPersons(blockOf(surname)).filter(({ forms }) => forms.includes(surnameForm(surname)))
  expect(found.map(({ id }) => id)).toEqual(persons)
})

/** A term from mid-2003, with its end or none. */
const term = (until: string) => ({ posts: ['LIMA'], country: 'PE', office: 'AMBASSADOR', from: '2003-07-04', until })

test.each([
  ['the day it begins', '2006-05', '2003-07-04', true, 0],
  ['the day before it', '2006-05', '2003-07-03', false, -1],
  ['the last month', '2006-05', '2006-05-31', true, 0],
  ['the month behind it', '2006-05', '2006-06-01', false, 1],
  ['years behind it', '2006-05', '2009-06-01', false, 3],
  ['years before it', '2006-05', '2001-06-01', false, -2],
  ['without an end: the fourth year', '', '2007-12-31', true, 0],
  ['without an end: the fifth', '', '2008-01-01', false, 1],
])('a term and %s', (_shows, until, date, within, outside) => {
  expect([covers(term(until), date), yearsOutside(term(until), date)]).toEqual([within, outside])
})

test.each([
  ['KISSINGER', 'HENRY A (HEINZ ALFRED) KISSINGER', 'HENRY A KISSINGER'],
  ['HUGHES', '(ROBERT) JOHN HUGHES', 'JOHN HUGHES'],
  ['RAISER', 'MARY (MOLLY) MILLONZI RAISER', 'MARY MILLONZI RAISER'],
])('one whom the table has by other names in brackets too: %s', (surname, inTable, shown) => {
  const person = knownPersons(blockOf(surname)).find((known) => nameInTable(known) === inTable)
  expect(person && shownName(person)).toBe(shown)
})

test('nobody is shown with brackets, or without a surname', () => {
  const blocks = new Set(offices.map(({ surname }) => blockOf(surname)))
  const all = [...blocks].flatMap((block) => knownPersons(block))
  expect(all.map(shownName).filter((name) => /[()]/.test(name))).toEqual([])
  expect(all.filter((person) => !shownName(person).endsWith(person.surname))).toEqual([])
})

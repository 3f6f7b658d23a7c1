import { expect, test } from 'vitest'
import { officeOfSigner, officesAt } from './office-holders.ts'

const in1978 = { from: '1978-01-02T00:00:00Z', until: '1978-12-30T00:00:00Z' }
const MOSCOW = 'AMBASSADOR 1977-01-18 1979-10-16'

const persons: [shows: string, post: string, name: string, time: Partial<typeof in1978>, offices: string[]][] = [
  ['an ambassador', 'MOSCOW', 'MALCOLM TOON', {}, [MOSCOW]],
  ['the surname first', 'MOSCOW', 'Toon, Malcolm', {}, [MOSCOW]],
  ['initials', 'MOSCOW', 'M. TOON', {}, [MOSCOW]],
  ['a generation behind the name', 'MOSCOW', 'MALCOLM TOON JR.', {}, [MOSCOW]],
  ['a surname alone is anybody’s', 'MOSCOW', 'TOON', {}, []],
  ['another given name', 'MOSCOW', 'MARTIN TOON', {}, []],
  ['another one beside his', 'MOSCOW', 'MALCOLM MARTIN TOON', {}, []],
  ['another post', 'LIMA', 'MALCOLM TOON', {}, []],
  ['a post that the table has not', 'ATLANTIS', 'MALCOLM TOON', {}, []],
  ['before the term', 'MOSCOW', 'MALCOLM TOON', { from: '1976-01-01', until: '1976-12-31' }, []],
  ['the last day of the term', 'MOSCOW', 'MALCOLM TOON', { from: '1979-10-16', until: '1979-10-16' }, [MOSCOW]],
  ['the day after', 'MOSCOW', 'MALCOLM TOON', { from: '1979-10-17', until: '1979-10-17' }, []],
  ['named by his second name', 'STATE', 'DEAN RUSK', { from: '1965-01-01' }, ['SECRETARY 1961-01-21 1969-01-20']],
  ['a second post', 'TEL AVIV', 'MALCOLM TOON', { from: '1976-01-01' }, ['AMBASSADOR 1975-07-10 1976-12-27']],
  [
    'a term known by months',
    'KABUL',
    'J. BRUCE AMSTUTZ',
    { from: '1979-03-01' },
    ["CHARGE D'AFFAIRES AD INTERIM 1979-02 1980-02"],
  ],
]
test.each(persons)('%s: %s, %s', (_shows, post, name, time, offices) => {
  const told = officesAt(post, name, { ...in1978, ...time, ...(time.from && !time.until ? { until: time.from } : {}) })
  expect(told.map((term) => `${term.office} ${term.from} ${term.until}`)).toEqual(offices)
})

test('cables without a date tell no office', () => {
  expect(officesAt('MOSCOW', 'MALCOLM TOON', { from: null, until: null })).toEqual([])
})

const SIGNER = ['signer'] as const
const signers: [shows: string, from: string | null, date: string | null, name: string, office: string | null][] = [
  ['a surname alone', 'MOSCOW', '1978-08-04T14:48:00Z', 'TOON', MOSCOW],
  ['the full name', 'MOSCOW', '1978-08-04T14:48:00Z', 'MALCOLM TOON', MOSCOW],
  ['another man of that surname', 'MOSCOW', '1978-08-04T14:48:00Z', 'MARTIN TOON', null],
  ['another year', 'MOSCOW', '1974-08-04T14:48:00Z', 'TOON', null],
  ['no date', 'MOSCOW', null, 'TOON', null],
  ['no post', null, '1978-08-04T14:48:00Z', 'TOON', null],
  ['the Secretary', 'STATE', '1978-08-04T14:48:00Z', 'VANCE', 'SECRETARY 1977-01-23 1980-04-28'],
  ['two officers of one surname', 'STATE', '1962-06-01T00:00:00Z', 'JOHNSON', null],
]
test.each(signers)('a signer: %s', (_shows, from, date, name, office) => {
  const told = officeOfSigner({ from, date }, { name, roles: SIGNER })
  expect(told && `${told.office} ${told.from} ${told.until}`).toBe(office)
})

test('who does not sign has no office by the surname', () => {
  expect(
    officeOfSigner({ from: 'MOSCOW', date: '1978-08-04T14:48:00Z' }, { name: 'TOON', roles: ['mention'] }),
  ).toBeNull()
})

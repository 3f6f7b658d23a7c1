import { expect, test } from 'vitest'
import { readStatesmen } from './statesmen.ts'

const statesmen = readStatesmen()

// biome-ignore format: a table
const cases: [shows: string, surname: string, year: number, standing: 'own' | 'shared' | null][] = [
  ['in office',                                              'GROMYKO',   1978, 'own'],
  ['some years before',                                      'ZEDILLO',   1991, 'own'],
  ['a head of state long after, whose name is his alone',    'ZEDILLO',   2009, 'own'],
  ['until twenty years after',                               'NKRUMAH',   1986, 'own'],
  ['and no longer',                                          'NKRUMAH',   1987, null],
  ['a head of state whose name others have',                 'ENDARA',    2000, null],
  ['no head of state',                                       'CAMDESSUS', 2006, null],
  ['nobody',                                                 'KUMBEK',    1978, null],
]
test.each(cases)('%s: %s in %i', (_shows, surname, year, standing) => {
  expect(statesmen.standing(surname, { year, country: null })).toBe(standing)
})

test('the given names are those of who is in office, not of who is remembered', () => {
  expect(statesmen.given('ASAD', { year: 2009, country: 'SY' })).toEqual(['BASHAR'])
  expect(statesmen.given('ASAD', { year: 1978, country: 'SY' })).not.toEqual(['BASHAR'])
  expect(statesmen.given('NKRUMAH', { year: 1980, country: null })).toEqual([])
})

import { expect, test } from 'vitest'
import { cablegateCable, naraCable, personsOf } from '../../testing/persons-of.ts'

/** Whom a text names, those that are merely possible with a question mark. */
const named = (body: string): readonly string[] => {
  const cable = /[a-z]/.test(body)
    ? cablegateCable('07TBILISI1605', `C O N F I D E N T I A L TBILISI 001605\n\nSUBJECT: TALKS\n\n1. (C) ${body}\n`)
    : naraCable('VIENNA', 1977, body)
  return personsOf(cable)
    .filter(({ role }) => role !== 'signer')
    .map(({ name, possible }) => (possible ? `${name}?` : name))
}

// biome-ignore format: a table
const cases: [shows: string, body: string, persons: string[]][] = [
  ['a Vietnamese middle name',              'WE MET LE VAN DUONG IN HANOI. DUONG LEFT.',                          ['LE VAN DUONG']],
  ['that is in no table',                   'LE DUC THO ARRIVED IN PARIS.',                                       ['LE DUC THO']],
  ['a French article is none',              'HE READ LE MONDE AND LE CANARD. THE VAN LEFT.',                      []],
  ['syllables that are English words',      'DEPUTY PRIME MINISTER TOH CHIN CHYE SPOKE.',                         ['TOH CHIN CHYE']],
  ['two syllables in one word',             'On Monday he saw Wang Jiarui, who had been there with them before.', ['Wang Jiarui']],
  ['another word behind such a surname',    'On Monday he saw the Pan Iranist line, which was there before him.', []],
  ['an article is no syllable, a surname is', 'WE DROVE TO SIN EL-FIL TODAY.',                                      []],
  ['Burmese names without a verb',          'HE HAD SEEN U KYI LWIN AND MAUNG AYE THERE.',                        ['U KYI LWIN', 'MAUNG AYE']],
  ['a visit of one whose surname is given', 'CODEL THOMAS VISIT IS ON.',                                          ['THOMAS']],
  ['who someone is, between commas',        'THE DEPUTY, VIRTANEN, SPOKE WITH US.',                               ['VIRTANEN']],
  ['a place that is a surname',             'IT WAS LED BY HARLAN CLEVELAND AND BY OTHERS.',                      ['HARLAN CLEVELAND']],
]
test.each(cases)('%s: %s', (_shows, body, persons) => expect(named(body)).toEqual(persons))

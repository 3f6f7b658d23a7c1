import { expect, test } from 'vitest'
import { plainAddressee } from './addressee.ts'

// biome-ignore format: a table
const cases: [words: string, name: string][] = [
  ['SECDEF WASHINGTON DC//USDP:ISA//',       'SECDEF WASHDC'],
  ['secdef  washington, d.c.',               'SECDEF WASHDC'],
  ['SECDEF WASHDC',                          'SECDEF WASHDC'],
  ['JOINT STAFF WASHDC//J-3/J-5//',          'JOINT STAFF WASHDC'],
  ['COMUSJAPAN YOKOTA AB JA //J5//',         'COMUSJAPAN YOKOTA AB JA'],
  ['CINCPAC HONOLULU HI',                    'CINCPAC HONOLULU HI'],
  ['OSD/ISA',                                'OSD/ISA'],
  ['WASHINGTON DC LIAISON',                  'WASHINGTON DC LIAISON'],
  ['//J-5//',                                '//J-5//'],
]
test.each(cases)('the addressee %s', (words, name) => expect(plainAddressee(words)).toBe(name))

import { expect, test } from 'vitest'
import { isSpelling } from './surname-spelling.ts'

// biome-ignore format: a table
const cases: [shows: string, one: string, other: string, same: boolean][] = [
  ['the same, however short',                  'LI',          'LI',            true],
  ['one letter of five',                       'HOLTA',       'HOLTE',         true],
  ['one letter more than five',                'HOLTA',       'HOLTAA',        true],
  ['four letters are too few',                 'HOLT',        'HOLD',          false],
  ['also where the other one has five',        'HOLT',        'HOLTA',         false],
  ['two letters of six',                       'ORBANO',      'ORBENA',        false],
  ['two of seven',                             'ORBANOV',     'ORBENAV',       true],
  ['six and eight letters, two of them more',  'ORBANO',      'ORBANOVA',      false],
  ['three of seven',                           'ORBANOV',     'ORBENAF',       false],
  ['another first letter',                     'YAMADO',      'HAMADO',        false],
]
test.each(cases)('%s: %s, %s', (_shows, one, other, same) => {
  expect(isSpelling(one, other)).toBe(same)
  expect(isSpelling(other, one)).toBe(same)
})

import { expect, test } from 'vitest'
import { namedIds } from './named-cables.ts'

const cases: [shows: string, words: string, ids: string[]][] = [
  ["NARA's form", '1978MOSCOW18403', ['1978MOSCOW18403']],
  ["Cablegate's form of the same", '78moscow18403', ['1978MOSCOW18403']],
  ['of the later archive', '07TBILISI1605', ['07TBILISI1605']],
  ['as cited with a year', '77 STATE 123456', ['1977STATE123456']],
  ['a whole year', '1977 state 1234', ['1977STATE001234']],
  ['an apostrophe', "'77 STATE 123456", ['1977STATE123456']],
  ['the year behind', 'STATE 123456 (77)', ['1977STATE123456']],
  ['the whole year behind', 'STATE 123456 1977', ['1977STATE123456']],
  ['a post of two words', '78 NEW DELHI 1234', ['1978NEWDE01234']],
  ['a prefix', '78 AMEMBASSY MOSCOW 18403', ['1978MOSCOW18403']],
  ['a variant', '73 SECSTATE 89296', ['1973STATE089296']],
  ['an airgram', '73 LA PAZ A-236', ['1973LAPAZA-236']],
  ['of a document without number', 'doc-0123456789abcdef', ['doc-0123456789abcdef']],
  ['no post', 'RESOLUTION 242', []],
  ['words', 'SONODA TREATY', []],
  ['no number', 'MOSCOW', []],
  ['nothing', '', []],
]
test.each(cases)('%s: %s', (_shows, words, ids) => expect(namedIds(words)).toEqual(ids))

test('without a year, one of each that the archives have', () => {
  const ids = namedIds('MOSCOW 18403')
  expect(ids).toHaveLength(45)
  expect(ids).toContain('1978MOSCOW18403')
  expect(ids).toContain('07MOSCOW18403')
})

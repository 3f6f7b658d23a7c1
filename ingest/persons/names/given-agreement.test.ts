import { describe, expect, test } from 'vitest'
import { agreeGiven, type GivenAgreement, givenBuckets, givenNamesAgree } from './given-agreement.ts'

type Row = [shows: string, one: string, other: string, agreement: GivenAgreement | null]

// biome-ignore format: a table
const cases: Row[] = [
  ['the same word',                               'SUNAO',    'SUNAO',      'same'],
  ['no name at all',                              '',         '',           null],
  ['one sound in two spellings',                  'VYACHESLAV', 'VIACHESLAV', 'spelling'],
  ['three letters apart in a long one',           'MOHAMED',  'MUHAMMAD',   'spelling'],
  ['one sound, a man and a woman',                'MARIO',    'MARIA',      null],
  ['short names of one sound',                    'JUAN',     'JOAN',       null],
  ['a nickname of the table',                     'PEGGY',    'MARGARET',   'nickname'],
  ['a nickname of several names',                 'HARRY',    'HENRY',      'nickname'],
  ['which does not make these one',               'HENRY',    'HAROLD',     null],
  ['the beginning',                               'ALEX',     'ALEXANDER',  'nickname'],
  ['too short a beginning',                       'RO',       'RODERICK',   null],
  ['a letter wrong in no other name',             'CRISTOBAL', 'CRISTOBXL', 'slip'],
  ['a letter between two names that there are',   'MARTIN',   'MARVIN',     null],
  ['an initial',                                  'M',        'MARK',       'initial'],
  ['two initials',                                'M',        'M',          'initial'],
  ['another initial',                             'M',        'JOHN',       null],
  ['two names',                                   'JOHN',     'PETER',      null],
  ['two names that have one nickname',            'JOHN',     'JONATHAN',   null],
]
describe('two given names', () => {
  test.each(cases)('%s: %s, %s', (_shows, one, other, agreement) => {
    expect(agreeGiven(one, other)).toBe(agreement)
    expect(agreeGiven(other, one)).toBe(agreement)
  })

  test.each(cases.filter(([, one, , agreement]) => agreement !== null && agreement !== 'initial' && one !== ''))(
    'are compared, since they share a bucket: %s: %s, %s',
    (_shows, one, other) => {
      const buckets = new Set(givenBuckets(one))
      expect(givenBuckets(other).some((bucket) => buckets.has(bucket))).toBe(true)
    },
  )
})

// biome-ignore format: a table
const lists: [shows: string, one: string, other: string, agree: boolean][] = [
  ['first names alone',                 'JOHN',               'JOHN',       true],
  ['a second name that the other lacks', 'JOHN F',            'JOHN',       true],
  ['the second as an initial',          'JOHN FITZGERALD',    'JOHN F',     true],
  ['second names that contradict',      'JOHN F',             'JOHN Q',     false],
  ['called by the second name',         'WILLIAM JEFFERSON',  'JEFFERSON',  true],
  ['an initial before it',              'J EDGAR',            'EDGAR',      true],
  ['no given name',                     '',                   'JOHN',       false],
  ['two others',                        'JOHN F',             'PETER F',    false],
]
test.each(lists)('lists of given names: %s: %s, %s', (_shows, one, other, agree) => {
  const words = (text: string) => text.split(' ').filter(Boolean)
  expect(givenNamesAgree(words(one), words(other))).toBe(agree)
  expect(givenNamesAgree(words(other), words(one))).toBe(agree)
})

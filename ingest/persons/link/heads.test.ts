import { expect, test } from 'vitest'
import { isOfNamesake } from './heads.ts'
import type { KnownPerson } from './known-offices.ts'
import { mention, told } from './testing/told.ts'

const known = (
  id: string,
  ...terms: readonly (readonly [office: string, from: string, until: string])[]
): KnownPerson => ({
  id,
  surname: 'VORBIX',
  given: [id],
  givenKeys: [id],
  nation: 'PE',
  distinctive: true,
  names: [],
  aliases: [],
  forms: ['VORBIX'],
  terms: terms.map(([office, from, until]) => ({ posts: [], country: 'PE', office, from, until })),
})
const FATHER = known('FATHER', ['PRESIDENT', '1969', '2003'])
const SON = known('SON', ['PRESIDENT', '2003', '2016'])
const WIFE = known('WIFE', ['SECRETARY OF STATE', '1999', '2013'])

// biome-ignore format: a table
const cases: [shows: string, office: string, former: boolean, date: string | null, ofNamesake: readonly string[]][] = [
  ['the office that another had',        'president',          false, '2005-01-01', ['WIFE']],
  ['a former one',                       'president',          true,  '2005-01-01', ['WIFE', 'SON']],
  ['before the other had it',            'president',          false, '1968-01-01', []],
  ['a former one while nobody left it',  'president',          true,  '1990-01-01', ['WIFE']],
  ['an office of her own',               'secretary of state', false, '2005-01-01', []],
  ['an office that many have',           'senator',            false, '2005-01-01', []],
  ['an office that nobody had',          'monarch',            false, '2005-01-01', []],
  ['no date',                            'president',          true,  null,         []],
]
test.each(cases)('whose namesake is meant by %s', (_shows, office, former, date, ofNamesake) => {
  const all = [FATHER, SON, WIFE]
  const group = { offices: new Set([office]), former, date }
  expect(
    all
      .filter((one) => isOfNamesake(group, one, all))
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...ofNamesake].sort())
})

test('who is called by the own office too is meant', () => {
  const group = { offices: new Set(['secretary of state', 'president']), former: false, date: '2005-01-01' }
  expect(isOfNamesake(group, WIFE, [FATHER, SON, WIFE])).toBe(false)
})

test('the last years of a term may be those after it: the tables tell years, and some too late', () => {
  const [elder, younger] = [
    known('ELDER', ['PRESIDENT', '1989', '1993']),
    known('YOUNGER', ['PRESIDENT', '2000', '2010']),
  ]
  const former = (date: string) =>
    isOfNamesake({ offices: new Set(['president']), former: true, date }, younger, [elder, younger])
  expect(['2005-06-01', '2007-12-31', '2008-01-01', '2010-01-01'].map(former)).toEqual([true, true, false, false])
})

test('a president is no namesake that the corpus speaks of more often', () => {
  const secretary = Array.from({ length: 30 }, (_, at) =>
    mention(`09STATE${100 + at}`, 'HILLARY CLINTON', {
      post: 'STATE',
      date: '2009-03-01T00:00:00Z',
      titles: ['SECRETARY'],
    }),
  )
  const asked = mention('09SEOUL1', 'CLINTON', {
    post: 'SEOUL',
    date: '2009-05-01T00:00:00Z',
    titles: ['FORMER PRESIDENT'],
  })
  const said = told([...secretary, asked])
  expect(said).toContain('09SEOUL1 CLINTON')
  const bare = mention('09SEOUL1', 'CLINTON', { post: 'SEOUL', date: '2009-05-01T00:00:00Z', titles: ['SECRETARY'] })
  expect(told([...secretary, bare])).toHaveLength(1)
})

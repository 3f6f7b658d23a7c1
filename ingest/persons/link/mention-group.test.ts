import { expect, test } from 'vitest'
import { groupMentions, type MentionGroup } from './mention-group.ts'
import { mention } from './testing/told.ts'

type Row = Parameters<typeof mention>[2]
const A = mention('1974LIMA00001', 'ANN ROE', { post: 'LIMA', tags: ['PE', 'PINT'], titles: ['FONMIN', 'GEN.'] })
const like = (row: Row, name = 'ANN ROE', cable = '1974LIMA00002') =>
  mention(cable, name, { post: 'LIMA', tags: ['PE', 'PINT'], titles: ['FONMIN', 'GEN.'], ...row })

// biome-ignore format: a table
const cases: [shows: string, other: ReturnType<typeof mention>, groups: number][] = [
  ['alike in all',                         like({}),                                             1],
  ['a title that means the same',          like({ titles: ['FOREIGN MINISTER', 'GENERAL'] }),    1],
  ['an office that someone had before',    like({ titles: ['FORMER FONMIN', 'GEN.'] }),          2],
  ['titles in another order',              like({ titles: ['GENERAL', 'FONMIN'] }),              1],
  ['another office',                       like({ titles: ['SENATOR', 'GEN.'] }),                2],
  ['another rank',                         like({ titles: ['FONMIN', 'COL'] }),                  2],
  ['a form of address that says the sex',  like({ titles: ['FONMIN', 'GEN.', 'MRS'] }),          2],
  ['one that says nothing',                like({ titles: ['FONMIN', 'GEN.', 'HON'] }),          1],
  ['TAGS of a subject',                    like({ tags: ['PE', 'ECON'] }),                       1],
  ['TAGS of another country',              like({ tags: ['PE', 'JA'] }),                         2],
  ['another post',                         like({ post: 'ROME' }),                               2],
  ['another day',                          like({ date: '1974-12-31T00:00:00Z' }),               1],
  ['another year',                         like({ date: '1975-01-01T00:00:00Z' }),               2],
  ['who signs',                            like({ role: 'signer' }),                             2],
  ['whom a pass line names',               like({ role: 'passed' }),                             2],
  ['whom the cable is about',              like({ role: 'subject' }),                            1],
  ['a spelling of the surname',            like({ surname: 'Roé' }),                             1],
  ['another given name',                   like({}, 'ANNA ROE'),                                 2],
  ['a suffix',                             like({ surname: 'ROE', given: ['ANN'] }, 'ANN ROE, JR.'), 2],
]
test.each(cases)('mentions in one group or two: %s', (_shows, other, groups) => {
  expect(groupMentions([A, other]).length).toBe(groups)
  expect(groupMentions([other, A])).toEqual(groupMentions([A, other]))
})

test('who drafts and who clears or classifies are of the post alike', () => {
  const roles = ['drafter', 'cleared', 'classifier'] as const
  expect(groupMentions(roles.map((role, at) => like({ role }, 'ANN ROE', `1974LIMA0000${at}`)))).toHaveLength(1)
})

const told = (row: Row, ...more: Row[]): Omit<MentionGroup, 'mentions'> | undefined =>
  groupMentions([row, ...more].map((each, at) => like(each, 'ANN ROE', `1974LIMA0000${at}`)))[0]

test('what a group says', () => {
  expect(told({ date: '1974-06-02T00:00:00Z' }, { date: '1974-06-01T00:00:00Z' })).toMatchObject({
    form: 'ROE',
    given: ['ANN'],
    generation: null,
    signer: false,
    officer: false,
    offices: new Set(['foreign minister']),
    ranks: new Set(['GENERAL']),
    sex: null,
    post: 'LIMA',
    country: 'PE',
    countries: new Set(['PE']),
    places: { from: 'from LIMA', into: 'for LIMA', lands: ['in PE'] },
    former: false,
    kind: '1974|foreign minister||GENERAL||false',
    year: 1974,
    date: '1974-06-01T00:00:00Z',
  })
  expect(told({ role: 'passed' })?.places).toMatchObject({
    lands: ['in PE'],
    passed: { all: 'in pass lines', ofPost: 'passed by LIMA' },
  })
  expect(told({ role: 'mention' })?.places.passed).toBeNull()
  expect(told({ role: 'signer', titles: ['MRS'] })).toMatchObject({ signer: true, officer: true, sex: 'woman' })
  expect(told({ post: null, tags: [] })).toMatchObject({ country: null, places: { from: null, into: null, lands: [] } })
  expect(told({ date: null })).toMatchObject({ year: 1974, date: '1974' })
})

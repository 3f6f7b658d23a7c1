import { describe, expect, test } from 'vitest'
import { Cluster } from './cluster.ts'
import type { KnownPerson, Term } from './known-offices.ts'
import { groupMentions, type MentionGroup } from './mention-group.ts'
import { mention } from './testing/told.ts'
import { type Weight, weighCluster, weighFar, weighKnown } from './weigh.ts'

type Row = Parameters<typeof mention>[2]

/** What a weight says: `FACTOR rule: detail (why)`. */
const told = ({ weight, why }: Weight): string => {
  const { rule, detail, why: words } = why()
  return `${Math.round(weight * 1000) / 1000} ${rule}: ${detail} (${words})`
}
const groupOf = (cable: string, row: Row, name = 'ROE'): MentionGroup => {
  const [group] = groupMentions([mention(cable, name, row)])
  if (!group) throw new Error('no group')
  return group
}
const clusterOf = (...rows: readonly (readonly [cable: string, row: Row])[]): Cluster => {
  const cluster = new Cluster()
  for (const [cable, row] of rows) cluster.add(groupOf(cable, row, 'ANN ROE'))
  return cluster
}

const THERE = 'of that surname the one in cables of LIMA of these years'
const LAND = 'of that surname the one in cables of that country of these years'
const YEARS = 'of that surname the one in cables of these years'

// biome-ignore format: a table
const near: [shows: string, cable: string, row: Row, weight: string][] = [
  ['the same post and year',                '1974LIMA00009', { post: 'LIMA' },                              `6 post: ROE, LIMA, 1974 (${THERE})`],
  ['two years on',                          '1976LIMA00009', { post: 'LIMA' },                              `6 post: ROE, LIMA, 1976 (${THERE})`],
  ['three: the country counts',             '1977LIMA00009', { post: 'LIMA' },                              `4 post: ROE, PE, 1977 (${LAND})`],
  ['four: hardly anything',                 '1978LIMA00009', { post: 'LIMA' },                              `0.1 surname: ROE, 1978 (${YEARS})`],
  ['twelve',                                '1986LIMA00009', { post: 'LIMA' },                              `0.1 surname: ROE, 1986 (${YEARS})`],
  ['thirteen: nothing',                     '1987LIMA00009', { post: 'LIMA' },                              '0 surname:  ()'],
  ['another post',                          '1974ROME00009', { post: 'ROME' },                              `0.75 surname: ROE, 1974 (${YEARS})`],
  ['which speaks of that country',          '1974ROME00009', { post: 'ROME', tags: ['PE'] },                `4 post: ROE, PE IT, 1974 (${LAND})`],
  ['no post',                               '1974LIMA00009', { post: null },                                `0.75 surname: ROE, 1974 (${YEARS})`],
  ['the same office',                       '1974LIMA00009', { post: 'LIMA', titles: ['FONMIN'] },          '36 title: ROE, foreign minister, LIMA, 1974 (called foreign minister as this person is, in cables of LIMA of these years)'],
  ['the same rank',                         '1974LIMA00009', { post: 'LIMA', titles: ['GEN.'] },            '18 title: ROE, GENERAL, LIMA, 1974 (called GENERAL as this person is, in cables of LIMA of these years)'],
  ['both, elsewhere',                       '1974ROME00009', { post: 'ROME', titles: ['FONMIN', 'GEN.'] },  '13.5 title: ROE, foreign minister, 1974 (called foreign minister as this person is, in cables of these years)'],
  ['another office',                        '1974LIMA00009', { post: 'LIMA', titles: ['SENATOR'] },         `2.1 post: ROE, LIMA, 1974 (${THERE})`],
  ['another rank',                          '1974LIMA00009', { post: 'LIMA', titles: ['COL'] },             `3.6 post: ROE, LIMA, 1974 (${THERE})`],
  ['a form of address says nothing',        '1974LIMA00009', { post: 'LIMA', titles: ['DR.', 'MRS'] },      `3.6 post: ROE, LIMA, 1974 (${THERE})`],
  ['a man',                                 '1974LIMA00009', { post: 'LIMA', titles: ['MR'] },              '0 surname:  ()'],
  ['a cable that cites one of them',        '1974LIMA00009', { post: 'LIMA', cites: ['1974LIMA00001'] },    '96 citation: 1974LIMA00009 ROE (cites a cable that names this person, or is cited by one)'],
  ['one that they cite',                    '1974ROME00007', { post: 'ROME' },                              '33 citation: 1974ROME00007 ROE (cites a cable that names this person, or is cited by one)'],
]
describe('a bare surname and whom a cable of Lima of 1974 calls foreign minister, general and Mrs.', () => {
  const known = () =>
    clusterOf([
      '1974LIMA00001',
      { post: 'LIMA', titles: ['FOREIGN MINISTER', 'GENERAL', 'MRS'], cites: ['1974ROME00007'] },
    ])
  test.each(near)('%s', (_shows, cable, row, weight) =>
    expect(told(weighCluster(groupOf(cable, row), known()))).toBe(weight),
  )
})

const PASSED = 'of that surname the one in pass lines of these years'

// biome-ignore format: a table
const passed: [shows: string, own: Row, cable: string, row: Row, weight: string][] = [
  ['by that post',                  { role: 'passed' },  '1974LIMA00009', { post: 'LIMA', role: 'passed' },  `21 post: ROE, LIMA, 1974 (${PASSED})`],
  ['by another',                    { role: 'passed' },  '1976BONN00009', { post: 'BONN', role: 'passed' },  `5.75 surname: ROE, 1976 (${PASSED})`],
  ['by another, three years on',    { role: 'passed' },  '1977BONN00009', { post: 'BONN', role: 'passed' },  `0.75 surname: ROE, 1977 (${YEARS})`],
  ['by nobody',                     {},                  '1974LIMA00009', { post: 'LIMA', role: 'passed' },  `3 post: ROE, LIMA, 1974 (${THERE})`],
  ['and now in the text',           { role: 'passed' },  '1974LIMA00009', { post: 'LIMA' },                  `6 post: ROE, LIMA, 1974 (${THERE})`],
]
test.each(passed)('whom a pass line names, and a person that pass lines name %s', (_shows, own, cable, row, weight) =>
  expect(told(weighCluster(groupOf(cable, row), clusterOf(['1974LIMA00001', { post: 'LIMA', ...own }])))).toBe(weight),
)

test('cables add up: those of the post, of the country, of these years, of all years', () => {
  const cluster = clusterOf(
    ['1974LIMA00001', { post: 'LIMA' }],
    ['1975LIMA00001', { post: 'LIMA' }],
    ['1974ROME00001', { post: 'ROME', tags: ['PE'] }],
    ['1974BONN00001', { post: 'BONN' }],
    ['1982BONN00001', { post: 'BONN' }],
  )
  expect(weighCluster(groupOf('1974LIMA00009', { post: 'LIMA' }), cluster).weight).toBeCloseTo(2 * 6 + 4 + 0.75 + 0.1)
  expect(weighFar(groupOf('1974LIMA00009', { post: 'LIMA' }), cluster).weight).toBeCloseTo(4 * 0.75 + 0.1)
})

// biome-ignore format: a table
const far: [shows: string, cable: string, row: Row, weight: string][] = [
  ['these years',        '1977ROME00009', {},                                `0.75 surname: ROE, 1977 (${YEARS})`],
  ['others',             '1978ROME00009', {},                                `0.1 surname: ROE, 1978 (${YEARS})`],
  ['too far',            '1987ROME00009', {},                                '0 surname:  ()'],
  ['the same office',    '1974ROME00009', { titles: ['FONMIN'] },            '4.5 title: ROE, foreign minister, 1974 (called foreign minister as this person is, in cables of these years)'],
  ['the same rank',      '1974ROME00009', { titles: ['GENERAL'] },           '2.25 title: ROE, GENERAL, 1974 (called GENERAL as this person is, in cables of these years)'],
  ['another office',     '1974ROME00009', { titles: ['SENATOR'] },           `0.262 surname: ROE, 1974 (${YEARS})`],
  ['a man',              '1974ROME00009', { titles: ['MR'] },                '0 surname:  ()'],
]
test.each(far)('far from all cables that name someone: %s', (_shows, cable, row, weight) =>
  expect(
    told(
      weighFar(
        groupOf(cable, row),
        clusterOf(['1974LIMA00001', { post: 'LIMA', titles: ['FOREIGN MINISTER', 'GENERAL', 'MRS'] }]),
      ),
    ),
  ).toBe(weight),
)

// biome-ignore format: a table
const officers: [shows: string, own: Row, cable: string, row: Row, weight: string][] = [
  ['who signed there before',              { post: 'LIMA', role: 'signer' },               '1978LIMA00009', { post: 'LIMA', role: 'signer' },  '20 post: ROE signs for LIMA (signs for LIMA in these years)'],
  ['five years before',                    { post: 'LIMA', role: 'signer' },               '1979LIMA00009', { post: 'LIMA', role: 'signer' },  '0 post: ROE signs for LIMA (signs for LIMA in these years)'],
  ['who drafts',                           { post: 'LIMA', role: 'signer' },               '1974LIMA00009', { post: 'LIMA', role: 'drafter' }, '20 post: ROE drafts for LIMA (drafts or clears for LIMA in these years)'],
  ['who is called ambassador there',       { post: 'LIMA', titles: ['AMBASSADOR'] },       '1976LIMA00009', { post: 'LIMA', role: 'signer' },  '5 post: ROE signs for LIMA (signs for LIMA in these years)'],
  ['three years before',                   { post: 'LIMA', titles: ['AMBASSADOR'] },       '1977LIMA00009', { post: 'LIMA', role: 'signer' },  '0 post: ROE signs for LIMA (signs for LIMA in these years)'],
  ['who is called something else there',   { post: 'LIMA', titles: ['SENATOR'] },          '1974LIMA00009', { post: 'LIMA', role: 'signer' },  '0 post: ROE signs for LIMA (signs for LIMA in these years)'],
  ['who is a counselor',                   { post: 'LIMA', titles: ['POLCOUNS'] },         '1974LIMA00009', { post: 'LIMA', role: 'signer' },  '5 post: ROE signs for LIMA (signs for LIMA in these years)'],
  ['elsewhere',                            { post: 'ROME', role: 'signer' },               '1974LIMA00009', { post: 'LIMA', role: 'signer' },  '0 post: ROE signs for LIMA (signs for LIMA in these years)'],
  ['signed and called so: that is one',    { post: 'LIMA', role: 'signer', titles: ['AMBASSADOR'] }, '1974LIMA00009', { post: 'LIMA', role: 'signer' }, '20 post: ROE signs for LIMA (signs for LIMA in these years)'],
  ['no post',                              { post: 'LIMA', role: 'signer' },               '1974LIMA00009', { post: null, role: 'signer' },    '0 surname:  ()'],
]
test.each(officers)('who signs for a post, %s', (_shows, own, cable, row, weight) =>
  expect(told(weighCluster(groupOf(cable, row), clusterOf(['1974LIMA00001', own])))).toBe(weight),
)

const TERM: Term = { posts: [], country: 'PE', office: 'MINISTER OF FINANCE', from: '1974-01-01', until: '1975-12-31' }
const knownAs = (term: Partial<Term>, distinctive = false): KnownPerson => ({
  id: 'ROE, ANN',
  surname: 'ROE',
  given: ['ANN'],
  givenKeys: ['ANN'],
  nation: 'PE',
  distinctive,
  names: [],
  aliases: [],
  forms: ['ROE'],
  terms: [{ ...TERM, ...term }],
})
const AMBASSADOR: Partial<Term> = { office: 'AMBASSADOR', posts: ['LIMA'] }

// biome-ignore format: a table
const tables: [shows: string, term: Partial<Term>, distinctive: boolean, cable: string, row: Row, weight: number][] = [
  ['in office, in that country',            {},                         false, '1974LIMA00009', { post: 'LIMA' },                                   12],
  ['by the TAGS',                           {},                         false, '1974ROME00009', { post: 'ROME', tags: ['PE'] },                     12],
  ['elsewhere',                             {},                         false, '1974ROME00009', { post: 'ROME' },                                   3],
  ['a surname of his own',                  {},                         true,  '1974ROME00009', { post: 'ROME' },                                   6],
  ['a head of state',                       { office: 'PRESIDENT' },    false, '1974LIMA00009', { post: 'LIMA' },                                   36],
  ['called by the office',                  {},                         false, '1974LIMA00009', { post: 'LIMA', titles: ['FINMIN'] },               96],
  ['called by another',                     {},                         false, '1974LIMA00009', { post: 'LIMA', titles: ['SENATOR'] },              7.2],
  ['called by another, elsewhere',          {},                         false, '1974ROME00009', { post: 'ROME', titles: ['SENATOR'] },              0.6],
  ['called by a rank that is the office',   { office: 'GENERAL' },      false, '1974LIMA00009', { post: 'LIMA', titles: ['GEN.'] },                 96],
  ['a rank is no other office',             {},                         false, '1974LIMA00009', { post: 'LIMA', titles: ['COL'] },                  12],
  ['four years before',                     {},                         false, '1970LIMA00009', { post: 'LIMA' },                                   3.6],
  ['five years before',                     {},                         false, '1969LIMA00009', { post: 'LIMA', date: '1968-06-01T00:00:00Z' },     0],
  ['ten years after',                       {},                         false, '1985LIMA00009', { post: 'LIMA' },                                   3.6],
  ['twelve',                                {},                         false, '1987LIMA00009', { post: 'LIMA' },                                   0],
  ['twelve, a president called so',         { office: 'PRESIDENT' },    false, '1987LIMA00009', { post: 'LIMA', titles: ['PRESIDENT'] },            86.4],
  ['not called so',                         { office: 'PRESIDENT' },    false, '1987LIMA00009', { post: 'LIMA' },                                   0],
  ['twelve, a minister called so',          {},                         false, '1987LIMA00009', { post: 'LIMA', titles: ['FINMIN'] },               0],
  ['an ambassador there',                   AMBASSADOR,                 false, '1974LIMA00009', { post: 'LIMA' },                                   3],
  ['elsewhere in name',                     AMBASSADOR,                 false, '1974ROME00009', { post: 'ROME' },                                   0.2],
  ['who signs there',                       AMBASSADOR,                 false, '1974LIMA00009', { post: 'LIMA', role: 'signer' },                   80],
  ['who signs elsewhere',                   AMBASSADOR,                 false, '1974ROME00009', { post: 'ROME', role: 'signer' },                   0],
  ['who signs there, out of term',          AMBASSADOR,                 false, '1977LIMA00009', { post: 'LIMA', role: 'signer' },                   0],
  ['who signs for no post',                 AMBASSADOR,                 false, '1974LIMA00009', { post: null, role: 'signer' },                     0],
]
test.each(tables)('the tables of offices: %s', (_shows, term, distinctive, cable, row, weight) =>
  expect(weighKnown(groupOf(cable, row), knownAs(term, distinctive)).weight).toBeCloseTo(weight),
)

test('the term that weighs most is told', () => {
  const { terms, ...person } = knownAs({})
  const known = { ...person, terms: [{ ...TERM, country: 'IT' }, ...terms, { ...TERM, ...AMBASSADOR, until: '' }] }
  expect(told(weighKnown(groupOf('1974LIMA00009', { post: 'LIMA' }), known))).toBe(
    '12 office: ANN ROE, MINISTER OF FINANCE, 1974-01-01 to 1975-12-31 (by the tables ANN ROE, MINISTER OF FINANCE, 1974-01-01 to 1975-12-31)',
  )
  expect(told(weighKnown(groupOf('1974LIMA00009', { post: 'LIMA' }), { ...known, terms: known.terms.slice(2) }))).toBe(
    '3 office: ANN ROE, AMBASSADOR, LIMA, 1974-01-01 to ? (by the tables ANN ROE, AMBASSADOR, LIMA, 1974-01-01 to ?)',
  )
})

import { expect, test } from 'vitest'
import { Cluster } from './cluster.ts'
import { Bearers, decide } from './decide.ts'
import type { KnownPerson } from './known-offices.ts'
import { groupMentions } from './mention-group.ts'
import { mention } from './testing/told.ts'

type Row = Parameters<typeof mention>[2]
type Said = readonly [cable: string, name: string, row?: Row]
const groups = (...said: readonly Said[]) => groupMentions(said.map((each) => mention(...each)))
const clusterOf = (...said: readonly Said[]): Cluster => {
  const cluster = new Cluster()
  for (const group of groups(...said)) cluster.add(group)
  return cluster
}
const known = (surname: string, country = 'PE'): KnownPerson => ({
  id: `${surname}, ANN`,
  surname,
  given: ['ANN'],
  givenKeys: ['ANN'],
  nation: country,
  distinctive: false,
  names: [],
  aliases: [],
  forms: [surname],
  terms: [{ posts: [], country, office: 'SENATOR', from: '1974', until: '1975' }],
})

const BARE: Said = ['1974LIMA00009', 'VORBIX', { post: 'LIMA' }]
const ANN: Said = ['1974LIMA00001', 'ANN VORBIX', { post: 'LIMA' }]
const JON: Said = ['1974LIMA00002', 'JON VORBIX', { post: 'LIMA' }]
const FAR: Said = ['1974ROME00001', 'JON VORBIX', { post: 'ROME' }]

// biome-ignore format: a table
const cases: [shows: string, persons: readonly (readonly Said[])[], tables: readonly KnownPerson[], asked: readonly Said[], found: string | null][] = [
  ['one near by',                                    [[ANN]], [], [BARE],                                      'ANN 0.86 post'],
  ['one in these years alone',                       [[FAR]], [], [BARE],                                      null],
  ['two near by',                                    [[ANN], [JON]], [], [BARE],                               null],
  ['one near by, one far',                           [[ANN], [FAR]], [], [BARE],                               'ANN 0.71 post'],
  ['one of whom more cables speak',                  [[ANN, ['1974LIMA00003', 'ANN VORBIX', { post: 'LIMA' }], ['1974LIMA00004', 'ANN VORBIX', { post: 'LIMA' }]], [JON]], [], [BARE], 'ANN 0.7 post'],
  ['a surname of the tables has more bearers',       [[['1974LIMA00001', 'ANN HOLT', { post: 'LIMA' }]]], [], [['1974LIMA00009', 'HOLT', { post: 'LIMA' }]], 'ANN 0.75 post'],
  ['another spelling counts a quarter',              [[['1974LIMA00001', 'ANN VORBIK', { post: 'LIMA' }]]], [], [BARE], 'ANN 0.6 post'],
  ['another surname',                                [[['1974LIMA00001', 'ANN KORBIX', { post: 'LIMA' }]]], [], [BARE], null],
  ['one of the tables',                              [], [known('VORBIX')], [BARE],                            'VORBIX, ANN 0.92 office'],
  ['one of another country',                         [], [known('VORBIX', 'IT')], [BARE],                      'VORBIX, ANN 0.75 office'],
  ['one of the tables and one of the cables',        [[ANN]], [known('VORBIX')], [BARE],                       'VORBIX, ANN 0.63 office'],
  ['the best of several groups counts',              [[ANN]], [], [BARE, ['1990BONN00001', 'VORBIX', { post: 'BONN' }]], 'ANN 0.86 post'],
  ['who stands in the same cable is another',        [[ANN]], [], [['1974LIMA00001', 'VORBIX', { post: 'LIMA' }]], null],
  ['not where another of the group stands elsewhere', [[ANN]], [], [['1974LIMA00001', 'VORBIX', { post: 'LIMA' }], BARE], 'ANN 0.86 post'],
  ['nobody',                                         [], [], [BARE],                                           null],
]
test.each(cases)('who is meant: %s', (_shows, persons, tables, asked, found) => {
  const bearers = new Bearers(
    persons.map((said) => clusterOf(...said)),
    tables,
  )
  for (const order of [groups(...asked), groups(...asked).toReversed()]) {
    const target = decide(order, bearers)
    const name = target?.person?.id ?? target?.cluster?.given.join(' ')
    expect(target && `${name} ${target.evidence.score} ${target.evidence.rule}`).toBe(found)
  }
})

test('who may not be is left out, and weighs nothing', () => {
  const [ann, jon] = [clusterOf(ANN), clusterOf(JON)]
  const bearers = new Bearers([ann, jon], [known('VORBIX')])
  expect(decide(groups(BARE), bearers, { mayBe: (cluster) => cluster === jon })?.cluster).toBe(jon)
})

test('a given name that agrees makes all of them likelier beside those of whom no cable says more', () => {
  const bearers = new Bearers([clusterOf(FAR)], [])
  expect([1, 2, 4].map((given) => decide(groups(BARE), bearers, { given })?.evidence.score)).toEqual([
    undefined,
    0.6,
    0.75,
  ])
})

test('whom a cluster is known to be stands for him no second time', () => {
  const ann = clusterOf(ANN)
  ann.known = known('VORBIX')
  const target = decide(groups(BARE), new Bearers([ann], [known('VORBIX')]))
  expect([target?.cluster === ann, target?.evidence.score, target?.evidence.rule]).toEqual([true, 0.95, 'office'])
})

test('of a hundred groups eight stand for all, from the first on', () => {
  const asked = groups(
    ...Array.from({ length: 100 }, (_, at): Said => [`${1900 + at}BONN00001`, 'VORBIX', { post: `POST ${at + 100}` }]),
  )
  const at = (place: number): Cluster =>
    clusterOf([`${asked[place]?.year}XXXX00001`, 'ANN VORBIX', { post: asked[place]?.post ?? null }])
  const found = asked.map((_, place) => decide(asked, new Bearers([at(place)], []))?.evidence.rule === 'post')
  // Those of a post count for it over two years.
  expect(found.flatMap((yes, place) => (yes ? [place] : []))).toEqual([0, 12, 25, 37, 50, 62, 75, 87])
})

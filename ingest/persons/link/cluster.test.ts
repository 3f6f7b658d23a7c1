import { expect, test } from 'vitest'
import { Cluster, type LinkEvidence } from './cluster.ts'
import { groupMentions, type MentionGroup } from './mention-group.ts'
import { mention } from './testing/told.ts'

const clusterOf = (...mentions: Parameters<typeof mention>[]): Cluster => {
  const cluster = new Cluster()
  for (const group of groupMentions(mentions.map((each) => mention(...each)))) cluster.add(group)
  return cluster
}

test('cables near in time are counted, all of them for a cable without a date', () => {
  const cluster = clusterOf(['1974LIMA00001', 'ANN ROE'], ['1975LIMA00001', 'ANN ROE'], ['1978LIMA00001', 'ANN ROE'])
  expect([1972, 1973, 1974, 1975, 1977, 1979, 1980].map((year) => cluster.near(year, 1))).toEqual([0, 1, 2, 2, 1, 1, 0])
  expect(cluster.near(null, 1)).toBe(3)
})

test('cables of all years count for one whose year is not too far from theirs', () => {
  const cluster = clusterOf(['1974LIMA00001', 'ANN ROE'], ['1978LIMA00001', 'ANN ROE'])
  expect([1971, 1972, 1976, 1980, 1981].map((year) => cluster.ever(year, 2))).toEqual([0, 2, 2, 2, 0])
  expect(cluster.ever(null, 2)).toBe(2)
  expect(clusterOf(['1974LIMA00001', 'ANN ROE', { date: null }]).ever(null, 2)).toBe(1)
})

test('each place is counted by itself', () => {
  const cluster = clusterOf(
    ['1974LIMA00001', 'ANN ROE', { post: 'LIMA' }],
    ['1974ROME00001', 'ANN ROE', { post: 'ROME' }],
  )
  const places = [...cluster.places]
  const from = (post: string): number =>
    Math.max(...places.map((place) => (place.includes(post) ? cluster.nearAt(place, 1974, 1) : 0)))
  expect(places.length).toBeGreaterThan(1)
  expect([from('LIMA'), from('ROME')]).toEqual([1, 1])
  expect(cluster.nearAt('ATLANTIS', 1974, 1)).toBe(0)
})

test('the fullest given names, the first cable and the years', () => {
  const cluster = clusterOf(['1978LIMA00002', 'A ROE'], ['1974LIMA00001', 'ANN ROE'], ['1978LIMA00001', 'ROE'])
  expect(cluster).toMatchObject({ firstCable: '1974LIMA00001', firstYear: 1974, lastYear: 1978 })
  expect(cluster.given.join(' ')).toMatch(/ann/i)
})

const groupOf = (...each: Parameters<typeof mention>): MentionGroup => {
  const [group] = groupMentions([mention(...each)])
  if (!group) throw new Error('no group')
  return group
}
const by = (detail: string, score: number): LinkEvidence => ({ rule: 'post', detail, why: `why ${detail}`, score })

test.each([
  ['in full', 'ANN ROE', 'named in full', 0.97],
  ['with an initial', 'A. ROE', 'named with an initial', 0.85],
  ['by surname alone', 'ROE', 'named by surname alone', 0.8],
])('why a group belongs to a person that it begins: named %s', (_shows, name, why, score) => {
  const cluster = new Cluster()
  const group = groupOf('1974LIMA00001', name)
  expect(cluster.linkOf(group)).toEqual({ why, score })
  cluster.add(group)
  expect(cluster.linkOf(group)).toEqual({ why, score })
  expect(cluster.evidence).toEqual([])
})

test('evidence is kept once for each rule and detail, in the order in which it came', () => {
  const [cluster, group] = [new Cluster(), groupOf('1974LIMA00001', 'ROE')]
  cluster.add(group, by('one', 0.5))
  cluster.note(by('two', 0.6))
  cluster.note(by('one', 0.9))
  cluster.note({ ...by('one', 0.9), rule: 'title' })
  expect(cluster.evidence.map(({ rule, detail, score }) => [rule, detail, score])).toEqual([
    ['post', 'one', 0.5],
    ['post', 'two', 0.6],
    ['title', 'one', 0.9],
  ])
  expect(cluster.linkOf(group)).toMatchObject({ why: 'why one', score: 0.5 })
})

test('two persons made one: each group is as sure as its own link and what made them one', () => {
  const [one, other] = [new Cluster(), new Cluster()]
  const [sure, unsure, own] = [
    groupOf('1974LIMA00001', 'ANN ROE'),
    groupOf('1974LIMA00002', 'ROE'),
    groupOf('1974LIMA00003', 'ANNA ROE'),
  ]
  one.add(own)
  other.add(sure)
  other.add(unsure, by('two', 0.4))
  one.absorb(other, by('joined', 0.9))
  expect([own, sure, unsure].map((group) => one.linkOf(group).score)).toEqual([0.97, 0.9, 0.4])
  expect(one.evidence.map(({ detail }) => detail)).toEqual(['two', 'joined'])
  expect([one.groups.length, one.cables.size]).toEqual([3, 3])
})

test('a link as sure as what joins stays', () => {
  const [one, other, group] = [new Cluster(), new Cluster(), groupOf('1974LIMA00001', 'ROE')]
  other.add(group, by('own', 0.9))
  one.absorb(other, by('joined', 0.9))
  expect(one.linkOf(group).why).toBe('why own')
})

test.each([
  [[], null],
  [['MRS'], 'woman'],
  [['MR'], 'man'],
  [['MR', 'MRS'], null],
  [['MR', 'MRS', 'MRS'], 'woman'],
])('the sex is what more of the groups say: %j, %s', (titles, sex) => {
  const cluster = new Cluster()
  for (const [at, title] of titles.entries()) cluster.add(groupOf(`1974LIMA0000${at}`, 'ROE', { titles: [title] }))
  expect(cluster.sex).toBe(sex)
})

test('what groups say adds up: forms, offices, ranks, cited cables; the first suffix', () => {
  const cluster = new Cluster()
  cluster.add(groupOf('1974LIMA00001', 'ANN ROE', { titles: ['FONMIN'], cites: ['1973ROME00001'] }))
  cluster.add(groupOf('1974LIMA00002', 'ROE, JR.', { surname: 'ROE', given: [], titles: ['GEN.'] }))
  cluster.add(groupOf('1974LIMA00003', 'ROE III', { surname: 'ROE', given: [] }))
  expect(cluster).toMatchObject({
    forms: new Set(['ROE']),
    offices: new Set(['foreign minister']),
    ranks: new Set(['GENERAL']),
    cited: new Set(['1973ROME00001']),
    generation: 2,
    given: ['ANN'],
  })
})

test('who signs is counted for the post, apart from whom its cables name', () => {
  const cluster = clusterOf(
    ['1974LIMA00001', 'ANN ROE', { post: 'LIMA', role: 'signer' }],
    ['1974LIMA00002', 'ANN ROE', { post: 'LIMA' }],
  )
  expect([...cluster.places].sort()).toEqual(['for LIMA', 'from LIMA', 'in PE'])
  expect(['for LIMA', 'from LIMA', 'in PE'].map((place) => cluster.nearAt(place, 1974, 0))).toEqual([1, 2, 2])
})

test('a year before 1901 is counted with it', () => {
  const cluster = clusterOf(['1974LIMA00001', 'ANN ROE', { date: '1900-06-01T00:00:00Z' }])
  expect([1899, 1900, 1901, 1903].map((year) => cluster.near(year, 1))).toEqual([1, 1, 1, 0])
})

import { expect, test } from 'vitest'
import { Cluster } from './cluster.ts'
import { groupMentions } from './mention-group.ts'
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

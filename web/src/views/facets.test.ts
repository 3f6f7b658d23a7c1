import type { CableSummary } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { search } from '../state/route.ts'
import { facetsOf } from './facets.ts'

const cable = (from: string, date: string) => ({ from, date, classification: 'SECRET' }) as CableSummary
const cables = [cable('TOKYO', '1978-01-01'), cable('MOSCOW', '1978-02-01'), cable('TOKYO', '1977-03-01')]

test('what some of the cables share, most frequent first; what all share is left out', () => {
  expect(facetsOf(cables, search()).map(({ id, cables }) => [id, cables])).toEqual([
    ['post TOKYO', 2],
    ['post MOSCOW', 1],
    ['year 1978', 2],
    ['year 1977', 1],
  ])
})

test('a condition already made is not offered, and the others are kept', () => {
  const [facet, ...more] = facetsOf(cables, search({ q: 'x', post: 'TOKYO' }))
  expect(more).toHaveLength(1)
  expect(facet?.to).toEqual(search({ q: 'x', post: 'TOKYO', from: '1978-01-01', until: '1979-01-01' }))
})

import { expect, test } from 'vitest'
import type { CableSummary } from './answers.ts'
import { collectionCounts, type FacetRow, facetsOf, rowsOfStubs } from './facets.ts'

const ROWS: readonly FacetRow[] = [
  { facet: 'found', value: null, cables: 4 },
  { facet: 'post', value: 'ROME', cables: 1 },
  { facet: 'post', value: 'LIMA', cables: 1 },
  { facet: 'post', value: 'OSLO', cables: 1 },
  { facet: 'tag', value: 'PEPR', cables: 4 },
  { facet: 'year', value: '1978', cables: 3 },
  { facet: 'classification', value: 'SECRET', cables: 2 },
  { facet: 'collection', value: 'nara', cables: 4 },
  // The same value out of another part of the answer.
  { facet: 'found', value: null, cables: 1 },
  { facet: 'post', value: 'OSLO', cables: 1 },
]

test('values with their sums, the most frequent first, then by name; so many as asked for, and how many more there are', () => {
  expect(facetsOf(ROWS, { most: 10, limit: 2 })).toEqual({
    cables: 5,
    truncated: false,
    posts: [
      { value: 'OSLO', cables: 2 },
      { value: 'LIMA', cables: 1 },
    ],
    tags: [{ value: 'PEPR', cables: 4 }],
    years: [{ value: '1978', cables: 3 }],
    classifications: [{ value: 'SECRET', cables: 2 }],
    collections: [{ value: 'nara', cables: 4 }],
    more: { posts: 1, tags: 0, years: 0, classifications: 0, collections: 0 },
  })
})

test('more cables than are counted are said to be more', () => {
  expect(facetsOf(ROWS, { most: 5, limit: 9 })).toMatchObject({ cables: 5, truncated: false })
  expect(facetsOf(ROWS, { most: 4, limit: 9 })).toMatchObject({ cables: 4, truncated: true })
})

test('stubs have the posts and years that their ids tell, where they do', () => {
  const stub = (from: string | null, year: number | null) => ({ from, year }) as CableSummary
  expect(rowsOfStubs([stub('ROME', 1978), stub(null, 1979), stub('ROME', null)])).toEqual([
    { facet: 'found', value: null, cables: 3 },
    { facet: 'post', value: 'ROME', cables: 1 },
    { facet: 'year', value: '1978', cables: 1 },
    { facet: 'year', value: '1979', cables: 1 },
    { facet: 'post', value: 'ROME', cables: 1 },
  ])
})

test('the collections that have cables, the largest first, those alike by name', () => {
  const counts = { nara: 2, cablegate: 0, invented: 5 }
  expect(collectionCounts((name) => counts[name])).toEqual([
    { value: 'invented', cables: 5 },
    { value: 'nara', cables: 2 },
  ])
  expect(collectionCounts(() => 1).map(({ value }) => value)).toEqual(['cablegate', 'invented', 'nara'])
})

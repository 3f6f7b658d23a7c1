import type { SearchFacets } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { search } from '../../state/route.ts'
import { type FacetKind, facetGroups } from './facets.ts'

const FOUND: SearchFacets = {
  cables: 3,
  truncated: false,
  posts: [
    { value: 'TOKYO', cables: 2 },
    { value: 'MOSCOW', cables: 1 },
  ],
  tags: [{ value: 'JA', cables: 3 }],
  years: [
    { value: '1978', cables: 2 },
    { value: '1977', cables: 1 },
  ],
  classifications: [{ value: 'SECRET', cables: 3 }],
  collections: [],
  more: { posts: 0, tags: 0, years: 0, classifications: 0, collections: 0 },
}

const inWords = (facets: SearchFacets, route = search()) =>
  facetGroups(facets, route).map(({ id, facets: values }) => [
    id,
    ...values.map(({ value, cables }) => `${value} ${cables}`),
  ])

test('what some of the cables share, years in order; what all share is left out', () => {
  expect(inWords(FOUND)).toEqual([
    ['post', 'TOKYO 2', 'MOSCOW 1'],
    ['year', '1977 1', '1978 2'],
  ])
})

test('where not all were counted, others may not share it', () => {
  expect(inWords({ ...FOUND, truncated: true }).map(([id]) => id)).toEqual(['post', 'tag', 'year', 'marking'])
})

test('a condition already made is not offered, and the others are kept, the order too', () => {
  const route = search({ q: 'x', post: 'TOKYO', sort: 'cited' })
  const [group, ...more] = facetGroups(FOUND, route)
  expect(more).toEqual([])
  expect(group?.facets[0]?.to).toEqual({ ...route, from: '1977-01-01', until: '1978-01-01' })
})

test('of many values the most frequent, with how many more there are; all of a kind that was opened', () => {
  const tags = Array.from({ length: 10 }, (_, n) => ({ value: `T${n}`, cables: 1 }))
  const many = { ...FOUND, tags, more: { ...FOUND.more, tags: 5 } }
  const tagsOf = (opened: readonly FacetKind[]) =>
    facetGroups(many, search(), new Set(opened))
      .filter(({ id }) => id === 'tag')
      .map(({ facets, more }) => [facets.length, more])
  expect(tagsOf([])).toEqual([[8, 7]])
  expect(tagsOf(['tag'])).toEqual([[10, 5]])
})

test('nothing found, nothing offered', () => {
  expect(
    inWords({
      cables: 0,
      truncated: false,
      posts: [],
      tags: [],
      years: [],
      classifications: [],
      collections: [],
      more: FOUND.more,
    }),
  ).toEqual([])
})

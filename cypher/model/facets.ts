import { Counts } from '../text/counts.ts'
import type { CableSummary, FacetCount, SearchFacets } from './answers.ts'
import { COLLECTIONS, type Collection } from './collection.ts'
import { compareText } from './order.ts'

/** One value's count as the stores give it; `found` is how many cables were found, one more than are counted at most. */
export type FacetRow =
  | { readonly facet: 'found'; readonly value: null; readonly cables: number }
  | ({ readonly facet: 'post' | 'tag' | 'year' | 'classification' | 'collection' } & FacetCount)

/** How many cables were counted at most, and how many values of each facet are told. */
export interface FacetBounds {
  readonly most: number
  readonly limit: number
}

/** The facets in those rows, of which one value may stand in several. */
export function facetsOf(rows: readonly FacetRow[], { most, limit }: FacetBounds): SearchFacets {
  const found = rows.reduce((sum, { facet, cables }) => (facet === 'found' ? sum + cables : sum), 0)
  const posts = countsOf(rows, 'post')
  const tags = countsOf(rows, 'tag')
  const years = countsOf(rows, 'year')
  const classifications = countsOf(rows, 'classification')
  const collections = countsOf(rows, 'collection')
  const more = (counts: readonly FacetCount[]) => Math.max(0, counts.length - limit)
  return {
    cables: Math.min(found, most),
    truncated: found > most,
    posts: posts.slice(0, limit),
    tags: tags.slice(0, limit),
    years: years.slice(0, limit),
    classifications: classifications.slice(0, limit),
    collections: collections.slice(0, limit),
    more: {
      posts: more(posts),
      tags: more(tags),
      years: more(years),
      classifications: more(classifications),
      collections: more(collections),
    },
  }
}

/** What these stubs have in common, as a store gives it. */
export const rowsOfStubs = (stubs: readonly CableSummary[]): readonly FacetRow[] => [
  { facet: 'found', value: null, cables: stubs.length },
  ...stubs.flatMap(({ from, year }) => [
    ...(from === null ? [] : [{ facet: 'post' as const, value: from, cables: 1 }]),
    ...(year === null ? [] : [{ facet: 'year' as const, value: String(year), cables: 1 }]),
  ]),
]

/** The values of one facet, the most frequent first. */
function countsOf(rows: readonly FacetRow[], wanted: FacetRow['facet']): readonly FacetCount[] {
  const counts = new Counts<string>()
  for (const { facet, value, cables } of rows) if (facet === wanted && value !== null) counts.add(value, cables)
  return [...counts]
    .map(([value, cables]) => ({ value, cables }))
    .sort((a, b) => b.cables - a.cables || compareText(a.value, b.value))
}

/** How many cables each collection has, of those that have any, the largest first. */
export const collectionCounts = (count: (collection: Collection) => number): readonly FacetCount[] =>
  COLLECTIONS.map((value) => ({ value, cables: count(value) }))
    .filter(({ cables }) => cables > 0)
    .sort((a, b) => b.cables - a.cables || compareText(a.value, b.value))

import type { FacetCount, SearchFacets } from './answers.ts'
import { compareText } from './order.ts'

/** One value's count as the stores give it; `found` is how many cables were found, one more than are counted at most. */
export type FacetRow =
  | { readonly facet: 'found'; readonly value: null; readonly cables: number }
  | ({ readonly facet: 'post' | 'tag' | 'year' | 'classification' } & FacetCount)

/** The facets in those rows; `most`: how many cables were counted at most. */
export function facetsOf(rows: readonly FacetRow[], most: number): SearchFacets {
  const found = rows.find(({ facet }) => facet === 'found')?.cables ?? 0
  const counts = (wanted: FacetRow['facet']): readonly FacetCount[] =>
    rows
      .flatMap(({ facet, value, cables }) => (facet === wanted && value !== null ? [{ value, cables }] : []))
      .sort((a, b) => b.cables - a.cables || compareText(a.value, b.value))
  return {
    cables: Math.min(found, most),
    truncated: found > most,
    posts: counts('post'),
    tags: counts('tag'),
    years: counts('year'),
    classifications: counts('classification'),
  }
}

import type { FacetCount, SearchFacets } from '@reftel/api/types'
import type { SearchRoute } from '../state/route.ts'

/** A value that some of the cables found share, and the search that asks for it. */
export interface Facet {
  readonly value: string
  readonly cables: number
  readonly to: SearchRoute
}

/** Values of one kind. */
export interface FacetGroup {
  readonly id: 'post' | 'tag' | 'year' | 'marking'
  readonly label: string
  readonly facets: readonly Facet[]
}

/** Values asked for of each kind. */
export const MOST_VALUES = 8

const KINDS: readonly {
  readonly id: FacetGroup['id']
  readonly label: string
  readonly asked: (route: SearchRoute) => boolean
  readonly counts: (facets: SearchFacets) => readonly FacetCount[]
  readonly narrowed: (value: string) => Partial<SearchRoute>
}[] = [
  {
    id: 'post',
    label: 'From',
    asked: (route) => route.post !== '',
    counts: ({ posts }) => posts,
    narrowed: (post) => ({ post }),
  },
  {
    id: 'tag',
    label: 'TAGS',
    asked: (route) => route.tag !== '',
    counts: ({ tags }) => tags,
    narrowed: (tag) => ({ tag }),
  },
  {
    id: 'year',
    label: 'Year',
    asked: (route) => route.from !== '' || route.until !== '',
    counts: ({ years }) => years.toSorted((a, b) => Number(a.value) - Number(b.value)),
    narrowed: (year) => ({ from: `${year}-01-01`, until: `${Number(year) + 1}-01-01` }),
  },
  {
    id: 'marking',
    label: 'Marking',
    asked: (route) => route.classification !== '',
    counts: ({ classifications }) => classifications,
    narrowed: (classification) => ({ classification }),
  },
]

/**
 * What a search can be narrowed to. A kind that is a condition already is not offered; a value that all cables share narrows
 * nothing, unless not all were counted.
 */
export const facetGroups = (facets: SearchFacets, route: SearchRoute): readonly FacetGroup[] =>
  KINDS.filter((kind) => !kind.asked(route)).flatMap(({ id, label, counts, narrowed }) => {
    const values = counts(facets).filter(({ cables }) => facets.truncated || cables < facets.cables)
    const offered = values.map(({ value, cables }) => ({ value, cables, to: { ...route, ...narrowed(value) } }))
    return offered.length > 0 ? [{ id, label, facets: offered }] : []
  })

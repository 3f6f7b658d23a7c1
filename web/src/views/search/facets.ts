import type { FacetCount, SearchFacets } from '@reftel/api/types'
import type { SearchRoute } from '../../state/route.ts'

/** A value that some of the cables found share, and the search that asks for it. */
interface Facet {
  readonly value: string
  readonly cables: number
  readonly to: SearchRoute
}

export type FacetKind = 'post' | 'tag' | 'year' | 'marking'

/** Values of one kind. */
export interface FacetGroup {
  readonly id: FacetKind
  readonly label: string
  readonly facets: readonly Facet[]
  /** How many values there are beside these. */
  readonly more: number
}

/** Values shown of each kind, and of one that was opened. */
export const MOST_VALUES = { shown: 8, opened: 300 } as const

const KINDS: readonly {
  readonly id: FacetKind
  readonly label: string
  readonly asked: (route: SearchRoute) => boolean
  readonly counts: (facets: SearchFacets) => readonly FacetCount[]
  readonly more: (facets: SearchFacets) => number
  readonly narrowed: (value: string) => Partial<SearchRoute>
}[] = [
  {
    id: 'post',
    label: 'From',
    asked: (route) => route.post !== '',
    counts: ({ posts }) => posts,
    more: ({ more }) => more.posts,
    narrowed: (post) => ({ post }),
  },
  {
    id: 'tag',
    label: 'TAGS',
    asked: (route) => route.tag !== '',
    counts: ({ tags }) => tags,
    more: ({ more }) => more.tags,
    narrowed: (tag) => ({ tag }),
  },
  {
    id: 'year',
    label: 'Year',
    asked: (route) => route.from !== '' || route.until !== '',
    counts: ({ years }) => years,
    more: ({ more }) => more.years,
    narrowed: (year) => ({ from: `${year}-01-01`, until: `${Number(year) + 1}-01-01` }),
  },
  {
    id: 'marking',
    label: 'Marking',
    asked: (route) => route.classification !== '',
    counts: ({ classifications }) => classifications,
    more: ({ more }) => more.classifications,
    narrowed: (classification) => ({ classification }),
  },
]

/**
 * What a search can be narrowed to: the most frequent values of each kind, all of one that is `opened`. A kind that is a condition
 * already is not offered; a value that all cables share narrows nothing, unless not all were counted.
 */
export const facetGroups = (
  facets: SearchFacets,
  route: SearchRoute,
  opened: ReadonlySet<FacetKind> = new Set(),
): readonly FacetGroup[] =>
  KINDS.filter((kind) => !kind.asked(route)).flatMap(({ id, label, counts, more, narrowed }) => {
    const values = counts(facets).filter(({ cables }) => facets.truncated || cables < facets.cables)
    const shown = opened.has(id) ? values : values.slice(0, MOST_VALUES.shown)
    const inOrder = id === 'year' ? shown.toSorted((a, b) => Number(a.value) - Number(b.value)) : shown
    const offered = inOrder.map(({ value, cables }) => ({ value, cables, to: { ...route, ...narrowed(value) } }))
    return offered.length > 0 ? [{ id, label, facets: offered, more: values.length - shown.length + more(facets) }] : []
  })

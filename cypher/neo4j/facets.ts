import type { ManagedTransaction } from 'neo4j-driver'
import type { SearchFacets } from '../model/answers.ts'
import { isUnconditional } from '../model/conditions.ts'
import { type FacetRow, facetsOf } from '../model/facets.ts'
import type { FacetQuery } from '../store.ts'
import { namedQuery } from './named-query.ts'
import { ABOVE_ALL } from './search.ts'
import { filtersOf, type Way, type WayName, wayTo } from './ways.ts'

type Counting = Way['params'] & {
  readonly held: true
  readonly latest: number
  readonly time: number
  readonly id: string
  readonly limit: number
  readonly most: number
  readonly values: number
}

const counting = (name: string) => namedQuery<Counting, FacetRow>(name, { summary: 'facet-counts' })

const FACETS: Readonly<Record<WayName, ReturnType<typeof counting>>> = {
  person: counting('search-by-person'),
  words: counting('search-by-words'),
  tag: counting('search-by-tag'),
  post: counting('search-by-post'),
  addressee: counting('search-by-addressee'),
  time: counting('search-by-time'),
}
const facetsOfAll = namedQuery<{ values: number }, FacetRow>('facets-of-all')

/** See `GraphStore.facets`. */
export async function searchFacets(tx: ManagedTransaction, query: FacetQuery): Promise<SearchFacets> {
  const { limit: values, most } = query
  if (isUnconditional(query)) return facetsOf(await facetsOfAll(tx, { values }), Infinity)
  const filters = filtersOf(query)
  if (!filters) return facetsOf([], most)
  const start = { held: true, latest: ABOVE_ALL, time: ABOVE_ALL, id: '' } as const
  const { name, params } = await wayTo(tx, filters)
  return facetsOf(await FACETS[name](tx, { ...params, ...start, limit: most + 1, most, values }), most)
}

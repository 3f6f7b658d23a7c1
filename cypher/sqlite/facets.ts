import type { SearchFacets } from '../model/answers.ts'
import { isUnconditional } from '../model/conditions.ts'
import { type FacetRow, facetsOf } from '../model/facets.ts'
import type { FacetQuery } from '../store.ts'
import { START } from './cited.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { type Filters, filtersOn, narrowest, overWays, waysTo } from './ways.ts'

type Counting = Filters & {
  readonly time: number
  readonly key: string
  readonly limit: number
  readonly values: number
}

const facetsOfAll = namedQuery<{ values: number }, FacetRow>('facets-of-all')
const facetsBy = overWays<Counting, FacetRow>('facets')

/** See `GraphStore.facets`. */
export function facets(db: Connection, query: FacetQuery): SearchFacets {
  const { limit: values, most, ...conditions } = query
  if (isUnconditional(conditions)) return facetsOf(facetsOfAll.all(db, { values }), Infinity)
  const found = waysTo(db, conditions)
  if (!found) return facetsOf([], most)
  const { time, key } = START
  const way = narrowest(found.ways)
  const filters = filtersOn(way, found)
  const rows = facetsBy(way, filters).all(db, { ...filters, time, key, limit: most + 1, values })
  return facetsOf(rows, most)
}

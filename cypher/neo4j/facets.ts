import type { ManagedTransaction } from 'neo4j-driver'
import { isOfPostAtMost, isUnconditional } from '../conditions.ts'
import type { SearchFacets } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { COLLECTIONS } from '../model/collection.ts'
import { type FacetRow, facetsOf, rowsOfStubs } from '../model/facets.ts'
import type { CableConditions, FacetQuery } from '../store.ts'
import { summariesOf } from './cables.ts'
import { BESIDES, countWithWords } from './facets-with-words.ts'
import { namedQuery } from './named-query.ts'
import { ABOVE_ALL } from './search.ts'
import { filtersOf, forEachWay, heldOn, type Way, wayTo } from './ways.ts'

type Counting = Way['params'] & {
  readonly held: boolean | null
  readonly latest: number
  readonly time: number
  readonly id: string
  readonly limit: number
  readonly most: number
}

const counting = (name: string) => namedQuery<Counting, FacetRow>(name, { summary: 'facet-counts' })

const FACETS = forEachWay(counting)
const facetsOfAll = namedQuery<{ collections: readonly string[] }, FacetRow>('facets-of-all')
const stubFacets = namedQuery<{ post: string | null }, FacetRow>('stub-facets')

/** See `GraphStore.facets`. */
export async function searchFacets(
  tx: ManagedTransaction,
  query: FacetQuery,
  besides = BESIDES,
): Promise<SearchFacets> {
  const { limit, most: bound, holding = 'held', also = [], ...conditions } = query
  const most = holding === 'stubs' || isUnconditional(conditions) ? Infinity : bound
  const held = holding === 'stubs' ? [] : await heldFacets(tx, conditions, bound, besides)
  const stubs =
    holding === 'held' || !isOfPostAtMost(conditions) ? [] : await stubFacets(tx, { post: query.post ?? null })
  return facetsOf([...held, ...stubs, ...(await facetsAlso(tx, also))], { most, limit })
}

async function facetsAlso(tx: ManagedTransaction, ids: readonly CableId[]): Promise<readonly FacetRow[]> {
  if (ids.length === 0) return []
  const stubs = [...(await summariesOf(tx, ids)).values()].filter(({ held }) => !held)
  return [...(await heldFacets(tx, { ids }, ids.length, BESIDES)), ...rowsOfStubs(stubs)]
}

async function heldFacets(
  tx: ManagedTransaction,
  conditions: CableConditions,
  most: number,
  besides: number,
): Promise<readonly FacetRow[]> {
  if (isUnconditional(conditions)) return facetsOfAll(tx, { collections: COLLECTIONS })
  const found = await filtersOf(tx, conditions)
  if (!found) return []
  const start = { latest: ABOVE_ALL, time: ABOVE_ALL, id: '' } as const
  const { name, params, where, links } = await wayTo(tx, found)
  if (params.words !== null && where === null) return countWithWords(tx, params.words, most, besides)
  return FACETS[name].of(links).where(where)(tx, {
    ...params,
    ...start,
    held: heldOn(name, 'held'),
    limit: most + 1,
    most,
  })
}

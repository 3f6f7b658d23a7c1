import type { CableConditions, CableId, CableQuery, CableSummary, GraphStore, Holding } from '@reftel/cypher'
import { namedIds } from '@reftel/cypher'
import { summariesInOrder } from '../cables/summaries.ts'

/** The cables that the words of the query name, held or not, as far as they meet its other conditions; the newest first. */
export async function namedCables(store: GraphStore, query: CableQuery): Promise<readonly CableSummary[]> {
  const { q = '' } = query
  const ids = namedIds(q)
  if (ids.length === 0) return []
  return (await meeting(store, await summariesInOrder(store, ids), query)).toReversed()
}

/** Those of `namedCables` that a search for the words does not find as well. */
export async function namedOnly(store: GraphStore, query: CableQuery): Promise<readonly CableId[]> {
  const named = await namedCables(store, query)
  const ids = named.flatMap((cable) => (cable.held ? [cable.id] : []))
  const { items } = ids.length === 0 ? { items: [] } : await store.search({ ...query, ids, limit: ids.length })
  const found = new Set(items.map(({ id }) => id))
  return named.flatMap(({ id }) => (found.has(id) ? [] : [id]))
}

async function meeting(
  store: GraphStore,
  cables: readonly CableSummary[],
  query: CableConditions & { readonly holding?: Holding },
): Promise<readonly CableSummary[]> {
  const { post, to, person, tag, classification, from, until, where } = query
  const beyondPost = [to, person, tag, classification, from, until, where].some((condition) => condition !== undefined)
  const ofPost = cables.filter((cable) => post === undefined || cable.from === post)
  const stubs = beyondPost ? [] : ofPost.filter(({ held }) => !held)
  const held = ofPost.filter((cable) => cable.held && query.holding !== 'stubs')
  const meant = beyondPost && held.length > 0 ? await idsMeeting(store, held, query) : null
  const kept = new Set([...stubs, ...held.filter(({ id }) => meant === null || meant.has(id))].map(({ id }) => id))
  return cables.filter(({ id }) => kept.has(id))
}

async function idsMeeting(store: GraphStore, cables: readonly CableSummary[], query: CableConditions) {
  const { q: _, ...conditions } = query
  const { to, person, tag, classification, post, from, until, where } = conditions
  const given = Object.entries({ to, person, tag, classification, post, from, until, where }).filter(
    ([, value]) => value !== undefined,
  )
  const ids = cables.map(({ id }) => id)
  const { items } = await store.search({ ...Object.fromEntries(given), ids, limit: ids.length })
  return new Set(items.map(({ id }) => id))
}

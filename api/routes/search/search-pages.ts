import type { CableQuery, CableSummary, CountedPage, GraphStore, Hit } from '@reftel/cypher'
import type { Hint } from '../../schemas/hint.ts'
import { hintOf } from './hint.ts'
import { namedCables } from './named-cables.ts'

/** Cursor among the named cables: behind how many of them. Any other is the store's. */
const NAMED = /^named:(?<behind>\d+)$/

/** A page of a search, the cables that `q` names in it, and what is to be said where it names some and the graph has none. */
interface PageWithNamed extends CountedPage<Hit> {
  readonly named: readonly CableSummary[]
  readonly hint: Hint | null
}

/**
 * The store's pages, with the cables that `q` names before the first and in no other place, and how many all of them are. Walked
 * with any limit, the list is the same.
 */
export async function searchWithNamed(store: GraphStore, query: CableQuery): Promise<PageWithNamed> {
  const named = await namedCables(store, query)
  const hint = named.length === 0 && query.cursor === undefined ? await hintOf(store, query.q ?? '') : null
  return { ...(await pageOf(store, query, named)), named, hint }
}

async function pageOf(store: GraphStore, query: CableQuery, named: readonly CableSummary[]): Promise<CountedPage<Hit>> {
  const { cursor, ...first } = query
  const among = cursor === undefined ? '0' : NAMED.exec(cursor)?.groups?.behind
  const total = totalOf(store, query, named)
  // It is awaited last; what fails before says it.
  total.catch(() => {})
  const ids = new Set(named.map(({ id }) => id))
  const others = async (limit: number, from: { readonly cursor?: string }) => {
    const page = await store.search({ ...first, ...from, limit })
    return { items: page.items.filter(({ id }) => !ids.has(id)), cursor: page.cursor }
  }
  if (among === undefined) {
    const page = await others(query.limit, cursor === undefined ? {} : { cursor })
    return { ...page, total: await total }
  }
  const unquoted = query.snippets === true ? named.map((cable) => ({ ...cable, snippet: null })) : named
  const here = unquoted.slice(Number(among), Number(among) + query.limit)
  const behind = Number(among) + here.length
  const room = query.limit - here.length
  const rest =
    room > 0
      ? await others(room, {})
      : { items: [], cursor: (await hasMore(named, behind, total)) ? `named:${behind}` : null }
  return { items: [...here, ...rest.items], cursor: rest.cursor, total: await total }
}

const hasMore = async (named: readonly CableSummary[], behind: number, total: Promise<number>): Promise<boolean> =>
  behind < named.length || (await total) > named.length

/** Named cables that the words find as well count once. */
async function totalOf(store: GraphStore, query: CableQuery, named: readonly CableSummary[]): Promise<number> {
  // Nothing but conditions: one that stands alone is counted already, or in the index of words.
  const { cursor: _, limit: __, sort: ___, snippets: ____, holding = 'held', ...conditions } = query
  const held = named.flatMap((cable) => (cable.held ? [cable.id] : []))
  const found = store.count({ ...conditions, holding })
  const twice = held.length > 0 ? store.count({ ...conditions, ids: held, holding: 'held' }) : 0
  return (await found) - (await twice) + named.length
}

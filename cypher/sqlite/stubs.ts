import type { CableSortKey } from '../answers/cable-orders.ts'
import { isOfPostAtMost } from '../conditions.ts'
import type { CableQuery } from '../store.ts'
import { UNDATED } from '../text/time.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import type { SummaryRow } from './summaries.ts'

type OfPost = { readonly post: number | null; readonly key: string; readonly limit: number }

const byCited = namedQuery<OfPost & { cited: number }, SummaryRow>('stubs-by-cited')
const inOrder = namedQuery<OfPost, SummaryRow>('stubs-in-order')
const postCounts = namedQuery<{ name: string }, { id: number }>('post-counts')

/** Stubs behind that key in the query's order, one more than a page has: undated all of them, so by id among the newest first. */
export function searchStubs(db: Connection, query: CableQuery, after: CableSortKey): readonly SummaryRow[] {
  if (!isOfPostAtMost(query)) return []
  const post = query.post === undefined ? null : postCounts.first(db, { name: query.post })?.id
  if (post === undefined) return []
  const { time, cited } = after
  // A dated cable comes before every stub that is cited as often, an undated one goes by its id.
  const key = time === UNDATED ? after.key : ''
  const limit = query.limit + 1
  const { sort } = query
  if (sort !== 'cited' && sort !== 'relevance') return inOrder.all(db, { post, key, limit })
  return byCited.all(db, { post, cited, key, limit })
}

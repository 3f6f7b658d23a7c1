import { compareText } from '../../model/order.ts'
import { namedQuery } from '../named-query.ts'
import { runRows } from './batches.ts'
import { type Filling, fillPages } from './fill-pages.ts'

type After = { readonly after: string; readonly limit: number }
type Last = { readonly last: string | null }

const allPosts = namedQuery<object, { name: string }>('all-posts')
/** Counts anew what posts sent to each and received. */
export const countTraffic = namedQuery<{ readonly rows: readonly string[] }, object>('count-traffic')
const countCitingAfter = namedQuery<After, Last>('count-citing-after')
const countMentionedAfter = namedQuery<After, Last>('count-mentioned-after')

/** Counts for a graph of an earlier version how many cables cite each. */
export const fillCited = (filling: Filling): Promise<void> => countAll(filling, countCitingAfter)

/** How many cables surely, and how many possibly, mention each person. */
export const fillMentioned = (filling: Filling): Promise<void> => countAll(filling, countMentionedAfter)

/** What went from post to post, a sender a transaction. */
export const fillCounts = (filling: Filling): Promise<void> =>
  fillPages(filling, async (tx, after) => {
    const names = (await allPosts(tx, {})).map(({ name }) => name).sort(compareText)
    const next = names.find((name) => compareText(name, after) > 0)
    if (next === undefined) return null
    await runRows(tx, countTraffic, [next])
    return next
  })

const countAll = (filling: Filling, query: typeof countCitingAfter): Promise<void> =>
  fillPages(filling, async (tx, after, limit) => (await query(tx, { after, limit }))[0]?.last ?? null)

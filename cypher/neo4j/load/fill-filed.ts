import type { CountedCable } from '../kept-facets.ts'
import { namedQuery } from '../named-query.ts'
import { runRows } from './batches.ts'
import { type Filling, fillPages } from './fill-pages.ts'
import { putFiled } from './rebuild.ts'
import { toldOf } from './told-of-cable.ts'

interface Filing {
  readonly document: string
  readonly cable: CountedCable
}

const filingsAfter = namedQuery<{ after: string; limit: number }, Filing>('filed-after')

/** Tells the documents of an earlier version what they are told of their cables. */
export const fillFiled = (filling: Filling): Promise<void> =>
  fillPages(filling, async (tx, after, limit) => {
    const documents = await filingsAfter(tx, { after, limit })
    await runRows(
      tx,
      putFiled,
      documents.map(({ document, cable }) => ({ id: document, ...toldOf(cable) })),
    )
    return documents.at(-1)?.document ?? null
  })

import { filedUnder } from '../filed.ts'
import { namedQuery } from '../named-query.ts'
import { runRows } from './batches.ts'
import { type Filling, fillPages } from './fill-pages.ts'
import { putFiled } from './rebuild.ts'

interface Filing {
  readonly id: string
  readonly post: string | null
  readonly tags: readonly string[]
}

const filingsAfter = namedQuery<{ after: string; limit: number }, Filing>('filed-after')

/** Tells the documents of an earlier version what they are filed under. */
export const fillFiled = (filling: Filling): Promise<void> =>
  fillPages(filling, async (tx, after, limit) => {
    const documents = await filingsAfter(tx, { after, limit })
    await runRows(
      tx,
      putFiled,
      documents.map(({ id, ...of }) => ({ id, filed: filedUnder(of) })),
    )
    return documents.at(-1)?.id ?? null
  })

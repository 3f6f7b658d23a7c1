import type { CableSummary } from '../../model/answers.ts'
import { possibleNodes } from '../../model/possible.ts'
import { recordsOf } from '../cables.ts'
import { namedQuery } from '../named-query.ts'
import { runRows } from './batches.ts'
import { type Filling, fillPages } from './fill-pages.ts'

type Told = { readonly rows: readonly { readonly id: string; readonly nodes: readonly string[] }[] }

const cablesInOrder = namedQuery<{ after: string; limit: number }, CableSummary>('cables-in-order')
const setPossible = namedQuery<Told, object>('set-possible')

/** Tells the cables of an earlier version what they may cite or mention. */
export const fillPossible = (filling: Filling): Promise<void> =>
  fillPages(filling, async (tx, after, limit) => {
    const cables = await cablesInOrder(tx, { after, limit })
    const ids = cables.filter(({ held }) => held).map(({ id }) => id)
    const told = [...(await recordsOf(tx, ids)).values()].map((record) => ({
      id: record.id,
      nodes: possibleNodes(record),
    }))
    await runRows(
      tx,
      setPossible,
      told.filter(({ nodes }) => nodes.length > 0),
    )
    return cables.at(-1)?.id ?? null
  })

import type { CableSummary } from '../../model/answers.ts'
import { possibleNodes } from '../../model/possible.ts'
import { recordsOf } from '../cables.ts'
import type { Neo4jConnection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { pages } from '../whole.ts'
import { runRows } from './batches.ts'

type Told = { readonly rows: readonly { readonly id: string; readonly nodes: readonly string[] }[] }

const cablesInOrder = namedQuery<{ after: string; limit: number }, CableSummary>('cables-in-order')
const setPossible = namedQuery<Told, object>('set-possible')

/** Tells the cables of an earlier version what they may cite or mention. */
export async function fillPossible(connection: Neo4jConnection): Promise<void> {
  for await (const cables of pages(connection, cablesInOrder, ({ id }) => id)) {
    const ids = cables.filter(({ held }) => held).map(({ id }) => id)
    await connection.write(async (tx) => {
      const told = [...(await recordsOf(tx, ids)).values()].map((record) => ({
        id: record.id,
        nodes: possibleNodes(record),
      }))
      await runRows(
        tx,
        setPossible,
        told.filter(({ nodes }) => nodes.length > 0),
      )
    })
  }
}

import type { Neo4jConnection } from '../connection.ts'
import { filedUnder } from '../filed.ts'
import { namedQuery } from '../named-query.ts'
import { pages } from '../whole.ts'
import { runRows } from './batches.ts'
import { putFiled } from './rebuild.ts'

interface Filing {
  readonly id: string
  readonly post: string | null
  readonly tags: readonly string[]
}

const filingsAfter = namedQuery<{ after: string; limit: number }, Filing>('filed-after')

/** Tells the documents of an earlier version what they are filed under. */
export async function fillFiled(connection: Neo4jConnection): Promise<void> {
  for await (const documents of pages(connection, filingsAfter, ({ id }) => id)) {
    const rows = documents.map(({ id, ...of }) => ({ id, filed: filedUnder(of) }))
    await connection.write((tx) => runRows(tx, putFiled, rows))
  }
}

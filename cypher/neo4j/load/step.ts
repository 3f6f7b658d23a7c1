import type { Neo4jConnection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'

const beginStep = namedQuery<object, object>('begin-step')
const endStep = namedQuery<object, object>('end-step')

/**
 * Who is who is written in many transactions, as one would not fit into the server's memory: until the last of them persons and their
 * mentions are counted as they were before.
 */
export async function countedBefore<T>(db: Neo4jConnection, work: () => Promise<T>): Promise<T> {
  await db.write((tx) => beginStep(tx, {}))
  try {
    return await work()
  } finally {
    await db.write((tx) => endStep(tx, {}))
  }
}

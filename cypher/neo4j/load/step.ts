import { type ManagedTransaction, Neo4jError } from 'neo4j-driver'
import type { Neo4jConnection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { runningBy } from '../silence.ts'

const beginStep = namedQuery<object, object>('begin-step')
const endStep = namedQuery<object, object>('end-step')

/**
 * Edges and persons that one transaction may write; a new cable brings some eight. Another writer waits for the names that both write
 * until the transaction is through, for five minutes at most.
 */
const MOST_ROWS = 30_000

/** What a step writes does not fit into one transaction. */
class StepTooLarge extends Error {}

/** The server has no room for the transaction. It calls the first of these transient, but the same step would fail so again. */
const NO_ROOM: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.ClientError.General.TransactionOutOfMemoryError',
])

/**
 * Runs `work` as one transaction, so that readers see all of it or nothing. Where that has no room it is undone and run again in many:
 * until the last of them persons and their mentions are counted as they were before.
 */
export async function inOneStep<T>(db: Neo4jConnection, work: () => Promise<T>, mostRows = MOST_ROWS): Promise<T> {
  try {
    return await db.step(work, (tx) => bounded(tx, mostRows))
  } catch (error) {
    if (!(error instanceof StepTooLarge)) throw error
    return countedBefore(db, work)
  }
}

/** A key or a block, or what is to be written: an edge or a person, an edge as a list, or the edges of a cable. */
type SentRow = string | readonly unknown[] | { readonly edges?: readonly unknown[] }

/** Rows that are texts are looked up or dropped. */
function writtenBy(row: SentRow): number {
  if (typeof row === 'string') return 0
  return 'edges' in row && row.edges ? row.edges.length : 1
}

/** The transaction, which throws a `StepTooLarge` when it is sent more edges and persons, or has no room for them. */
function bounded(tx: ManagedTransaction, mostRows: number): ManagedTransaction {
  let sent = 0
  const run = async (query: string, parameters?: { readonly rows?: readonly SentRow[] }) => {
    if (parameters?.rows) for (const row of parameters.rows) sent += writtenBy(row)
    if (sent > mostRows) throw new StepTooLarge()
    try {
      return await tx.run(query, parameters)
    } catch (error) {
      throw error instanceof Neo4jError && NO_ROOM.has(error.code) ? new StepTooLarge() : error
    }
  }
  return runningBy(tx, run as unknown as ManagedTransaction['run'])
}

async function countedBefore<T>(db: Neo4jConnection, work: () => Promise<T>): Promise<T> {
  await db.write((tx) => beginStep(tx, {}))
  try {
    return await work()
  } finally {
    await db.write((tx) => endStep(tx, {}))
  }
}

import type { Neo4jConnection } from './connection.ts'
import { namedQuery, readMigrations } from './named-query.ts'

const schemaVersion = namedQuery<object, { version: number }>('schema-version')
const setSchemaVersion = namedQuery<{ version: number }, object>('set-schema-version')
const countCitingAfter = namedQuery<{ after: string; limit: number }, { last: string | null }>('count-citing-after')
const awaitIndexes = namedQuery<object, object>('await-indexes')

/**
 * Applies the steps of `schema/` that the database has not seen. Each statement is idempotent and a transaction of its own, as
 * Neo4j wants it, so a run that was cut, or two at once, end with the same schema.
 */
export async function migrate(connection: Neo4jConnection): Promise<void> {
  // At once where nobody answers: transactions would be tried again for a while.
  await connection.ping()
  const [current] = await connection.read((tx) => schemaVersion(tx, {}))
  const steps = readMigrations().filter(({ version }) => version > (current?.version ?? 0))
  for (const { version, statements } of steps) {
    for (const statement of statements) await connection.write((tx) => tx.run(statement))
    await FILLS.get(version)?.(connection)
    await connection.write((tx) => setSchemaVersion(tx, { version }))
  }
  if (steps.length > 0) await connection.read((tx) => awaitIndexes(tx, {}))
}

/** Steps after which what an older graph lacks is worked out. */
const FILLS: ReadonlyMap<number, (connection: Neo4jConnection) => Promise<void>> = new Map([[2, countCitations]])

/** Cables counted in one transaction. */
const PAGE = 10_000

async function countCitations(connection: Neo4jConnection): Promise<void> {
  for (let after = ''; ; ) {
    const from = after
    const [page] = await connection.write((tx) => countCitingAfter(tx, { after: from, limit: PAGE }))
    if (!page?.last) return
    after = page.last
  }
}

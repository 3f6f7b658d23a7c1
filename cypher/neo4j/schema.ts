import { setTimeout as pause } from 'node:timers/promises'
import { Neo4jError } from 'neo4j-driver'
import { StoreError } from '../model/errors.ts'
import type { Neo4jConnection } from './connection.ts'
import { fillCollections } from './load/fill-collections.ts'
import { fillCited, fillCounts, fillMentioned } from './load/fill-counts.ts'
import { fillFiled } from './load/fill-filed.ts'
import type { Filling } from './load/fill-pages.ts'
import { fillPossible } from './load/fill-possible.ts'
import { namedQuery, readMigrations, readQuery } from './named-query.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

const schemaVersion = namedQuery<object, { version: number | null; imported: boolean | null }>('schema-version')
const setSchemaVersion = namedQuery<{ version: number }, object>('set-schema-version')
const indexesComing = namedQuery<object, { name: string; state: string; percent: number }>('indexes-coming')
const holdsNodes = namedQuery<object, { nodes: boolean }>('holds-nodes')

const LOOKED_AGAIN_MS = 500

/** Throws a `StoreRefusedError` unless the database is ours and of this version, its indexes made. */
export async function requireCurrent(connection: Neo4jConnection): Promise<void> {
  await connection.reach()
  const { version, imported } = await versionOf(connection)
  if (version < SCHEMA_VERSION || imported)
    throw connection.refusal(
      version === 0
        ? 'holds no graph of Reftel’s'
        : 'an earlier version of Reftel or an import made it; "reftel ingest" or "reftel serve" upgrades it',
    )
}

/** Throws a `StoreRefusedError` for a graph of another program, or of a newer version. */
async function versionOf(
  connection: Neo4jConnection,
): Promise<{ readonly version: number; readonly imported: boolean }> {
  const first = await readVersion(connection)
  const filled = first.version === 0 && (await connection.read((tx) => holdsNodes(tx, {})))[0]?.nodes === true
  // What is there may be another Reftel's that has begun since.
  const current = filled ? await readVersion(connection) : first
  if (current.version > SCHEMA_VERSION) throw connection.refusal('made by a newer Reftel; upgrade this one')
  if (filled && current.version === 0)
    throw connection.refusal('holds a graph that is not Reftel’s; name an empty database')
  return current
}

async function readVersion(connection: Neo4jConnection) {
  const [row] = await connection.read((tx) => schemaVersion(tx, {}))
  return { version: row?.version ?? 0, imported: row?.imported ?? false }
}

/** How a graph is upgraded. */
interface Upgrade {
  /** Told what is done, in words, each time that some of it is. */
  readonly onUpgrade?: ((message: string) => void) | undefined
  /** Nodes that are worked at in one transaction. */
  readonly page?: number
}

const PAGE = 1000

/**
 * Applies the steps of `schema/` that the database has not seen. Each statement is idempotent and a transaction of its own, as
 * Neo4j wants it, so a run that was cut, or two at once, end with the same schema; what a step works out is written page by page, and
 * a run that was cut goes on where it was.
 */
export async function migrate(
  connection: Neo4jConnection,
  { onUpgrade = () => {}, page = PAGE }: Upgrade = {},
): Promise<void> {
  // At once where nobody answers: transactions would be tried again for a while.
  await connection.reach()
  const { version: known, imported } = await versionOf(connection)
  // An imported database has all that the steps work out, but none of their constraints and indexes.
  if (imported) for (const fill of FILL_LISTS) await connection.unhurried(fill)
  const steps = readMigrations().filter(({ version }) => imported || version > known)
  for (const { version, statements } of steps) {
    const tell = (message: string) => onUpgrade(`upgrading the graph, step ${version} of ${SCHEMA_VERSION}: ${message}`)
    for (const statement of statements) await makeRule(connection, statement)
    if (version > known) await FILLS.get(version)?.({ connection, page, tell })
    await connection.write((tx) => setSchemaVersion(tx, { version }))
  }
  if (steps.length > 0) await untilIndexed(connection, onUpgrade)
}

/** Waits until new indexes hold what was there before them. */
export async function untilIndexed(
  connection: Neo4jConnection,
  tell: (message: string) => void = () => {},
): Promise<void> {
  for (;;) {
    const coming = await connection.read((tx) => indexesComing(tx, {}))
    const failed = coming.find(({ state }) => state === 'FAILED')
    if (failed) throw connection.refusal(`its index ${failed.name} failed; drop it, and it is made anew`)
    if (coming.length === 0) return
    const inWords = coming.map(({ name, percent }) => `${name} ${Math.floor(percent)} %`)
    tell(`upgrading the graph, indexes: ${inWords.join(', ')}`)
    await pause(LOOKED_AGAIN_MS)
  }
}

/** `IF NOT EXISTS` does not see what another Reftel is making at that moment. */
async function makeRule(connection: Neo4jConnection, statement: string): Promise<void> {
  try {
    await connection.write((tx) => tx.run(statement))
  } catch (error) {
    if (!(error instanceof StoreError && error.cause instanceof Neo4jError && error.cause.code === MADE_MEANWHILE))
      throw error
  }
}

const MADE_MEANWHILE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'

/** The bulk import leaves out empty lists, which loading writes. */
const FILL_LISTS = [
  readQuery('fill-cable-lists'),
  readQuery('fill-person-lists'),
  readQuery('fill-mention-lists'),
  readQuery('fill-traffic-lists'),
]

/** Steps after which what an older graph lacks is worked out. */
const FILLS: ReadonlyMap<number, (filling: Filling) => Promise<void>> = new Map([
  [2, fillCited],
  [3, unhurried('fill-serials')],
  [5, fillCollections],
  [6, fillPossible],
  [7, fillCounts],
  [9, unhurried('fill-cable-tags')],
  [10, unhurried('fill-may-mention')],
  [11, fillMentioned],
  [14, fillFiled],
])

/** What a query does that cuts its work into transactions, and leaves out what is done when it is asked again. */
function unhurried(name: string): (filling: Filling) => Promise<void> {
  return ({ connection }) => connection.unhurried(readQuery(name))
}

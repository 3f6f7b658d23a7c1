import { Neo4jError } from 'neo4j-driver'
import { StoreError } from '../../model/errors.ts'
import type { Neo4jOptions } from '../driver.ts'
import { neo4jStore } from '../store.ts'

/** A database that an import is to fill. `away`: nobody answers there. */
export interface ImportTarget {
  readonly database: string
  readonly state: 'empty' | 'filled' | 'away'
}

/** What a server calls its database unless it is told otherwise. */
const DEFAULT_DATABASE = 'neo4j'

/** A server that is not running, and one that runs without this database. */
const AWAY: readonly string[] = ['ServiceUnavailable', 'Neo.TransientError.Database.DatabaseUnavailable']

/** What stands where an import is to go. Throws what opening a store throws, save that nobody answers. */
export async function targetAt(options: Neo4jOptions): Promise<ImportTarget> {
  const { database = DEFAULT_DATABASE } = options
  const store = neo4jStore(options)
  try {
    await store.prepare()
    const { cables, stubs } = await store.stats()
    return { database, state: cables + stubs === 0 ? 'empty' : 'filled' }
  } catch (error) {
    if (error instanceof StoreError && error.cause instanceof Neo4jError && AWAY.includes(error.cause.code))
      return { database, state: 'away' }
    throw error
  } finally {
    await store.close()
  }
}

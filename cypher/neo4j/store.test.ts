import neo4j from 'neo4j-driver'
import { describe } from 'vitest'
import { storeContract } from '../store.contract.ts'
import type { GraphStore } from '../store.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'

const lease = await leaseNeo4j()

const missing = 'missing' in lease ? lease.missing : ''

/** Empties the one database but for what tells its schema, so that each store starts without nodes. */
async function emptied(): Promise<GraphStore> {
  if ('missing' in lease) throw new Error(lease.missing)
  const driver = neo4j.driver(lease.url, neo4j.auth.basic(lease.user, lease.password))
  await driver.executeQuery('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
  await driver.close()
  const store = neo4jStore(lease)
  await store.prepare()
  return store
}

describe.skipIf(missing)(`on a real server ${missing}`, () => storeContract('the Neo4j store', emptied))

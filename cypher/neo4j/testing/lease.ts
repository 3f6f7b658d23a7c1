import { createConnection } from 'node:net'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { afterAll, inject } from 'vitest'
import type { Neo4jAddress } from './server.ts'

/** The server, or why there is none here. */
export type Lease = Neo4jAddress | { readonly missing: string }

/**
 * A Neo4j of this test run, for the test file that calls it alone, until its last test has ended. Called at the top of the
 * file, empty whatever other files left in it; the first calls of a run wait for Maven and the start of a server. Where Neo4j can't run it says what is
 * missing, so that a file can skip its tests by name; under `CI=true` that is an error.
 */
export async function leaseNeo4j(): Promise<Lease> {
  const connection = createConnection({ host: '127.0.0.1', port: inject('neo4jPort') })
  afterAll(() => {
    connection.destroy()
  })
  for await (const line of createInterface({ input: connection })) {
    const lease: Lease | { failed: string } = JSON.parse(line)
    if ('failed' in lease) throw new Error(lease.failed)
    if ('missing' in lease && process.env.CI === 'true') throw new Error(lease.missing)
    if (!('missing' in lease)) await emptied(lease)
    return lease
  }
  throw new Error('the test run ended before Neo4j was to be had')
}

/** Takes out all that another file loaded; indexes and the version of the schema stay. */
async function emptied({ url, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password))
  try {
    await driver.executeQuery('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
  } finally {
    await driver.close()
  }
}

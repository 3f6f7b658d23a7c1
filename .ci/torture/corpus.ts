import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildApp } from '@reftel/api'
import { type GraphEdge, type GraphNode, type GraphStore, openStore } from '@reftel/cypher'
import { ingestDocuments, readDocuments, writeSample } from '@reftel/ingest'
import type { InjectOptions } from 'fastify'
import neo4j from 'neo4j-driver'
import { leaseNeo4j } from '../../cypher/neo4j/testing/lease.ts'
import type { Neo4jAddress } from '../../cypher/neo4j/testing/server.ts'
import { SEED } from './seed.ts'

/** A question may take so long that no busy machine has one given up; those that never end are told by the kit's own limit. */
const PATIENCE_MS = 600_000

export type App = Awaited<ReturnType<typeof buildApp>>

/** A busy Neo4j may be told not to answer, and to be asked again later: so a client does. */
const TRIES = 5

/** What the service answers in the end, to who asks again when told to. */
export async function asked(app: App, request: InjectOptions) {
  let answer = await app.inject(request)
  for (let tries = 1; answer.statusCode === 503 && tries < TRIES; tries++) {
    await pause(Number(answer.headers['retry-after']) * 1000)
    answer = await app.inject(request)
  }
  return answer
}

/** The graph as an export gives it, what a naive count is made of. */
export interface Whole {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** The service over each store, both filled with the same sample. `neo4j`: null where none can run. */
export interface Services {
  readonly sqlite: App
  readonly neo4j: App | null
  readonly whole: Whole
  close(): Promise<void>
}

/** Makes a sample of so many cables and fills both stores with it. */
export async function bothServices(cables: number): Promise<Services> {
  const lease = await leaseNeo4j()
  const folder = mkdtempSync(join(tmpdir(), 'reftel-torture-'))
  await writeSample(join(folder, 'corpus'), { cables, seed: SEED, noise: 0.3 })
  const stores = [await openStore(`sqlite:${join(folder, 'torture.db')}`)]
  if (!('missing' in lease)) {
    await empty(lease)
    stores.push(await openStore(lease.url, lease))
  }
  for (const store of stores) await fill(store, join(folder, 'corpus'))
  const apps = await Promise.all(stores.map((store) => buildApp({ store, version: '1', queryTimeoutMs: PATIENCE_MS })))
  const [sqlite, neo4j = null] = apps
  const [first] = stores
  if (!sqlite || !first) throw new Error('there is always one')
  return {
    sqlite,
    neo4j,
    whole: await wholeOf(first),
    async close() {
      for (const app of apps) await app.close()
      for (const store of stores) await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Takes out what another part of the kit left in the one server of a run, but for what tells its schema. */
async function empty({ url, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password))
  await driver.executeQuery('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
  await driver.close()
}

async function fill(store: GraphStore, folder: string): Promise<void> {
  const refuse = (problem: Error) => {
    throw problem
  }
  const documents = readDocuments([folder], { format: 'auto' }, refuse)
  await ingestDocuments(documents, store, { crew: null, learnt: null, curated: null }, refuse)
}

async function wholeOf(store: GraphStore): Promise<Whole> {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  for await (const element of store.export()) {
    if ('node' in element) nodes.push(element.node)
    else edges.push(element.edge)
  }
  return { nodes, edges }
}

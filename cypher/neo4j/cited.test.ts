import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { cable, cites } from '../testing/facts.ts'
import { Neo4jConnection } from './connection.ts'
import { migrate } from './schema.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''

const CITED = ['1978BONN00001', '1978BONN00002']
const CITING = Array.from({ length: 24 }, (_, at) =>
  cable(`1978LIMA${String(at + 1).padStart(5, '0')}`, {
    citations: CITED.slice(0, 1 + (at % 2)).map((id) => cites(id)),
  }),
)

describe.skipIf(missing)(`how many cables cite each, on a real server ${missing}`, () => {
  let driver: Driver
  const run = (query: string) => driver.executeQuery(query)
  const stored = async () => {
    const { records } = await run(
      'MATCH (cable:Cable) WHERE cable.cited > 0 RETURN cable.id AS id, cable.cited AS cited',
    )
    return Object.fromEntries(records.map((record) => [record.get('id'), Number(record.get('cited'))]))
  }
  const withStore = async (use: (store: ReturnType<typeof neo4jStore>) => Promise<void>) => {
    if ('missing' in lease) return
    const store = neo4jStore(lease)
    await store.prepare()
    await use(store)
    await store.close()
  }

  beforeEach(async () => {
    if ('missing' in lease) return
    await driver?.close()
    driver = neo4j.driver(lease.url, neo4j.auth.basic(lease.user, lease.password))
    await run('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
  })
  afterAll(async () => driver?.close())

  test('is right however many load at once', () =>
    withStore(async (store) => {
      await Promise.all([0, 1, 2, 3].map((part) => store.load(CITING.filter((_, at) => at % 4 === part))))
      expect(await stored()).toEqual({ '1978BONN00001': 24, '1978BONN00002': 12 })
    }))

  test('is worked out for a graph of an earlier version, page by page, as what is merely possible is', async () => {
    if ('missing' in lease) return
    const maybe = cable('1978ROME00001', { citations: [{ ...cites('1978OSLO00001'), possible: true }] })
    await withStore((store) => store.load([...CITING, maybe]))
    await run('MATCH (cable:Cable) REMOVE cable.cited, cable.possible')
    await run('MATCH (schema:ReftelSchema) SET schema.version = 1')
    const connection = new Neo4jConnection(lease)
    await migrate(connection, { page: 5 })
    await connection.close()
    await withStore(async (store) => {
      const { items } = await store.search({ sort: 'cited', holding: 'all', limit: 2 })
      expect(items.map(({ id }) => id)).toEqual(CITED)
      const chain = await store.chain(maybe.id, { direction: 'both', depth: 1, limit: 9, possible: true })
      expect(chain?.edges).toMatchObject([{ source: maybe.id, possible: true }])
    })
    expect(await stored()).toEqual({ '1978BONN00001': 24, '1978BONN00002': 12 })
  })
})

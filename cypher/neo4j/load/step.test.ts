import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { GraphStore } from '../../store.ts'
import { cable, person } from '../../testing/facts.ts'
import { linkByName } from '../../testing/linking.ts'
import { neo4jStore } from '../store.ts'
import { leaseNeo4j } from '../testing/lease.ts'

/** The server's first queries are slow: it has to compile itself. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''
const server = 'missing' in lease ? { url: '', user: '', password: '' } : lease

describe.skipIf(missing)(`who reads while persons are linked, on a real server ${missing}`, () => {
  let store: GraphStore
  let reader: GraphStore
  const counts = async () => {
    const { persons, mentions } = await reader.stats()
    return [persons, mentions]
  }
  beforeAll(async () => {
    store = neo4jStore(server)
    reader = neo4jStore(server)
    await store.prepare()
    await store.load([
      cable('1978LIMA00001', { persons: [person('ANN TODD'), person('TODD'), person('LI')] }),
      cable('1978LIMA00002', { persons: [person('TODD'), person('BO LI')] }),
    ])
  })
  afterAll(async () => {
    await store?.close()
    await reader?.close()
  })

  /** All names of a block are one person's. */
  const linkBlock = async (block: string) => {
    const mentions = (await store.personBlocks([block])).get(block) ?? []
    const key = `all-${block.toLowerCase()}`
    const one = { key, name: block, surname: block, variants: [], titles: [], evidence: [], mentions }
    await store.replacePersons(new Map([[block, [one]]]))
  }

  test('counts as many persons and mentions as before until all are linked, then those that are', async () => {
    const before = await counts()
    await store.inOneStep(async () => {
      await linkBlock('TODD')
      expect(await counts()).toEqual(before)
      await linkBlock('LI')
    })
    expect([before, await counts()]).toEqual([
      [4, 5],
      [2, 4],
    ])
  })

  test('after a step that failed, those that there are', async () => {
    await store.load([cable('1978LIMA00003', { persons: [person('CY TODD')] })])
    const failing = store.inOneStep(async () => {
      throw new Error('cut')
    })
    await expect(failing).rejects.toThrow('cut')
    expect(await counts()).toEqual([3, 5])
    await linkByName(store)
  })
})

import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../store.ts'
import { cable, person } from '../../testing/facts.ts'
import { mentionsIn, replaceIn } from '../../testing/linking.ts'
import { neo4jStore } from '../store.ts'
import { leaseNeo4j } from '../testing/lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''
const server = 'missing' in lease ? { url: '', user: '', password: '' } : lease

const BLOCKED = `SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked by' RETURN status`

const naming = (number: number) => cable(`1978ROME0000${number}`, { persons: [person('ANN TODD')] })

describe.skipIf(missing)(`a step that links by what it has read, on a real server ${missing}`, () => {
  let driver: Driver
  let store: GraphStore
  let other: GraphStore
  beforeAll(async () => {
    driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password))
    store = neo4jStore(server)
    other = neo4jStore(server)
    await store.prepare()
  })
  beforeEach(async () => {
    await driver.executeQuery('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
    await store.load([naming(1), naming(2)])
  })
  afterAll(async () => {
    await Promise.all([store?.close(), other?.close(), driver?.close()])
  })

  /** Links all that is read of TODD to so many persons; `meanwhile` is done between. */
  async function link(parts: number, meanwhile: () => Promise<unknown> = async () => {}): Promise<void> {
    const mentions = await mentionsIn(store, 'TODD')
    await meanwhile()
    const persons = Array.from({ length: parts }, (_, part) => ({
      key: `todd-${part}`,
      name: 'ANN TODD',
      surname: 'TODD',
      variants: [],
      titles: [],
      evidence: [],
      mentions: mentions.filter((_mention, at) => at % parts === part),
    }))
    await store.replacePersons(new Map([['TODD', persons]]))
  }

  /** How many cables mention each person, and what is still to be linked. */
  async function standing() {
    const { items } = await store.persons({ limit: 9 })
    return {
      persons: items.map(({ key, cables }) => `${key} ${cables}`).sort(),
      changed: await store.changedBlocks(9),
    }
  }

  const ONE = { persons: ['todd-0 2'], changed: [] }

  test('a cable of another writer waits until the step is written, and its names are left to the next', async () => {
    let loading = Promise.resolve()
    let isLoaded = false
    const waits = async () => {
      while (!isLoaded && (await driver.executeQuery(BLOCKED)).records.length === 0);
    }
    await store.inOneStep(() =>
      link(1, async () => {
        loading = other.load([naming(3)]).finally(() => {
          isLoaded = true
        })
        await waits()
      }),
    )
    await loading
    expect(await standing()).toEqual({ persons: [expect.stringMatching(/^new-.* 1$/), 'todd-0 2'], changed: ['TODD'] })
    await store.inOneStep(() => link(1))
    expect(await standing()).toEqual({ ...ONE, persons: ['todd-0 3'] })
  })

  test('a cable of the step itself is seen', async () => {
    await store.inOneStep(() => link(1, () => store.load([naming(3)])))
    expect((await standing()).changed).toEqual(['TODD'])
    await store.inOneStep(() => link(1))
    expect(await standing()).toEqual({ ...ONE, persons: ['todd-0 3'] })
  })

  test('a person who stands in another block is counted with the edges from there', async () => {
    await store.load([cable('1978ROME00004', { persons: [person('BO LI')] })])
    for (const block of ['TODD', 'LI']) {
      const mentions = await mentionsIn(store, block)
      const called = { name: block, surname: block, variants: [], titles: [], evidence: [] }
      await replaceIn(store, block, [{ ...called, key: 'both', mentions }])
    }
    expect(await standing()).toEqual({ persons: ['both 3'], changed: [] })
  })

  test('a block that is linked twice is read again', async () => {
    await store.inOneStep(async () => {
      await link(2)
      await link(1)
    })
    expect(await standing()).toEqual(ONE)
  })
})

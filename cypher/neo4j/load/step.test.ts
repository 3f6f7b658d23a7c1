import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { GraphStore } from '../../store.ts'
import { cable, id, person } from '../../testing/facts.ts'
import { portrait } from '../../testing/graph.ts'
import { neo4jStore } from '../store.ts'
import { leaseNeo4j } from '../testing/lease.ts'

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
    await store.load(MANY)
  })
  afterAll(async () => {
    await store?.close()
    await reader?.close()
  })

  /** The names of a block are those of `parts` persons, in turn. */
  async function linkBlock(by: GraphStore, block: string, parts: number): Promise<void> {
    const mentions = (await by.personBlocks([block])).get(block) ?? []
    const called = { name: block, surname: block, variants: [], titles: [], evidence: [] }
    const persons = Array.from({ length: parts }, (_, part) => ({
      ...called,
      key: `${block.toLowerCase()}-${part}`,
      mentions: mentions.filter((_mention, at) => at % parts === part),
    }))
    await by.replacePersons(new Map([[block, persons.filter((one) => one.mentions.length > 0)]]))
  }

  /** What readers are told of persons, each by a question of its own. */
  const questions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['stats', () => reader.stats()],
    ['persons', () => reader.persons({ limit: 100 })],
    ['a person', () => reader.persons({ q: 'common', limit: 100 })],
    ['cables of a person', () => reader.personCables('common-0', { limit: 50 })],
    ['search', () => reader.search({ person: 'common-0', limit: 100 })],
    ['who is with whom', () => reader.company('common-0', 20)],
    ['a cable', () => reader.cable(id('1978ROME00001'))],
  ]

  /** Which of its answers, in the order that they came first, each question got until `work` was done. */
  async function toldDuring(work: Promise<void>): Promise<ReadonlyMap<string, readonly string[]>> {
    let isDone = false
    const done = work.finally(() => {
      isDone = true
    })
    const told = new Map<string, string[]>(questions.map(([name]) => [name, []]))
    const asking = questions.map(async ([name, ask]) => {
      for (let last = false; ; last = isDone) {
        const answer = JSON.stringify(await ask())
        const answers = told.get(name) ?? []
        if (answers.at(-1) !== answer) answers.push(answer)
        if (last) return
      }
    })
    await Promise.all([done, ...asking])
    return told
  }

  const SURNAMES = Array.from({ length: 60 }, (_, at) => `NAME${at}`)
  /** Cables that each name two of some surnames, and all somebody whom linking tells apart by the day. */
  const MANY = Array.from({ length: 300 }, (_, at) =>
    cable(`1978ROME${String(at + 1).padStart(5, '0')}`, {
      persons: [
        person(`A${at % 7} ${SURNAMES[at % 60]}`),
        person(`${SURNAMES[(at * 7) % 60]}`),
        person(`${at % 3} COMMON`),
      ],
    }),
  )

  /** Each block is `parts` persons, block after block. */
  async function linkAll(parts: number): Promise<void> {
    await store.markBlocks('all')
    for (const block of await store.changedBlocks(1000)) await linkBlock(store, block, parts)
  }

  test('see each answer as before or as after, and nothing between, however many blocks there are', async () => {
    await store.inOneStep(() => linkAll(2))
    const before = new Map(
      await Promise.all(questions.map(async ([name, ask]) => [name, JSON.stringify(await ask())] as const)),
    )
    const told = await toldDuring(store.inOneStep(() => linkAll(1)))
    for (const [name, ask] of questions)
      expect({ name, told: told.get(name) }).toEqual({ name, told: [before.get(name), JSON.stringify(await ask())] })
  })

  test('a step that fails is undone, and those that it would have linked are linked by the next one', async () => {
    const before = await portrait(reader)
    const failing = store.inOneStep(async () => {
      await linkAll(3)
      throw new Error('cut')
    })
    await expect(failing).rejects.toThrow('cut')
    expect(await portrait(reader)).toEqual(before)
    await store.inOneStep(() => linkAll(2))
    expect(await reader.person('common-1')).not.toBeNull()
  })

  test('who was killed while writing a step holds readers up for as long as it said, and no longer', async () => {
    const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password))
    const killed =
      'MATCH (schema:ReftelSchema) SET schema.writing = [timestamp() + 500] RETURN schema.writing[0] AS until'
    const until = (await driver.executeQuery(killed)).records[0]?.get('until')
    await reader.stats()
    const now = (await driver.executeQuery('RETURN timestamp() AS now')).records[0]?.get('now')
    await driver.close()
    expect(now.toNumber()).toBeGreaterThanOrEqual(until.toNumber())
  })

  test.each([
    { room: 79, tries: 2 },
    { room: 80, tries: 1 },
  ])(
    'of a step count the persons, the edges that go and each edge that comes: room for $room',
    async ({ room, tries }) => {
      const names = Array.from({ length: 40 }, (_, at) => person(`N${at} CROWD${room}`))
      await store.load([cable(`1979ROME000${room}`, { persons: names })])
      const small = neo4jStore({ ...server, stepRows: room })
      const work = vi.fn(() => linkBlock(small, `CROWD${room}`, 20))
      await small.inOneStep(work)
      await small.close()
      expect(work).toHaveBeenCalledTimes(tries)
    },
  )

  test('a step that has no room in one transaction is written in many, and counts as before until all are linked', async () => {
    const small = neo4jStore({ ...server, stepRows: 50 })
    const before = await counts()
    const during: unknown[] = []
    await small.inOneStep(async () => {
      await small.markBlocks('all')
      for (const block of await small.changedBlocks(1000)) {
        await linkBlock(small, block, 1)
        during.push(await counts())
      }
    })
    await small.close()
    // With the last block all are linked.
    expect(new Set(during.slice(0, -1).map(String))).toEqual(new Set([String(before)]))
    expect(await counts()).not.toEqual(before)
  })
})

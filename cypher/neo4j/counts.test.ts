import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { CableFacts } from '../model/facts.ts'
import type { GraphStore } from '../store.ts'
import { cable, person } from '../testing/facts.ts'
import { portrait } from '../testing/graph.ts'
import { linkByName, mentionsIn, replaceIn, SONODA } from '../testing/linking.ts'
import { checkGraph } from './check.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''

const POSTS = ['LIMA', 'MOSCOW', 'SEOUL', 'STATE', 'TOKYO']
const MONTHS = ['1978-07', '1978-08', '1979-01']
const of = <T>(values: readonly T[], at: number): T => values[at % values.length] as T

/** Cables of few posts and months, each to two or three, one of them for action and for information, some undated. */
const CABLES: readonly CableFacts[] = Array.from({ length: 24 }, (_, at) =>
  cable(`1978${of(POSTS, at)}${String(at + 1).padStart(5, '0')}`, {
    date: at % 7 === 0 ? null : `${of(MONTHS, at)}-0${1 + (at % 9)}T10:00:00Z`,
    to: [of(POSTS, at + 1)],
    tags: at % 3 === 0 ? [] : ['PEPR', of(['JA', 'SR'], at)],
    info: [of(POSTS, at + 1), of(POSTS, at * 3 + 2), ...(at % 2 ? ['TOKYO'] : [])],
    persons: [person(of(['ANN TODD', 'TODD', 'BO LI'], at))],
  }),
)

/** Each pair of posts with its cables and months, counted one by one. */
function naive(cables: readonly CableFacts[]) {
  const pairs: Record<string, Record<string, number>> = {}
  for (const { from, to, info, date } of cables)
    for (const post of new Set([...to, ...info])) {
      const months = pairs[`${from}>${post}`] ?? {}
      pairs[`${from}>${post}`] = months
      for (const period of ['all', date?.slice(0, 7)])
        if (period !== undefined) months[period] = (months[period] ?? 0) + 1
    }
  return pairs
}

describe.skipIf(missing)(`what the graph counts as it is loaded, on a real server ${missing}`, () => {
  let driver: Driver
  let store: GraphStore
  const run = (query: string) => driver.executeQuery(query)

  beforeEach(async () => {
    if ('missing' in lease) return
    await store?.close()
    await driver?.close()
    driver = neo4j.driver(lease.url, neo4j.auth.basic(lease.user, lease.password), { disableLosslessIntegers: true })
    await run('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
    store = neo4jStore(lease)
    await store.prepare()
  })
  afterAll(async () => {
    await store?.close()
    await driver?.close()
  })

  const kept = async () => {
    const { records } = await run(
      'MATCH (s:Post)-[t:TRAFFIC]->(a:Post) RETURN s.name + ">" + a.name AS pair, t.cables AS all, t.months AS months, t.counts AS counts',
    )
    return Object.fromEntries(
      records.map((row) => [
        row.get('pair'),
        Object.fromEntries([
          ['all', row.get('all')],
          ...row.get('months').map((month: string, at: number) => [month, row.get('counts')[at]]),
        ]),
      ]),
    )
  }
  const faults = async () => ('missing' in lease ? [] : (await checkGraph(lease, { repair: false })).faults)

  test('traffic between posts, as cables come, are read otherwise, and go', async () => {
    await store.load(CABLES.slice(0, 15))
    expect(await kept()).toEqual(naive(CABLES.slice(0, 15)))
    await store.load(CABLES)
    expect(await kept()).toEqual(naive(CABLES))
    const otherwise = CABLES.slice(0, 6).map((facts) => ({ ...facts, date: '1979-02-01', info: [], to: ['BONN'] }))
    await store.load(otherwise)
    expect(await kept()).toEqual(naive([...otherwise, ...CABLES.slice(6)]))
    for (const { id } of otherwise) await store.remove(await store.documents({ cable: id }))
    expect(await kept()).toEqual(naive(CABLES.slice(6)))
    expect((await store.posts()).map(({ name }) => name)).not.toContain('BONN')
    expect(await faults()).toEqual([])
    for (const { id } of CABLES) await store.remove(await store.documents({ cable: id }))
    expect([await kept(), await store.posts()]).toEqual([{}, []])
  })

  test('however many load at once', async () => {
    await Promise.all([0, 1, 2, 3].map((part) => store.load(CABLES.filter((_, at) => at % 4 === part))))
    expect(await kept()).toEqual(naive(CABLES))
    await linkByName(store)
    expect(await faults()).toEqual([])
  })

  test('a graph of an earlier version gets all of it when it is opened', async () => {
    await store.load(CABLES)
    await linkByName(store)
    const ask = async () => [
      await store.persons({ limit: 9 }),
      await store.posts(),
      await store.traffic({ by: 'month', limit: 99 }),
      await store.facets({ to: 'STATE', limit: 9, most: 99 }),
      await store.persons({ role: 'mention', from: '1978-01-01', until: '1979-01-01', limit: 9 }),
      await store.search({ q: '1978*', post: 'LIMA', limit: 9 }),
      await store.count({ q: '1978*', tag: 'JA', holding: 'held' }),
    ]
    const before = await ask()
    expect(before.slice(-3)).toEqual([
      // BO LI is only in cables of 1979.
      expect.objectContaining({ total: 2 }),
      { items: expect.arrayContaining([expect.objectContaining({ from: 'LIMA' })]), cursor: null },
      CABLES.filter(({ tags }) => tags.includes('JA')).length,
    ])
    await run('MATCH ()-[traffic:TRAFFIC]->() DELETE traffic')
    await run('MATCH (node:Post|Person|Cable) REMOVE node.cables, node.possible, node.tags, node.received, node.times')
    await run('MATCH (document:Document) REMOVE document.filed')
    await run('DROP INDEX document_terms')
    await run('MATCH (schema:ReftelSchema) SET schema.version = 6')
    await store.prepare()
    expect(await ask()).toEqual(before)
    expect(await faults()).toEqual([])
  })

  test('weak links of an earlier version, marked among the others, become relationships of their own', async () => {
    await store.load(CABLES)
    await linkByName(store)
    const weak = { sure: 0.4, why: 'the only one of that surname', possible: true } as const
    const mentions = (await mentionsIn(store, 'TODD')).map(({ cable, name }, at) => ({
      cable,
      name,
      ...(at % 3 === 0 ? { link: weak } : {}),
    }))
    await replaceIn(store, 'TODD', [{ ...SONODA, key: 'todd', mentions }])
    const ask = async () => [
      await store.person('todd'),
      await store.personCables('todd', { limit: 99, possible: 'only' }),
      await store.search({ person: 'todd', limit: 99 }),
      await portrait(store),
    ]
    const before = await ask()
    expect(before[0]).toMatchObject({ possible: Math.ceil(mentions.length / 3) })
    await run(
      `MATCH (cable)-[weak:MAY_MENTION]->(person) CREATE (cable)-[edge:MENTIONS]->(person)
      SET edge = properties(weak), edge.possible = true DELETE weak`,
    )
    await run('MATCH (schema:ReftelSchema) SET schema.version = 9')
    await store.prepare()
    expect(await ask()).toEqual(before)
    expect((await run('MATCH ()-[edge]->() WHERE edge.possible IS NOT NULL RETURN edge')).records).toEqual([])
    expect(await faults()).toEqual([])
  })
})

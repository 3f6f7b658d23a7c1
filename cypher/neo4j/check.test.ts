import { deflateSync } from 'node:zlib'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { LackedNames } from '../check-anew.ts'
import { checkStore } from '../open-store.ts'
import type { GraphStore } from '../store.ts'
import { exported, portrait } from '../testing/graph.ts'
import { linkByName } from '../testing/linking.ts'
import { STORY } from '../testing/story.ts'
import { checkGraph } from './check.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''
const server = 'missing' in lease ? { url: '', user: '', password: '' } : lease

describe.skipIf(missing)(`the check of a graph, on a real server ${missing}`, () => {
  let driver: Driver
  let store: GraphStore
  beforeEach(async () => {
    await driver?.close()
    await store?.close()
    driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password))
    await driver.executeQuery('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
    store = neo4jStore(server)
    await store.prepare()
    await store.load(STORY)
    await store.settleDtgCitations()
    await linkByName(store)
  })
  afterAll(async () => {
    await store?.close()
    await driver?.close()
  })
  const faults = async (repair = false) => (await checkGraph(server, { repair })).faults
  /** What was found, each once, and whether it was mended. */
  const told = (found: Awaited<ReturnType<typeof faults>>) => [
    ...new Set(found.map(({ check, repaired }) => `${check}: ${repaired}`)),
  ]

  test('one that was loaded and linked is whole', async () => {
    expect(await faults()).toEqual([])
  })

  /** Told besides, where the edges are not those that were counted. */
  const COUNTS = 'cables that posts sent and got'
  // biome-ignore format: a table
  const mended: [checks: string[], damage: string][] = [
    [['indexes'], 'DROP INDEX cable_cited'],
    [['names that documents use'], "CREATE (:NameSketch {part: '0000', sketch: 'bm9uZQ=='})"],
    [['cables that cite a cable'], "MATCH (c:Cable {id: '1978MOSCOW18403'}) SET c.cited = 7"],
    [['cables that mention a person'], "MATCH (p:Person {surname: 'SONODA'}) WITH p LIMIT 1 SET p.cables = 7"],
    [[COUNTS], "MATCH (:Post {name: 'MOSCOW'})-[t:TRAFFIC]->(:Post {name: 'STATE'}) SET t.cables = 7"],
    [[COUNTS], "MATCH (:Post {name: 'MOSCOW'})-[t:TRAFFIC]->(:Post {name: 'STATE'}) SET t.counts = [1, 2]"],
    [[COUNTS], "MATCH (:Post {name: 'MOSCOW'})-[t:TRAFFIC]->(:Post {name: 'STATE'}) DELETE t"],
    [[COUNTS], "MATCH (s:Post {name: 'LIMA'}), (a:Post {name: 'SEOUL'}) CREATE (s)-[:TRAFFIC {cables: 1, months: [], counts: []}]->(a)"],
    [[COUNTS], "MATCH (p:Post {name: 'STATE'}) SET p.received = 7"],
    [['each cable and its edges', COUNTS], "MATCH (:Cable {id: '1978MOSCOW18403'})-[e:SENT_TO]->(:Post {name: 'TOKYO'}) DELETE e"],
    [['each cable and its edges', COUNTS], "MATCH (c:Cable {id: '1978LIMA00700'}), (p:Post {name: 'TOKYO'}) CREATE (c)-[:SENT_TO {role: 'info'}]->(p)"],
    [['each cable and its edges'], "MATCH (c:Cable {id: '1978MOSCOW18403'}) SET c.subject = 'ANOTHER'"],
    [['words of each document'], "MATCH (d:Document)-[:OF]->(:Cable {id: '1978MOSCOW18403'}) SET d.words = 'other'"],
    [['words of each document'], "MATCH (:Document)-[of:OF]->(:Cable {id: '1978MOSCOW18403'}) SET of.facets = '[]'"],
    [['what is held and what is only cited'], "MATCH (c:Cable {id: '1978MOSCOW18403'}) SET c:Stub"],
    [['what is told of posts'], "MATCH (p:Post {name: 'TOKYO'}) SET p.country = 'ZZ', p.latitude = 1.0"],
    [['what is told of TAGS'], "MATCH (t:Tag {code: 'KN'}) SET t.meaning = 'ANOTHER'"],
    [['cables that are only cited'], "MATCH (c:Stub {id: '1978TOKYO12000'}) SET c.number = '1', c.year = 1979"],
    [['names of each person'], "MATCH (p:Person {surname: 'VANCE'}) SET p.words = 'vence'"],
    [['each post is held by something'], "CREATE (:Post {name: 'ATLANTIS'})"],
    [['each person is held by something'], "CREATE (:Person {key: 'NOBODY'})"],
  ]
  test.each(mended)('%j: found, and mended: %s', async (checks, damage) => {
    const before = await portrait(store)
    await driver.executeQuery(damage)
    expect(told(await faults())).toEqual(checks.map((check) => `${check}: false`))
    expect(told(await faults(true))).toEqual(checks.map((check) => `${check}: true`))
    expect(await faults()).toEqual([])
    await linkByName(store)
    expect(await portrait(store)).toEqual(before)
  })

  // biome-ignore format: a table
  const relinked: string[] = [
    "MATCH (:Cable {id: '1978MOSCOW18403'})-[e:MENTIONS]->(:Person {surname: 'SONODA'}) SET e.mentions = replace(e.mentions, 'mention', 'subject')",
    "MATCH (p:Person {surname: 'VANCE'}) SET p.titles = ['KING']",
    "MATCH (p:Person {surname: 'VANCE'}) SET p.key = 'nobody'",
  ]
  test.each(relinked)('the graph is made anew beside it, and mended: %s', async (damage) => {
    const before = await portrait(store)
    await driver.executeQuery(damage)
    const { url, ...access } = server
    const check = async (repair: boolean) =>
      (await checkStore(url, { ...access, repair, anew: { link: linkByName, names: async () => null } })).faults
    const found = await check(true)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ repaired }) => !repaired)).toEqual([])
    expect(await check(false)).toEqual([])
    expect(await portrait(store)).toEqual(before)
  })

  test('a sketch that lacks what documents say is told, and gets it', async () => {
    const [some, all] = ['some', 'some and others'].map((text) => deflateSync(text))
    await store.changeNameSketch(() => some ?? null)
    const { url, ...access } = server
    const names: LackedNames = async (sketch) => (all && !all.equals(sketch) ? all : null)
    const check = async (repair: boolean) =>
      told((await checkStore(url, { ...access, repair, anew: { link: linkByName, names } })).faults)
    const fault = 'names that documents use, learnt anew'
    expect(await check(false)).toEqual([`${fault}: false`])
    expect(await check(true)).toEqual([`${fault}: true`])
    expect(await check(false)).toEqual([])
    expect(Buffer.from((await store.nameSketch()) ?? [])).toEqual(all)
  })

  type Ask = (graph: GraphStore) => Promise<unknown>
  // biome-ignore format: a table
  const unreadable: [shows: string, damage: string, found: string[], ask: Ask][] = [
    ['mentions',    "MATCH ()-[e:MENTIONS]->() SET e.mentions = '['",  ['the graph: false'], (graph) => exported(graph)],
    ['occurrences', "MATCH ()-[e:CITES]->() SET e.occurrences = '['",  [],                   (graph) => exported(graph)],
    ['evidence',    "MATCH (p:Person) SET p.evidence = '['",           [],                   async (graph) => graph.person((await graph.persons({ limit: 1 })).items[0]?.key ?? '')],
  ]
  test.each(unreadable)(
    '%s that nobody wrote so are damage, and the check says so',
    async (_shows, damage, found, ask) => {
      await driver.executeQuery(damage)
      await expect(ask(store)).rejects.toMatchObject({
        code: 'RFT_STORE_DAMAGED',
        message: expect.stringContaining(`check --store ${server.url}`),
      })
      expect(told(await faults())).toEqual(expect.arrayContaining(found))
    },
  )

  test('a graph of an earlier version is refused and left as it is', async () => {
    const earlier = 'MATCH (schema:ReftelSchema) SET schema.version = 4 RETURN schema.version AS version'
    const version = async () => {
      const { records } = await driver.executeQuery('MATCH (schema:ReftelSchema) RETURN schema.version AS version')
      return Number(records[0]?.get('version'))
    }
    const current = await version()
    await driver.executeQuery(earlier)
    await expect(checkGraph(server, { repair: true })).rejects.toMatchObject({ code: 'RFT_STORE_REFUSED' })
    expect(await version()).toBe(4)
    await driver.executeQuery('MATCH (schema:ReftelSchema) SET schema.version = $current', { current })
  })

  // biome-ignore format: a table
  const unmended: [check: string, damage: string][] = [
    ['texts and facts of each document', "MATCH (d:Document)-[:OF]->(:Cable {id: '1978MOSCOW18403'}) SET d.text = 'ANOTHER'"],
    ['texts and facts of each document', "MATCH (d:Document)-[:OF]->(:Cable {id: '1978MOSCOW18403'}) SET d.facts = '{'"],
  ]
  test.each(unmended)('%s: told, whatever is repaired', async (check, damage) => {
    await driver.executeQuery(damage)
    expect(await faults(true)).toMatchObject([{ check, repaired: false }])
  })
})

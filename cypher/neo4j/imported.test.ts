import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportBulk, neo4jImportCommand } from '../export/neo4j-admin.ts'
import { GRAPH_NODES, GRAPH_RELATIONSHIPS } from '../model/graph-schema.ts'
import { openStore } from '../open-store.ts'
import type { GraphStore } from '../store.ts'
import { cable, cites, citesDtg, person } from '../testing/facts.ts'
import { portrait } from '../testing/graph.ts'
import { linkByName } from '../testing/linking.ts'
import { STORY } from '../testing/story.ts'
import { neo4jStore } from './store.ts'
import { missingForNeo4j } from './testing/jars.ts'
import { importInto, startNeo4j } from './testing/server.ts'

/** What a table could garble: line ends, quotes, delimiters, an empty subject, a date-time group, two documents of one cable. */
const AWKWARD = [
  cable('1978LIMA00900', {
    text: 'LINE ONE\r\nLINE "TWO", THREE; FOUR\n\tFIVE\\ \u00e9 \u{1f600}\n',
    subject: '',
    tags: ['PE'],
    citations: [{ ...cites('1978MOSCOW18403'), raw: 'MOSCOW\r\n18403' }, citesDtg('MOSCOW', '1978-08-04T14:48:00Z')],
    persons: [person('"QUOTED" MARBLE, JR.')],
  }),
  cable('1978LIMA00900', { text: 'A SECOND DOCUMENT, WITHDRAWN\n', source: 'withdrawn.txt' }),
]

const FACTS = [...STORY, ...AWKWARD]
const SKETCH = new Uint8Array(deflateSync('NAMES'))

async function filled(store: GraphStore): Promise<GraphStore> {
  await store.load(FACTS)
  await store.settleDtgCitations()
  await linkByName(store)
  await store.changeNameSketch(() => SKETCH)
  return store
}

async function contents(store: GraphStore): Promise<readonly unknown[]> {
  const all: unknown[] = []
  for await (const content of store.content()) all.push(content)
  return all
}

const missing = await missingForNeo4j()

describe.skipIf(missing)(`a Neo4j filled by neo4j-admin ${missing ?? ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-bulk-'))
  let embedded: GraphStore
  let imported: GraphStore
  let server: Awaited<ReturnType<typeof startNeo4j>>

  beforeAll(async () => {
    embedded = await filled(await openStore('sqlite::memory:'))
    for await (const { file, chunk } of exportBulk(embedded)) appendFileSync(join(folder, file), chunk)
    server = await startNeo4j((home, lib) => importInto(home, lib, folder, neo4jImportCommand()))
    imported = neo4jStore(server)
    await imported.prepare()
  })
  afterAll(async () => {
    await imported?.close()
    await embedded?.close()
    await server?.stop()
    rmSync(folder, { recursive: true })
  })

  test('holds what the store held, and answers as it does', async () => {
    expect(await contents(imported)).toEqual(await contents(embedded))
    expect(await portrait(imported)).toEqual(await portrait(embedded))
    for (const q of ['SONODA', 'treaty', 'five'])
      expect(await imported.search({ q, limit: 20 })).toEqual(await embedded.search({ q, limit: 20 }))
    expect(await imported.traffic({ limit: 100 })).toEqual(await embedded.traffic({ limit: 100 }))
    expect(await imported.persons({ q: 'sonada', limit: 20 })).toEqual(
      await embedded.persons({ q: 'sonada', limit: 20 }),
    )
  })

  test('is not changed by loading the same cables, and is opened again as it is', async () => {
    const before = await contents(imported)
    await imported.prepare()
    await filled(imported)
    expect(await contents(imported)).toEqual(before)
  })

  test('has no label, type or property that the description of the graph lacks', async () => {
    const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password))
    const nodes = await driver.executeQuery(
      'MATCH (n) UNWIND keys(n) AS name RETURN DISTINCT labels(n) AS labels, name',
    )
    const edges = await driver.executeQuery(
      'MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT type(r) AS type, name',
    )
    await driver.close()
    const described = new Set([
      ...GRAPH_NODES.flatMap(({ label, properties }) => properties.map(({ name }) => `${label}.${name}`)),
      ...GRAPH_RELATIONSHIPS.flatMap(({ type, properties }) => properties.map(({ name }) => `${type}.${name}`)),
    ])
    const met = [
      ...nodes.records.map(
        (row) => `${row.get('labels').filter((label: string) => label !== 'Stub')}.${row.get('name')}`,
      ),
      ...edges.records.map((row) => `${row.get('type')}.${row.get('name')}`),
    ]
    expect(met.filter((name) => !described.has(name))).toEqual([])
  })

  test('the queries of docs/graph.md run, and find something', async () => {
    const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password))
    const text = readFileSync(join(import.meta.dirname, '../../docs/graph.md'), 'utf8')
    const queries = [...text.matchAll(/```cypher\n(?<query>[^`]*)```/g)].map(({ groups }) => groups?.query ?? '')
    expect(queries.length).toBe(10)
    const parameters = {
      id: '1978MOSCOW18403',
      other: '1978STATE180001',
      surname: 'SONODA',
      tag: 'JA',
      otherTag: 'PEPR',
      words: 'treaty',
    }
    for (const query of queries) {
      const { records } = await driver.executeQuery(query, parameters)
      expect(records.length, query).toBeGreaterThan(0)
    }
    await driver.close()
  })

  test('a database that is not Reftel’s, or a newer one’s, is refused', async () => {
    const driver = neo4j.driver(server.url, neo4j.auth.basic(server.user, server.password))
    await driver.executeQuery('MATCH (schema:ReftelSchema) SET schema.version = 999')
    await expect(imported.prepare()).rejects.toThrow(/made by a newer Reftel/)
    await driver.executeQuery('MATCH (schema:ReftelSchema) DELETE schema')
    await expect(imported.prepare()).rejects.toThrow(/not Reftel’s/)
    await driver.close()
  })
})

import { type GraphStore, openStore } from '@reftel/cypher'
import { ingestDocuments, learnCorpus, type SourceDocument, withCrew } from '@reftel/ingest'
import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { leaseNeo4j } from '../cypher/neo4j/testing/lease.ts'

const cable = (number: number, text: string): SourceDocument => ({
  source: `${number}.txt`,
  format: 'nara',
  text: `PAGE 01 MOSCOW ${number} 041504Z\n\nR 041448Z AUG 78\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\nUNCLAS MOSCOW ${number}\n\nSUBJECT: TRADE\n\n1. ${text}\n\nNNN\n`,
})

/** A row of the Cablegate table, which tells more than its text. */
const row = (number: number, text: string): SourceDocument => ({
  source: `cables.csv#${number}`,
  format: 'cablegate',
  text: `HEADER\nSUBJECT: TRADE\n\n1. ${text}\n`,
  row: {
    bodyFrom: 7,
    date: `6/${number % 28}/2007 9:05`,
    reference: `07TBILISI${number}`,
    origin: 'Embassy Tbilisi',
    classification: 'UNCLASSIFIED',
    references: [],
  },
})

/** Three of them tell that NYEREBO is somebody; one cable alone does not. */
const KNOWN = 'PRESIDENT NYEREBO SAID SO.'
const BARE = 'NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.'
const EARLIER = [cable(101, KNOWN), cable(102, KNOWN), cable(103, 'THE DUMA SAID SO.'), row(104, KNOWN)]
const LATER = [cable(201, BARE), cable(202, 'THE DUMA MET.'), row(203, BARE)]

async function* coming(documents: readonly SourceDocument[]): AsyncGenerator<SourceDocument> {
  yield* documents
}

interface Giving {
  readonly jobs?: number
  /** Whether the documents come by a pipe. */
  readonly readOnce?: boolean
}

/** As `reftel ingest` does it. */
const give = (
  store: GraphStore,
  documents: readonly SourceDocument[],
  { jobs = 1, readOnce = false }: Giving = {},
): Promise<unknown> =>
  withCrew(jobs, async (crew) => {
    const learnt = await learnCorpus(coming(readOnce ? [] : documents), store, { crew })
    const options = { crew, learnt, curated: null, readOnce }
    return ingestDocuments(coming(documents), store, options, ({ message }) => {
      throw new Error(message)
    })
  })

/** What was read out of each document, by its source. */
async function readings(store: GraphStore): Promise<Readonly<Record<string, unknown>>> {
  const read: Record<string, unknown> = {}
  for await (const content of store.content('cables'))
    if (content.kind === 'cable') for (const { facts } of content.documents) read[facts.source] = facts
  return read
}

/** All that a store keeps but the keys that persons had, and its sketch of names. */
async function whole(store: GraphStore): Promise<readonly unknown[]> {
  const all: unknown[] = [Buffer.from((await store.nameSketch()) ?? '').toString('base64')]
  for await (const content of store.content())
    all.push(content.kind === 'person' ? { ...content, formerKeys: [] } : content)
  return all
}

const only = (read: Readonly<Record<string, unknown>>, documents: readonly SourceDocument[]) =>
  documents.map(({ source }) => read[source])

async function within<T>(open: () => Promise<GraphStore>, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await open()
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

function laterCables(open: () => Promise<GraphStore>): void {
  const together = () =>
    within(open, async (store) => {
      await give(store, [...EARLIER, ...LATER])
      return { read: await readings(store), whole: await whole(store) }
    })

  test.each([
    ['one after the other', {}],
    ['by threads', { jobs: 2 }],
    ['by a pipe', { readOnce: true }],
  ])('cables that are added are read as with those that are there: %s', async (_shows, giving) => {
    const { read: expected } = await together()
    expect(JSON.stringify(only(expected, LATER))).toContain('NYEREBO')
    await within(open, async (store) => {
      await give(store, EARLIER, giving)
      await give(store, LATER, giving)
      expect(only(await readings(store), LATER)).toEqual(only(expected, LATER))
    })
  })

  test('those that are there stay as they were read until all are given again', async () => {
    const { whole: expected } = await together()
    await within(open, async (store) => {
      await give(store, LATER)
      const alone = await readings(store)
      await give(store, EARLIER)
      expect(only(await readings(store), LATER)).toEqual(only(alone, LATER))
      await give(store, [...EARLIER, ...LATER])
      expect(await whole(store)).toEqual(expected)
    })
  })

  test('the same cables again count once, and change nothing', () =>
    within(open, async (store) => {
      await give(store, [cable(101, KNOWN), cable(102, KNOWN)])
      const before = await whole(store)
      for (let times = 0; times < 3; times++) await give(store, [cable(101, KNOWN), cable(102, KNOWN)])
      expect(await whole(store)).toEqual(before)
      await give(store, [cable(201, BARE)])
      // Two cables are not enough to tell.
      expect(JSON.stringify((await readings(store))['201.txt'])).not.toContain('corpus')
    }))

  test.each([
    ['an older store, which keeps none', (store: GraphStore) => store.changeNameSketch(() => null)],
    ['a store whose sketch is damaged', (store: GraphStore) => store.changeNameSketch(() => Buffer.from('none'))],
  ])('names are learnt anew from the texts of %s', async (_shows, damage) => {
    const { whole: expected } = await together()
    await within(open, async (store) => {
      await give(store, EARLIER)
      await damage(store)
      await give(store, LATER)
      await give(store, EARLIER)
      expect(await whole(store)).toEqual(expected)
    })
  })

  test('what was taken out teaches no more', async () => {
    const expected = await within(open, async (store) => {
      await give(store, EARLIER.slice(1))
      await give(store, LATER)
      return readings(store)
    })
    await within(open, async (store) => {
      await give(store, EARLIER)
      await store.remove(await store.documents({ source: '101.txt' }))
      await give(store, LATER)
      expect(await readings(store)).toEqual(expected)
      expect(JSON.stringify(expected)).not.toContain('corpus')
    })
  })
}

describe('in SQLite', () => laterCables(() => openStore('sqlite::memory:')))

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''
describe.skipIf(missing)(`in Neo4j ${missing}`, () =>
  laterCables(async () => {
    if ('missing' in lease) throw new Error(lease.missing)
    const driver = neo4j.driver(lease.url, neo4j.auth.basic(lease.user, lease.password))
    await driver.executeQuery('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
    await driver.close()
    return openStore(lease.url, { user: lease.user, password: lease.password })
  }),
)

import { type GraphStore, openStore } from '@reftel/cypher'
import { extractCable, extractContext, linkAllPersons, linkChangedPersons } from '@reftel/ingest'
import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { leaseNeo4j } from '../cypher/neo4j/testing/lease.ts'

const context = extractContext(null)
const cable = (post: string, number: string, text: string) =>
  extractCable(
    {
      source: `1978${post}${number}.txt`,
      format: 'nara',
      text: `SUBJECT: TALKS\n\nDATE 780101\n\n1. ${text}\n\nHOLLIS\n`,
    },
    context,
  )

/** Two of one surname, known by a given name late or early, by office, by a nickname, by the surname alone; and who signs. */
const CABLES = [
  cable('TOKYO', '00011', 'SONODA SAID HE WOULD GO.'),
  cable('TOKYO', '00012', 'FOREIGN MINISTER SUNAO SONODA SAID HE WOULD GO.'),
  cable('SEOUL', '00013', 'FOREIGN MINISTER SONODA WILL VISIT.'),
  cable('TOKYO', '00014', 'MR. KEIZO SONODA, A SHIPOWNER, SAID HE WOULD STAY.'),
  cable('TOKYO', '00015', 'SHIPOWNER SONODA TOLD US SO.'),
  cable('LIMA', '00021', 'MINISTER MARGARET HOLLOWELL SAID SHE KNEW.'),
  cable('LIMA', '00022', 'MINISTER PEGGY HOLLOWELL SAID SHE KNEW.'),
  cable('LIMA', '00023', 'WE ASKED MINISTER HOLLOWELL.'),
  cable('LIMA', '00024', 'MR. ABDURRAZAKOV TOLD US. MR. SERGEY ABDURAZAKOV AGREED.'),
]

/** Who is who: the cables and names of each person, by key, with how sure and why. */
async function persons(store: GraphStore): Promise<unknown> {
  const { items } = await store.persons({ limit: 100 })
  const told = items.map(async ({ key, name, variants, titles }) => {
    const cables = (await store.personCables(key, { limit: 100 }))?.items ?? []
    return { key, name, variants, titles, cables: cables.map(({ id, name, link }) => [id, name, link]) }
  })
  return Promise.all(told)
}

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''

const sqlite = () => openStore('sqlite::memory:')

async function server(): Promise<GraphStore> {
  if ('missing' in lease) throw new Error(lease.missing)
  const driver = neo4j.driver(lease.url, neo4j.auth.basic(lease.user, lease.password))
  await driver.executeQuery('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
  await driver.close()
  return openStore(lease.url, { user: lease.user, password: lease.password })
}

const orders: [shows: string, cables: readonly (typeof CABLES)[number][], size: number][] = [
  ['one by one', CABLES, 1],
  ['one by one from the last', CABLES.toReversed(), 1],
  ['in batches of four', CABLES.filter((_, at) => at % 2 === 1).concat(CABLES.filter((_, at) => at % 2 === 0)), 4],
]

function batches(open: () => Promise<GraphStore>): void {
  test.each(orders)(
    'cables that come %s are the persons of one load of all, and no key is lost',
    async (_, cables, size) => {
      const whole = await open()
      await whole.load(CABLES)
      await linkAllPersons(whole, null)
      const expected = await persons(whole)
      await whole.close()

      const store = await open()
      const met = new Set<string>()
      for (let at = 0; at < cables.length; at += size) {
        await store.load(cables.slice(at, at + size))
        for (const { key } of (await store.persons({ limit: 100 })).items) met.add(key)
        await linkChangedPersons(store, null)
        for (const { key } of (await store.persons({ limit: 100 })).items) met.add(key)
      }
      expect(await persons(store)).toEqual(expected)
      const today = new Set((await store.persons({ limit: 100 })).items.map(({ key }) => key))
      for (const key of met) expect(today, key).toContain(await store.personNow(key))
      await store.close()
    },
  )
}

/** One name that is filed under GOMEZ where Spanish is spoken, else under MORALES. */
const LONDON = [
  cable('LONDON', '00031', 'MINISTER IAN GOMEZ MORALES SAID SO.'),
  cable('LONDON', '00032', 'MR. MORALES TOLD US SO.'),
]
const LIMA = ['00033', '00034', '00035'].map((number) => cable('LIMA', number, 'MINISTER IAN GOMEZ MORALES WILL GO.'))

function removed(open: () => Promise<GraphStore>): void {
  test('a name that was filed with those of other cables is filed by its own when these are gone', async () => {
    const alone = await open()
    await alone.load(LONDON)
    await linkAllPersons(alone, null)
    const expected = await persons(alone)
    await alone.close()

    const store = await open()
    await store.load([...LONDON, ...LIMA])
    await linkChangedPersons(store, null)
    expect((await store.persons({ q: 'IAN GOMEZ MORALES', limit: 9 })).items).toMatchObject([{ cables: 4 }])
    for (const { id } of LIMA) await store.remove(await store.documents({ cable: id }))
    await linkChangedPersons(store, null)
    expect(await persons(store)).toEqual(expected)
    await store.close()
  })
}

describe('in SQLite', () => {
  batches(sqlite)
  removed(sqlite)
})
describe.skipIf(missing)(`in Neo4j ${missing}`, () => {
  batches(server)
  removed(server)
})

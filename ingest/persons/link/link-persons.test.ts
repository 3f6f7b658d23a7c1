import { type GraphStore, openStore } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { extractCable, extractContext } from '../../extract.ts'
import { readCurated } from './curated.ts'
import { linkBlocks, linkChangedPersons } from './link-persons.ts'
import type { MentionsOfBlocks } from './mentions-of-blocks.ts'

const cable = (number: string, text: string) =>
  extractCable(
    { source: `1978TOKYO${number}.txt`, format: 'nara', text: `SUBJECT: X\n\n1. ${text}` },
    extractContext(null),
  )
const CABLES = [
  cable('00011', 'FOREIGN MINISTER SUNAO SONODA SAID HE WOULD GO.'),
  cable('00012', 'FOREIGN MINISTER KEIZO SONODA SAID HE WOULD STAY.'),
]

const names = async (store: GraphStore) => (await store.persons({ limit: 10 })).items.map(({ name }) => name).sort()
const keys = async (store: GraphStore) => (await store.persons({ limit: 10 })).items.map(({ key }) => key)

test('a line taken out of the curated file is undone by the next run', async () => {
  const store = await openStore('sqlite::memory:', {})
  await store.prepare()
  await store.load(CABLES)
  await linkChangedPersons(store, null)
  const apart = await names(store)
  expect(apart).toHaveLength(2)
  const [one, other] = await keys(store)
  const curated = readCurated(`merge,${one},${other}\n`, 'persons.csv')
  for (const run of ['first', 'again']) {
    await linkChangedPersons(store, curated)
    expect(await names(store), run).toHaveLength(1)
  }
  await linkChangedPersons(store, null)
  expect(await names(store)).toEqual(apart)
  await store.close()
})

test.each([
  [
    'an alias of several words',
    ['WE MET MR. MAHMOUD ABBAS.', 'PRESIDENT ABU MAZEN SAID SO.'],
    'JERUSALEM',
    2005,
    'MAHMOUD ABBAS',
  ],
  [
    'the letters of a name',
    ['MR. ANDRES MANUEL LOPEZ OBRADOR SAID SO.', 'MR. AMLO SAID SO. WE ASKED MR. AMLO.'],
    'MEXICO',
    2006,
    'ANDRES MANUEL LOPEZ OBRADOR',
  ],
  [
    'what another cable says that someone is called',
    ['MR. LUIS EDGAR ORBANOV (AKA RAUL VARNAI) CAME.', 'WE SAW RAUL VARNAI THERE.'],
    'BOGOTA',
    2006,
    'LUIS EDGAR ORBANOV',
  ],
  [
    'the letters that another cable gives',
    ['MR. PEDRO LUIS ORBANOV (PLO) CAME.', 'MR. PEDRO LUIS ORBANOV AND MR. PLO CAME.'],
    'BOGOTA',
    2006,
    'PEDRO LUIS ORBANOV',
  ],
  ['filed under two surnames', ['PRESIDENT HU JINTAO SAID SO.', 'PRESIDENT HU SAID SO.'], 'BEIJING', 2006, 'HU JINTAO'],
] as const)('%s is one person with the name, and found by it', async (_shows, texts, post, year, name) => {
  const store = await openStore('sqlite::memory:', {})
  const documents = texts.map((text, at) =>
    extractCable(
      { source: `${year}${post}0001${at}.txt`, format: 'nara', text: `SUBJECT: X\n\n1. ${text}` },
      extractContext(null),
    ),
  )
  await store.load(documents.map((facts) => ({ ...facts, from: post, year, date: `${year}-06-01T00:00:00Z` })))
  await linkChangedPersons(store, null)
  const found = (await store.persons({ q: name, limit: 9 })).items
  expect(found.map((one) => [one.name, one.cables])).toEqual([[name, 2]])
  for (const other of documents.flatMap(({ persons }) =>
    persons.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ))
    expect((await store.persons({ q: other, limit: 1 })).items[0]?.key).toBe(found[0]?.key)
  await store.close()
})

test('an alias of two persons is nobody’s, and goes back when the cable that told of it is gone', async () => {
  const store = await openStore('sqlite::memory:', {})
  const told = cable('00021', 'MR. LUIS EDGAR ORBANOV (AKA RAUL VARNAI) CAME.')
  const other = cable('00022', 'MR. PEDRO KOZMA (AKA RAUL VARNAI) CAME.')
  await store.load([told, cable('00023', 'WE SAW RAUL VARNAI THERE.')])
  await linkChangedPersons(store, null)
  const orbanov = ['LUIS EDGAR ORBANOV']
  expect(await names(store)).toEqual(orbanov)
  await store.load([other])
  await linkChangedPersons(store, null)
  const three = [...orbanov, 'PEDRO KOZMA', 'RAUL VARNAI']
  expect(await names(store)).toEqual(three)
  await store.remove(await store.documents({ cable: other.id }))
  await linkChangedPersons(store, null)
  expect(await names(store)).toEqual(orbanov)
  await store.remove(await store.documents({ cable: told.id }))
  await linkChangedPersons(store, null)
  expect(await names(store)).toEqual(['RAUL VARNAI'])
  await store.close()
})

test('an alias means no one in cables of another country, or of other years', async () => {
  const store = await openStore('sqlite::memory:', {})
  const from = (id: string, text: string, post: string, year: number) => ({
    ...cable(id, text),
    from: post,
    year,
    date: `${year}-06-01T00:00:00Z`,
  })
  await store.load([
    from('00031', 'MR. LUIS EDGAR ORBANOV (AKA RAUL VARNAI) CAME.', 'BOGOTA', 2006),
    from('00032', 'WE SAW RAUL VARNAI THERE.', 'BOGOTA', 2008),
    from('00033', 'WE SAW RAUL VARNAI HERE.', 'MANILA', 2008),
    from('00034', 'WE SAW RAUL VARNAI HERE.', 'BOGOTA', 1975),
  ])
  await linkChangedPersons(store, null)
  const found = (await store.persons({ limit: 9 })).items
  expect(found.filter(({ name }) => name === 'LUIS EDGAR ORBANOV').map(({ cables }) => cables)).toEqual([2])
  expect(found.filter(({ name }) => name === 'RAUL VARNAI').reduce((sum, { cables }) => sum + cables, 0)).toBe(2)
  await store.close()
})

test.each([
  ['few mentions are linked here', 4, false, []],
  ['of many the first, and the others by others, however few blocks these are', 7, false, ['B4', 'B5', 'B6']],
  ['few are linked by others who have started', 3, true, ['B0', 'B1', 'B2']],
] as const)('%s, and all are written in their order', async (_shows, count, hasStarted, byOthers) => {
  const blocks = Array.from({ length: count }, (_, at) => `B${at}`)
  const [given, written]: [string[], string[]] = [[], []]
  const left = [blocks, []]
  const store = {
    ...(await openStore('sqlite::memory:', {})),
    changedBlocks: async () => left.shift() ?? expect.fail(),
    packedBlocks: async (some: readonly string[]) => some.map((block) => ({ block, count: 2000, mentions: '[]' })),
    replacePersons: async (persons: ReadonlyMap<string, unknown>) => void written.push(...persons.keys()),
  }
  const others = {
    ahead: 2,
    hasStarted,
    link: async (pieces: MentionsOfBlocks) => {
      given.push(...pieces.map(([block]) => block))
      return linkBlocks(pieces, null)
    },
  }
  await linkChangedPersons(store, null, others)
  expect(given).toEqual(byOthers)
  expect(written).toEqual(blocks)
})

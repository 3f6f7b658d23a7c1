import { type GraphStore, openStore } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { extractCable, extractContext } from '../../extract.ts'
import { readCurated } from './curated.ts'
import { linkChangedPersons } from './link-persons.ts'

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
  for (const { name: other } of documents.flatMap(({ persons }) => persons))
    expect((await store.persons({ q: other, limit: 1 })).items[0]?.key).toBe(found[0]?.key)
  await store.close()
})

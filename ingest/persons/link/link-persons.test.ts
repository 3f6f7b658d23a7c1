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

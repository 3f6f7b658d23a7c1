import { type HeldText, openStore } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { ownSerial } from '../header/own-serial.ts'
import { NameUse } from '../persons/index.ts'
import { CorpusSummary } from './corpus-summary.ts'
import { loadFacts } from './ingest-documents.ts'
import { documentsOfTexts, keepNames, keptNames, lackedNames, notingNames } from './kept-names.ts'
import { all, coming, moscowCable } from './testing/cables.ts'

const TEXT: HeldText = {
  source: 'cables.csv#7',
  format: 'cablegate',
  documentNumber: '07TBILISI1605',
  date: '2007-06-28T12:34:00Z',
  text: 'HEADER\n1. TEXT',
}

async function* held(...texts: readonly HeldText[]) {
  yield* texts
}

test.each([
  ['a row of the table', TEXT, { post: 'TBILISI', year: 2007, number: 1605, date: '2007-06-28T12:34:00.000Z' }],
  ['one without a date', { ...TEXT, date: null }, null],
  ['a text without a number', { ...TEXT, documentNumber: null }, null],
])('a document of a store is known by what it was known by when it was read: %s', async (_shows, text, serial) => {
  const [document] = await all(documentsOfTexts(held(text)))
  expect(document).toMatchObject({ source: text.source, format: 'cablegate', text: text.text })
  const known = document && ownSerial(document)
  expect(known && { ...known, date: new Date(known.date).toISOString() }).toEqual(serial)
})

test('a text of the archive is read as it stands, whatever was read out of it', async () => {
  const { source, format, text } = moscowCable(18403)
  const [document] = await all(documentsOfTexts(held({ source, format, text, documentNumber: '1978X1', date: null })))
  expect(document).toEqual(moscowCable(18403))
})

async function* none(): AsyncGenerator<never> {}

const namesOf = (...numbers: readonly number[]): NameUse => {
  const summary = new CorpusSummary()
  for (const number of numbers) summary.add(moscowCable(number))
  return summary.names
}
const bytes = (names: NameUse | null) => names?.toBytes().toString('base64')

test('a store keeps what all runs noted, and loses it when cables come of which nobody knows', async () => {
  const store = await openStore('sqlite::memory:')
  expect(await keptNames(store)).toBe(null)
  await keepNames(store, namesOf(1, 2))
  await keepNames(store, namesOf(2, 3))
  expect(bytes(await keptNames(store))).toBe(bytes(namesOf(1, 2, 3)))
  const before = await store.nameSketch()
  await store.changeNameSketch((kept) => {
    expect(kept).toEqual(before)
    return kept
  })
  await loadFacts(none(), store, { crew: null, curated: null })
  expect(await keptNames(store)).toBe(null)
  await store.close()
})

test('a sketch lacks what the documents of its store say and it does not', async () => {
  const texts = () =>
    held(...[1, 2].map((number) => ({ ...moscowCable(number), documentNumber: `1978MOSCOW0000${number}`, date: null })))
  expect(await lackedNames(namesOf(1, 2, 3).toBytes(), texts())).toBe(null)
  expect(await lackedNames(namesOf(1).toBytes(), texts())).toEqual(namesOf(1, 2).toBytes())
  expect(await lackedNames(Buffer.from('of another version'), texts())).toBe(null)
})

test('what comes by the way is noted and goes on', async () => {
  const names = new NameUse()
  const cables = [moscowCable(1), moscowCable(2)]
  expect(await all(notingNames(coming(cables), names))).toEqual(cables)
  expect(bytes(names)).toBe(bytes(namesOf(1, 2)))
})

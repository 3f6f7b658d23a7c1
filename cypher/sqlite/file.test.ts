import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ReftelError, StoreDamagedError } from '../model/errors.ts'
import type { GraphStore } from '../store.ts'
import { cable, cites, id, person } from '../testing/facts.ts'
import { exported } from '../testing/graph.ts'
import { linkByName } from '../testing/linking.ts'
import { STORY } from '../testing/story.ts'
import { checkFile } from './check.ts'
import { Connection } from './connection.ts'
import { sqliteStore } from './store.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-file-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function filled(name: string): Promise<string> {
  const file = join(folder, name)
  const store = sqliteStore(file)
  await store.prepare()
  await store.load(STORY)
  await store.close()
  return file
}

test('closed, the store is one file, after writing and after reading', async () => {
  const file = await filled('one.db')
  expect(readdirSync(folder)).toEqual(['one.db'])
  const store = sqliteStore(file)
  await store.prepare()
  expect((await store.search({ limit: 9 })).items).toHaveLength(6)
  expect(readdirSync(folder)).toEqual(['one.db'])
  await store.close()
  expect(readdirSync(folder)).toEqual(['one.db'])
})

test('readers go on while another connection writes', async () => {
  const file = await filled('shared.db')
  const reader = sqliteStore(file)
  await reader.prepare()
  const writer = sqliteStore(file)
  await writer.prepare()
  await writer.load([cable('1978LIMA00999')])
  expect((await reader.search({ limit: 9 })).items).toHaveLength(7)
  await writer.close()
  await reader.close()
})

test('what is sorted while a store is filled goes to files, which may grow with it; in memory before and after', async () => {
  const db = new Connection(join(folder, 'sorted.db'))
  const sorts = () => (db.all('PRAGMA temp_store', {}) as { temp_store: number }[])[0]?.temp_store
  const seen = [sorts()]
  await db.fillingStep(async () => seen.push(sorts()))
  seen.push(sorts())
  const failing = db.fillingStep(() => Promise.reject(new Error('no room')))
  await expect(failing).rejects.toThrow('no room')
  expect([...seen, sorts()]).toEqual([2, 1, 2, 2])
  db.close()
})

test('a step is seen by others when all of it is done, and undone when it fails', async () => {
  const file = await filled('step.db')
  const [reader, writer] = [sqliteStore(file), sqliteStore(file)]
  await reader.prepare()
  await writer.prepare()
  const seen: number[] = []
  const look = async () => seen.push((await reader.stats()).cables)
  const step = async () => {
    await writer.load([cable('1978LIMA00998')])
    await look()
    await writer.load([cable('1978LIMA00999')])
    await look()
  }
  await writer.inOneStep(step)
  await look()
  expect(seen).toEqual([6, 6, 8])
  const failing = writer.inOneStep(async () => {
    await writer.load([cable('1978LIMA00997')])
    throw new Error('cut')
  })
  await expect(failing).rejects.toThrow('cut')
  expect(await writer.stats()).toMatchObject({ cables: 8 })
  await writer.close()
  await reader.close()
})

test('an empty store is filled in one step: others see all of it or nothing, and it is empty when that fails', async () => {
  const file = join(folder, 'empty.db')
  const [reader, writer] = [sqliteStore(file), sqliteStore(file)]
  await writer.prepare()
  const seen: number[] = []
  const look = async () => void seen.push((await reader.stats()).cables)
  const failing = writer.loadAndLink(
    () => writer.load(STORY),
    async () => {
      await look()
      throw new Error('cut')
    },
  )
  await expect(failing).rejects.toThrow('cut')
  await look()
  await writer.loadAndLink(async () => {
    await writer.load(STORY.slice(0, 2))
    await writer.load(STORY.slice(1))
  }, look)
  await look()
  expect(seen).toEqual([0, 0, 0, 6])
  const whole = sqliteStore(':memory:')
  await whole.prepare()
  await whole.load(STORY)
  expect(await exported(writer)).toEqual(await exported(whole))
  for (const store of [reader, writer, whole]) await store.close()
  expect(checkFile(file, { repair: false }).faults).toEqual([])
  expect(readdirSync(folder)).toEqual(['empty.db'])
})

test('documents of one cable that come apart while a store is filled are what they are together', async () => {
  const early = cable('1978LIMA00999', {
    text: 'THE SHORT ONE',
    date: '1978-05-01T00:00:00Z',
    subject: 'A',
    tags: ['PE'],
    to: ['BONN'],
    citations: [cites('1978ROME00001')],
    persons: [person('SONODA')],
  })
  const late = {
    ...early,
    text: 'THE LONGER ONE OF ANCHOVY',
    source: 'late',
    date: '1978-06-01T00:00:00Z',
    citations: [cites('1978ROME00002')],
    persons: [person('TOON')],
  }
  const again = { ...early, source: 'another path', subject: 'B', citations: [] }
  const file = join(folder, 'twins.db')
  const [filled, whole] = [sqliteStore(file), sqliteStore(':memory:')]
  for (const store of [filled, whole]) await store.prepare()
  const link = async () => {}
  await filled.loadAndLink(async () => {
    for (const facts of [early, late, again]) await filled.load([facts])
  }, link)
  for (const facts of [early, late, again]) await whole.load([facts])
  expect(await exported(filled)).toEqual(await exported(whole))
  for (const q of ['anchovy', 'short']) expect((await filled.search({ q, limit: 9 })).items).toHaveLength(1)
  for (const store of [filled, whole]) await store.close()
  expect(checkFile(file, { repair: false }).faults).toEqual([])
})

describe('a file that is none of ours is refused and left as it is', () => {
  const cases: [shows: string, make: (file: string) => void, code: string][] = [
    ['no database', (file) => writeFileSync(file, 'REF: MOSCOW 18017\n'.repeat(500)), 'RFT_STORE'],
    ['of another program', (file) => write(file, 'CREATE TABLE bookmark (url)'), 'RFT_STORE_REFUSED'],
    ['named by another', (file) => write(file, 'PRAGMA application_id = 7'), 'RFT_STORE_REFUSED'],
    ['with a table of one of our names', (file) => write(file, 'CREATE TABLE cable (length)'), 'RFT_STORE_REFUSED'],
  ]
  test.each(cases)('%s', async (_shows, make, code) => {
    const file = join(folder, 'other.db')
    make(file)
    const before = readFileSync(file)
    const error = await prepared(file)
    expect(error).toMatchObject({ code })
    expect(readFileSync(file)).toEqual(before)
  })

  test('of a newer version', async () => {
    const file = await filled('newer.db')
    write(file, 'PRAGMA user_version = 9999')
    expect(await prepared(file)).toMatchObject({ code: 'RFT_STORE_REFUSED' })
  })

  test('a folder, and a file in no folder', async () => {
    expect(await prepared(folder)).toMatchObject({ code: 'RFT_STORE' })
    expect(await prepared(join(folder, 'no', 'such.db'))).toMatchObject({ code: 'RFT_STORE' })
  })
})

test('a name with file: before it is the name of a file', async () => {
  const file = join(folder, 'file:x.db?mode=memory')
  const store = sqliteStore(file)
  await store.prepare()
  await store.close()
  expect(readdirSync(folder)).toEqual(['file:x.db?mode=memory'])
})

test('wherever bytes of the file are flipped, an answer or an error comes of it', async () => {
  const file = await filled('whole.db')
  const whole = readFileSync(file)
  let damaged = 0
  for (let at = 64; at < whole.length; at += 4093) {
    const copy = join(folder, 'flipped.db')
    writeFileSync(copy, whole)
    const descriptor = openSync(copy, 'r+')
    for (let flip = 0; flip < 16; flip++)
      writeSync(descriptor, Buffer.from([0xff]), 0, 1, Math.min(at + flip * 7, statSync(copy).size - 1))
    try {
      const store = sqliteStore(copy)
      try {
        await store.prepare()
        await exported(store)
        for (const { id } of STORY) await store.cableText(id)
        await store.search({ q: 'treaty a*', limit: 9 })
      } finally {
        await store.close()
      }
    } catch (error) {
      expect(error).toBeInstanceOf(ReftelError)
      if (error instanceof StoreDamagedError) damaged++
    }
  }
  expect(damaged).toBeGreaterThan(1)
})

function write(file: string, sql: string): void {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}

async function prepared(file: string): Promise<unknown> {
  try {
    const store = sqliteStore(file)
    try {
      await store.prepare()
    } finally {
      await store.close()
    }
    return null
  } catch (error) {
    return error
  }
}

const all = async (stream: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of stream);
}

type Ask = (store: GraphStore, key: string) => Promise<unknown>
// biome-ignore format: a table
const unreadable: [shows: string, damage: string, ask: Ask][] = [
  ['names of a person',        "UPDATE person SET variants = '['", (store) => store.persons({ limit: 9 })],
  ['titles',                   "UPDATE person SET titles = '['",   (store) => store.persons({ limit: 9 })],
  ['evidence',                 "UPDATE person SET evidence = '['", (store, key) => store.person(key)],
  ['facts',                    "UPDATE document SET facts = x'07ff'", (store) => store.cable(id('1978MOSCOW18403'))],
  ['a count',                  'DELETE FROM total',                (store) => store.count({ holding: 'held' })],
  ['titles, in an export',     "UPDATE person SET titles = '['",   (store) => all(store.export())],
  ['facts, in an export',      "UPDATE document SET facts = x'07ff'", (store) => all(store.export())],
  ['texts, all that it holds', "UPDATE document SET text = x'07'",       (store) => all(store.content())],
  ['facts of names, in a link', "UPDATE told SET facts = '[' WHERE id = (SELECT min(id) FROM told)", (store) => store.inOneStep(() => linkByName(store))],
]
test.each(unreadable)('%s: what can not be read is damage, and the file is named', async (_shows, damage, ask) => {
  const file = await filled('lists.db')
  const db = new DatabaseSync(file)
  const key = (db.prepare('SELECT key FROM person LIMIT 1').get() as { key: string }).key
  db.exec(damage)
  db.close()
  const store = sqliteStore(file)
  const error = await ask(store, key).catch((cause: unknown) => cause)
  await store.close()
  expect(error).toBeInstanceOf(StoreDamagedError)
  expect((error as Error).message).toContain(`check --store sqlite:${file}`)
})

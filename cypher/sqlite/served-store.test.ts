import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { askedUnder } from '../asking.ts'
import { CursorError } from '../model/cursor.ts'
import type { GraphStore } from '../store.ts'
import { cable, id } from '../testing/facts.ts'
import { exported } from '../testing/graph.ts'
import { STORY } from '../testing/story.ts'
import { servedStore, stamps } from './served-store.ts'
import { sqliteStore } from './store.ts'

let folder = ''
let served: GraphStore | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-served-'))
})
afterEach(async () => {
  vi.useRealTimers()
  await served?.close()
  served = null
  rmSync(folder, { recursive: true })
})

async function filled(name: string, cables = STORY): Promise<string> {
  const file = join(folder, name)
  const store = sqliteStore(file)
  await store.prepare()
  await store.load(cables)
  await store.close()
  return file
}

async function serving(file: string, readers = 1): Promise<GraphStore> {
  served = servedStore(file, readers)
  await served.prepare()
  return served
}

/** Has the tags of a store never end. */
function withEndlessTags(file: string): void {
  const db = new DatabaseSync(file)
  db.exec(`PRAGMA foreign_keys = OFF; DROP TABLE tag; CREATE VIEW tag (id, code, cables) AS
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, 'XX', -i FROM n`)
  db.close()
}

test('another process gives the answers that this one gives', async () => {
  const file = await filled('same.db')
  const here = sqliteStore(file)
  const there = await serving(file, 2)
  const seed = id('1978MOSCOW18403')
  const asked: ((store: GraphStore) => Promise<unknown>)[] = [
    (store) => store.cable(seed),
    (store) => store.cable(id('1978LIMA99999')),
    (store) => store.cableText(seed),
    (store) => store.cableText(seed, undefined),
    (store) => store.search({ q: 'treaty', limit: 2 }),
    (store) => store.neighbourhood(seed, { depth: 2, direction: 'both', limit: 50 }, ['posts', 'tags', 'persons']),
    (store) => store.persons({ limit: 3 }),
    (store) => store.stats(),
    (store) => exported(store),
  ]
  for (const ask of asked) expect(await ask(there)).toEqual(JSON.parse(JSON.stringify(await ask(here))))
  await expect(there.search({ cursor: 'x', limit: 1 })).rejects.toMatchObject({
    code: 'RFT_CURSOR',
    message: new CursorError('x').message,
  })
  await here.close()
})

test('a store that was just made is asked at once', async () => {
  const there = await serving(join(folder, 'new.db'))
  expect(await there.stats()).toMatchObject({ cables: 0, stubs: 0 })
})

test('what is asked and loaded at once is answered; closed, one file is left', async () => {
  const store = await serving(await filled('busy.db'), 2)
  const answers = Array.from({ length: 20 }, () => store.search({ limit: 1 }))
  await store.load([cable('1978LIMA00999')])
  expect((await Promise.all(answers)).map(({ items }) => items.length)).toEqual(Array(20).fill(1))
  expect(await store.stats()).toMatchObject({ cables: 7 })
  await store.close()
  served = null
  expect(readdirSync(folder)).toEqual(['busy.db'])
})

test('a query that nobody waits for is ended, and the next question is answered', async () => {
  const file = await filled('endless.db')
  withEndlessTags(file)
  const store = await serving(file)
  const gone = new AbortController()
  const endless = askedUnder(gone.signal, () => store.tags())
  const waiting = askedUnder(gone.signal, () => store.cable(id('1978MOSCOW18403')))
  const behind = store.cable(id('1978MOSCOW18403'))
  const reason = new Error('gone')
  gone.abort(reason)
  await expect(endless).rejects.toBe(reason)
  await expect(waiting).rejects.toBe(reason)
  expect(await behind).toMatchObject({ held: true })
})

test('a log that a killed ingest left goes into its own file, and never into one put in its place', async () => {
  const other = await filled('other.db', [cable('1978LIMA00001')])
  const left = join(folder, 'left.db')
  const writer = new DatabaseSync(await filled('whole.db'))
  writer.exec('PRAGMA journal_mode = WAL; UPDATE total SET value = value + 1')
  for (const ending of ['', '-wal']) copyFileSync(`${join(folder, 'whole.db')}${ending}`, `${left}${ending}`)
  writer.close()
  const store = await serving(left)
  expect(await store.stats()).toMatchObject({ cables: 7 })
  renameSync(other, left)
  await expect.poll(() => store.stats()).toMatchObject({ cables: 1 })
  expect(await store.cable(id('1978LIMA00001'))).toMatchObject({ held: true })
})

test('quick questions are answered while long ones hold every reader', async () => {
  const file = await filled('held.db')
  withEndlessTags(file)
  const store = await serving(file)
  const gone = new AbortController()
  const endless = [1, 2, 3].map(() => askedUnder(gone.signal, () => store.tags()))
  expect(await store.cable(id('1978MOSCOW18403'))).toMatchObject({ held: true })
  expect((await store.persons({ limit: 1 })).items).toHaveLength(1)
  gone.abort(new Error('gone'))
  for (const one of await Promise.allSettled(endless)) expect(one.status).toBe('rejected')
})

/** A program whose processes tell who they are, and leave a file when they begin. */
const TELLING = `
import { writeFileSync } from 'node:fs'
import { answerFromFile } from ${JSON.stringify(new URL('../dist/sqlite/reading/answer-questions.js', import.meta.url))}
const [file] = process.argv.slice(2)
const tell = async () => ({ head: process.pid, body: Buffer.alloc(0), broken: false })
await answerFromFile(file, async () => {
  writeFileSync(file + '.' + process.pid, '')
  return tell
})
`

test('quick questions alone are answered by as many processes as there are places', async () => {
  const file = await filled('quick.db')
  const program = join(folder, 'telling.mjs')
  writeFileSync(program, TELLING)
  vi.useFakeTimers({ toFake: ['performance'] })
  onTestFinished(() => void vi.useRealTimers())
  served = servedStore(file, 1, program)
  const { inReader } = served
  await expect.poll(() => readdirSync(folder).filter((name) => /^quick\.db\.\d+$/.test(name))).toHaveLength(2)
  const ask = async () => (await inReader?.ask({}, 'who'))?.head
  await ask()
  const told = await Promise.all(Array.from({ length: 400 }, ask))
  expect(new Set(told).size).toBe(1)
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s, which a terminal sends to all its processes, does not end one that reads: the service does',
  async (signal) => {
    const file = await filled('signals.db')
    const program = join(folder, 'telling.mjs')
    writeFileSync(program, TELLING)
    served = servedStore(file, 1, program)
    const { inReader } = served
    const ask = async () => Number((await inReader?.ask({}, 'who'))?.head)
    const pid = await ask()
    process.kill(pid, signal)
    expect(await ask()).toBe(pid)
  },
)

test('processes that are still starting are no reason to wait when the store is closed', async () => {
  const program = join(folder, 'never-starts.mjs')
  writeFileSync(program, 'setInterval(() => {}, 1000)')
  const store = servedStore(await filled('starting.db'), 1, program)
  await store.close()
  expect(readdirSync(folder).filter((name) => name.startsWith('starting.db'))).toEqual(['starting.db'])
})

/** A program of which the first process alone ever begins to read. */
const FIRST_ALONE = `
import { openSync } from 'node:fs'
import { Socket } from 'node:net'
const [file] = process.argv.slice(2)
let isFirst = true
try { openSync(file + '.first', 'wx') } catch { isFirst = false }
if (isFirst) await (await import(${JSON.stringify(new URL('../dist/sqlite/reading/answer-questions.js', import.meta.url))})).answerFromFile(file)
else new Socket({ fd: 3 }).resume().on('end', () => process.exit())
`

test('no question waits for a process that is still starting while another is free', async () => {
  const file = await filled('starting.db')
  const program = join(folder, 'first-alone.mjs')
  writeFileSync(program, FIRST_ALONE)
  served = servedStore(file, 2, program)
  const { stats, tags, posts } = served
  const answers = await Promise.all([stats(), tags(), posts(), stats()])
  expect(answers[3]).toEqual(answers[0])
})

test('an export that is left ends with its reader', async () => {
  const store = await serving(await filled('left.db'))
  for await (const part of store.export()) {
    expect(part).toBeDefined()
    break
  }
  expect(await store.stats()).toMatchObject({ cables: 6 })
})

test('a file taken away is told; another put in its place answers the next question', async () => {
  const file = await filled('moved.db')
  const [other, third] = [await filled('other.db', [cable('1978LIMA00001')]), await filled('third.db', STORY.slice(1))]
  const store = await serving(file)
  expect(await store.stats()).toMatchObject({ cables: 6 })
  renameSync(other, file)
  expect(await store.stats()).toMatchObject({ cables: 1 })
  renameSync(file, join(folder, 'away.db'))
  await expect(store.ping()).rejects.toMatchObject({ code: 'RFT_STORE' })
  await expect(store.stats()).rejects.toMatchObject({ code: 'RFT_STORE' })
  renameSync(third, file)
  await store.ping()
  expect(await store.stats()).toMatchObject({ cables: 5 })
})

test('a file overwritten is told to be damaged, and answers again when a whole one is written there', async () => {
  const file = await filled('written.db')
  const whole = readFileSync(await filled('other.db', [cable('1978LIMA00001')]))
  const store = await serving(file)
  expect(await store.stats()).toMatchObject({ cables: 6 })
  writeFileSync(file, readFileSync(file).fill(0x55, 4096))
  await expect(store.posts()).rejects.toMatchObject({ code: 'RFT_STORE_DAMAGED' })
  writeFileSync(file, whole)
  expect(await store.stats()).toMatchObject({ cables: 1 })
})

test.each([
  ['some time ago', -60_000, [false, false]],
  ['just now', 0, [true, false]],
  ['in time to come, by a clock that was set back', 3_600_000, [true, false]],
])('a file that was written %s: whether it is too fresh at once, and a second later', (_, written, fresh) => {
  const file = join(folder, 'stamped.db')
  const now = Math.floor(Date.now() / 1000) * 1000
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now })
  writeFileSync(file, 'x')
  utimesSync(file, now / 1000, (now + written) / 1000)
  const stamp = stamps(file)
  const isFresh = () => stamp() === null
  const told = [isFresh()]
  vi.advanceTimersByTime(1000)
  told.push(isFresh())
  expect(told).toEqual(fresh)
  const before = stamp()
  writeFileSync(file, 'xx')
  utimesSync(file, now / 1000, (now + 3_600_000) / 1000)
  expect(stamp()).toBeNull()
  vi.advanceTimersByTime(1000)
  expect(stamp()).not.toBe(before)
})

test('a file whose rows name persons that are not there is damaged, as told by its process too', async () => {
  const file = await filled('holes.db')
  const db = new DatabaseSync(file)
  db.exec('PRAGMA foreign_keys = OFF; DELETE FROM person')
  db.close()
  const here = sqliteStore(file)
  const there = await serving(file)
  for (const store of [here, there])
    await expect(store.cableText(id('1978MOSCOW18403'))).rejects.toMatchObject({ code: 'RFT_STORE_DAMAGED' })
  await here.close()
})

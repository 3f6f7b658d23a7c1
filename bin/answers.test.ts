import { copyFileSync, mkdtempSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '@reftel/api'
import type { GraphStore } from '@reftel/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Connection } from '../cypher/sqlite/connection.ts'
import { cable } from '../cypher/testing/facts.ts'
import { STORY } from '../cypher/testing/story.ts'
import { openGraph } from './store.ts'

type App = Awaited<ReturnType<typeof buildApp>>

const folder = mkdtempSync(join(tmpdir(), 'reftel-answers-'))
const file = join(folder, 'answers.db')
const closed: (() => Promise<unknown>)[] = []
let here: App
let there: App
let store: GraphStore

beforeAll(async () => {
  store = await openGraph(`sqlite:${file}`)
  closed.push(() => store.close())
  await store.load(STORY)
  const reading = await openGraph(`sqlite:${file}`, 1)
  closed.push(() => reading.close())
  // On a busy machine its process starts more slowly than a request may take.
  await reading.stats()
  here = await buildApp({ store, version: '1' })
  there = await buildApp({ store: reading, version: '1' })
  closed.push(
    () => here.close(),
    () => there.close(),
  )
})
afterAll(async () => {
  for (const close of closed.reverse()) await close()
  rmSync(folder, { recursive: true })
})

/** What an answer says, but for the second in which it was given. */
function settled({ statusCode, headers, body }: Awaited<ReturnType<App['inject']>>) {
  const { date: _, ...kept } = headers
  return { statusCode, headers: kept, body }
}

describe('a service whose answers are made in processes of their own', () => {
  const asked: [
    shows: string,
    request: { url: string; method?: 'GET' | 'HEAD' | 'POST'; payload?: object; headers?: Record<string, string> },
  ][] = [
    ['a cable', { url: '/api/cables/1978MOSCOW18403' }],
    ['a search', { url: '/api/search?q=treaty&limit=2' }],
    ['a walk', { url: '/api/cables/1978MOSCOW18403/neighbourhood?depth=2' }],
    [
      'compressed',
      { url: '/api/cables/1978MOSCOW18403/neighbourhood?depth=2', headers: { 'accept-encoding': 'gzip' } },
    ],
    ['the head of an answer', { url: '/api/stats', method: 'HEAD' }],
    ['an expansion', { url: '/api/expand', method: 'POST', payload: { node: 'post:MOSCOW' } }],
    ['a body of another kind', { url: '/api/expand', method: 'POST', headers: { 'content-type': 'text/plain' } }],
    ['no such cable', { url: '/api/cables/1978MOSCOW00001' }],
    ['no cable', { url: '/api/cables/x' }],
    ['no such parameter', { url: '/api/stats?x=1' }],
    ['a cursor of another list', { url: '/api/search?cursor=x' }],
    ['no such route', { url: '/api/nothing' }],
    ['the whole graph', { url: '/api/export' }],
  ]
  test.each(asked)('answers as one that makes them itself: %s', async (_shows, request) => {
    const named = { ...request, headers: { ...request.headers, 'x-request-id': 'one' } }
    expect(settled(await there.inject(named))).toEqual(settled(await here.inject(named)))
  })

  test('says not modified to who has the answer', async () => {
    const { etag } = (await there.inject('/api/stats')).headers
    const again = await there.inject({ url: '/api/stats', headers: { 'if-none-match': String(etag) } })
    expect(again).toMatchObject({ statusCode: 304, body: '' })
  })

  test('counts the questions that were asked there; asks none twice while the store is the same, and anew when it is not', async () => {
    const questions = async () =>
      /reftel_store_question_duration_seconds_count\{question="posts"\} (?<count>\d+)/.exec(
        (await there.inject('/metrics')).body,
      )?.groups?.count
    // A store that was written a moment ago may be changing still.
    for (const path of [file, `${file}-wal`]) utimesSync(path, 1, 1)
    const before = await there.inject('/api/posts')
    expect(await questions()).toBe('1')
    expect((await there.inject('/api/posts')).body).toBe(before.body)
    expect(await questions()).toBe('1')
    await store.load([cable('1979LIMA00001')])
    const after = await there.inject('/api/posts')
    expect(await questions()).toBe('2')
    expect(after.body).not.toBe(before.body)
  })

  test('a store of a newer version in the place of the one that was opened is told, and no process ends over it', async () => {
    const newer = join(folder, 'newer.db')
    copyFileSync(file, newer)
    const db = new Connection(newer, { existing: true })
    db.execute('PRAGMA user_version = 99')
    db.close()
    const served = join(folder, 'served.db')
    const good = await openGraph(`sqlite:${served}`)
    await good.close()
    const reading = await openGraph(`sqlite:${served}`, 1)
    const app = await buildApp({ store: reading, version: '1' })
    renameSync(newer, served)
    await expect.poll(async () => (await app.inject('/api/stats')).json().code).toBe('RFT_STORE_REFUSED')
    await app.close()
    await reading.close()
  })
})

import type { GraphStore } from '@reftel/cypher'
import { openStore } from '@reftel/cypher'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import type { AnsweredRequest, AskedRequest } from './answered-whole.ts'

let store: GraphStore
let app: FastifyInstance
let stamp: string | null = 'as it was'
let asked: AskedRequest[] = []

/** Says which request it answers; of what is missing, with the status that a problem has. */
const inReader = {
  ask: async (task: unknown) => {
    const request = task as AskedRequest
    asked.push(request)
    await new Promise((resolve) => setImmediate(resolve))
    const status = request.url.includes('MISSING') ? 404 : 200
    const head: AnsweredRequest = { status, headers: {}, questions: [], failure: null }
    return { head, body: Buffer.from(request.headers['x-request-id'] ?? '') }
  },
}

beforeAll(async () => {
  store = await openStore('sqlite::memory:')
  app = await buildApp({ store: { ...store, inReader, stamp: async () => stamp }, version: '0.1.0' })
})
afterAll(async () => {
  await app.close()
  await store.close()
})

const ask = (url: string, id: string) => app.inject({ url, headers: { 'x-request-id': id } })

// biome-ignore format: a table
const cases: [shows: string, url: string, stamp: string | null, times: number, answers: string[]][] = [
  ['what two ask at a time is asked once',       '/api/stats',           'a',  1, ['one', 'one']],
  ['and kept',                                   '/api/stats',           'a',  0, ['one', 'one']],
  ['while the store is the same',                '/api/stats',           'b',  1, ['one', 'one']],
  ['not while the store is being changed',       '/api/stats',           null, 2, ['one', 'two']],
  ['a problem is told to each under its own id', '/api/cables/MISSING1', 'b',  2, ['one', 'two']],
]
test.each(cases)('%s', async (_shows, url, now, times, answers) => {
  stamp = now
  asked = []
  const both = await Promise.all([ask(url, 'one'), ask(url, 'two')])
  expect(both.map(({ body }) => body)).toEqual(answers)
  expect(both.map(({ headers }) => headers['x-request-id'])).toEqual(['one', 'two'])
  expect(asked).toHaveLength(times)
})

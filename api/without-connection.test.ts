import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyApp } from './empty-app.ts'
import type { AskedRequest } from './plugins/answered-whole.ts'
import { cache } from './plugins/caching.ts'
import { addRoutes } from './routes/index.ts'
import { openCorpus, TALKS } from './testing/corpus.ts'
import { answerWithoutConnection } from './without-connection.ts'

let app: FastifyInstance
let close: () => Promise<void>

beforeAll(async () => {
  const corpus = await openCorpus()
  app = emptyApp({ store: corpus.store })
  await cache(app)
  await addRoutes(app, null)
  await app.ready()
  close = async () => {
    await app.close()
    await corpus.close()
  }
})
afterAll(() => close())

const JSON_BODY = { 'content-type': 'application/json' }

type Asked = [shows: string, status: number, url: string, given?: Partial<AskedRequest>]
const cases: Asked[] = [
  ['a cable', 200, `/api/cables/${TALKS}`],
  ['letters beyond ASCII', 200, '/api/search?q=%C3%A9%20OR%20treaty'],
  ['an answer that is compressed', 200, '/api/search?limit=500', { headers: { 'accept-encoding': 'gzip' } }],
  ['a stream', 200, '/api/search?format=ndjson'],
  ['what is posted', 200, '/api/analyse', { method: 'POST', headers: JSON_BODY, body: '{"nodes":["tag:PEPR"]}' }],
  ['a body that is broken', 400, '/api/analyse', { method: 'POST', headers: JSON_BODY, body: '{"ids":' }],
  ['a body of another kind', 415, '/api/analyse', { method: 'POST', headers: {}, body: 'ids' }],
  ['a value that can not be used', 400, '/api/search?limit=many'],
  ['a cable that is not there', 404, '/api/cables/1971NOWHERE00001'],
  ['an address that is none', 404, '/api/nothing'],
  ['an escape that is none', 400, '/api/cables/%ff'],
]
test.each(cases)('%s', async (_shows, status, url, { method = 'GET', headers = {}, body = null } = {}) => {
  const named = { 'x-request-id': 'one', ...headers }
  const answer = await answerWithoutConnection(app, { method, url, headers: named, body })
  const injected = await app.inject({ method, url, headers: named, ...(body === null ? {} : { payload: body }) })
  expect(answer.status).toBe(status)
  expect(answer.body.equals(injected.rawPayload)).toBe(true)
  const { connection: _, date: __, 'transfer-encoding': ___, 'keep-alive': ____, ...kept } = injected.headers
  const { connection: _____, ...told } = answer.headers
  expect(told).toEqual(Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)])))
  expect(injected.statusCode).toBe(status)
})

test('what the client has is not given again', async () => {
  const asked: AskedRequest = { method: 'GET', url: `/api/cables/${TALKS}`, headers: {}, body: null }
  const { etag = '' } = (await answerWithoutConnection(app, asked)).headers
  const again = await answerWithoutConnection(app, { ...asked, headers: { 'if-none-match': etag } })
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, StoreError } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { storeThat } from '../testing/stores.ts'
import { PROBLEMS } from './problems.ts'

const root = join(import.meta.dirname, '../..')

/** Codes that the sources of these rooms give to their errors. */
function codesOf(...rooms: string[]): string[] {
  const codes = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|\.d\.ts$|(?:^|\/)(?:node_modules|dist)\//.test(file))
      .flatMap(
        (file) => readFileSync(join(root, room, file), 'utf8').match(/(?<=code(?:: `?RFT_\S*)? = ')RFT_[A-Z_]+/g) ?? [],
      ),
  )
  return [...new Set(codes)].sort()
}

/** Codes of a store that a service never sees: they stop a program before it serves. */
const BEFORE_SERVING = new Set(['RFT_STORE_URL'])

describe('the table of codes', () => {
  test('has each code that api or cypher throws', () => {
    const codes = codesOf('api', 'cypher')
    expect(codes.length).toBeGreaterThan(8)
    expect(codes.filter((code) => !(code in PROBLEMS) && !BEFORE_SERVING.has(code))).toEqual([])
  })

  test('and docs/errors.md explains each of them, and all that the other rooms throw', () => {
    const docs = readFileSync(join(root, 'docs/errors.md'), 'utf8')
    const codes = [...Object.keys(PROBLEMS), ...codesOf('api', 'cypher', 'ingest', 'bin')]
    expect(codes.filter((code) => !docs.includes(`| \`${code}\` |`))).toEqual([])
  })

  test('docs/errors.md gives the statuses of the table', () => {
    const docs = readFileSync(join(root, 'docs/errors.md'), 'utf8')
    for (const [code, { status }] of Object.entries(PROBLEMS)) expect(docs).toContain(`| \`${code}\` | ${status} |`)
  })
})

describe('a store that fails', () => {
  const url = '/api/stats'
  const cases: [shows: string, answer: () => Promise<never>, status: number, code: string][] = [
    ['does not answer', () => Promise.reject(new StoreError('neo4j://10.0.0.7', 'refused')), 503, 'RFT_STORE'],
    ['breaks', () => Promise.reject(new TypeError('secret words at 10.0.0.7')), 500, 'RFT_INTERNAL'],
    ['never ends', () => new Promise(() => {}), 503, 'RFT_QUERY_TIMEOUT'],
  ]
  test.each(cases)('%s', async (_shows, answer, status, code) => {
    const app = await buildApp({ store: storeThat(answer), version: '0', queryTimeoutMs: 20 })
    for (const each of [
      url,
      '/health/ready',
      '/api/cables/1978MOSCOW18403',
      '/api/search?q=MOSCOW%2018403',
      '/api/persons/x/graph',
    ]) {
      const response = await app.inject(each)
      expect([each, response.statusCode, response.json().code]).toEqual([each, status, code])
      expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
      expect(response.headers['cache-control']).toBe('no-store')
      expect(response.headers['retry-after']).toBe(status === 503 ? '5' : undefined)
      expect(response.body).not.toMatch(/10\.0\.0\.7|secret|refused|TypeError/)
      expect(response.json()).toMatchObject({
        instance: each.split('?')[0],
        requestId: response.headers['x-request-id'],
      })
    }
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    expect((await app.inject('/metrics')).body).toMatch(/reftel_store_errors_total\{question="stats",code="[^"]+"\} 1/)
    await app.close()
  })

  test('of one question beside others is the answer, and the service goes on', async () => {
    // A failure that nobody waits for would end the process, and this run of tests.
    const app = await buildApp({ store: storeThat(() => Promise.reject(new StoreError('x', 'y'))), version: '0' })
    expect((await app.inject('/api/search?q=trade')).json().code).toBe('RFT_STORE')
    await app.close()
  })

  const bad = new Error('our own')
  // biome-ignore format: a table
  const held: [shows: string, cables: unknown, status: number, code: string][] = [
    ['a number that is none',           Number.NaN,                            503, 'RFT_STORE_DAMAGED'],
    ['text in place of a number',       'MOSCOW',                              503, 'RFT_STORE_DAMAGED'],
    ['nothing',                         undefined,                             503, 'RFT_STORE_DAMAGED'],
    ['what our own code fails to read', { valueOf() { throw bad } }, 500, 'RFT_INTERNAL'],
  ]
  test.each(held)(
    'holds %s: what fits no schema of an answer is damage, all else our fault',
    async (_shows, cables, status, code) => {
      const store = await openStore('sqlite::memory:')
      const stats = async () => ({ ...(await store.stats()), cables: cables as number })
      const app = await buildApp({ store: { ...store, stats }, version: '0' })
      const response = await app.inject('/api/stats')
      expect([response.statusCode, response.json().code]).toEqual([status, code])
      await app.close()
      await store.close()
    },
  )

  test('before a file has begun, is a problem and no file', async () => {
    const app = await buildApp({ store: storeThat(() => Promise.reject(new StoreError('x', 'y'))), version: '0' })
    const response = await app.inject('/api/export?format=graphml')
    expect([response.statusCode, response.json().code]).toEqual([503, 'RFT_STORE'])
    expect(response.headers['content-disposition']).toBeUndefined()
    await app.close()
  })
})

describe('what nobody serves', () => {
  const cases: [shows: string, method: 'GET' | 'POST' | 'DELETE', url: string, status: number, code: string][] = [
    ['an address', 'GET', '/api/nothing', 404, 'RFT_ROUTE_NOT_FOUND'],
    ['an address outside of the API', 'GET', '/nothing', 404, 'RFT_ROUTE_NOT_FOUND'],
    ['writing', 'POST', '/api/stats', 405, 'RFT_METHOD'],
    ['getting what is posted', 'GET', '/api/expand?node=x', 405, 'RFT_METHOD'],
    ['deleting', 'DELETE', '/api/cables/1978MOSCOW18403', 405, 'RFT_METHOD'],
    ['an escape that is none', 'GET', '/api/cables/%zz', 400, 'RFT_BAD_REQUEST'],
    ['an endless parameter', 'GET', `/api/cables/${'9'.repeat(600)}`, 413, 'RFT_TOO_LARGE'],
  ]
  test.each(cases)('%s', async (_shows, method, url, status, code) => {
    const app = await buildApp({ store: storeThat(() => Promise.reject(new Error())), version: '0' })
    const response = await app.inject({ method, url })
    expect([response.statusCode, response.json().code]).toEqual([status, code])
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
    await app.close()
  })
})

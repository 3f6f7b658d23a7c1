import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openCorpus } from './testing/corpus.ts'

type Corpus = Awaited<ReturnType<typeof openCorpus>>

describe('every answer', () => {
  let corpus: Corpus
  beforeAll(async () => {
    corpus = await openCorpus({ corsOrigins: ['https://maps.example'] })
  })
  afterAll(() => corpus.close())

  test.each(['/api/stats', '/docs', '/api/nothing', '/health/live'])(
    '%s forbids scripts in the page and guessing of types',
    async (url) => {
      const { headers } = await corpus.app.inject(url)
      // Nothing but these: no script of another's, and no TLS that is not known to be there.
      expect(String(headers['content-security-policy']).split(';')).toEqual([
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ])
      expect(headers['x-content-type-options']).toBe('nosniff')
    },
  )

  test('is asked for again but not sent again', async () => {
    const first = await corpus.app.inject('/api/stats')
    expect(first.headers['cache-control']).toBe('no-cache')
    const again = await corpus.app.inject({
      url: '/api/stats',
      headers: { 'if-none-match': String(first.headers.etag) },
    })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  const encodings: [encoding: string, decode: (data: Buffer) => Buffer][] = [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ]
  test.each(encodings)('is compressed: %s', async (encoding, decode) => {
    const url = '/api/cables/1978MOSCOW18403/neighbourhood?show=persons,posts,tags'
    const plain = await corpus.app.inject(url)
    const packed = await corpus.app.inject({ url, headers: { 'accept-encoding': encoding } })
    expect(packed.headers['content-encoding']).toBe(encoding)
    expect(packed.headers.etag).toBe(plain.headers.etag)
    expect(decode(packed.rawPayload).toString()).toBe(plain.body)
  })

  test('has the request id it was given, if that is one', async () => {
    const given = (id: string) => corpus.app.inject({ url: '/health/live', headers: { 'x-request-id': id } })
    expect((await given('proxy-1')).headers['x-request-id']).toBe('proxy-1')
    expect((await given('a b\tc')).headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
  })

  test.each([
    ['https://maps.example', 'https://maps.example'],
    ['https://other.example', undefined],
  ])('is for other pages only as allowed: %s', async (origin, allowed) => {
    const { headers } = await corpus.app.inject({ url: '/api/stats', headers: { origin } })
    expect(headers['access-control-allow-origin']).toBe(allowed)
  })

  test('can be asked for without its body', async () => {
    const response = await corpus.app.inject({ method: 'HEAD', url: '/api/stats' })
    expect([response.statusCode, response.body]).toEqual([200, ''])
  })

  test('is counted by route', async () => {
    await corpus.app.inject('/api/cables/1978MOSCOW18403')
    const { body } = await corpus.app.inject('/metrics')
    expect(body).toMatch(
      /reftel_http_request_duration_seconds_count\{method="GET",route="\/api\/cables\/:id",status="200"\} 1/,
    )
    expect(body).toMatch(/reftel_store_question_duration_seconds_count\{question="cable"\} 1/)
    expect(body).toContain('reftel_build_info{version="0.1.0"} 1')
  })
})

test('nobody else may call it unless told', async () => {
  const corpus = await openCorpus()
  const { headers } = await corpus.app.inject({ url: '/api/stats', headers: { origin: 'https://maps.example' } })
  expect(headers['access-control-allow-origin']).toBeUndefined()
  await corpus.close()
})

test('a limit of requests, health checks aside', async () => {
  const corpus = await openCorpus({ rateLimit: { max: 2, timeWindowMs: 60_000 } })
  const statuses: number[] = []
  for (let request = 0; request < 3; request += 1) statuses.push((await corpus.app.inject('/api/stats')).statusCode)
  expect(statuses).toEqual([200, 200, 429])
  const refused = await corpus.app.inject('/api/stats')
  expect(refused.json().code).toBe('RFT_RATE_LIMIT')
  expect(refused.headers['retry-after']).toBeDefined()
  expect((await corpus.app.inject('/health/live')).statusCode).toBe(200)
  await corpus.close()
})

describe('the explorer', () => {
  const root = mkdtempSync(join(tmpdir(), 'reftel-web-'))
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Reftel</title>')
  writeFileSync(join(root, 'assets/index-B4f9x2Qd.js'), 'export {}')
  writeFileSync(join(root, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  let corpus: Corpus
  beforeAll(async () => {
    corpus = await openCorpus({ webRoot: root })
  })
  afterAll(async () => {
    await corpus.close()
    rmSync(root, { recursive: true })
  })

  test('sends its page without a warning of Node, and the page of a cable from where the API has it', async () => {
    const warned = vi.fn()
    process.on('warning', warned)
    const page = (url: string) => corpus.app.inject({ url, headers: { accept: html } })
    expect((await page('/cable/1978MOSCOW18403')).body).toContain('<title>Reftel</title>')
    const moved = await page('/cables/1978MOSCOW18403?at=12')
    expect([moved.statusCode, moved.headers.location]).toEqual([308, '/cable/1978MOSCOW18403?at=12'])
    expect((await page('/cables/')).statusCode).toBe(200)
    process.off('warning', warned)
    expect(warned.mock.calls).toEqual([])
  })

  const html = 'text/html,application/xhtml+xml,*/*;q=0.8'
  const cases: [shows: string, url: string, accept: string, status: number, type: RegExp, caching: string][] = [
    ['its page', '/', html, 200, /^text\/html/, 'no-cache'],
    ['an address of its own', '/cable/1978MOSCOW18403?depth=2', html, 200, /^text\/html/, 'no-cache'],
    [
      'a file by its hash',
      '/assets/index-B4f9x2Qd.js',
      '*/*',
      200,
      /javascript/,
      'public, max-age=31536000, immutable',
    ],
    ['a file without', '/favicon.svg', '*/*', 200, /^image\/svg/, 'no-cache'],
    ['a file that is not there', '/assets/index-gone1234.js', html, 404, /problem\+json/, 'no-store'],
    ['the API is never the page', '/api/nothing', html, 404, /problem\+json/, 'no-store'],
    ['what asks for no page gets none', '/cable/1978MOSCOW18403', 'application/json', 404, /problem\+json/, 'no-store'],
    ['nothing above its folder', '/..%2f..%2fetc/passwd', '*/*', 404, /problem\+json/, 'no-store'],
    ['the API is beside it', '/api/stats', html, 200, /^application\/json/, 'no-cache'],
    ['the description as well', '/docs/json', html, 200, /^application\/json/, 'no-cache'],
  ]
  test.each(cases)('%s: %s', async (_shows, url, accept, status, type, caching) => {
    const response = await corpus.app.inject({ url, headers: { accept } })
    expect([response.statusCode, response.headers['cache-control']]).toEqual([status, caching])
    expect(response.headers['content-type']).toMatch(type)
  })
})

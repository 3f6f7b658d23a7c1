import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../testing/corpus.ts'

const TOKEN = '0123456789abcdef'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus({ token: TOKEN, basePath: '/archive/reftel' })
})
afterAll(() => corpus.close())

const get = (url: string, authorization?: string) =>
  corpus.app.inject({ url, headers: authorization === undefined ? {} : { authorization } })

describe('a token', () => {
  test.each(['/api/stats', '/api/export', '/docs/json', '/metrics', '/archive/reftel/api/stats', '/api/nothing'])(
    'is asked for at %s',
    async (url) => {
      for (const given of [undefined, 'Bearer wrong', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`]) {
        const { statusCode, headers, json } = await get(url, given)
        expect([url, given, statusCode, json().code]).toEqual([url, given, 401, 'RFT_TOKEN'])
        expect(headers['www-authenticate']).toMatch(/^Bearer/)
      }
      expect((await get(url, `Bearer ${TOKEN}`)).statusCode).toBe(url === '/api/nothing' ? 404 : 200)
    },
  )

  test('is not asked for where nothing of the graph is told', async () => {
    expect((await get('/health/ready')).statusCode).toBe(200)
    expect((await get('/docs/json', `bearer ${TOKEN}`)).json().security).toEqual([{ token: [] }])
  })
})

describe('a path under which a proxy shows the service', () => {
  test.each(['/api/stats', '/archive/reftel/api/stats', '/archive/reftel/health/live'])('%s', async (url) => {
    expect((await get(url, `Bearer ${TOKEN}`)).statusCode).toBe(200)
  })

  test('is told to clients, and kept where one is sent on', async () => {
    expect((await get('/docs/json', `Bearer ${TOKEN}`)).json().servers).toEqual([{ url: '/archive/reftel' }])
    const home = await get('/archive/reftel', `Bearer ${TOKEN}`)
    expect([home.statusCode, home.headers.location]).toEqual([302, '/archive/reftel/docs'])
    expect((await get('/archive/reftelling/api/stats')).statusCode).toBe(404)
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { CORPUS, openCorpus } from '../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = async (path: string) => {
  const response = await corpus.app.inject(path)
  return { status: response.statusCode, body: response.json() }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('posts, as the store has them', async () => {
  const { body } = await get('/api/posts')
  expect(body).toEqual({ items: plain(await corpus.store.posts()), total: body.items.length, cursor: null })
  expect(body.items).toContainEqual(expect.objectContaining({ name: 'MOSCOW', postKind: 'embassy', sent: 2 }))
  expect(body.items).toContainEqual(expect.objectContaining({ name: 'CINCPAC HONOLULU HI', latitude: null }))
})

test('TAGS, as the store has them', async () => {
  const { body } = await get('/api/tags')
  expect(body).toEqual({ items: plain(await corpus.store.tags()), total: body.items.length, cursor: null })
  expect(body.items).toContainEqual(expect.objectContaining({ code: 'JA', tagKind: 'country', cables: 2 }))
})

test('figures', async () => {
  const { body } = await get('/api/stats')
  expect(body).toEqual(plain(await corpus.store.stats()))
  expect(body).toMatchObject({ cables: new Set(CORPUS.map(({ id }) => id)).size, stubs: 1, cites: 3 })
})

const periods: [shows: string, query: string, pairs: string[]][] = [
  ['one of the TAGS, in any case', '?tag=efis', ['LIMA>STATE']],
  [
    'a month',
    '?from=1978-08&until=1978-09',
    ['MOSCOW>CINCPAC HONOLULU HI', 'MOSCOW>STATE', 'MOSCOW>TOKYO', 'TOKYO>MOSCOW', 'TOKYO>STATE'],
  ],
  ['a year without cables', '?from=1979', []],
]
test.each(periods)('traffic: %s', async (_shows, query, pairs) => {
  const { status, body } = await get(`/api/traffic${query}`)
  expect(status).toBe(200)
  expect(body.edges.map(({ from, to }: Record<string, string>) => `${from}>${to}`).sort()).toEqual(pairs)
})

test('traffic by month, as the store has it', async () => {
  const { body } = await get('/api/traffic?by=month')
  expect(body).toEqual(plain(await corpus.store.traffic({ by: 'month', limit: 300 })))
  expect(body.edges[0].periods[0].period).toMatch(/^1978-\d\d$/)
})

const problems: [path: string, parameter: string][] = [
  ['/api/traffic?by=day', 'by'],
  ['/api/traffic?from=yesterday', 'from'],
  ['/api/traffic?limit=0', 'limit'],
]
test.each(problems)('%s: a problem with %s', async (path, parameter) => {
  const { status, body } = await get(path)
  expect([status, body.errors?.[0]?.parameter]).toEqual([400, parameter])
})

test('the service is alive and ready', async () => {
  for (const path of ['/health/live', '/health/ready'])
    expect(await get(path)).toEqual({ status: 200, body: { status: 'ok' } })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = async (query: string) => {
  const response = await corpus.app.inject(`/api/traffic/totals${query}`)
  return { status: response.statusCode, body: response.json() }
}

test('all cables by month', async () => {
  const { status, body } = await get('')
  expect(status).toBe(200)
  expect(body.total).toEqual({ cables: 5, sent: null, received: null, deliveries: 8 })
  expect(body.items.map(({ period, cables }: { period: string; cables: number }) => [period, cables])).toEqual([
    ['1978-01', 2],
    ['1978-07', 1],
    ['1978-08', 2],
  ])
})

test('of a post in any spelling, as many as the search finds', async () => {
  const { body } = await get('?by=year&post=amembassy%20moscow')
  expect(body.items).toEqual([{ period: '1978', cables: 2, sent: 2, received: 1, deliveries: 4 }])
  expect((await corpus.app.inject('/api/search?post=moscow')).json().total).toBe(2)
})

test.each(['?by=day', '?by=month&limit=3', '?from=1978-13', '?post=a&post=b'])('%s is refused', async (query) => {
  const { status, body } = await get(query)
  expect([status, body.code]).toEqual([400, 'RFT_PARAMETER'])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = async (query: string) => {
  const response = await corpus.app.inject(`/api/search/facets?${query}`)
  return { status: response.statusCode, body: response.json() }
}

test('all that the cables of a search have in common', async () => {
  expect((await get('to=lima&tag=ja')).body).toMatchObject({ cables: 0 })
  expect((await get('to=SECSTATE%20WASHDC&tag=ja&from=1978')).body).toEqual({
    cables: 2,
    truncated: false,
    posts: [
      { value: 'MOSCOW', cables: 1 },
      { value: 'TOKYO', cables: 1 },
    ],
    tags: [
      { value: 'JA', cables: 2 },
      { value: 'PEPR', cables: 1 },
      { value: 'UR', cables: 1 },
    ],
    years: [{ value: '1978', cables: 2 }],
    classifications: [{ value: 'CONFIDENTIAL', cables: 2 }],
    collections: [{ value: 'nara', cables: 2 }],
    more: { posts: 0, tags: 0, years: 0, classifications: 0, collections: 0 },
  })
})

test('of stubs posts and years, and how many more there are', async () => {
  expect((await get('holding=stubs')).body).toMatchObject({
    cables: 1,
    posts: [{ value: 'SEOUL', cables: 1 }],
    tags: [],
  })
  expect((await get('limit=1')).body.more).toMatchObject({ posts: 2, tags: 4 })
})

const queries = [
  '',
  'q=SEOUL%206670',
  'q=MOSCOW%2018403&holding=stubs',
  'q=SEOUL%206670%20fishing',
  'q=MOSCOW%2018017',
  'q=fishing',
  'post=moscow',
  'person=ARAKI',
  'classification=secret',
  'until=1978-08',
  'q=zzz',
]
test.each(queries)('counts the cables that the search finds: %s', async (query) => {
  const { body } = await get(query)
  const { items } = (await corpus.app.inject(`/api/search?${query}&limit=500`)).json()
  expect(body.cables).toBe(items.length)
})

test('a cable that is only named has its post and year, a held one all that it has', async () => {
  // Its number stands in the text of another.
  expect((await get('q=SEOUL%206670')).body).toMatchObject({
    cables: 2,
    posts: [
      { value: 'MOSCOW', cables: 1 },
      { value: 'SEOUL', cables: 1 },
    ],
    years: [{ value: '1978', cables: 2 }],
    classifications: [{ cables: 1 }],
  })
  expect((await get('q=LIMA%20700')).body).toMatchObject({
    cables: 1,
    tags: [
      { value: 'EFIS', cables: 1 },
      { value: 'PE', cables: 1 },
    ],
  })
})

test('no more values than are asked for', async () => {
  const { body } = await get('limit=1')
  expect(body).toMatchObject({ cables: 5, posts: [{ value: 'LIMA', cables: 2 }], tags: [{ value: 'PEPR', cables: 3 }] })
  expect(body.posts).toHaveLength(1)
})

const problems: [query: string, code: string, parameter: string][] = [
  ['limit=0', 'RFT_PARAMETER', 'limit'],
  ['limit=1001', 'RFT_PARAMETER', 'limit'],
  ['from=1978-13', 'RFT_PARAMETER', 'from'],
]
test.each(problems)('%s: %s', async (query, code, parameter) => {
  const { status, body } = await get(query)
  expect([status, body.code, body.errors?.[0]?.parameter]).toEqual([400, code, parameter])
})

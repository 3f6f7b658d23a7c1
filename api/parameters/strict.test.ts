import { afterAll, beforeAll, expect, test } from 'vitest'
import { OPENING_MS, openCorpus } from '../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
}, OPENING_MS)
afterAll(() => corpus.close())

const get = async (path: string) => {
  const response = await corpus.app.inject(`/api${path}`)
  return { status: response.statusCode, body: response.json() }
}

const refused: [path: string, parameter: string, detail: RegExp][] = [
  ['/search?tags=PEPR', 'tags', /did you mean tag\?/],
  ['/search?Limit=3', 'Limit', /did you mean limit\?/],
  ['/search?wholly=other', 'wholly', /there are q, post/],
  ['/posts?limit=3', 'limit', /no parameter/],
  ['/search?froms=1978', 'froms', /did you mean from\?/],
  ['/search?limt=3', 'limt', /did you mean limit\?/],
  ['/persons?limt=3', 'limt', /did you mean limit\?/],
  ['/persons?froms=1978', 'froms', /there are q, role/],
  ['/traffic?tags=JA', 'tags', /did you mean tag\?/],
  ['/traffic/totals?froms=1978', 'froms', /did you mean from\?/],
  ['/cables/1978MOSCOW18403/citations?limt=3', 'limt', /did you mean limit\?/],
  ['/posts/moscow/persons?roles=signer', 'roles', /did you mean role\?/],
  ['/posts?q=moscow', 'q', /\/api\/find\?q=/],
  ['/search?year=1978', 'year', /from=1978&until=1979/],
  ['/posts?year=1978', 'year', /there are format/],
  ['/persons?possible=true', 'possible', /told by cable: .*possible=true/],
  ['/search?possible=true', 'possible', /told by cable/],
  ['/stats?__proto__=1', '__proto__', /no parameter/],
  ...['Infinity', '-Infinity', '1e309', '0x10', '0b11', '1e1', '1.0', '+5', '5 5', 'NaN', '9'.repeat(400)].map(
    (value): [string, string, RegExp] => [`/search?limit=${encodeURIComponent(value)}`, 'limit', /whole number/],
  ),
]
test.each(refused)('%s is refused', async (path, parameter, detail) => {
  const { status, body } = await get(path)
  expect([status, body.code, body.errors[0].parameter]).toEqual([400, 'RFT_PARAMETER', parameter])
  expect(body.errors[0].detail).toMatch(detail)
})

const blanks = ['%20', '%09', '%C2%A0', '%E2%80%83', '%E3%80%80', '%E2%80%8B', '%00', '%E3%85%A4']
test.each(blanks)('a condition of a blank alone (%s) is none', async (blank) => {
  const all = await get('/search')
  for (const name of ['q', 'post', 'to', 'tag', 'person', 'classification', 'from'])
    expect((await get(`/search?${name}=${blank}`)).body).toEqual(all.body)
})

test('a cursor goes on with its own question alone', async () => {
  const { body } = await get('/search?limit=1')
  const cursor = encodeURIComponent(body.cursor)
  expect((await get(`/search?limit=2&cursor=${cursor}`)).status).toBe(200)
  expect((await get(`/search?limit=2&sort=newest&cursor=${cursor}`)).status).toBe(200)
  for (const path of [
    '/search?tag=JA',
    '/search?sort=cited',
    '/persons?limit=1',
    '/cables/1978MOSCOW18403/citations?limit=1',
  ]) {
    const { status, body: problem } = await get(`${path}&cursor=${cursor}`)
    expect([path, status, problem.code]).toEqual([path, 400, 'RFT_CURSOR'])
  }
})

test.each(['named', '', 'x'.repeat(30)].map((change) => [change]))(
  'a cursor tampered with is none: %s',
  async (change) => {
    const { body } = await get('/search?limit=1')
    const cursor = change === '' ? body.cursor.slice(0, -1) : change
    expect((await get(`/search?limit=1&cursor=${cursor}`)).body.code).toBe('RFT_CURSOR')
  },
)

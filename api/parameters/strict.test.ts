import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
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

const bodies: [path: string, body: object, parameter: string, detail: string][] = [
  ['/expand', { node: 'post:LIMA', bye: 'year' }, 'bye', 'is no parameter of this address; did you mean by?'],
  ['/expand', { nodes: 'post:LIMA' }, 'nodes', 'is no parameter of this address; did you mean node?'],
  ['/expand', { node: 'post:LIMA', by: 'month' }, 'by', 'must be one of post, year, tag, null'],
  ['/expand', {}, 'node', 'is missing'],
  ['/analyse', { nodes: ['1978MOSCOW18403'], wholly: 1 }, 'wholly', 'is no parameter of this address; there are nodes'],
]
test.each(bodies)('%s refuses %o', async (path, payload, parameter, detail) => {
  const response = await corpus.app.inject({ method: 'POST', url: `/api${path}`, payload })
  expect([response.statusCode, response.json().errors]).toEqual([
    400,
    [{ parameter, in: 'body', detail: expect.stringContaining(detail) }],
  ])
})

test('what is needed and not given is missing', async () =>
  expect((await get('/find')).body.errors).toEqual([{ parameter: 'q', in: 'query', detail: 'is missing' }]))

const blanks = ['%20', '%09', '%C2%A0', '%E2%80%83', '%E3%80%80', '%E2%80%8B', '%00', '%E3%85%A4']
test.each(blanks)('a condition of a blank alone (%s) is none', async (blank) => {
  const all = await get('/search')
  for (const name of ['q', 'post', 'to', 'tag', 'person', 'classification', 'from'])
    expect((await get(`/search?${name}=${blank}`)).body).toEqual(all.body)
})

describe('a blank is no value, in each parameter of each route', () => {
  const GIVEN: Readonly<Record<string, string>> = {
    ...{ id: '1978MOSCOW18403', key: 'araki', name: 'MOSCOW', with: '1978TOKYO14001', q: 'visit' },
    ...{ from: '1978TOKYO14001', to: '1978SEOUL06670' },
  }
  interface Described {
    readonly name: string
    readonly in: 'path' | 'query'
    readonly required?: boolean
  }
  const { paths } = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/openapi.json'), 'utf8')) as {
    readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Described[] } }>>
  }
  const routes = Object.entries(paths).flatMap(([path, { get: route }]) => {
    const parameters = route?.parameters ?? []
    return parameters.length > 0 ? [{ path, parameters }] : []
  })
  const filled = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => GIVEN[name] ?? '')
  const queryOf = (parameters: readonly Described[], without: string) =>
    parameters
      .filter((one) => one.in === 'query' && one.required && one.name !== without)
      .map(({ name }) => `${name}=${GIVEN[name]}&`)
      .join('')
  const asked = async (url: string) => {
    const { statusCode, body } = await corpus.app.inject({ url, headers: { 'x-request-id': 'one' } })
    return [statusCode, body]
  }

  test.each(routes)('$path', async ({ path, parameters }) => {
    for (const { name, in: place } of parameters)
      for (const blank of ['', '%20', '%E2%80%8B']) {
        if (place === 'query') {
          const url = `${filled(path)}?${queryOf(parameters, name)}`
          expect([name, blank, await asked(`${url}${name}=${blank}`)]).toEqual([name, blank, await asked(url)])
        } else if (blank !== '') {
          const [status, body] = await asked(`${filled(path.replace(`{${name}}`, blank))}?${queryOf(parameters, name)}`)
          expect([status, JSON.parse(String(body)).errors]).toEqual([
            400,
            [{ parameter: name, in: 'path', detail: 'is blank' }],
          ])
        }
      }
  })

  test.each([
    ['/api/expand', { node: ' ' }, 'node'],
    ['/api/expand', { node: '1978MOSCOW18403', exclude: ['1978TOKYO14001', '\u200b'] }, 'exclude'],
    ['/api/expand', { node: '1978MOSCOW18403', group: { by: 'post', value: '\u00a0' } }, 'value'],
    ['/api/analyse', { nodes: ['1978MOSCOW18403', ' '] }, 'nodes'],
  ])('%s %j', async (url, payload, parameter) => {
    const answer = await corpus.app.inject({ method: 'POST', url, payload })
    expect([answer.statusCode, answer.json().errors]).toEqual([400, [{ parameter, in: 'body', detail: 'is blank' }]])
  })
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

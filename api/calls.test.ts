import type { GraphStore } from '@reftel/cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { openCorpus } from './testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
let asked: string[] = []
let counted: unknown[] = []
let app: Awaited<ReturnType<typeof buildApp>>
beforeAll(async () => {
  corpus = await openCorpus()
  const counting: GraphStore = new Proxy(corpus.store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        asked.push(String(name))
        if (name === 'count') counted.push(args[0])
        return Reflect.apply(member, target, args)
      }
    },
  })
  app = await buildApp({ store: counting, version: '0.1.0' })
})
afterAll(async () => {
  await app.close()
  await corpus.close()
})

/** Most questions to the store that a request asks, whatever the graph holds: none of them grows with what is found. */
const routes: [url: string, most: number][] = [
  ['/api/cables/1978MOSCOW18403', 1],
  ['/api/cables/MOSCOW%2018403', 2],
  ['/api/cables/1978MOSCOW18403/text', 1],
  ['/api/cables/1978MOSCOW18403/citations', 1],
  ['/api/cables/1978MOSCOW18403/lineage', 1],
  ['/api/cables/1978MOSCOW18403/cite', 2],
  ['/api/cables/1978MOSCOW18403/neighbourhood?show=persons,posts,tags', 1],
  ['/api/cables/1978MOSCOW18403/chain', 1],
  ['/api/path?from=1978TOKYO14001&to=1978SEOUL06670', 1],
  ['/api/paths?from=post:TOKYO&to=1978SEOUL06670', 1],
  ['/api/cables/1978MOSCOW18403/related', 2],
  ['/api/cables/1978MOSCOW18403/common?with=1978TOKYO14001', 1],
  ['/api/search', 2],
  ['/api/search?q=fishing&post=moscow', 2],
  ['/api/search?q=MOSCOW%2018403', 4],
  ['/api/search?q=MOSCOW%2018403&tag=JA', 5],
  ['/api/search?to=SECSTATE%20WASHDC&person=ARAKI', 5],
  ['/api/search/facets', 1],
  ['/api/search/facets?q=MOSCOW%2018403', 3],
  ['/api/search/graph?q=fishing', 3],
  ['/api/search?q=fishing&format=csv', 2],
  ['/api/find?q=MOSCOW%2018403', 8],
  ['/api/persons?q=araki', 1],
  ['/api/persons/KEY', 1],
  ['/api/persons/KEY?possible=true', 1],
  ['/api/persons/KEY/cables', 1],
  ['/api/persons/KEY/graph', 1],
  ['/api/posts', 1],
  ['/api/posts/moscow/persons?role=signer', 2],
  ['/api/posts/moscow/persons?office=ambassador&possible=true', 3],
  ['/api/persons/KEY/namesakes', 3],
  ['/api/persons/KEY/company', 1],
  ['/api/persons/KEY/periods', 1],
  ['/api/traffic?by=month', 1],
  ['/api/traffic/pairs', 1],
  ['/api/traffic/totals?post=tokyo', 1],
  ['/api/persons?role=signer&post=moscow&year=1978', 2],
  ['/api/tags', 1],
  ['/api/stats', 1],
  ['/api/export', 1],
]
/** The same of what is asked with a body. */
const posted: [url: string, body: object, most: number][] = [
  ['/api/expand', { node: '1978MOSCOW18403' }, 1],
  ['/api/expand', { node: 'post:MOSCOW', by: 'year', exclude: ['1978MOSCOW18403'] }, 1],
  ['/api/analyse', { nodes: ['1978MOSCOW18403', '1978TOKYO14001'] }, 2],
]
test.each([...routes.map(([url]) => url), '/api/export', '/api/export?format=csv'])(
  'HEAD of %s asks the store nothing',
  async (url) => {
    asked = []
    const response = await app.inject({ method: 'HEAD', url })
    expect([response.statusCode, response.body, response.headers.etag]).toEqual([200, '', undefined])
    expect(asked).toEqual([])
  },
)

test('HEAD refuses what GET refuses', async () => {
  for (const url of ['/api/search?tags=JA', '/api/search?limit=0', '/api/nothing'])
    expect([url, (await app.inject({ method: 'HEAD', url })).statusCode]).toEqual([
      url,
      (await app.inject(url)).statusCode,
    ])
})

test.each(routes)('%s asks the store %i times at most', async (url, most) => {
  const { items } = await corpus.store.persons({ q: 'araki', limit: 1 })
  asked = []
  const response = await app.inject(url.replace('KEY', encodeURIComponent(items[0]?.key ?? '')))
  expect(response.statusCode).toBe(200)
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(most)
})

test.each(posted)('POST %s %j asks the store %i times at most', async (url, payload, most) => {
  asked = []
  const response = await app.inject({ method: 'POST', url, payload })
  expect(response.statusCode).toBe(200)
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(most)
})

test('every operation is counted', () => {
  const { paths } = app.swagger() as { paths: Readonly<Record<string, object>> }
  const all = [...routes, ...posted].map(([url]) => url.replace(/\?.*/, ''))
  const uncounted = Object.keys(paths).filter((path) => {
    const pattern = new RegExp(`^${path.replace(/\{[^}]*\}/g, '[^/]+')}$`)
    return path.startsWith('/api/') && !all.some((url) => pattern.test(url))
  })
  expect(uncounted).toEqual([])
})

test('cables are counted by what they are to meet, and nothing else', async () => {
  counted = []
  await app.inject('/api/search?q=fishing&snippets=true&sort=oldest&limit=1')
  expect(counted).toEqual([{ q: 'fishing', holding: 'held' }])
})

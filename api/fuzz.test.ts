import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus } from './testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const PATHS = [
  '/api/cables/ID',
  '/api/cables/ID/text',
  '/api/cables/ID/citations',
  '/api/cables/ID/lineage',
  '/api/cables/ID/cite',
  '/api/cables/ID/neighbourhood',
  '/api/cables/ID/chain',
  '/api/path',
  '/api/find',
  '/api/search',
  '/api/search/facets',
  '/api/persons',
  '/api/persons/ID',
  '/api/persons/ID/cables',
  '/api/persons/ID/graph',
  '/api/persons/ID/namesakes',
  '/api/posts',
  '/api/traffic',
  '/api/traffic/totals',
  '/api/tags',
  '/api/stats',
  '/api/export',
  '/ID',
]

const NAMES =
  'q post to person tag from until classification cursor limit sort holding depth direction show document directed by format part'.split(
    ' ',
  )

const VALUES = [
  '1978MOSCOW18403',
  '1978SEOUL06670',
  'MOSCOW 18403',
  '77 STATE 123456',
  'moscow',
  'ARAKI',
  'JA',
  '1978',
  '1978-08-04T14:48:00+02:00',
  '99999-99',
  '-1',
  '0',
  '1',
  '2',
  '1e9',
  'NaN',
  'true',
  'cites',
  'cited',
  'stubs',
  'persons,,tags',
  'month',
  'csv',
  'nodes',
  'named',
  '"unclosed phrase',
  'a* OR (b NEAR/2 c) : ^',
  "'; DROP TABLE cables; --",
  '%_\\',
  'WyJhIl0',
  '__proto__',
  'constructor',
  '\u0000\u0007',
  '\ud83d\ude00 日本 É',
  '../../etc/passwd',
  '<script>',
  'x'.repeat(3000),
]

/** The same requests on every run. */
function* randoms(seed: number): Generator<number, never, undefined> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

test('no request whatever breaks the service', async () => {
  const random = randoms(1978)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random.next().value * items.length)]
  const junk = () =>
    Array.from({ length: 1 + Math.floor(random.next().value * 8) }, () =>
      String.fromCharCode(32 + Math.floor(random.next().value * 400)),
    ).join('')
  const value = () => (random.next().value < 0.25 ? junk() : (pick(VALUES) ?? ''))
  const failures: string[] = []
  for (let request = 0; request < 1500; request += 1) {
    const path = (pick(PATHS) ?? '').replace('ID', encodeURIComponent(value()))
    const query = Array.from(
      { length: Math.floor(random.next().value * 5) },
      () =>
        `${random.next().value < 0.05 ? encodeURIComponent(junk()) : pick(NAMES)}=${random.next().value < 0.05 ? '%E0%A4%A' : encodeURIComponent(value())}`,
    )
    const url = `${path}?${query.join('&')}`
    const response = await corpus.app.inject(url)
    if (response.statusCode >= 500) failures.push(`${response.statusCode} ${url} ${response.body}`)
    if (
      response.statusCode >= 400 &&
      !response.headers['content-type']?.toString().startsWith('application/problem+json')
    )
      failures.push(`no problem: ${url}`)
  }
  expect(failures).toEqual([])
})

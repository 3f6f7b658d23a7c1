import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CableFacts } from '../model/facts.ts'
import type { CableQuery } from '../store.ts'
import { cable } from '../testing/facts.ts'
import type { FrequentBounds } from './frequent-words.ts'
import { searchCables } from './search.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''

const TEXTS = ['fishing talks', 'TALKS ON TRADE', 'the trade talks of lima', 'fishermen met', 'trade talked of']

/** 40 cables, some at the same time, some undated, some with a second document or a subject, and one that is cited alone. */
const CABLES: readonly CableFacts[] = Array.from({ length: 40 }, (_, at) => {
  const name = `1978LIMA${String(at + 1).padStart(5, '0')}`
  const date = at % 9 === 0 ? null : `1978-0${1 + (at % 5)}-01T10:00:00Z`
  const text = TEXTS[at % TEXTS.length] ?? ''
  const first = cable(name, { date, text, subject: at % 4 === 0 ? 'MORE TALKS' : null })
  const second = { ...first, documentNumber: `${name}-B`, source: `cables/${name}-b.txt`, text: 'a second one, of oil' }
  return at % 7 === 0 ? [first, second] : [first]
}).flat()

const NEVER: FrequentBounds = { documents: Number.MAX_SAFE_INTEGER, cables: 0 }
const BOUNDS: readonly FrequentBounds[] = [
  { documents: 1, cables: 1000 },
  { documents: 1, cables: 7 },
  { documents: 20, cables: 12 },
]

// biome-ignore format: a table
const QUERIES: readonly (readonly [shows: string, query: Omit<CableQuery, 'limit'>])[] = [
  ['a word',                               { q: 'talks' }],
  ['a word at the end of texts',           { q: 'lima' }],
  ['two words, each wherever it stands',   { q: 'trade more' }],
  ['words of two documents',               { q: 'fishing oil' }],
  ['a phrase',                             { q: '"trade talks"' }],
  ['a beginning',                          { q: 'fish*' }],
  ['a phrase with an open end',            { q: '"trade talk*"' }],
  ['a word without another',               { q: 'talks -oil' }],
  ['a word without another of its text',   { q: 'talks -trade' }],
  ['a word without a phrase',              { q: 'trade -"trade talks"' }],
  ['what no cable holds',                  { q: 'treaty' }],
  ['nothing but what is not wanted',       { q: '-oil' }],
  ['a word, held or not',                  { q: 'talks', holding: 'all' }],
  ['a word of what is not held',           { q: 'talks', holding: 'stubs' }],
  ['a word in a period',                   { q: 'talks', from: '1978-02-01', until: '1978-04-01' }],
  ['a word of a sender',                   { q: 'talks', post: 'LIMA' }],
  ['a word, and another as a condition',   { q: 'talks', where: { is: 'words', value: 'oil' } }],
  ['a word, oldest first',                 { q: 'talks', sort: 'oldest' }],
]

describe.skipIf(missing)(`frequent words on a real server ${missing}`, () => {
  let driver: Driver

  beforeAll(async () => {
    if ('missing' in lease) return
    driver = neo4j.driver(lease.url, neo4j.auth.basic(lease.user, lease.password))
    await driver.executeQuery('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node')
    const store = neo4jStore(lease)
    await store.prepare()
    await store.load(CABLES)
    await store.close()
  })
  afterAll(async () => driver?.close())

  /** All pages, and the queries that were sent for them. */
  async function pagesOf(query: Omit<CableQuery, 'limit'>, bounds: FrequentBounds) {
    const session = driver.session()
    const ids: string[][] = []
    const asked: string[] = []
    try {
      await session.executeRead(async (tx) => {
        const run = tx.run.bind(tx)
        tx.run = (text: string, params?: object) => {
          asked.push(/^\/\/ (?<name>[a-z-]+):/.exec(text)?.groups?.name ?? text)
          return run(text, params)
        }
        let cursor: string | null = null
        do {
          const page: Awaited<ReturnType<typeof searchCables>> = await searchCables(
            tx,
            { ...query, limit: 3, ...(cursor === null ? {} : { cursor }) },
            bounds,
          )
          ids.push(page.items.map(({ id }) => id))
          cursor = page.cursor
        } while (cursor !== null)
      })
    } finally {
      await session.close()
    }
    return { ids, asked: new Set(asked) }
  }

  test.each(QUERIES)('%s: the same cables on the same pages', async (_shows, query) => {
    const { ids } = await pagesOf(query, NEVER)
    for (const bounds of BOUNDS) expect((await pagesOf(query, bounds)).ids).toEqual(ids)
  })

  test.each([
    ['of what is frequent, among the newest cables', { q: 'talks' }, { documents: 1, cables: 1000 }, true],
    ['of what is rare, in the index', { q: 'talks' }, { documents: 1000, cables: 1000 }, false],
    ['with a sender, in the index', { q: 'talks', post: 'LIMA' }, { documents: 1, cables: 1000 }, false],
    ['in a period, in the index', { q: 'talks', from: '1978-02-01' }, { documents: 1, cables: 1000 }, false],
  ] as const)('words are looked for %s', async (_shows, query, bounds, inTime) => {
    const { asked } = await pagesOf(query, bounds)
    expect(asked.has('newest-with-words')).toBe(inTime)
  })

  test('where too few stand among the newest cables the index is asked', async () => {
    const { asked } = await pagesOf({ q: 'talks' }, { documents: 1, cables: 2 })
    expect([...asked]).toEqual(['documents-with-words', 'newest-with-words', 'search-by-words'])
  })
})

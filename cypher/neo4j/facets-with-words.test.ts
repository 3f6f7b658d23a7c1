import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CableFacts } from '../model/facts.ts'
import type { CableConditions, GraphStore } from '../store.ts'
import { cable } from '../testing/facts.ts'
import { Neo4jConnection } from './connection.ts'
import { searchFacets } from './facets.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''

const DATES = [null, '1978-02-28T23:59:00Z', '1978-03-01T00:00:00Z', '1978-03-01T09:00:00Z', '1979-01-31', '1812-06-18']

/** 36 cables of few days, some undated, every fifth with a second document that holds the words too. */
const CABLES: readonly CableFacts[] = Array.from({ length: 36 }, (_, at) => {
  const name = `1978${at % 3 === 0 ? 'ROME' : 'LIMA'}${String(at + 1).padStart(5, '0')}`
  const facts = cable(name, {
    date: DATES[at % DATES.length] ?? null,
    from: at % 3 === 0 ? 'ROME' : 'LIMA',
    text: at % 4 === 0 ? 'fishing talks' : 'talks',
    tags: [`T${at % 7}`, 'PEPR'],
    classification: at % 2 === 0 ? 'SECRET' : null,
  })
  const second = { ...facts, documentNumber: `${name}-B`, source: `cables/${name}-b.txt`, text: 'more talks' }
  return at % 5 === 0 ? [facts, second] : [facts]
}).flat()

// biome-ignore format: a table
const QUERIES: readonly (readonly [shows: string, query: CableConditions, cables: number])[] = [
  ['a word',                     { q: 'talks' },                           36],
  ['a word that fewer hold',     { q: 'fishing' },                          9],
  ['a beginning',                { q: 'tal*' },                            36],
  ['a word of a sender',         { q: 'talks', post: 'LIMA' },             24],
  ['a word under a tag',         { q: 'talks', tag: 'T3' },                 5],
  ['a word of either sender',    { q: 'talks', where: { is: 'any', of: [{ is: 'post', value: 'LIMA' }, { is: 'post', value: 'ROME' }] } }, 36],
  ['a word in a period',         { q: 'talks', from: '1978', until: '1979' }, 18],
  ['what no cable holds',        { q: 'treaty' },                           0],
]

describe.skipIf(missing)(`facets of words on a real server ${missing}`, () => {
  let store: GraphStore
  let connection: Neo4jConnection

  beforeAll(async () => {
    if ('missing' in lease) return
    connection = new Neo4jConnection(lease)
    await connection.write((tx) => tx.run('MATCH (node) WHERE NOT node:ReftelSchema DETACH DELETE node'))
    store = neo4jStore(lease)
    await store.prepare()
    await store.load(CABLES)
  })
  afterAll(async () => {
    await store?.close()
    await connection?.close()
  })

  test.each(QUERIES)(
    '%s: of the newest, however few documents are asked for at once',
    async (_shows, query, cables) => {
      for (const most of [1, 5, 12, 23, 35, 36]) {
        const newest = (await store.search({ ...query, limit: most })).items.map(({ id }) => id)
        const { truncated: _, ...wanted } = await store.facets({ ids: newest, limit: 20, most: 50 })
        for (const besides of [1, 4, 1000]) {
          const { truncated, ...counted } = await connection.read((tx) =>
            searchFacets(tx, { ...query, limit: 20, most }, besides),
          )
          expect([most, besides, truncated, counted]).toEqual([most, besides, cables > most, wanted])
        }
      }
    },
  )

  test('follow the cable: a document more, one read otherwise, one that goes', async () => {
    const name = '1980OSLO00001'
    const first = cable(name, { text: 'whaling', from: 'OSLO', tags: ['NO'], date: '1980-01-02' })
    const second = { ...first, documentNumber: 'B', source: 'b.txt', text: 'whaling, at greater length', tags: ['IC'] }
    const facets = () => store.facets({ q: 'whaling', limit: 9, most: 1 })
    await store.load([first, second])
    expect(await facets()).toMatchObject({ cables: 1, truncated: false, posts: [{ value: 'OSLO', cables: 1 }] })
    const told = async () => (await facets()).tags.map(({ value }) => value)
    expect(await told()).toEqual(['IC', 'NO'])
    await store.load([{ ...first, tags: ['SV'] }])
    expect(await told()).toEqual(['IC', 'SV'])
    const documents = await store.documents({ cable: second.id })
    await store.remove(documents.filter(({ source }) => source === second.source))
    expect(await told()).toEqual(['SV'])
  })
})

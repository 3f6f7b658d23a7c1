import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'
import { analyse } from './analysis.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = (url: string) => corpus.app.inject(url)

describe('paths', () => {
  test('from a cable, in any form it is named in, to a post', async () => {
    const found = (await get('/api/paths?from=78%20SEOUL%206670&to=post:TOKYO')).json()
    expect(found.nodes.map(({ id }: { id: string }) => id)).toEqual([
      '1978SEOUL06670',
      '1978MOSCOW18403',
      '1978TOKYO14001',
      'post:TOKYO',
    ])
    expect([found.length, found.count]).toEqual([3, 1])
    expect(found.quotes.map(({ raw }: { raw: string }) => raw)).toContain('SEOUL 6670')
  })

  test.each([
    ['from=1978MOSCOW18403&to=post:NOWHERE', 404, 'RFT_NODE_NOT_FOUND'],
    ['from=1978MOSCOW18403', 400, 'RFT_PARAMETER'],
    ['from=1978MOSCOW18403&to=tag:JA&limit=9999', 400, 'RFT_PARAMETER'],
  ])('%s: %i', async (query, status, code) => {
    const { statusCode, json } = await get(`/api/paths?${query}`)
    expect([statusCode, json().code]).toEqual([status, code])
  })
})

describe('related and common', () => {
  test('cables of the same matter, with the reasons', async () => {
    const { items } = (await get('/api/cables/1978TOKYO14001/related')).json()
    expect(items[0]).toMatchObject({ cable: { id: '1978MOSCOW18403' }, cites: true })
    expect(items[0].why).toMatch(/one cites the other; both name/)
    expect((await get('/api/cables/1978LIMA09999/related')).statusCode).toBe(404)
  })

  test('what both cite, and what cites both', async () => {
    const { totals } = (await get('/api/cables/1978MOSCOW18017/common?with=1978SEOUL06670')).json()
    expect(totals).toEqual({ cites: 0, citedBy: 1 })
    expect((await get('/api/cables/1978MOSCOW18017/common?with=1978LIMA09999')).statusCode).toBe(404)
  })
})

describe('analysis', () => {
  const cites = (source: string, target: string) =>
    ({ id: `${source}>${target}`, source, target, kind: 'CITES', confidence: 1, occurrences: [] }) as const
  const two = [
    cites('a', 'b'),
    cites('b', 'c'),
    cites('c', 'a'),
    cites('x', 'y'),
    cites('y', 'z'),
    cites('z', 'x'),
    cites('a', 'x'),
  ]

  test('two groups with one tie between them', () => {
    const { nodes, communities, modularity } = analyse(['a', 'b', 'c', 'x', 'y', 'z', 'alone'], two)
    const of = (id: string) => nodes.find((node) => node.id === id)
    expect(communities.map(({ nodes: size }) => size)).toEqual([3, 3, 1])
    expect(of('a')?.community).toBe(of('c')?.community)
    expect(of('a')?.community).not.toBe(of('z')?.community)
    expect(of('a')).toMatchObject({ inDegree: 1, outDegree: 2 })
    expect(of('x')?.betweenness).toBeGreaterThan(of('b')?.betweenness ?? 1)
    expect(nodes.reduce((sum, { pagerank }) => sum + pagerank, 0)).toBeCloseTo(1, 3)
    expect(modularity).toBeGreaterThan(0.2)
    expect(analyse(['a', 'b', 'c', 'x', 'y', 'z', 'alone'], two)).toEqual({ nodes, communities, modularity })
  })

  test('of any graph: degrees are counted, shares sum up, communities stand by their sizes', () => {
    const id = fc.constantFrom(...'abcdefgh')
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 20 }), (pairs) => {
        const ids = [...'abcdefgh']
        const { nodes, communities } = analyse(
          ids,
          pairs.map(([source, target]) => cites(source, target)),
        )
        const ties = new Set(pairs.filter(([source, target]) => source !== target).map((pair) => pair.join('')))
        const degrees = (end: 0 | 1): number[] => ids.map((one) => [...ties].filter((tie) => tie[end] === one).length)
        expect(nodes.map(({ outDegree }) => outDegree)).toEqual(degrees(0))
        expect(nodes.map(({ inDegree }) => inDegree)).toEqual(degrees(1))
        expect(nodes.reduce((sum, { pagerank }) => sum + pagerank, 0)).toBeCloseTo(1, 3)
        expect(nodes.every(({ betweenness }) => betweenness >= 0 && betweenness <= 1)).toBe(true)
        const sizes = communities.map((_, at) => nodes.filter(({ community }) => community === at).length)
        expect(communities).toEqual(sizes.map((size, community) => ({ community, nodes: size })))
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(ids.length)
      }),
      { numRuns: 50 },
    )
  })

  test('no edges, no ties', () => {
    const bare = analyse(['a', 'b'], [])
    expect(bare.communities).toEqual([0, 1].map((community) => ({ community, nodes: 1 })))
    expect(bare.nodes.map(({ pagerank, betweenness }) => [pagerank, betweenness])).toEqual([
      [0.5, 0],
      [0.5, 0],
    ])
    expect(analyse([], [])).toEqual({ nodes: [], communities: [], modularity: 0 })
  })

  test('is asked for by ids', async () => {
    const nodes = ['1978MOSCOW18403', '78moscow18017', 'post:TOKYO', '1978LIMA09999']
    const answer = await corpus.app.inject({ method: 'POST', url: '/api/analyse', payload: { nodes } })
    expect(answer.json().nodes.map(({ id }: { id: string }) => id)).toEqual([
      '1978MOSCOW18403',
      '1978MOSCOW18017',
      'post:TOKYO',
    ])
    const none = await corpus.app.inject({ method: 'POST', url: '/api/analyse', payload: { nodes: [] } })
    expect(none.statusCode).toBe(400)
  })
})

import { describe, expect, test } from 'vitest'
import type { GraphEdge } from '../../model/answers.ts'
import { compareEdges, compareNodes } from '../../model/order.ts'
import type { PairsQuery, TrafficQuery } from '../../store.ts'
import { allPages, exported, type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const traffic = (edge: GraphEdge) => (edge.kind === 'TRAFFIC' ? `${edge.id} ${edge.cables}` : edge.kind)

/** What is counted over the whole graph, and the export of all of it. */
export function wholeContract(open: OpenStore): void {
  describe('traffic', () => {
    const cases: [shows: string, query: TrafficQuery, edges: string[]][] = [
      [
        'pairs of posts, busiest first; a cable to a post for action and info counts once',
        { limit: 50 },
        [
          'MOSCOW>STATE 2',
          'LIMA>STATE 1',
          'MOSCOW>SEOUL 1',
          'MOSCOW>TOKYO 1',
          'SEOUL>STATE 1',
          'SEOUL>TOKYO 1',
          'STATE>MOSCOW 1',
          'STATE>SEOUL 1',
          'STATE>TOKYO 1',
          'TOKYO>MOSCOW 1',
          'TOKYO>STATE 1',
        ],
      ],
      [
        'of a period of whole months',
        { from: '1978-08-01', limit: 50 },
        ['MOSCOW>SEOUL 1', 'MOSCOW>STATE 1', 'MOSCOW>TOKYO 1', 'TOKYO>MOSCOW 1', 'TOKYO>STATE 1'],
      ],
      [
        'of any period',
        { from: '1978-07-28T03:15:00Z', until: '1978-08-04T14:48:00Z', limit: 50 },
        ['MOSCOW>STATE 1', 'SEOUL>STATE 1', 'SEOUL>TOKYO 1'],
      ],
      [
        'with a tag',
        { tag: 'KN', until: '1978-08-01', limit: 50 },
        ['SEOUL>STATE 1', 'SEOUL>TOKYO 1', 'STATE>MOSCOW 1', 'STATE>SEOUL 1', 'STATE>TOKYO 1'],
      ],
      ['with a tag that is none', { tag: 'ZZ', limit: 50 }, []],
    ]
    test.each(cases)('%s', (_shows, query, edges) =>
      withStore(open, STORY, async (store) => {
        const graph = await store.traffic(query)
        expect(graph.edges.map(traffic)).toEqual(edges)
        expect(graph.truncated).toBe(false)
        const ends = new Set(graph.edges.flatMap(({ source, target }) => [source, target]))
        expect(graph.nodes.map((node) => node.id)).toEqual([...ends].sort())
      }),
    )

    test('pairs in both directions at once, counted, in pages', () =>
      withStore(open, STORY, async (store) => {
        const told = async (query: Omit<PairsQuery, 'limit'>) =>
          (await store.pairs({ ...query, limit: 20 })).items.map(
            ({ from, to, sent, received, cables }) => `${from} ${sent} ${to} ${received} ${cables}`,
          )
        const all = [
          'MOSCOW 2 STATE 1 3',
          'MOSCOW 1 TOKYO 1 2',
          'SEOUL 1 STATE 1 2',
          'STATE 1 TOKYO 1 2',
          'LIMA 1 STATE 0 1',
          'MOSCOW 1 SEOUL 0 1',
          'SEOUL 1 TOKYO 0 1',
        ]
        expect(await told({})).toEqual(all)
        expect(await told({ post: 'TOKYO' })).toEqual(['TOKYO 1 MOSCOW 1 2', 'TOKYO 1 STATE 1 2', 'TOKYO 0 SEOUL 1 1'])
        expect(await told({ tag: 'KN', post: 'MOSCOW' })).toEqual(['MOSCOW 0 STATE 1 1'])
        expect(await told({ post: 'ATLANTIS' })).toEqual([])
        const pages = await allPages((cursor) => store.pairs({ limit: 2, ...(cursor === undefined ? {} : { cursor }) }))
        expect(pages).toEqual((await store.pairs({ limit: 20 })).items)
        expect((await store.pairs({ limit: 1 })).total).toBe(all.length)
      }))

    test('the busiest only, and says so', () =>
      withStore(open, STORY, async (store) => {
        const graph = await store.traffic({ limit: 2 })
        expect(graph.edges.map(traffic)).toEqual(['MOSCOW>STATE 2', 'LIMA>STATE 1'])
        expect(graph.nodes.map((node) => node.id)).toEqual(['post:LIMA', 'post:MOSCOW', 'post:STATE'])
        expect(graph.truncated).toBe(true)
      }))

    const periods: [query: TrafficQuery, periods: object[]][] = [
      [
        { by: 'month', limit: 1 },
        [
          { period: '1978-07', cables: 1 },
          { period: '1978-08', cables: 1 },
        ],
      ],
      [{ by: 'year', limit: 1 }, [{ period: '1978', cables: 2 }]],
      [{ by: 'month', tag: 'UR', from: '1978-08-02', limit: 2 }, []],
    ]
    test.each(periods)('%j', (query, expected) =>
      withStore(open, STORY, async (store) => {
        const [edge] = (await store.traffic(query)).edges
        if (expected.length > 0) {
          expect(edge).toEqual({
            id: 'MOSCOW>STATE',
            source: 'post:MOSCOW',
            target: 'post:STATE',
            kind: 'TRAFFIC',
            from: 'MOSCOW',
            to: 'STATE',
            cables: 2,
            periods: expected,
          })
        } else expect(edge).toMatchObject({ id: 'MOSCOW>SEOUL', periods: [{ period: '1978-08', cables: 1 }] })
      }),
    )

    test('undated cables count in the whole, and in no period', () =>
      withStore(open, STORY, async (store) => {
        const lima = (await store.traffic({ by: 'year', limit: 50 })).edges.find(({ id }) => id === 'LIMA>STATE')
        expect(lima).toMatchObject({ cables: 1, periods: [] })
      }))
  })

  describe('posts and tags', () => {
    test('posts with what they sent and received, by name', () =>
      withStore(open, STORY, async (store) => {
        const posts = await store.posts()
        expect(posts.map(({ name, sent, received }) => [name, sent, received])).toEqual([
          ['LIMA', 1, 0],
          ['MOSCOW', 2, 2],
          ['SEOUL', 1, 2],
          ['STATE', 1, 5],
          ['TOKYO', 1, 3],
        ])
        expect(posts[1]).toMatchObject({ code: 'MOSCOW', postKind: 'embassy', country: 'RU' })
      }))

    test('tags with their cables, by code', () =>
      withStore(open, STORY, async (store) => {
        const tags = await store.tags()
        expect(tags.map(({ code, cables }) => [code, cables])).toEqual([
          ['CH', 1],
          ['EFIS', 1],
          ['JA', 3],
          ['KN', 2],
          ['KS', 1],
          ['PE', 1],
          ['PEPR', 4],
          ['UR', 1],
        ])
        expect(tags[2]).toMatchObject({ tagKind: 'country' })
      }))
  })

  describe('export', () => {
    test('every node, then every edge, in the total order', () =>
      withStore(open, STORY, async (store) => {
        const { nodes, edges } = await exported(store)
        expect(nodes).toEqual(nodes.toSorted(compareNodes))
        expect(edges).toEqual(edges.toSorted(compareEdges))
        const stats = await store.stats()
        const count = (kind: string) => [...nodes, ...edges].filter((part) => part.kind === kind).length
        expect(count('Cable')).toBe(stats.cables + stats.stubs)
        expect(count('Post')).toBe(stats.posts)
        expect(count('Person')).toBe(stats.persons)
        expect(count('Tag')).toBe(stats.tags)
        expect(count('CITES')).toBe(stats.cites)
        expect(count('MENTIONS')).toBe(stats.mentions)
        expect(count('SENT_BY')).toBe(6)
        expect(count('SENT_TO')).toBe(13)
        expect(count('TAGGED')).toBe(14)
        expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
        const ids = new Set(nodes.map(({ id }) => id))
        expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
      }))
  })
}

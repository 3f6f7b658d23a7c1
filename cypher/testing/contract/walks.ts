import { describe, expect, test } from 'vitest'
import type { Subgraph } from '../../model/answers.ts'
import type { ChainDirection, NeighbourKind } from '../../store.ts'
import { cable, cites, id } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const nodeIds = (graph: Subgraph | null) => graph?.nodes.map((node) => node.id)
const edgeIds = (graph: Subgraph | null) => graph?.edges.map((edge) => edge.id)

const DAY = (day: number) => `1978-03-${String(day).padStart(2, '0')}T00:00:00Z`

/** Ten cables that cite one; the third cites the fourth too. */
const HUB = [
  cable('1978STATE000001', { date: DAY(1) }),
  ...Array.from({ length: 10 }, (_, at) =>
    cable(`1978LIMA${String(at + 1).padStart(5, '0')}`, {
      date: DAY(20 - at),
      citations: [cites('1978STATE000001'), ...(at === 2 ? [cites('1978LIMA00004')] : [])],
    }),
  ),
]

/** Chain and neighbourhood: which nodes, in which order, and what is cut. */
export function walkContract(open: OpenStore): void {
  describe('chain', () => {
    const start = id('1978MOSCOW18403')
    const cases: [shows: string, direction: ChainDirection, depth: number, nodes: string[], edges: string[]][] = [
      [
        'what it cites, nearest first, then by date, undated first',
        'cites',
        1,
        ['1978MOSCOW18403', '1978MOSCOW10784', '1978SEOUL06670', '1978MOSCOW18017'],
        ['1978MOSCOW18403>1978MOSCOW10784', '1978MOSCOW18403>1978MOSCOW18017', '1978MOSCOW18403>1978SEOUL06670'],
      ],
      [
        'and what these cite',
        'cites',
        9,
        [
          '1978MOSCOW18403',
          '1978MOSCOW10784',
          '1978SEOUL06670',
          '1978MOSCOW18017',
          '1978STATE180001',
          '1978TOKYO12000',
        ],
        [
          '1978MOSCOW18403>1978MOSCOW10784',
          '1978MOSCOW18403>1978MOSCOW18017',
          '1978MOSCOW18403>1978SEOUL06670',
          '1978SEOUL06670>1978STATE180001',
          '1978STATE180001>1978TOKYO12000',
        ],
      ],
      ['what cites it', 'citedBy', 3, ['1978MOSCOW18403', '1978TOKYO14001'], ['1978TOKYO14001>1978MOSCOW18403']],
      [
        'both ways',
        'both',
        1,
        ['1978MOSCOW18403', '1978MOSCOW10784', '1978SEOUL06670', '1978MOSCOW18017', '1978TOKYO14001'],
        [
          '1978MOSCOW18403>1978MOSCOW10784',
          '1978MOSCOW18403>1978MOSCOW18017',
          '1978MOSCOW18403>1978SEOUL06670',
          '1978TOKYO14001>1978MOSCOW18403',
        ],
      ],
      ['no step is the cable alone', 'both', 0, ['1978MOSCOW18403'], []],
    ]
    test.each(cases)('%s', (_shows, direction, depth, nodes, edges) =>
      withStore(open, STORY, async (store) => {
        const chain = await store.chain(start, { depth, direction, limit: 50 })
        expect(nodeIds(chain)).toEqual(nodes)
        expect(edgeIds(chain)).toEqual(edges)
        expect(chain?.truncated).toBe(false)
      }),
    )

    test('nodes are cables as in lists, edges carry their words', () =>
      withStore(open, STORY, async (store) => {
        const chain = await store.chain(id('1978TOKYO14001'), { depth: 1, direction: 'cites', limit: 9 })
        expect(chain?.nodes[1]).toEqual({
          kind: 'Cable',
          label: 'MOSCOW 18403',
          id: '1978MOSCOW18403',
          held: true,
          from: 'MOSCOW',
          number: '18403',
          year: 1978,
          date: '1978-08-04T14:48:00Z',
          subject: 'SOVIET MFA OFFICER DISCUSSES JAPAN',
          classification: 'CONFIDENTIAL',
          collection: 'nara',
          uncertain: false,
          cites: 3,
          citedBy: 1,
        })
        expect(chain?.edges).toEqual([
          {
            id: '1978TOKYO14001>1978MOSCOW18403',
            source: '1978TOKYO14001',
            target: '1978MOSCOW18403',
            kind: 'CITES',
            confidence: 0.95,
            occurrences: [
              {
                raw: 'MOSCOW 18403',
                start: 0,
                end: 12,
                where: 'ref',
                rule: 'post-number',
                confidence: 0.9,
                letter: 'A',
                note: 'NOTAL',
              },
              {
                raw: 'MOSCOW 18403',
                start: 90,
                end: 102,
                where: 'text',
                rule: 'reftel',
                confidence: 0.95,
                letter: 'A',
              },
            ],
          },
        ])
      }))

    test('a hub is cut at the limit, the oldest kept, and says so; edges among the kept are drawn', () =>
      withStore(open, HUB, async (store) => {
        const all = await store.chain(id('1978STATE000001'), { depth: 1, direction: 'citedBy', limit: 11 })
        expect(all).toMatchObject({ truncated: false })
        expect(all?.nodes).toHaveLength(11)
        expect(all?.edges).toHaveLength(11)
        const some = await store.chain(id('1978STATE000001'), { depth: 5, direction: 'citedBy', limit: 4 })
        expect(nodeIds(some)).toEqual(['1978STATE000001', '1978LIMA00010', '1978LIMA00009', '1978LIMA00008'])
        expect(some?.truncated).toBe(true)
        const one = await store.chain(id('1978STATE000001'), { depth: 1, direction: 'citedBy', limit: 1 })
        expect([nodeIds(one), one?.truncated]).toEqual([['1978STATE000001'], true])
      }))

    test('a circle ends', () =>
      withStore(
        open,
        [
          cable('1978LIMA00001', { citations: [cites('1978LIMA00002')] }),
          cable('1978LIMA00002', { citations: [cites('1978LIMA00001')] }),
        ],
        async (store) => {
          const chain = await store.chain(id('1978LIMA00001'), { depth: 9, direction: 'cites', limit: 9 })
          expect(edgeIds(chain)).toEqual(['1978LIMA00001>1978LIMA00002', '1978LIMA00002>1978LIMA00001'])
        },
      ))

    test('from a stub, and from a cable the graph does not know', () =>
      withStore(open, STORY, async (store) => {
        const walk = { depth: 1, direction: 'both', limit: 9 } as const
        expect(nodeIds(await store.chain(id('1978TOKYO12000'), walk))).toEqual(['1978TOKYO12000', '1978STATE180001'])
        expect(await store.chain(id('1978TOKYO99999'), walk)).toBeNull()
        expect(await store.neighbourhood(id('1978TOKYO99999'), walk, [])).toBeNull()
      }))
  })

  describe('neighbourhood', () => {
    const start = id('1978TOKYO14001')
    const cases: [shows: NeighbourKind[], nodes: string[], edges: string[]][] = [
      [[], [], []],
      [
        ['posts'],
        ['post:MOSCOW', 'post:STATE', 'post:TOKYO'],
        [
          '1978TOKYO14001>post:TOKYO:by',
          '1978TOKYO14001>post:MOSCOW:info',
          '1978TOKYO14001>post:STATE:action',
          '1978TOKYO14001>post:STATE:info',
        ],
      ],
      [
        ['tags'],
        ['tag:CH', 'tag:JA', 'tag:PEPR'],
        ['1978TOKYO14001>tag:CH', '1978TOKYO14001>tag:JA', '1978TOKYO14001>tag:PEPR'],
      ],
    ]
    test.each(cases)('shows %j around the cable it starts at', (show, nodes, edges) =>
      withStore(open, STORY, async (store) => {
        const graph = await store.neighbourhood(start, { depth: 1, direction: 'both', limit: 50 }, show)
        expect(nodeIds(graph)).toEqual(['1978TOKYO14001', '1978MOSCOW18403', ...nodes])
        expect(edgeIds(graph)).toEqual(['1978TOKYO14001>1978MOSCOW18403', ...edges])
        expect(graph?.truncated).toBe(false)
      }),
    )

    test('shows persons with their words', () =>
      withStore(open, STORY, async (store) => {
        const graph = await store.neighbourhood(start, { depth: 0, direction: 'both', limit: 50 }, ['persons'])
        expect(graph?.nodes[1]).toMatchObject({ kind: 'Person', label: 'SONODA', name: 'SONODA', cables: 2 })
        expect(graph?.edges).toMatchObject([
          {
            kind: 'MENTIONS',
            target: graph?.nodes[1]?.id,
            role: 'mention',
            roles: ['mention'],
            occurrences: [{ raw: 'SONODA', start: 0, end: 6 }],
          },
        ])
      }))

    test('all together stay within the limit: surroundings take at most half of it', () =>
      withStore(
        open,
        [...HUB, cable('1978STATE000001', { tags: ['A', 'B', 'C', 'D', 'E', 'F'], text: 'A LONGER DOCUMENT' })],
        async (store) => {
          const walk = { depth: 1, direction: 'both', limit: 7 } as const
          const graph = await store.neighbourhood(id('1978STATE000001'), walk, ['tags'])
          expect(nodeIds(graph)).toEqual([
            '1978STATE000001',
            '1978LIMA00010',
            '1978LIMA00009',
            '1978LIMA00008',
            'tag:A',
            'tag:B',
            'tag:C',
          ])
          expect(graph?.truncated).toBe(true)
        },
      ))
  })
}

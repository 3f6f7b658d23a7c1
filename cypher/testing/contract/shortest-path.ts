import { describe, expect, test } from 'vitest'
import type { Subgraph } from '../../model/answers.ts'
import { cable, cites, id } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const nodeIds = (graph: Subgraph | null) => graph?.nodes.map((node) => node.id)

/** A shortest path between two cables. */
export function shortestPathContract(open: OpenStore): void {
  describe('path', () => {
    const cases: [shows: string, from: string, to: string, directed: boolean, path: string[] | null][] = [
      [
        'along citations',
        '1978TOKYO14001',
        '1978STATE180001',
        true,
        ['1978TOKYO14001', '1978MOSCOW18403', '1978SEOUL06670', '1978STATE180001'],
      ],
      ['against them only when undirected', '1978STATE180001', '1978TOKYO14001', true, []],
      [
        'against them',
        '1978STATE180001',
        '1978TOKYO14001',
        false,
        ['1978STATE180001', '1978SEOUL06670', '1978MOSCOW18403', '1978TOKYO14001'],
      ],
      [
        'over a common source',
        '1978MOSCOW18017',
        '1978MOSCOW10784',
        false,
        ['1978MOSCOW18017', '1978MOSCOW18403', '1978MOSCOW10784'],
      ],
      ['to itself', '1978LIMA00700', '1978LIMA00700', true, ['1978LIMA00700']],
      ['none', '1978LIMA00700', '1978MOSCOW18403', false, []],
      ['an end unknown', '1978LIMA00700', '1978LIMA00701', false, null],
    ]
    test.each(cases)('%s', (_shows, from, to, directed, path) =>
      withStore(open, STORY, async (store) => {
        const found = await store.path(id(from), id(to), directed)
        expect(nodeIds(found) ?? null).toEqual(path)
        if (found) expect(found.edges).toHaveLength(Math.max(0, found.nodes.length - 1))
      }),
    )

    const ladder = (steps: number) =>
      Array.from({ length: steps }, (_, at) =>
        cable(`1978LIMA${10001 + at}`, { citations: [cites(`1978LIMA${10002 + at}`)] }),
      )

    test('the shortest, and the first by the alphabet among those', () => {
      const cables = [
        cable('1978LIMA00001', {
          citations: [cites('1978QUITO00009'), cites('1978QUITO00002'), cites('1978PARIS00001')],
        }),
        cable('1978QUITO00009', { citations: [cites('1978STATE000001')] }),
        cable('1978QUITO00002', { citations: [cites('1978STATE000002')] }),
        cable('1978STATE000001', { citations: [cites('1978LIMA00002')] }),
        cable('1978STATE000002', { citations: [cites('1978LIMA00002')] }),
        cable('1978PARIS00001', { citations: [cites('1978PARIS00002')] }),
        cable('1978PARIS00002', { citations: [cites('1978PARIS00003')] }),
        cable('1978PARIS00003', { citations: [cites('1978LIMA00002')] }),
      ]
      return withStore(open, cables, async (store) => {
        for (const directed of [true, false]) {
          expect(nodeIds(await store.path(id('1978LIMA00001'), id('1978LIMA00002'), directed))).toEqual([
            '1978LIMA00001',
            '1978QUITO00002',
            '1978STATE000002',
            '1978LIMA00002',
          ])
        }
      })
    })

    test('of twelve steps at most', () =>
      withStore(open, ladder(13), async (store) => {
        expect((await store.path(id('1978LIMA10001'), id('1978LIMA10013'), true))?.edges).toHaveLength(12)
        expect((await store.path(id('1978LIMA10001'), id('1978LIMA10014'), true))?.nodes).toEqual([])
      }))
  })
}

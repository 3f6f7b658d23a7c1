import { describe, expect, test } from 'vitest'
import type { CableConditions, Holding } from '../../store.ts'
import { id } from '../facts.ts'
import { exported, type OpenStore, withStore } from '../graph.ts'
import { KEY, linked } from '../linking.ts'
import { STORY } from '../story.ts'

/** Nodes and edges of any kind by their ids, and the count of a search. */
export function nodeContract(open: OpenStore): void {
  describe('nodes', () => {
    test('of any kind, in the order asked for, as the export has them', () =>
      linked(open, async (store) => {
        const { nodes, edges } = await exported(store)
        const ids = nodes.map((node) => node.id).reverse()
        expect(await store.nodes(ids)).toEqual([...nodes].reverse())
        expect(await store.among(ids)).toEqual(edges)
      }))

    test('those that the graph does not know are left out, and so are edges to others', () =>
      linked(open, async (store) => {
        const ids = [
          'tag:XX',
          'post:ATLANTIS',
          'person:nobody',
          '1978ROME00001',
          `person:${KEY}`,
          '1978MOSCOW18403',
          'tag:JA',
        ]
        expect((await store.nodes(ids)).map((node) => node.id)).toEqual([`person:${KEY}`, '1978MOSCOW18403', 'tag:JA'])
        expect((await store.among(ids)).map((edge) => edge.id)).toEqual([
          `1978MOSCOW18403>person:${KEY}`,
          '1978MOSCOW18403>tag:JA',
        ])
        expect([await store.nodes([]), await store.among([])]).toEqual([[], []])
      }))
  })

  const counts: (CableConditions & { holding: Holding })[] = [
    { holding: 'held' },
    { holding: 'all' },
    { holding: 'stubs' },
    { holding: 'held', q: 'treaty' },
    { holding: 'held', q: 'trea*' },
    { holding: 'all', post: 'MOSCOW' },
    { holding: 'stubs', post: 'MOSCOW' },
    { holding: 'held', to: 'TOKYO' },
    { holding: 'held', tag: 'JA', from: '1978-08-01' },
    { holding: 'held', classification: 'CONFIDENTIAL', until: '1978-08-01' },
    { holding: 'held', q: '***' },
    { holding: 'held', post: 'ATLANTIS' },
    { holding: 'held', q: 'treaty', ids: [id('1978TOKYO14001'), id('1978LIMA00700')] },
  ]
  test.each(counts)('a count is that of the search: %o', (conditions) =>
    withStore(open, STORY, async (store) => {
      const { items } = await store.search({ ...conditions, limit: 100 })
      expect(await store.count(conditions)).toBe(items.length)
    }),
  )
}

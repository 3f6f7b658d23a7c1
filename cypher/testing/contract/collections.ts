import { describe, expect, test } from 'vitest'
import { INVENTED_SOURCE } from '../../index.ts'
import type { CableConditions, CableQuery } from '../../store.ts'
import { cable, cites, id } from '../facts.ts'
import { type OpenStore, portrait, withStore } from '../graph.ts'

const INVENTED = `Message Text\nMADE UP.\nDocument Source: ${INVENTED_SOURCE}\n`
const date = (day: number) => `1978-08-0${day}T00:00:00Z`

const CABLES = [
  cable('1978LIMA00001', { date: date(1), text: INVENTED, citations: [cites('1978LIMA00009')] }),
  cable('1978LIMA00002', { date: date(2), uncertain: true, tags: ['PE'] }),
  cable('07LIMA3', { date: date(3), format: 'cablegate', tags: ['PE'] }),
  cable('1978LIMA00004', { date: date(4), text: `${INVENTED}4`, uncertain: true }),
  cable('1978LIMA00005', { date: date(5) }),
]

/** What each cable is part of, and whether it may be none: told, found, counted, and kept right when documents change. */
export function collectionContract(open: OpenStore): void {
  describe('collections', () => {
    const cases: [conditions: CableConditions, found: readonly string[]][] = [
      [{ collection: 'invented' }, ['1978LIMA00004', '1978LIMA00001']],
      [{ collection: 'cablegate' }, ['07LIMA3']],
      [{ collection: 'nara' }, ['1978LIMA00005', '1978LIMA00002']],
      [{ uncertain: true }, ['1978LIMA00004', '1978LIMA00002']],
      [{ uncertain: false }, ['1978LIMA00005', '07LIMA3', '1978LIMA00001']],
      [{ collection: 'nara', uncertain: true }, ['1978LIMA00002']],
      [{ tag: 'PE', uncertain: false }, ['07LIMA3']],
      [{ q: 'made up', collection: 'invented', uncertain: true }, ['1978LIMA00004']],
      [{ q: 'made up', collection: 'nara' }, []],
    ]
    test('are conditions of searches, counts, facets and totals', () =>
      withStore(open, CABLES, async (store) => {
        for (const [conditions, found] of cases) {
          for (const sort of ['newest', 'cited'] as const) {
            const query: CableQuery = { ...conditions, sort, limit: 9 }
            expect([conditions, (await store.search(query)).items.map((cable) => cable.id)]).toEqual([
              conditions,
              found,
            ])
          }
          expect(await store.count({ ...conditions, holding: 'all' })).toBe(found.length)
          expect((await store.facets({ ...conditions, limit: 9, most: 9 })).cables).toBe(found.length)
        }
        expect((await store.search({ collection: 'nara', holding: 'all', limit: 9 })).items).toHaveLength(2)
      }))

    test('are told of each cable and document, and counted', () =>
      withStore(open, CABLES, async (store) => {
        expect(await store.cable(id('1978LIMA00004'))).toMatchObject({
          collection: 'invented',
          uncertain: true,
          documents: [{ collection: 'invented', uncertain: true }],
        })
        expect(await store.cable(id('1978LIMA00009'))).toMatchObject({
          held: false,
          collection: null,
          uncertain: false,
        })
        expect(await store.nodes(['07LIMA3'])).toMatchObject([{ collection: 'cablegate', uncertain: false }])
        const collections = [
          { value: 'invented', cables: 2 },
          { value: 'nara', cables: 2 },
          { value: 'cablegate', cables: 1 },
        ]
        expect(await store.stats()).toMatchObject({ cables: 5, uncertain: 2, collections })
        expect((await store.facets({ limit: 9, most: 9 })).collections).toEqual(collections)
        expect((await store.facets({ tag: 'PE', limit: 9, most: 9 })).collections).toEqual([
          { value: 'cablegate', cables: 1 },
          { value: 'nara', cables: 1 },
        ])
      }))

    test('follow the first document, and a cable is uncertain while all its documents are', () =>
      withStore(open, CABLES, async (store) => {
        const more = cable('1978LIMA00002', { source: 'z.txt', text: `${INVENTED}${'LONGER '.repeat(9)}` })
        await store.load([more])
        expect(await store.cable(more.id)).toMatchObject({ collection: 'invented', uncertain: false })
        expect(await store.stats()).toMatchObject({
          uncertain: 1,
          collections: [{ value: 'invented', cables: 3 }, {}, {}],
        })
        const whole = await portrait(store)
        await withStore(open, [more, ...CABLES], async (fresh) => {
          expect(whole).toEqual(await portrait(fresh))
        })
      }))
  })
}

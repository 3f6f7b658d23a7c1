import { describe, expect, test } from 'vitest'
import type { SearchFacets } from '../../model/answers.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import type { CableConditions } from '../../store.ts'
import { cable, cites, id } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const LIMITS = { limit: 10, most: 100 }

const NONE_MORE: SearchFacets['more'] = { posts: 0, tags: 0, years: 0, classifications: 0, collections: 0 }
const NOTHING: SearchFacets = {
  cables: 0,
  truncated: false,
  posts: [],
  tags: [],
  years: [],
  classifications: [],
  collections: [],
  more: NONE_MORE,
}

/** Counts as they are easier to read: `MOSCOW 2, LIMA 1`. */
const inWords = ({ cables, posts, tags, years, classifications }: SearchFacets) => [
  cables,
  ...[posts, tags, years, classifications].map((counts) =>
    counts.map(({ value, cables: number }) => `${value} ${number}`).join(', '),
  ),
]

type Row = [cables: number, posts: string, tags: string, years: string, classifications: string]

const MOSCOW: Row = [2, 'MOSCOW 2', 'JA 2, PEPR 2, UR 1', '1978 2', 'CONFIDENTIAL 1, SECRET 1']

/** What the cables of a search have in common. */
export function facetContract(open: OpenStore): void {
  const cases: [query: CableConditions, found: Row][] = [
    [
      {},
      [
        6,
        'MOSCOW 2, LIMA 1, SEOUL 1, STATE 1, TOKYO 1',
        'PEPR 4, JA 3, KN 2, CH 1, EFIS 1, KS 1, PE 1, UR 1',
        '1978 5',
        'CONFIDENTIAL 2, UNCLASSIFIED 2, SECRET 1',
      ],
    ],
    [{ post: 'MOSCOW' }, MOSCOW],
    [{ q: 'soviet' }, [1, 'MOSCOW 1', 'JA 1, PEPR 1, UR 1', '1978 1', 'CONFIDENTIAL 1']],
    [{ to: 'MOSCOW' }, [2, 'STATE 1, TOKYO 1', 'CH 1, JA 1, KN 1, KS 1, PEPR 1', '1978 2', 'UNCLASSIFIED 2']],
    [{ tag: 'KN' }, [2, 'SEOUL 1, STATE 1', 'KN 2, KS 1, PEPR 1', '1978 2', 'CONFIDENTIAL 1, UNCLASSIFIED 1']],
    [
      { person: provisionalKey('SONODA', 'SONODA') },
      [2, 'MOSCOW 1, TOKYO 1', 'JA 2, PEPR 2, CH 1, UR 1', '1978 2', 'CONFIDENTIAL 1, UNCLASSIFIED 1'],
    ],
    [{ classification: 'SECRET' }, [1, 'MOSCOW 1', 'JA 1, PEPR 1', '1978 1', 'SECRET 1']],
    [{ from: '1978-07-29', until: '1978-08-05' }, MOSCOW],
    [{ tag: 'PEPR', post: 'MOSCOW' }, MOSCOW],
  ]

  describe('facets', () => {
    test('of all held cables, and of those found by every way', () =>
      withStore(open, STORY, async (store) => {
        for (const [query, found] of cases) {
          const facets = await store.facets({ ...query, ...LIMITS })
          expect([query, ...inWords(facets)]).toEqual([query, ...found])
          expect(facets.truncated).toBe(false)
          expect((await store.search({ ...query, limit: 50 })).items).toHaveLength(facets.cables)
        }
        for (const none of [{ post: 'ATLANTIS' }, { q: '***' }, { q: 'zzz' }, { tag: 'ZZ', post: 'LIMA' }])
          expect(await store.facets({ ...none, ...LIMITS })).toEqual(NOTHING)
      }))

    test('of an empty graph', () =>
      withStore(open, [], async (store) => expect(await store.facets(LIMITS)).toEqual(NOTHING)))

    test('the most frequent values, and the newest cables where they are too many', () =>
      withStore(open, STORY, async (store) => {
        const few = await store.facets({ from: '1978', limit: 1, most: 3 })
        expect(inWords(few)).toEqual([3, 'MOSCOW 2', 'JA 3', '1978 3', 'CONFIDENTIAL 1'])
        expect(few.truncated).toBe(true)
        expect(await store.facets({ from: '1978', limit: 1, most: 5 })).toMatchObject({ cables: 5, truncated: false })
        expect(await store.facets({ limit: 2, most: 1 })).toEqual({
          cables: 6,
          truncated: false,
          posts: [
            { value: 'MOSCOW', cables: 2 },
            { value: 'LIMA', cables: 1 },
          ],
          tags: [
            { value: 'PEPR', cables: 4 },
            { value: 'JA', cables: 3 },
          ],
          years: [{ value: '1978', cables: 5 }],
          classifications: [
            { value: 'CONFIDENTIAL', cables: 2 },
            { value: 'UNCLASSIFIED', cables: 2 },
          ],
          collections: [{ value: 'nara', cables: 6 }],
          more: { posts: 3, tags: 6, years: 0, classifications: 1, collections: 0 },
        })
      }))

    test('of words the newest cables are counted, by the minute, however many stop there', () =>
      withStore(
        open,
        Array.from({ length: 12 }, (_, at) =>
          cable(`1978LIMA${String(at + 1).padStart(5, '0')}`, {
            date: at < 2 ? null : `1978-01-0${1 + (at >> 2)}T0${at % 3}:00:00Z`,
            subject: at % 5 === 4 ? 'TUNA' : 'ANCHOVY',
            tags: at % 2 === 0 ? ['PE', `T${at}`] : [`T${at}`],
            classification: at % 3 === 0 ? 'SECRET' : 'CONFIDENTIAL',
          }),
        ),
        async (store) => {
          for (const q of ['anchovy', 'anchovy -tuna', 'anch*'])
            for (let most = 1; most < 12; most++) {
              const newest = (await store.search({ q, limit: most })).items.map((one) => one.id)
              const { truncated, ...counted } = await store.facets({ q, limit: 20, most })
              const { truncated: _, ...wanted } = await store.facets({ ids: newest, limit: 20, most: 20 })
              expect([q, most, truncated, counted]).toEqual([q, most, most < 10, wanted])
            }
        },
      ))

    test('cables that are counted besides, held and not', () =>
      withStore(open, STORY, async (store) => {
        const also = [id('1978MOSCOW10784'), id('1978MOSCOW18403')]
        const found = await store.facets({ post: 'LIMA', also, ...LIMITS })
        expect([found.cables, found.posts, found.years, found.classifications]).toEqual([
          3,
          [
            { value: 'MOSCOW', cables: 2 },
            { value: 'LIMA', cables: 1 },
          ],
          [{ value: '1978', cables: 2 }],
          [{ value: 'CONFIDENTIAL', cables: 1 }],
        ])
      }))

    test('years, the last minute of one and the first of the next, and years apart', () =>
      withStore(
        open,
        [
          cable('1973LIMA00001', { date: '1973-12-31T23:59:00Z', citations: [cites('1973BONN00001')] }),
          cable('1974LIMA00001', { date: '1974-01-01T00:00:00Z' }),
          cable('1974LIMA00002', { date: '1974-06-01' }),
          cable('2007LIMA00001', { date: '2007-06-01T00:00:00Z' }),
          cable('1969LIMA00001', { date: '1969-06-01T00:00:00Z' }),
          cable('1979LIMA00001'),
        ],
        async (store) => {
          for (const query of [{}, { post: 'LIMA' }])
            expect(inWords(await store.facets({ ...query, ...LIMITS }))).toEqual([
              6,
              'LIMA 6',
              '',
              '1974 2, 1969 1, 1973 1, 2007 1',
              '',
            ])
        },
      ))
  })
}

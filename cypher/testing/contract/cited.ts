import { describe, expect, test } from 'vitest'
import { CursorError } from '../../model/cursor.ts'
import type { CableFacts } from '../../model/facts.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import type { CableQuery } from '../../store.ts'
import { cable, cites, citesDtg, person } from '../facts.ts'
import { allPages, type OpenStore, withStore } from '../graph.ts'

const HELD = { to: ['STATE'], tags: ['PE'], persons: [person('PRADO')], classification: 'SECRET', subject: 'ANCHOVY' }

/**
 * LIMA 5 to 9 cite these: LIMA 1 (three times), LIMA 2 and 3 (twice, of one minute), LIMA 4 (twice, undated); stubs: BONN 1
 * (four times), BONN 2 and LIMA 12 (twice).
 */
const CITING: readonly CableFacts[] = [
  cable('1978LIMA00001', { ...HELD, date: '1978-01-01T00:00:00Z' }),
  cable('1978LIMA00002', { ...HELD, date: '1978-01-02T00:00:00Z' }),
  cable('1978LIMA00003', { ...HELD, date: '1978-01-02T00:00:00Z' }),
  cable('1978LIMA00004', HELD),
  ...[
    ['1978LIMA00001', '1978LIMA00002', '1978BONN00001', '1978BONN00001'],
    ['1978LIMA00001', '1978LIMA00003', '1978BONN00001'],
    ['1978LIMA00001', '1978LIMA00002', '1978BONN00001', '1978BONN00002', '1978LIMA00012'],
    ['1978LIMA00004', '1978BONN00001', '1978BONN00002', '1978LIMA00012'],
    ['1978LIMA00003', '1978LIMA00004'],
  ].map((cited, at) =>
    cable(`1978LIMA0000${at + 5}`, {
      date: `1978-02-0${at + 1}T00:00:00Z`,
      citations: cited.map((id) => cites(id)),
    }),
  ),
]

const NEWEST = ['9', '8', '7', '6', '5', '2', '3', '1', '4'].map((number) => `1978LIMA0000${number}`)
const CITED = ['1', '2', '3', '4', '9', '8', '7', '6', '5'].map((number) => `1978LIMA0000${number}`)
const ALL_CITED = [
  '1978BONN00001',
  ...CITED.slice(0, 3),
  '1978BONN00002',
  '1978LIMA00004',
  '1978LIMA00012',
  ...CITED.slice(4),
]

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

/** The order by citations, and stubs in lists. */
export function citedContract(open: OpenStore): void {
  const cases: [shows: string, query: Omit<CableQuery, 'limit'>, ids: readonly string[]][] = [
    ['newest first unless told otherwise', {}, NEWEST],
    ['which can be told', { sort: 'newest', holding: 'held' }, NEWEST],
    ['the most cited first, then newest first, then by id', { sort: 'cited' }, CITED],
    ['stubs among them', { sort: 'cited', holding: 'all' }, ALL_CITED],
    ['stubs alone', { sort: 'cited', holding: 'stubs' }, ['1978BONN00001', '1978BONN00002', '1978LIMA00012']],
    ['stubs of a post', { sort: 'cited', holding: 'stubs', post: 'LIMA' }, ['1978LIMA00012']],
    ['all of a post', { sort: 'cited', holding: 'all', post: 'BONN' }, ['1978BONN00001', '1978BONN00002']],
    ['stubs by id', { holding: 'stubs' }, ['1978BONN00001', '1978BONN00002', '1978LIMA00012']],
    [
      'stubs among the newest first, where they are undated',
      { holding: 'all' },
      [...NEWEST.slice(0, -1), '1978BONN00001', '1978BONN00002', '1978LIMA00004', '1978LIMA00012'],
    ],
    ['words', { sort: 'cited', q: 'anchovy' }, CITED.slice(0, 4)],
    ['sending post', { sort: 'cited', post: 'LIMA' }, CITED],
    ['addressee', { sort: 'cited', to: 'STATE' }, CITED.slice(0, 4)],
    ['tag', { sort: 'cited', tag: 'PE' }, CITED.slice(0, 4)],
    ['person', { sort: 'cited', person: provisionalKey('PRADO', 'PRADO') }, CITED.slice(0, 4)],
    ['classification', { sort: 'cited', classification: 'SECRET' }, CITED.slice(0, 4)],
    [
      'period',
      { sort: 'cited', until: '1978-02-02' },
      ['1978LIMA00001', '1978LIMA00002', '1978LIMA00003', '1978LIMA00005'],
    ],
    ['a condition that no stub meets', { sort: 'cited', holding: 'all', tag: 'PE' }, CITED.slice(0, 4)],
    ['', { holding: 'stubs', q: 'anchovy' }, []],
    ['', { holding: 'stubs', from: '1978' }, []],
    ['a post that is none', { sort: 'cited', holding: 'all', post: 'ATLANTIS' }, []],
  ]

  describe('order by citations', () => {
    test('by every way, in either order, with stubs and without, page by page', () =>
      withStore(open, CITING, async (store) => {
        for (const [shows, query, expected] of cases) {
          const whole = await store.search({ ...query, limit: 50 })
          expect([shows, query, ids(whole.items), whole.cursor]).toEqual([shows, query, expected, null])
          for (const limit of [1, 2, 3]) {
            const pages = await allPages((cursor) =>
              store.search({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) }),
            )
            expect([shows, limit, ids(pages)]).toEqual([shows, limit, expected])
          }
        }
      }))

    test('a stub says that it is one', () =>
      withStore(open, CITING, async (store) => {
        const { items } = await store.search({ sort: 'cited', holding: 'all', limit: 1 })
        expect(items).toEqual([
          {
            id: '1978BONN00001',
            held: false,
            from: 'BONN',
            number: '1',
            year: 1978,
            date: null,
            subject: null,
            classification: null,
            collection: null,
            uncertain: false,
            cites: 0,
            citedBy: 4,
          },
        ])
      }))

    test('follows what is loaded: a stub that comes, a citation that goes, one by DTG that is settled', () =>
      withStore(open, CITING, async (store) => {
        const first = async () => (await store.search({ sort: 'cited', limit: 1 })).items[0]
        await store.load([cable('1978BONN00001', { text: 'HERE AT LAST' })])
        expect(await first()).toMatchObject({ id: '1978BONN00001', held: true, citedBy: 4 })
        await store.load(CITING.slice(4).map((facts) => ({ ...facts, citations: [cites('1978LIMA00004')] })))
        expect(await first()).toMatchObject({ id: '1978LIMA00004', citedBy: 5 })
        expect(ids((await store.search({ sort: 'cited', limit: 3 })).items)).toEqual([
          '1978LIMA00004',
          ...NEWEST.slice(0, 2),
        ])
        const dtg = '1978-01-01T00:00:00Z'
        await store.load(CITING.slice(4).map((facts) => ({ ...facts, citations: [citesDtg('LIMA', dtg)] })))
        await store.settleDtgCitations()
        expect(await first()).toMatchObject({ id: '1978LIMA00001', citedBy: 5 })
        expect(ids((await store.search({ sort: 'cited', limit: 2 })).items)).toEqual(['1978LIMA00001', '1978LIMA00009'])
      }))

    test('a cursor holds for its own order', () =>
      withStore(open, CITING, async (store) => {
        const { cursor } = await store.search({ sort: 'cited', limit: 1 })
        await expect(store.search({ limit: 1, cursor: cursor ?? '' })).rejects.toThrow(CursorError)
        const { cursor: newest } = await store.search({ limit: 1 })
        await expect(store.search({ sort: 'cited', limit: 1, cursor: newest ?? '' })).rejects.toThrow(CursorError)
      }))
  })
}

import { describe, expect, test } from 'vitest'
import { provisionalKey } from '../../persons/person-names.ts'
import type { PathsQuery } from '../../store.ts'
import { cable, cites, person } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const M3 = '1978MOSCOW18403'
const SEOUL = '1978SEOUL06670'
const STATE = '1978STATE180001'
const TOKYO = '1978TOKYO14001'
const SONODA = `person:${provisionalKey('SONODA', 'SONODA')}`
const VANCE = `person:${provisionalKey('VANCE', 'VANCE')}`

/** LIMA 1 and 2 both cite BONN 1 and 2, which both cite ROME 1: four ways from LIMA 1 up, and two from LIMA 1 to ROME 1. */
const NET = [
  cable('1978LIMA00001', {
    date: '1978-03-01',
    tags: ['PE'],
    citations: [cites('1978BONN00001'), cites('1978BONN00002')],
  }),
  cable('1978LIMA00002', {
    date: '1978-03-02',
    tags: ['PE'],
    citations: [cites('1978BONN00001'), cites('1978BONN00002')],
  }),
  cable('1978BONN00001', { date: '1978-02-01', citations: [cites('1978ROME00001')] }),
  cable('1978BONN00002', { date: '1978-02-02', citations: [cites('1978ROME00001')] }),
  cable('1978ROME00001', { date: '1978-01-01' }),
  cable('1978LIMA00009', { date: '1978-03-09', citations: [cites('1978BONN00002')] }),
]

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const id = (text: string) => cable(text).id

/** Paths between nodes, and cables of the same matter. */
export function pathContract(open: OpenStore): void {
  describe('paths', () => {
    const paths: [
      shows: string,
      from: string,
      to: string,
      directed: boolean,
      nodes: string[],
      length: number | null,
    ][] = [
      ['from a citing cable to what is cited', TOKYO, SEOUL, true, [TOKYO, M3, SEOUL], 2],
      ['the other way round none', SEOUL, TOKYO, true, [], null],
      ['but in either direction', SEOUL, TOKYO, false, [SEOUL, M3, TOKYO], 2],
      ['a cable and itself', M3, M3, true, [M3], 0],
      ['a person and a cable', VANCE, M3, false, [VANCE, STATE, SEOUL, M3], 3],
      ['two persons', SONODA, VANCE, false, [SONODA, M3, SEOUL, STATE, VANCE], 4],
      ['a post and a person', 'post:TOKYO', SONODA, false, ['post:TOKYO', TOKYO, SONODA], 2],
      ['nothing joins them', TOKYO, '1978LIMA00700', false, [], null],
    ]
    test('join nodes of all kinds, with the sentences behind', () =>
      withStore(open, STORY, async (store) => {
        for (const [shows, from, to, directed, nodes, length] of paths) {
          const found = await store.paths({ from, to, directed, limit: 50 })
          expect([shows, ids(found?.nodes ?? []), found?.length, found?.truncated]).toEqual([
            shows,
            nodes,
            length,
            false,
          ])
        }
        const found = await store.paths({ from: SEOUL, to: TOKYO, directed: false, limit: 50 })
        expect(ids(found?.edges ?? [])).toEqual([`${M3}>${SEOUL}`, `${TOKYO}>${M3}`])
        expect(found?.quotes.find(({ edge }) => edge === `${M3}>${SEOUL}`)?.passage?.text).toContain('TREATY OF PEACE')
        const unknown: PathsQuery = { from: M3, to: '1978LIMA99999', directed: false, limit: 50 }
        expect(await store.paths(unknown)).toBeNull()
      }))

    test('all shortest ones at once, counted, as far as they fit', () =>
      withStore(open, NET, async (store) => {
        const query = { from: '1978LIMA00001', to: '1978ROME00001', directed: true }
        const found = await store.paths({ ...query, limit: 50 })
        expect(ids(found?.nodes ?? [])).toEqual(['1978LIMA00001', '1978BONN00001', '1978BONN00002', '1978ROME00001'])
        expect([found?.count, found?.length, found?.edges.length]).toEqual([2, 2, 4])
        const cut = await store.paths({ ...query, limit: 2 })
        expect([cut?.nodes.length, cut?.truncated]).toEqual([2, true])
        const across = await store.paths({ from: 'post:LIMA', to: '1978ROME00001', directed: false, limit: 50 })
        expect([across?.count, across?.length]).toEqual([5, 3])
      }))
  })

  describe('related cables', () => {
    test('by what both cite, what cites both, persons and TAGS, with the reasons', () =>
      withStore(open, NET, async (store) => {
        const related = await store.related(id('1978LIMA00001'), 10)
        expect(related?.map(({ cable: { id: other } }) => other)).toEqual(
          ['1978LIMA00002', '1978LIMA00009', '1978BONN00001', '1978BONN00002'].slice(0, related?.length),
        )
        expect(related?.[0]).toMatchObject({
          coupled: { total: 2, first: ['1978BONN00001', '1978BONN00002'] },
          tags: { total: 1, first: ['PE'] },
          why: 'both cite 1978BONN00001, 1978BONN00002; TAGS PE',
        })
        const [bonn] = (await store.related(id('1978BONN00001'), 1)) ?? []
        expect([bonn?.cable.id, bonn?.why]).toEqual([
          '1978BONN00002',
          'both cite 1978ROME00001; 1978LIMA00001, 1978LIMA00002 cite both',
        ])
        expect(await store.related(id('1978LIMA99999'), 5)).toBeNull()
      }))

    test('what is cited by few tells more than what many cite', () => {
      const [one, other, rare, hub] = ['1977LIMA00001', '1977LIMA00002', '1977ROME00001', '1977ROME00002']
      const many = Array.from({ length: 5 }, (_, at) => cable(`1977BONN0000${at + 1}`, { citations: [cites(hub)] }))
      const cables = [
        cable('1977LIMA00009', { citations: [cites(rare), cites(hub)] }),
        cable(one, { citations: [cites(hub)] }),
        cable(other, { citations: [cites(rare)] }),
        ...many,
      ]
      return withStore(open, cables, async (store) => {
        const related = await store.related(id('1977LIMA00009'), 10)
        const scores = related?.map(({ cable: { id: found }, score }) => [found, score])
        // Twice one by the logarithm of one more than cite it: two cite the one, seven the other.
        expect(scores?.slice(0, 2)).toEqual([
          [other, 1.262],
          ['1977BONN00001', 0.667],
        ])
        expect(scores?.length).toBe(7)
        expect((await store.related(id(one), 3))?.length).toBe(3)
      })
    })

    test('whom both name may tell more than what both cite', () => {
      const company = ['ROE', 'DOE', 'POE'].map((name) => person(name))
      const cables = [
        cable('1977LIMA00001', { citations: [cites('1977ROME00001')], persons: company, tags: ['PE'] }),
        cable('1977LIMA00002', { citations: [cites('1977ROME00001')] }),
        cable('1977LIMA00003', { persons: company }),
        cable('1977LIMA00004', { persons: company.slice(0, 1), tags: ['PE'] }),
        cable('1977LIMA00005', { persons: company.slice(0, 1) }),
      ]
      return withStore(open, cables, async (store) => {
        const related = await store.related(id('1977LIMA00001'), 10)
        expect(related?.map(({ cable: { id: found }, score, why }) => [found, score, why])).toEqual([
          ['1977LIMA00003', 3, 'both name 3 persons'],
          ['1977LIMA00002', 1.262, 'both cite 1977ROME00001'],
          ['1977LIMA00004', 1.1, 'both name a person; TAGS PE'],
          ['1977LIMA00005', 1, 'both name a person'],
        ])
      })
    })

    test('by a person whom both name', () =>
      withStore(open, STORY, async (store) => {
        const related = await store.related(id(TOKYO), 10)
        expect(related?.find((one) => one.cable.id === M3)).toMatchObject({ persons: { total: 1 }, cites: true })
      }))

    test('what two cables both cite, and what cites both', () =>
      withStore(open, NET, async (store) => {
        const common = await store.common(id('1978LIMA00001'), id('1978LIMA00009'), 9)
        expect([ids(common?.cites ?? []), common?.totals]).toEqual([['1978BONN00002'], { cites: 1, citedBy: 0 }])
        const bonn = await store.common(id('1978BONN00001'), id('1978BONN00002'), 1)
        expect([ids(bonn?.citedBy ?? []), bonn?.totals]).toEqual([['1978LIMA00001'], { cites: 1, citedBy: 2 }])
        expect(await store.common(id('1978LIMA00001'), id('1978LIMA99999'), 1)).toBeNull()
      }))
  })
}

import { describe, expect, test } from 'vitest'
import type { Where } from '../../model/where.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import type { CableOrder, CableQuery, Holding } from '../../store.ts'
import { cable, cites } from '../facts.ts'
import { allPages, type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const words = (value: string): Where => ({ is: 'words', value })
const all = (...of: readonly Where[]): Where => ({ is: 'all', of })
const any = (...of: readonly Where[]): Where => ({ is: 'any', of })
const not = (of: Where): Where => ({ is: 'not', of })
const post = (value: string): Where => ({ is: 'post', value })
const tag = (value: string): Where => ({ is: 'tag', value })
const sonoda: Where = { is: 'person', value: provisionalKey('SONODA', 'SONODA') }

const M3 = '1978MOSCOW18403'
const M7 = '1978MOSCOW18017'
const SEOUL = '1978SEOUL06670'
const STATE = '1978STATE180001'
const TOKYO = '1978TOKYO14001'
const LIMA = '1978LIMA00700'
const OTHERS = [SEOUL, STATE, LIMA]

/** Conditions joined by AND, OR and NOT, and the orders of a list beside time and citations. */
export function joinedContract(open: OpenStore): void {
  const cases: [shows: string, query: Omit<CableQuery, 'limit'>, ids: readonly string[]][] = [
    ['one word or another', { where: any(words('soviet'), words('catch')) }, [M3, LIMA]],
    ['the start of a word, a phrase', { where: any(words('japan*'), words('"treaty signed"')) }, [TOKYO, M3, M7]],
    ['with words that must stand', { q: 'treaty', where: any(words('signed'), words('soviet')) }, [TOKYO, M3]],
    ['within one another', { where: any(all(words('japan*'), not(words('soviet'))), words('signed')) }, [TOKYO, M7]],
    ['all but what holds either', { where: not(any(words('treaty'), words('views'))) }, [STATE, LIMA]],
    ['left out of other words', { q: 'treaty', where: not(words('"of peace"')) }, [TOKYO, M7]],
    ['a phrase that goes on, in a choice', { where: any(words('"treaty of pea*"'), words('catch')) }, [M3, LIMA]],
    ['a post or another', { where: any(post('LIMA'), post('STATE')) }, [STATE, LIMA]],
    ['a post or a word', { where: any(post('LIMA'), words('soviet')) }, [M3, LIMA]],
    ['two TAGS together', { where: all(tag('JA'), tag('UR')) }, [M3]],
    ['neither of them', { where: not(any(tag('JA'), post('LIMA'))) }, [SEOUL, STATE]],
    ['a person and no other condition', { where: all(sonoda, not(post('TOKYO'))) }, [M3]],
    ['an addressee or none known', { where: any({ is: 'to', value: 'TOKYO' }, post('ATLANTIS')) }, [M3, SEOUL, STATE]],
    ['all that is not of an unknown post', { where: not(post('ATLANTIS')) }, [TOKYO, M3, M7, ...OTHERS]],
    ['what cites a cable', { where: { is: 'cites', value: M7 } }, [M3]],
    ['what cites a stub', { where: { is: 'cites', value: '1978TOKYO12000' } }, [STATE]],
    ['what a cable cites', { where: { is: 'citedBy', value: M3 } }, [M7, SEOUL]],
    ['with words beside', { q: 'treaty', where: { is: 'citedBy', value: M3 } }, [M7]],
    ['what cites one of two', { where: any({ is: 'cites', value: M7 }, { is: 'cites', value: M3 }) }, [TOKYO, M3]],
    ['what does not', { where: not({ is: 'cites', value: M3 }) }, [M3, M7, ...OTHERS]],
    [
      'since a day or undated',
      { where: any({ is: 'from', value: '1978-08-05' }, not({ is: 'from', value: '1900' })) },
      [TOKYO, LIMA],
    ],
    ['before a day: what is dated', { where: { is: 'until', value: '1978-07-28' } }, [STATE]],
    ['no word at all', { where: any(words('***'), words('soviet')) }, [M3]],
    ['a cable that the graph has not', { where: { is: 'cites', value: '1978LIMA99999' } }, []],
  ]
  // biome-ignore format: a table
  const orders: [query: { q?: string; where?: Where; holding?: Holding }, order: CableOrder, ids: readonly string[]][] = [
    [{}, 'oldest', [STATE, SEOUL, M7, M3, TOKYO, LIMA]],
    [{ q: 'treaty' }, 'oldest', [M7, M3, TOKYO]],
    [{ q: 'treaty' }, 'relevance', [M7, TOKYO, M3]],
    [{ where: any(words('japan'), words('"peace treaty"'), words('treat*')) }, 'relevance', [M7, M3, TOKYO]],
    [{}, 'relevance', [M3, M7, SEOUL, STATE, TOKYO, LIMA]],
    [{ holding: 'all' }, 'oldest', [STATE, SEOUL, M7, M3, TOKYO, LIMA, '1978MOSCOW10784', '1978TOKYO12000']],
  ]

  describe('conditions joined', () => {
    test('find what they say, counted, in every order', () =>
      withStore(open, STORY, async (store) => {
        for (const [at, [shows, query, ids]] of cases.entries()) {
          const found = async (sort: CableOrder) =>
            (await store.search({ ...query, sort, limit: 50 })).items.map(({ id }) => id)
          expect([shows, await found('newest')]).toEqual([shows, ids])
          if (at % 6 > 0) continue
          for (const order of ['oldest', 'cited', 'relevance'] as const)
            expect([shows, order, (await found(order)).toSorted()]).toEqual([shows, order, ids.toSorted()])
          expect([shows, await store.count({ ...query, holding: 'held' })]).toEqual([shows, ids.length])
          const facets = await store.facets({ ...query, limit: 9, most: 99 })
          expect([shows, facets.cables]).toEqual([shows, ids.length])
        }
      }))

    test('oldest and most relevant first, page by page', () =>
      withStore(open, STORY, async (store) => {
        for (const [query, sort, ids] of orders)
          for (const limit of [1, 2, 50]) {
            const pages = await allPages((cursor) =>
              store.search({ ...query, sort, limit, ...(cursor === undefined ? {} : { cursor }) }),
            )
            expect([query, sort, pages.map(({ id }) => id)]).toEqual([query, sort, ids])
          }
      }))

    test('the sentence with the most of the words, marked', () =>
      withStore(open, STORY, async (store) => {
        const { items } = await store.search({
          q: 'treaty',
          where: any(words('sonoda'), words('pea*')),
          snippets: true,
          limit: 9,
        })
        expect(items.map(({ id }) => id)).toEqual([M3, M7])
        const [snippet] = items.map((item) => item.snippet)
        expect(snippet?.text).toBe('SONODA TOLD US OF A TREATY OF PEACE (MOSCOW 10784, SEOUL 6670).')
        expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
          'SONODA',
          'TREATY',
          'PEACE',
        ])
        const [plain] = (await store.search({ q: 'treaty', limit: 1 })).items
        expect(plain).not.toHaveProperty('snippet')
      }))

    test('stubs have posts and years in common', () =>
      withStore(
        open,
        [
          cable('1978LIMA00001', {
            date: '1978-01-01',
            citations: ['1978BONN00001', '1977BONN00002', '1977ROME00003'].map((id) => cites(id)),
          }),
        ],
        async (store) => {
          const stubs = await store.facets({ holding: 'stubs', limit: 1, most: 2 })
          expect(stubs).toMatchObject({
            cables: 3,
            truncated: false,
            posts: [{ value: 'BONN', cables: 2 }],
            years: [{ value: '1977', cables: 2 }],
            tags: [],
            more: { posts: 1, years: 1, tags: 0, classifications: 0 },
          })
          const both = await store.facets({ holding: 'all', limit: 9, most: 9 })
          expect([both.cables, both.posts.length]).toEqual([4, 3])
          expect(both.years).toEqual([
            { value: '1977', cables: 2 },
            { value: '1978', cables: 2 },
          ])
          expect(await store.facets({ holding: 'stubs', post: 'ROME', limit: 9, most: 9 })).toMatchObject({ cables: 1 })
          expect(await store.facets({ holding: 'stubs', tag: 'PE', limit: 9, most: 9 })).toMatchObject({ cables: 0 })
        },
      ))
  })
}

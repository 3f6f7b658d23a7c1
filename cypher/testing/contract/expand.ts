import { describe, expect, test } from 'vitest'
import type { CableGroup, Expansion, ExpansionQuery } from '../../model/expansion.ts'
import type { GraphStore } from '../../store.ts'
import { cable, cites } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { KEY, linked } from '../linking.ts'

const ALL = { direction: 'both', kinds: ['Cable', 'Person', 'Post', 'Tag'], exclude: [], by: null, limit: 50 } as const
const START = '1978MOSCOW18403'

const ids = (expansion: Expansion | null) => expansion?.nodes.map(({ id }) => id)
const counts = (expansion: Expansion | null) =>
  expansion?.counts.map(({ kind, joining, total, before, after }) => [kind, joining, total, before, after])

/** What lies around a node: ranked, counted, without what is shown, with the edges to it. */
export function expandContract(open: OpenStore): void {
  const expanded = (
    query: Partial<ExpansionQuery>,
    check: (expansion: Expansion | null, store: GraphStore) => void | Promise<void>,
  ) => linked(open, async (store) => check(await store.expand({ node: START, ...ALL, ...query }), store))

  describe('expand', () => {
    test('a cable: what it cites and is cited by, then posts, persons, TAGS', () =>
      expanded({}, (expansion) => {
        expect(ids(expansion)).toEqual([
          '1978MOSCOW18017',
          '1978SEOUL06670',
          '1978MOSCOW10784',
          '1978TOKYO14001',
          'post:MOSCOW',
          'post:SEOUL',
          'post:STATE',
          'post:TOKYO',
          'person:linked-toon',
          `person:${KEY}`,
          'tag:JA',
          'tag:PEPR',
          'tag:UR',
        ])
        expect(counts(expansion)).toEqual([
          ['Cable', 'cites', 3, 0, 3],
          ['Cable', 'citedBy', 1, 0, 1],
          ['Person', 'mentions', 2, 0, 2],
          ['Post', 'sentBy', 1, 0, 1],
          ['Post', 'sentTo', 3, 0, 3],
          ['Tag', 'tagged', 3, 0, 3],
        ])
        expect(expansion).toMatchObject({ node: { id: START, kind: 'Cable' }, truncated: false, groups: [] })
        expect(expansion?.nodes[0]?.rank).toEqual({ links: 0, cables: 1, why: 'cited by 1 cable' })
        expect(expansion?.edges.some(({ id }) => id === `1978TOKYO14001>person:${KEY}`)).toBe(true)
      }))

    test('nothing that is shown; those joined with it first; edges to it', () =>
      expanded(
        { direction: 'cites', kinds: ['Cable'], exclude: ['1978STATE180001', '1978MOSCOW18017'] },
        (expansion) => {
          expect(expansion?.nodes.map(({ id, rank }) => [id, rank.links])).toEqual([
            ['1978SEOUL06670', 1],
            ['1978MOSCOW10784', 0],
          ])
          expect(expansion?.nodes[0]?.rank.why).toBe('joined with 1 more of those shown, cited by 1 cable')
          expect(counts(expansion)).toEqual([['Cable', 'cites', 3, 1, 3]])
          expect(expansion?.edges.map(({ id }) => id)).toEqual([
            '1978MOSCOW18403>1978MOSCOW10784',
            '1978MOSCOW18403>1978SEOUL06670',
            '1978SEOUL06670>1978STATE180001',
          ])
        },
      ))

    test('cut, counted, in groups', () =>
      expanded({ kinds: ['Cable'], by: 'post', limit: 1 }, (expansion) => {
        expect(ids(expansion)).toEqual(['1978MOSCOW18017'])
        expect(expansion?.truncated).toBe(true)
        expect(expansion?.groups).toEqual([
          { value: 'MOSCOW', cables: 2 },
          { value: 'SEOUL', cables: 1 },
          { value: 'TOKYO', cables: 1 },
        ])
        expect(counts(expansion)).toEqual([
          ['Cable', 'cites', 3, 0, 1],
          ['Cable', 'citedBy', 1, 0, 0],
        ])
      }))

    const hubs: [
      node: string,
      by: 'post' | 'year' | 'tag',
      nodes: string[],
      counted: unknown[],
      groups: [string, number][],
    ][] = [
      [
        'tag:JA',
        'post',
        ['1978MOSCOW18403', '1978MOSCOW18017'],
        [['Cable', 'tagged', 3, 1, 3]],
        [
          ['MOSCOW', 2],
          ['TOKYO', 1],
        ],
      ],
      [
        `person:${KEY}`,
        'year',
        ['1978MOSCOW18403', '1978MOSCOW18017'],
        [['Cable', 'mentions', 3, 1, 3]],
        [['1978', 3]],
      ],
      [
        'post:TOKYO',
        'tag',
        ['1978MOSCOW18403', '1978SEOUL06670', '1978STATE180001'],
        [
          ['Cable', 'sentBy', 1, 1, 1],
          ['Cable', 'sentTo', 3, 0, 3],
        ],
        [
          ['PEPR', 3],
          ['JA', 2],
          ['KN', 2],
          ['CH', 1],
          ['KS', 1],
          ['UR', 1],
        ],
      ],
    ]
    test.each(hubs)('a hub: %s', (node, by, nodes, counted, groups) =>
      expanded({ node, by, exclude: ['1978TOKYO14001'] }, (expansion) => {
        expect(ids(expansion)).toEqual(nodes)
        expect(counts(expansion)).toEqual(counted)
        expect(expansion?.groups.map(({ value, cables }) => [value, cables])).toEqual(groups)
        expect(expansion?.edges.map(({ id }) => id)).toContain('1978TOKYO14001>1978MOSCOW18403')
      }),
    )

    // biome-ignore format: a table
    const groups: [node: string, group: CableGroup, nodes: string[], cut: boolean][] = [
      [START,           { by: 'post', value: 'MOSCOW' }, ['1978MOSCOW18017', '1978MOSCOW10784'],  false],
      [START,           { by: 'post', value: 'LIMA' },   [],                                      false],
      [START,           { by: 'tag', value: 'KN' },      ['1978SEOUL06670'],                      false],
      [START,           { by: 'tag', value: null },      [],                                      false],
      [START,           { by: 'year', value: '1977' },   [],                                      false],
      ['tag:JA',        { by: 'post', value: 'TOKYO' },  ['1978TOKYO14001'],                      false],
      ['tag:JA',        { by: 'year', value: '1978' },   ['1978MOSCOW18403', '1978MOSCOW18017'],  true],
      ['tag:JA',        { by: 'year', value: '1977' },   [],                                      false],
      ['post:TOKYO',    { by: 'post', value: 'SEOUL' },  ['1978SEOUL06670'],                      false],
      ['post:TOKYO',    { by: 'post', value: null },     [],                                      false],
      [`person:${KEY}`, { by: 'tag', value: 'CH' },      ['1978TOKYO14001'],                      false],
    ]
    test.each(groups)('one group alone: %s %j', (node, group, nodes, cut) =>
      expanded({ node, kinds: ['Cable'], group, limit: 2 }, async (expansion, store) => {
        expect(ids(expansion)).toEqual(nodes)
        expect(expansion?.truncated).toBe(cut)
        const whole = await store.expand({ ...ALL, node, kinds: ['Cable'] })
        const totals = (of: Expansion | null) => of?.counts.map(({ joining, total }) => [joining, total])
        expect(totals(expansion)).toEqual(totals(whole))
      }),
    )

    test('a hub is cut to the most cited, and counted whole', () =>
      withStore(
        open,
        [
          ...Array.from({ length: 9 }, (_, at) => cable(`1978LIMA0000${at}`, { to: ['STATE'], tags: ['PE'] })),
          cable('1978ROME00001', { citations: [cites('1978LIMA00005')] }),
        ],
        async (store) => {
          const expansion = await store.expand({ node: 'tag:PE', ...ALL, limit: 2 })
          expect(ids(expansion)).toEqual(['1978LIMA00005', '1978LIMA00000'])
          expect(counts(expansion)).toEqual([['Cable', 'tagged', 9, 0, 2]])
          expect(expansion?.truncated).toBe(true)
        },
      ))

    test.each(['1978ROME00077', 'post:ATLANTIS', 'person:nobody', 'tag:ZZ'])('the graph knows no %s', (node) =>
      expanded({ node }, (expansion) => expect(expansion).toBeNull()),
    )
  })
}

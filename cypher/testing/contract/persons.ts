import { describe, expect, test } from 'vitest'
import { provisionalKey } from '../../persons/person-names.ts'
import type { PersonQuery } from '../../store.ts'
import { cable, cites, person } from '../facts.ts'
import { allPages, type OpenStore, withStore } from '../graph.ts'
import { KEY, linkByName, linked, mentionsIn, replaceIn, SONODA } from '../linking.ts'
import { STORY } from '../story.ts'

/** Persons: search, and a person's page. */
export function personContract(open: OpenStore): void {
  describe('persons', () => {
    const NAMES = [
      'MUAMMAR QADHAFI',
      'QADHAFI',
      'SONODA',
      'SONADA',
      'SONODAS',
      'LI',
      'LIM',
      'KIM IL-SONG',
      'ILSE KIM',
      'TODD',
      'TOON',
    ]
    const crowd = [
      ...NAMES.map((name, at) => cable(`1978LIMA${String(at + 1).padStart(5, '0')}`, { persons: [person(name)] })),
      cable('1978LIMA00100', { persons: [person('SONADA'), person('TODD')] }),
      cable('1978LIMA00101', { persons: [person('TODD')] }),
    ]
    const cases: [typed: string, names: string[]][] = [
      ['SONODA', ['SONODA', 'SONODAS', 'SONADA']],
      ['sono', ['SONODA', 'SONODAS', 'KIM IL-SONG']],
      ['sonod', ['SONODA', 'SONODAS']],
      ['gaddafi', ['MUAMMAR QADHAFI', 'QADHAFI']],
      ['Muammar Gaddafi', ['MUAMMAR QADHAFI']],
      ['qadhafi muammar', ['MUAMMAR QADHAFI']],
      ['li', ['LI', 'LIM']],
      ['lx', []],
      ['il song', ['KIM IL-SONG']],
      ['kim', ['ILSE KIM', 'KIM IL-SONG']],
      ['kim il', ['ILSE KIM', 'KIM IL-SONG']],
      ['tood', ['TODD', 'TOON']],
      ['"*-', []],
    ]
    test.each(cases)('%s: the name itself, then its beginning, then near spellings', (typed, names) =>
      withStore(open, crowd, async (store) => {
        await linkByName(store)
        const { items, cursor } = await store.persons({ q: typed, limit: 20 })
        expect(items.map(({ name }) => name)).toEqual(names)
        expect(cursor).toBeNull()
      }),
    )

    test('by what they do, where and when, in one cable, counted and in pages', () =>
      withStore(open, STORY, async (store) => {
        // biome-ignore format: a table
        const filtered: [query: Omit<PersonQuery, 'limit'>, names: string[]][] = [
          [{ role: 'signer' }, ['TOON', 'VANCE']],
          [{ role: 'signer', post: 'MOSCOW', from: '1978-07-01', until: '1978-08-01' }, ['TOON']],
          [{ role: 'signer', post: 'TOKYO' }, []],
          [{ role: 'mention', post: 'TOKYO' }, ['SONODA']],
          [{ post: 'MOSCOW', from: '1978-08-01' }, ['SONODA', 'TOON']],
          [{ from: '1979-01-01' }, []],
          [{ post: 'ATLANTIS' }, []],
          [{ q: 'sonoda', post: 'MOSCOW', until: '1978-08-01' }, ['SUNAO SONODA']],
          [{ q: 'sonoda', post: 'SEOUL' }, []],
        ]
        for (const [query, names] of filtered) {
          const { items, total } = await store.persons({ ...query, limit: 20 })
          expect([query, items.map(({ name }) => name).toSorted(), total]).toEqual([query, names, names.length])
        }
        const pages = await allPages((cursor) =>
          store.persons({ post: 'MOSCOW', limit: 1, ...(cursor === undefined ? {} : { cursor }) }),
        )
        expect(pages).toHaveLength((await store.persons({ post: 'MOSCOW', limit: 20 })).total)
      }))

    const linkedAs = (name: string, surname: string) => ({
      key: `linked-${name.toLowerCase().replaceAll(' ', '-')}`,
      name,
      surname,
      variants: [],
      titles: [],
      possible: 0,
      match: null,
    })

    test('without a name those in most cables first, then by key', () =>
      withStore(open, crowd, async (store) => {
        await linkByName(store)
        const { items, total } = await store.persons({ limit: 4 })
        expect(total).toBe((await store.stats()).persons)
        expect(items).toEqual([
          { ...linkedAs('TODD', 'TODD'), cables: 3 },
          { ...linkedAs('SONADA', 'SONADA'), cables: 2 },
          { ...linkedAs('ILSE KIM', 'KIM'), cables: 1 },
          { ...linkedAs('KIM IL-SONG', 'IL-SONG'), cables: 1 },
        ])
      }))

    test.each([undefined, 'sono', 'li', 'kim'])('pages by cursor give each person once, in order: %s', (q) =>
      withStore(open, crowd, async (store) => {
        await linkByName(store)
        const query = q === undefined ? {} : { q }
        const whole = (await store.persons({ ...query, limit: 50 })).items
        const pages = await allPages((cursor) =>
          store.persons({ ...query, limit: 1, ...(cursor === undefined ? {} : { cursor }) }),
        )
        expect(pages).toEqual(whole)
      }),
    )

    test('variants are searched as names are', () =>
      linked(open, async (store) => {
        await replaceIn(store, 'SONODA', [{ ...SONODA, variants: ['SONODA', 'ZONODA'] }])
        expect((await store.persons({ q: 'zonoda', limit: 5 })).items).toMatchObject([{ key: KEY }])
        await replaceIn(store, 'SONODA', [SONODA])
        // now a near spelling
        expect((await store.persons({ q: 'zonoda', limit: 5 })).items).toMatchObject([{ key: KEY }])
        expect((await store.persons({ q: 'zon', limit: 5 })).items).toEqual([])
      }))
  })

  describe('person', () => {
    test('the page of a person', () =>
      linked(open, async (store) => {
        expect(await store.person(KEY)).toEqual({
          key: KEY,
          name: 'SUNAO SONODA',
          surname: 'SONODA',
          variants: ['SONODA'],
          titles: ['FOREIGN MINISTER'],
          cables: 3,
          possible: 0,
          from: '1978-07-31T09:00:00Z',
          until: '1978-08-10T08:30:00Z',
          evidence: SONODA.evidence,
          titlesOverTime: [
            { title: 'FOREIGN MINISTER', from: '1978-07-31T09:00:00Z', until: '1978-08-04T14:48:00Z', cables: 2 },
          ],
          histogram: [
            { period: '1978-07', cables: 1 },
            { period: '1978-08', cables: 2 },
          ],
          posts: [
            { name: 'MOSCOW', cables: 2 },
            { name: 'TOKYO', cables: 1 },
          ],
          tags: [
            { code: 'JA', cables: 3 },
            { code: 'PEPR', cables: 3 },
            { code: 'CH', cables: 1 },
            { code: 'UR', cables: 1 },
          ],
          mentionedWith: [{ key: 'linked-toon', name: 'TOON', cables: 2 }],
        })
        expect(await store.person('nobody')).toBeNull()
      }))

    test('a person of undated cables has no dates', () =>
      withStore(
        open,
        [cable('1978LIMA00700', { persons: [person('PEREZ', { titles: ['MINISTER'] })] })],
        async (store) => {
          expect(await store.person(provisionalKey('PEREZ', 'PEREZ'))).toMatchObject({
            from: null,
            until: null,
            titles: ['MINISTER'],
            titlesOverTime: [],
            histogram: [],
            cables: 1,
          })
        },
      ))

    test('titles over time: each once, in the commonest of its spellings that is no plural', () => {
      const titles = [
        ['President'],
        ['PRESIDENT'],
        ['Presidents', 'Ministers'],
        ['President', 'Presidents'],
        ['Deputies'],
      ]
      const met = [...titles, ['deputy', 'Congress', 'CONGRESS'], ['congress'], ['FORMER PRESIDENT', 'MINISTERS']]
      const cables = met.map((titles, at) =>
        cable(`1978LIMA0080${at}`, { date: `1978-08-0${at + 1}T00:00:00Z`, persons: [person('PEREZ', { titles })] }),
      )
      return withStore(open, cables, async (store) => {
        const told = await store.person(provisionalKey('PEREZ', 'PEREZ'))
        expect(
          told?.titlesOverTime.map(({ title, from, until, cables }) => [title, from[9], until[9], cables]),
        ).toEqual([
          ['President', '1', '4', 4],
          ['MINISTERS', '3', '8', 2],
          ['deputy', '5', '6', 2],
          ['CONGRESS', '6', '7', 2],
          ['FORMER PRESIDENT', '8', '8', 1],
        ])
      })
    })

    test('cables in order of time with the line of each mention', () =>
      linked(open, async (store) => {
        const page = await store.personCables(KEY, { limit: 9 })
        expect(page?.items.map((item) => [item.id, item.name])).toEqual([
          ['1978MOSCOW18017', 'SUNAO SONODA'],
          ['1978MOSCOW18403', 'SONODA'],
          ['1978TOKYO14001', 'SONODA'],
        ])
        expect(page?.items[1]).toMatchObject({
          held: true,
          from: 'MOSCOW',
          cites: 3,
          role: 'mention',
          titles: ['FOREIGN MINISTER'],
          quotes: [
            { raw: 'SONODA', line: '1. FOREIGN MINISTER SONODA WILL VISIT.' },
            { raw: 'SONODA', line: 'SONODA TOLD US OF A TREATY' },
          ],
        })
        const toon = await store.personCables('linked-toon', { limit: 9 })
        expect(toon?.items[1]).toMatchObject({
          role: 'signer',
          roles: ['signer'],
          quotes: [{ raw: 'TOON', line: 'TOON' }],
        })
      }))

    test('pages of cables by cursor; none of nobody', () =>
      linked(open, async (store) => {
        const whole = (await store.personCables(KEY, { limit: 9 }))?.items
        const pages = await allPages((cursor) =>
          store.personCables(KEY, { limit: 1, ...(cursor === undefined ? {} : { cursor }) }),
        )
        expect(pages).toEqual(whole)
        expect(await store.personCables('nobody', { limit: 9 })).toBeNull()
      }))

    test('a person and the first of their cables as a graph', () =>
      linked(open, async (store) => {
        const told = async (limit: number) => {
          const graph = await store.personGraph(KEY, limit)
          return {
            nodes: graph?.nodes.map(({ id }) => id),
            edges: graph?.edges.map(({ id }) => id),
            cut: graph?.truncated,
          }
        }
        const [first, second, third] = ['1978MOSCOW18017', '1978MOSCOW18403', '1978TOKYO14001']
        const mentions = (id: string | undefined) => `${id}>person:${KEY}`
        expect(await told(9)).toEqual({
          nodes: [`person:${KEY}`, first, second, third],
          edges: [mentions(first), `${second}>${first}`, mentions(second), `${third}>${second}`, mentions(third)],
          cut: false,
        })
        expect(await told(2)).toEqual({ nodes: [`person:${KEY}`, first], edges: [mentions(first)], cut: true })
        expect(await told(1)).toEqual({ nodes: [`person:${KEY}`], edges: [], cut: true })
        expect(await store.personGraph('nobody', 9)).toBeNull()
        expect((await store.personGraph(KEY, 9))?.nodes).toEqual(
          await store.nodes([`person:${KEY}`, first, second, third]),
        )
      }))

    test('a citation drawn between two cables of a block is told to linking', () =>
      linked(open, async (store) => {
        const tokyo = STORY.find(({ from }) => from === 'TOKYO')
        if (!tokyo) return
        await store.load([{ ...tokyo, citations: [...tokyo.citations, cites('1978MOSCOW18017')] }])
        expect(await store.changedBlocks(5)).toEqual(['SONODA'])
        const block = await mentionsIn(store, 'SONODA')
        expect(block.at(-1)?.cites).toEqual(['1978MOSCOW18017', '1978MOSCOW18403'])
      }))
  })
}

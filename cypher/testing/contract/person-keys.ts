import { describe, expect, test } from 'vitest'
import { provisionalKey } from '../../persons/person-names.ts'
import type { LinkedPerson } from '../../store.ts'
import { cable, id, person } from '../facts.ts'
import { allPages, exported, type OpenStore, withStore } from '../graph.ts'
import { KEY, linked, replaceIn, SONODA } from '../linking.ts'
import { STORY } from '../story.ts'

/** Keys of persons that are linked anew, and how sure it is of each cable whom it means. */
export function personKeysContract(open: OpenStore): void {
  describe('keys and links of persons', () => {
    test('a person parted and joined again, and two that change keys', () =>
      withStore(open, STORY, async (store) => {
        const as = (key: string, ...mentions: LinkedPerson['mentions']): LinkedPerson => ({ ...SONODA, key, mentions })
        const [first, second, third] = SONODA.mentions
        if (!first || !second || !third) return
        await replaceIn(store, 'SONODA', [as('a', first, second), as('b', third)])
        expect(await store.person('a')).toMatchObject({ cables: 2 })
        await replaceIn(store, 'SONODA', [as('b', first, second), as('a', third)])
        expect(await store.person('a')).toMatchObject({ cables: 1 })
        expect(await store.person('b')).toMatchObject({ cables: 2 })
        await replaceIn(store, 'SONODA', [{ ...as('c', first, second, third), name: 'JIRO SONODA', variants: [] }])
        expect(await store.person('a')).toBeNull()
        expect(await store.stats()).toMatchObject({ persons: 3, mentions: 6 })
        expect((await store.persons({ q: 'SUNAO', limit: 9 })).items).toEqual([])
        expect((await store.persons({ q: 'JIRO', limit: 9 })).items).toMatchObject([{ key: 'c', cables: 3 }])
      }))

    test('a key that goes leads to the person that took most of its mentions', () =>
      withStore(open, STORY, async (store) => {
        const as = (key: string, ...mentions: LinkedPerson['mentions']): LinkedPerson => ({ ...SONODA, key, mentions })
        const [first, second, third] = SONODA.mentions
        if (!first || !second || !third) return
        const now = (...keys: string[]) => Promise.all(keys.map((key) => store.personNow(key)))
        const bare = provisionalKey('SONODA', 'SONODA')
        expect(await now(bare, 'a')).toEqual([bare, null])
        await replaceIn(store, 'SONODA', [as('a', first, second), as('b', third)])
        expect(await now('a', 'b')).toEqual(['a', 'b'])
        expect(await now(provisionalKey('SONODA', 'SUNAO SONODA'))).toEqual(['a'])
        await replaceIn(store, 'SONODA', [as('c', first, second, third)])
        expect(await now('a', 'b', 'c', bare)).toEqual(['c', 'c', 'c', 'c'])
        // Parted: the larger part; and what led there leads on.
        await replaceIn(store, 'SONODA', [as('d', first), as('e', second, third)])
        expect(await now('a', 'b', 'c', bare)).toEqual(['e', 'e', 'e', 'e'])
        // A key that somebody has again is theirs.
        await replaceIn(store, 'SONODA', [as('a', first), as('e', second, third)])
        expect(await now('a', 'b', 'd', 'a "quoted" key')).toEqual(['a', 'e', 'a', null])
        // Until linked anew mentions are provisional, and keys lead there.
        await replaceIn(store, 'SONODA', [])
        expect(await now('a', 'e', bare)).toEqual([provisionalKey('SONODA', 'SUNAO SONODA'), bare, bare])
        await replaceIn(store, 'SONODA', [SONODA])
        expect(await now('a', 'b', 'e', bare, KEY)).toEqual([KEY, KEY, KEY, KEY, KEY])
      }))

    test('a key of a person whom no cable mentions any more leads nowhere', () =>
      linked(open, async (store) => {
        const gone = provisionalKey('VANCE', 'VANCE')
        expect(await store.personNow(gone)).toBe('linked-vance')
        const state = STORY.find(({ from }) => from === 'STATE')
        if (state) await store.load([{ ...state, persons: [] }])
        expect(await store.personNow(gone)).toBeNull()
        expect(await store.personNow('linked-vance')).toBeNull()
      }))

    test('of each cable how sure it is of its person, and why; what is linked weakly stands and counts apart', () =>
      withStore(open, STORY, async (store) => {
        const [first, second, third] = SONODA.mentions
        if (!first || !second || !third) return
        const full = { sure: 0.95, why: 'named in full' }
        const weak = { sure: 0.5, why: 'the only one of that surname', possible: true } as const
        const mentions = [{ ...first, link: full }, { ...second, link: weak }, third]
        await replaceIn(store, 'SONODA', [{ ...SONODA, mentions }])
        const links = async (possible?: boolean | 'only') => {
          const query = possible === undefined ? {} : { possible }
          const items = await allPages((cursor) =>
            store.personCables(KEY, { ...query, limit: 1, ...(cursor === undefined ? {} : { cursor }) }),
          )
          const total = (await store.personCables(KEY, { ...query, limit: 1 }))?.total
          return { total, items: items.map(({ id, link }) => [id, link]) }
        }
        expect(await store.person(KEY)).toMatchObject({
          cables: 2,
          possible: 1,
          posts: [
            { name: 'MOSCOW', cables: 1 },
            { name: 'TOKYO', cables: 1 },
          ],
        })
        const withWeak = await store.person(KEY, true)
        expect(withWeak).toMatchObject({ cables: 2, possible: 1, posts: [{ name: 'MOSCOW', cables: 2 }, {}] })
        const months = (person: typeof withWeak) => person?.histogram.map(({ period, cables }) => `${period} ${cables}`)
        expect([months(await store.person(KEY)), months(withWeak)]).toEqual([
          ['1978-07 1', '1978-08 1'],
          ['1978-07 1', '1978-08 2'],
        ])
        const ofYear = async (possible?: boolean) =>
          (await store.personPeriods(KEY, 'year', possible))?.filter(({ kind }) => kind === 'post')[0]?.cables
        expect([await ofYear(), await ofYear(true)]).toEqual([1, 2])
        const moscow = async (possible: boolean) =>
          (await store.postPersons({ post: 'MOSCOW', possible })).find(({ key }) => key === KEY)?.cables
        expect([await moscow(false), await moscow(true)]).toEqual([1, 2])
        const company = async (possible?: boolean) =>
          (await store.company(KEY, 5, possible))?.nodes.map((node) => node.cables)
        expect([await company(), await company(true)]).toEqual([
          [2, 1],
          [3, 2],
        ])
        expect(await store.count({ person: KEY, holding: 'held' })).toBe(2)
        expect((await store.search({ person: KEY, limit: 9 })).items.map(({ id }) => id)).toEqual([
          '1978TOKYO14001',
          '1978MOSCOW18017',
        ])
        const drawn = async (possible: boolean) => (await store.personGraph(KEY, 9, possible))?.nodes.length
        expect([await drawn(false), await drawn(true)]).toEqual([3, 4])
        // The same in lists, whether a name was typed or not.
        for (const q of [undefined, 'sonoda']) {
          const { items } = await store.persons({ ...(q === undefined ? {} : { q }), limit: 20 })
          expect(items.find(({ key }) => key === KEY)).toMatchObject({ cables: 2, possible: 1 })
        }
        const all = [
          ['1978MOSCOW18017', full],
          ['1978MOSCOW18403', weak],
          ['1978TOKYO14001', null],
        ]
        expect(await links()).toEqual({ total: 2, items: [all[0], all[2]] })
        expect(await links(true)).toEqual({ total: 3, items: all })
        expect(await links('only')).toEqual({ total: 1, items: [all[1]] })
        // A cable read again keeps its links until it is linked anew; linked otherwise it says so.
        await store.load(STORY)
        expect(await links(true)).toEqual({ total: 3, items: all })
        await replaceIn(store, 'SONODA', [{ ...SONODA, mentions: [first, { ...second, link: full }, third] }])
        expect(await store.person(KEY)).toMatchObject({ cables: 3, possible: 0 })
        expect((await links()).items).toEqual([
          ['1978MOSCOW18017', null],
          ['1978MOSCOW18403', full],
          ['1978TOKYO14001', null],
        ])
        await replaceIn(store, 'SONODA', [])
        expect((await store.personCables(provisionalKey('SONODA', 'SONODA'), { limit: 1 }))?.items[0]?.link).toBeNull()
      }))

    test('a weak link is no edge and counts nowhere, unless possible ones are asked for: it is marked then', () =>
      withStore(open, STORY, async (store) => {
        const [first, second, third] = SONODA.mentions
        if (!first || !second || !third) return
        const link = { sure: 0.5, why: 'the only one of that surname', possible: true } as const
        const before = await store.stats()
        await replaceIn(store, 'SONODA', [{ ...SONODA, mentions: [first, { ...second, link }, third] }])
        expect((await store.stats()).mentions).toBe(before.mentions - 1)
        const [cableId, person] = [second.cable, `person:${KEY}`]
        const edge = `${cableId}>${person}`
        const walk = { depth: 1, direction: 'both', limit: 50 } as const
        const expansion = { direction: 'both', kinds: ['Person'], exclude: [], by: null, limit: 50 } as const
        const way = { from: person, to: cableId, directed: false, limit: 50 }
        type Drawn = { readonly edges: readonly { readonly id: string; readonly possible?: true }[] } | null
        // biome-ignore format: a table
        const asks: [question: string, ask: (possible: boolean) => Promise<Drawn>][] = [
          ['among',         async (possible) => ({ edges: await store.among([cableId, person], possible) })],
          ['many persons',  async (possible) => ({ edges: await store.among([cableId, person, ...Array.from({ length: 9 }, (_, at) => `person:${at}`)], possible) })],
          ['neighbourhood', (possible) => store.neighbourhood(cableId, { ...walk, possible }, ['persons'])],
          ['expand',        (possible) => store.expand({ ...expansion, node: cableId, possible })],
          ['paths',         (possible) => store.paths({ ...way, possible })],
          ['export',        (possible) => exported(store, possible)],
        ]
        for (const [question, ask] of asks) {
          const found = async (possible: boolean) => (await ask(possible))?.edges.find(({ id }) => id === edge)
          expect([question, await found(false), (await found(true))?.possible]).toEqual([question, undefined, true])
        }
        const mentions = (await exported(store)).edges.filter(({ kind }) => kind === 'MENTIONS')
        expect(mentions).toHaveLength((await store.stats()).mentions)
        const people = async (id: typeof first.cable) =>
          (await store.cable(id))?.persons.flatMap(({ key, possible }) => (key === KEY ? [possible] : []))
        expect([await people(cableId), await people(first.cable)]).toEqual([[true], [undefined]])
      }))

    test('of two names of one person in a cable the surest link counts', () =>
      withStore(open, [cable('1978LIMA00700', { persons: [person('PEREZ'), person('JUAN PEREZ')] })], async (store) => {
        const named = (name: string, sure: number) => {
          const link = { sure, why: name, ...(sure < 0.6 ? { possible: true as const } : {}) }
          return { cable: id('1978LIMA00700'), name, link }
        }
        const perez = (...mentions: LinkedPerson['mentions']) => ({ ...SONODA, key: 'p', mentions })
        await replaceIn(store, 'PEREZ', [perez(named('PEREZ', 0.5), named('JUAN PEREZ', 0.9))])
        expect(await store.person('p')).toMatchObject({ cables: 1, possible: 0 })
        expect((await store.personCables('p', { limit: 5 }))?.items[0]?.link).toEqual({
          sure: 0.9,
          why: 'JUAN PEREZ',
        })
        expect((await store.personCables('p', { possible: 'only', limit: 5 }))?.items).toEqual([])
        await replaceIn(store, 'PEREZ', [perez(named('PEREZ', 0.5), named('JUAN PEREZ', 0.4))])
        expect(await store.person('p')).toMatchObject({ cables: 0, possible: 1 })
        // Who is in no cable for sure comes last.
        expect((await store.persons({ limit: 20 })).items.at(-1)?.key).toBe('p')
      }))

    test('two names of one person in one cable are one edge', () =>
      withStore(
        open,
        [
          cable('1978LIMA00700', {
            persons: [
              person('PEREZ', { titles: ['MINISTER'], mentions: [{ raw: 'PEREZ', start: 9, end: 14 }] }),
              person('JUAN PEREZ', {
                role: 'subject',
                confidence: 0.9,
                mentions: [{ raw: 'JUAN PEREZ', start: 2, end: 12 }],
              }),
            ],
          }),
        ],
        async (store) => {
          const mentions = [
            { cable: id('1978LIMA00700'), name: 'PEREZ' },
            { cable: id('1978LIMA00700'), name: 'JUAN PEREZ' },
          ]
          const perez = {
            key: 'p',
            name: 'JUAN PEREZ',
            surname: 'PEREZ',
            variants: ['PEREZ'],
            titles: [],
            evidence: [],
            mentions,
          }
          await replaceIn(store, 'PEREZ', [perez])
          expect(await store.stats()).toMatchObject({ persons: 1, mentions: 1 })
          expect(await store.person('p')).toMatchObject({ cables: 1 })
          const around = await store.neighbourhood(id('1978LIMA00700'), { depth: 0, direction: 'both', limit: 9 }, [
            'persons',
          ])
          expect(around?.edges).toMatchObject([
            {
              kind: 'MENTIONS',
              role: 'subject',
              confidence: 0.9,
              occurrences: [{ raw: 'PEREZ' }, { raw: 'JUAN PEREZ' }],
            },
          ])
          const page = await store.personCables('p', { limit: 9 })
          expect(page?.items).toMatchObject([{ name: 'PEREZ', role: 'subject', titles: ['MINISTER'] }])
        },
      ))
  })
}

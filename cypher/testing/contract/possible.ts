import { describe, expect, test } from 'vitest'
import type { GraphStore } from '../../store.ts'
import { cable, cites, id, person } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'

const TEXT = 'FIRST. SEE LIMA 1 AND QUITO 9. LAST.'
const day = (date: number) => `1978-03-0${date}T00:00:00Z`
const maybe = (target: string, more: Parameters<typeof cites>[1] = {}) =>
  ({ ...cites(target, { confidence: 0.6, ...more }), possible: true }) as const
const inText = (target: string, raw: string) => {
  const start = TEXT.indexOf(raw)
  return { ...maybe(target, { where: 'text' }), raw, start, end: start + raw.length }
}
const nobody = (name: string) => person(name, { possible: true, confidence: 0.4 })

/**
 * PARIS 5 cites LIMA 1, and ROME 2 possibly, which cites LIMA 1 itself; possibly QUITO 9 too, which nobody holds and BONN 3 possibly
 * cites by another name. OSLO 6 possibly cites PARIS 5. AERONOR is possibly a person in PARIS 5 and OSLO 6.
 */
const MAYBE = [
  cable('1978LIMA00001', { date: day(1) }),
  cable('1978ROME00002', { date: day(2), citations: [cites('1978LIMA00001')] }),
  cable('1978PARIS00005', {
    date: day(3),
    text: TEXT,
    citations: [
      cites('1978LIMA00001'),
      maybe('1978LIMA00001'),
      maybe('1978ROME00002'),
      inText('1978QUITO00009', 'QUITO 9'),
      maybe('1978PARIS00005'),
    ],
    persons: [person('PEREZ'), nobody('AERONOR')],
  }),
  cable('1978OSLO00006', { date: day(4), citations: [maybe('1978PARIS00005')], persons: [nobody('AERONOR')] }),
  cable('1978BONN00003', { date: day(5), citations: [maybe('1978QUITO00009', { post: 'QUEBEC' })] }),
]

const PARIS = id('1978PARIS00005')
const QUITO = id('1978QUITO00009')
const NOBODY = 'person:possible:AERONOR'
const WALK = { depth: 10, direction: 'both', limit: 50, possible: true } as const

const ids = (graph: { readonly nodes: readonly { readonly id: string }[] } | null) =>
  graph?.nodes.map((node) => node.id)
const drawn = (graph: { readonly edges: readonly { readonly id: string; readonly possible?: true }[] } | null) =>
  graph?.edges.map((edge) => `${edge.id}${edge.possible ? ' ?' : ''}`)

/** What is merely possible is in no answer, and in every one that is asked for it. */
export function possibleContract(open: OpenStore): void {
  const maybes = (check: (store: GraphStore) => Promise<void>) => withStore(open, MAYBE, check)

  describe('what is merely possible', () => {
    test('is left out unless asked for', () =>
      maybes(async (store) => {
        const sure = { depth: 10, direction: 'both', limit: 50 } as const
        expect(drawn(await store.chain(PARIS, sure))).toEqual(['1978PARIS00005>1978LIMA00001'])
        expect(ids(await store.neighbourhood(PARIS, sure, ['persons']))).toHaveLength(4)
        expect(ids(await store.lineage(PARIS, { up: 9, down: 9, siblings: false, limit: 9 }))).toHaveLength(2)
        expect(await store.chain(QUITO, sure)).toBeNull()
        expect(await store.nodes([NOBODY, QUITO])).toEqual([])
        expect(await store.stats()).toMatchObject({ stubs: 0, cites: 2, mentions: 1 })
        expect(await store.search({ person: 'possible:AERONOR', limit: 9 })).toMatchObject({ items: [] })
      }))

    test('is in a chain: cables in order, none twice, edges that say so', () =>
      maybes(async (store) => {
        const chain = await store.chain(PARIS, WALK)
        expect(ids(chain)).toEqual([PARIS, QUITO, '1978LIMA00001', '1978ROME00002', '1978OSLO00006'])
        expect(drawn(chain)).toEqual([
          '1978OSLO00006>1978PARIS00005 ?',
          '1978PARIS00005>1978LIMA00001',
          '1978PARIS00005>1978QUITO00009 ?',
          '1978PARIS00005>1978ROME00002 ?',
          '1978ROME00002>1978LIMA00001',
        ])
        expect(chain?.nodes[0]).toMatchObject({ cites: 1, citedBy: 0 })
      }))

    test('a cable that is only possibly cited goes by the first name, and is cited by none', () =>
      maybes(async (store) => {
        const chain = await store.chain(QUITO, WALK)
        expect(ids(chain)).toEqual([QUITO, PARIS, '1978BONN00003', '1978OSLO00006'])
        expect(chain?.nodes[0]).toMatchObject({
          ...{ held: false, from: 'QUEBEC', number: '9', year: 1978, citedBy: 0, label: 'QUEBEC 9' },
        })
      }))

    test('a cut walk keeps the first of both', () =>
      maybes(async (store) => {
        const chain = await store.chain(PARIS, { ...WALK, limit: 3 })
        expect([ids(chain), chain?.truncated]).toEqual([[PARIS, QUITO, '1978LIMA00001'], true])
      }))

    test('is in a neighbourhood, persons by their names', () =>
      maybes(async (store) => {
        const around = await store.neighbourhood(PARIS, { ...WALK, depth: 1 }, ['persons', 'posts'])
        const persons = around?.nodes.filter(({ kind }) => kind === 'Person')
        expect(persons).toMatchObject([{ name: 'PEREZ' }, { id: NOBODY, name: 'AERONOR', cables: 2, possible: true }])
        expect(around?.nodes.at(-3)?.kind).toBe('Post')
        expect(drawn(around)).toContain(`1978PARIS00005>${NOBODY} ?`)
      }))

    test('is in a lineage with its sentence; what lies beyond counts the others', () =>
      maybes(async (store) => {
        const lineage = await store.lineage(PARIS, { up: 1, down: 1, siblings: false, limit: 50, possible: true })
        expect(ids(lineage)).toEqual([PARIS, QUITO, '1978LIMA00001', '1978ROME00002', '1978OSLO00006'])
        expect(lineage?.totals).toMatchObject({ ancestors: 3, descendants: 1 })
        const edge = lineage?.edges.find(({ target }) => target === QUITO)
        expect(edge?.occurrences[0]?.passage?.text).toBe('SEE LIMA 1 AND QUITO 9.')
        expect(lineage?.nodes.map(({ beyond }) => beyond)).toEqual(Array(5).fill({ cites: 0, citedBy: 0 }))
      }))

    test('is in the lists of citations, counted', () =>
      maybes(async (store) => {
        const list = { sort: 'date', holding: 'all', group: 'post', limit: 9 } as const
        const cited = await store.citations(PARIS, { ...list, direction: 'cites', possible: true })
        expect(cited?.items.map(({ cable: { id: key }, possible = false }) => [key, possible])).toEqual([
          ['1978LIMA00001', false],
          ['1978ROME00002', true],
          [QUITO, true],
        ])
        expect([cited?.total, cited?.groups.length]).toEqual([3, 3])
        const citing = await store.citations(QUITO, { ...list, direction: 'citedBy', possible: true })
        expect(citing?.items.map((item) => item.cable.id)).toEqual([PARIS, '1978BONN00003'])
        expect((await store.citations(PARIS, { ...list, direction: 'cites' }))?.total).toBe(1)
      }))

    test('is around a cable that is opened, and around such a person', () =>
      maybes(async (store) => {
        const query = { direction: 'both', kinds: ['Cable', 'Person'], exclude: [], by: null, limit: 50 } as const
        const opened = await store.expand({ ...query, node: PARIS, possible: true })
        const others = opened?.nodes.flatMap((node) => (node.kind === 'Person' ? node.name : node.id))
        expect(others?.toSorted()).toEqual([
          '1978LIMA00001',
          '1978OSLO00006',
          QUITO,
          '1978ROME00002',
          'AERONOR',
          'PEREZ',
        ])
        const person = await store.expand({ ...query, node: NOBODY, possible: true })
        expect(ids(person)?.toSorted()).toEqual(['1978OSLO00006', PARIS])
        expect(drawn(person)).toContain(`1978OSLO00006>${NOBODY} ?`)
        expect(await store.expand({ ...query, node: NOBODY })).toBeNull()
        expect(ids(await store.personGraph('possible:AERONOR', 9, true))).toEqual([NOBODY, PARIS, '1978OSLO00006'])
      }))

    test('such a person has cables, in order and in pages, with the words', () =>
      maybes(async (store) => {
        const first = await store.personCables('possible:AERONOR', { limit: 1 })
        expect(first).toMatchObject({ total: 2, items: [{ id: PARIS, name: 'AERONOR', link: null }] })
        expect(first?.items[0]?.quotes).toMatchObject([{ raw: 'AERONOR' }])
        const next = await store.personCables('possible:AERONOR', { limit: 9, cursor: first?.cursor ?? '' })
        expect(next).toMatchObject({ cursor: null, items: [{ id: '1978OSLO00006' }] })
        expect(await store.personCables('possible:AERONOR', { possible: false, limit: 9 })).toMatchObject({ total: 0 })
        expect(await store.personCables('possible:NOBODY', { limit: 9 })).toBeNull()
      }))

    test('is on paths', () =>
      maybes(async (store) => {
        const ends = [id('1978OSLO00006'), id('1978LIMA00001')] as const
        expect(ids(await store.path(...ends, true))).toEqual([])
        expect(ids(await store.path(...ends, true, true))).toEqual(['1978OSLO00006', PARIS, '1978LIMA00001'])
        const paths = { to: '1978BONN00003', directed: false, limit: 50 }
        const found = await store.paths({ ...paths, from: '1978ROME00002', possible: true })
        expect(ids(found)).toEqual(['1978ROME00002', PARIS, QUITO, '1978BONN00003'])
        expect(found?.quotes.some(({ passage }) => passage?.text === 'SEE LIMA 1 AND QUITO 9.')).toBe(true)
        expect((await store.paths({ ...paths, from: NOBODY, possible: true }))?.length).toBe(3)
      }))

    test('goes with its documents, and comes with those that are read anew', () =>
      maybes(async (store) => {
        const [, , paris, , bonn] = MAYBE
        if (!paris || !bonn) throw new TypeError('the fixture has five cables')
        await store.load([{ ...paris, citations: [cites('1978ROME00002')], persons: [] }])
        expect(drawn(await store.chain(PARIS, { ...WALK, depth: 1 }))).toEqual([
          '1978OSLO00006>1978PARIS00005 ?',
          '1978PARIS00005>1978ROME00002',
        ])
        await store.remove(await store.documents({ cable: bonn.id }))
        expect(await store.chain(QUITO, WALK)).toBeNull()
        await store.load([{ ...bonn, citations: [maybe('1978ROME00002'), cites('1978QUITO00009')] }])
        expect(drawn(await store.chain(bonn.id, { ...WALK, direction: 'cites' }))).toEqual([
          '1978BONN00003>1978QUITO00009',
          '1978BONN00003>1978ROME00002 ?',
          '1978ROME00002>1978LIMA00001',
        ])
      }))
  })
}

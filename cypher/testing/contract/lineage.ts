import { describe, expect, test } from 'vitest'
import { cable, cites, id } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'

const TEXT = 'FIRST. SEE LIMA 1 AND QUITO 9. LAST.'
const day = (date: number, hour = 0) =>
  `1978-03-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`
const citing = (target: string, raw: string) => {
  const start = TEXT.indexOf(raw)
  return { ...cites(target, { where: 'text' }), raw, start, end: start + raw.length }
}

/**
 * PARIS 5 cites LIMA 1 and QUITO 9 (not held); LIMA 1 cites ROME 1. OSLO 6 and OSLO 7 cite PARIS 5, OSLO 8 cites OSLO 6.
 * BONN 3 cites LIMA 1 as well, and is no descendant; BONN 4 cites BONN 3.
 */
const FAMILY = [
  cable('1978ROME00001', { date: day(1) }),
  cable('1978LIMA00001', { date: day(2, 12), citations: [cites('1978ROME00001')] }),
  cable('1978PARIS00005', {
    date: day(3),
    text: TEXT,
    citations: [citing('1978LIMA00001', 'LIMA 1'), citing('1978QUITO00009', 'QUITO 9')],
  }),
  cable('1978OSLO00006', {
    date: day(5),
    to: ['STATE', 'PARIS'],
    info: ['LIMA'],
    citations: [cites('1978PARIS00005')],
  }),
  cable('1978OSLO00007', { date: day(4), citations: [cites('1978PARIS00005')] }),
  cable('1978OSLO00008', { date: day(6), citations: [cites('1978OSLO00006')] }),
  cable('1978BONN00003', { date: day(3), citations: [cites('1978LIMA00001')] }),
  cable('1978BONN00004', { date: day(4), citations: [cites('1978BONN00003')] }),
]

const NO_WINDOW = [undefined, undefined, undefined, undefined, undefined]

/**
 * PARIS 5 cites numbers of QUITO that are not held; of those beside them some are undated, or of another kind or year. LIMA 99 cites
 * one of them before it, BONN 1 without a date.
 */
const SERIES = [
  cable('1978PARIS00005', {
    date: day(20),
    citations: [
      '1978QUITO00099',
      '1978QUITO00002',
      '1978QUITO00200',
      '1977QUITO00099',
      '1978OSLO00050',
      '1978QUITOA-99',
      '1978STATE090000',
      '1979STATE000001',
      '1978ROME00050',
    ].map((cited) => cites(cited)),
  }),
  cable('1978BONN00001', { citations: [cites('1978STATE090000'), cites('1976STATE000002')] }),
  cable('1978QUITO00098', { date: day(2) }),
  cable('1978QUITO00100', { date: day(9) }),
  cable('1978QUITO00097', { date: day(1) }),
  cable('1979QUITO00201', { date: '1979-03-01T00:00:00Z' }),
  cable('1978QUITO00198'),
  cable('1978QUITOA-198', { date: day(3) }),
  cable('1978LIMA00099', { date: day(4), citations: [cites('1978STATE090000'), cites('1978QUITO00099')] }),
  cable('1978LIMA00100', { date: day(4), citations: [cites('1978STATE090000')] }),
  // Cited before the number below it was sent.
  cable('1978ROME00049', { date: day(21) }),
  // A series out of step tells nothing.
  cable('1978OSLO00049', { date: day(8) }),
  cable('1978OSLO00051', { date: day(7) }),
]

/** QUITO 100 was sent on the day on which the number below it is first cited. */
const NARROW = [
  cable('1978PARIS00005', { date: day(9, 12), citations: [cites('1978QUITO00099')] }),
  cable('1978QUITO00098', { date: day(2) }),
  cable('1978QUITO00100', { date: day(9) }),
]

const ALL = { up: 10, down: 10, siblings: false, limit: 50 }
const PARIS = id('1978PARIS00005')

/** What led to a cable and what came of it. */
export function lineageContract(open: OpenStore): void {
  describe('lineage', () => {
    test('ancestors and descendants, each walked one way', () =>
      withStore(open, FAMILY, async (store) => {
        const lineage = await store.lineage(PARIS, ALL)
        expect(lineage?.nodes.map((node) => [node.id, node.relation, node.depth])).toEqual([
          ['1978PARIS00005', 'self', 0],
          ['1978QUITO00009', 'ancestor', 1],
          ['1978LIMA00001', 'ancestor', 1],
          ['1978OSLO00007', 'descendant', 1],
          ['1978OSLO00006', 'descendant', 1],
          ['1978ROME00001', 'ancestor', 2],
          ['1978OSLO00008', 'descendant', 2],
        ])
        expect(lineage?.totals).toEqual({ ancestors: 3, descendants: 3, siblings: null, complete: true })
        expect(lineage?.truncated).toBe(false)
        const addressed = lineage?.nodes.filter(({ to }) => to.length > 0)
        expect(addressed?.map((node) => [node.id, node.to])).toEqual([['1978OSLO00006', ['PARIS', 'STATE']]])
        expect(lineage?.nodes[2]?.beyond).toEqual({ cites: 0, citedBy: 1 })
        const chain = await store.chain(PARIS, { depth: 10, direction: 'both', limit: 50 })
        expect(chain?.nodes.map((node) => node.id)).toEqual(lineage?.nodes.map((node) => node.id))
        expect(chain?.edges.map((edge) => edge.id)).toEqual(lineage?.edges.map((edge) => edge.id))
      }))

    test('edges tell the sentence and how long the answer took', () =>
      withStore(open, FAMILY, async (store) => {
        const lineage = await store.lineage(PARIS, { ...ALL, up: 1, down: 0 })
        expect(lineage?.edges.map((edge) => [edge.id, edge.lagHours, edge.occurrences[0]?.passage?.text])).toEqual([
          ['1978PARIS00005>1978LIMA00001', 12, 'SEE LIMA 1 AND QUITO 9.'],
          ['1978PARIS00005>1978QUITO00009', null, 'SEE LIMA 1 AND QUITO 9.'],
        ])
      }))

    test('a cable that is not held was sent between those with the numbers around its own, in its year, before it was cited', () =>
      withStore(open, SERIES, async (store) => {
        const around = await Promise.all([PARIS, id('1976STATE000002')].map((start) => store.lineage(start, ALL)))
        const told = around
          .flatMap((lineage) => lineage?.nodes ?? [])
          .map(({ id: key, window }) => {
            const { from, until, restsOn, firstCitedBy, year } = window ?? {}
            return [key, [from, until, restsOn, firstCitedBy, year]] as const
          })
        expect(new Map(told)).toEqual(
          new Map<string, unknown>([
            ['1978PARIS00005', NO_WINDOW],
            ['1978QUITO00099', [day(2), day(4), ['1978QUITO00098'], '1978LIMA00099', null]],
            ['1978QUITO00002', ['1978-01-01', day(1), ['1978QUITO00097'], null, 1978]],
            ['1978QUITO00200', [day(9), day(20), ['1978QUITO00100'], '1978PARIS00005', null]],
            ['1977QUITO00099', ['1977-01-01', '1977-12-31', [], null, 1977]],
            // Numbers out of step tell nothing, the rest does.
            ['1978OSLO00050', ['1978-01-01', day(20), [], '1978PARIS00005', 1978]],
            ['1978QUITOA-99', ['1978-01-01', day(20), [], '1978PARIS00005', 1978]],
            ['1978STATE090000', ['1978-01-01', day(4), [], '1978LIMA00099', 1978]],
            // Cited before its year, or before the number below its own: one of them is wrong.
            ['1979STATE000001', NO_WINDOW],
            ['1978ROME00050', NO_WINDOW],
            ['1978BONN00001', NO_WINDOW],
            ['1976STATE000002', ['1976-01-01', '1976-12-31', [], null, 1976]],
          ]),
        )
      }))

    test('its window rests on the numbers around its own where these are the narrowest', () =>
      withStore(open, NARROW, async (store) => {
        const lineage = await store.lineage(PARIS, ALL)
        expect(lineage?.nodes.find(({ id: key }) => key === '1978QUITO00099')?.window).toEqual({
          from: day(2),
          until: day(9),
          restsOn: ['1978QUITO00098', '1978QUITO00100'],
          firstCitedBy: null,
          year: null,
        })
      }))

    test('siblings when asked for, counted', () =>
      withStore(open, FAMILY, async (store) => {
        const lineage = await store.lineage(PARIS, { ...ALL, up: 1, down: 1, siblings: true })
        expect(lineage?.nodes.filter(({ relation }) => relation === 'sibling').map((node) => node.id)).toEqual([
          '1978BONN00003',
        ])
        expect(lineage?.totals).toEqual({ ancestors: 2, descendants: 2, siblings: 1, complete: true })
      }))

    test('what is cut is counted, and what lies beyond is told at each end', () =>
      withStore(open, FAMILY, async (store) => {
        const lineage = await store.lineage(PARIS, { ...ALL, limit: 3 })
        expect(lineage).toMatchObject({ truncated: true, totals: { ancestors: 3, descendants: 3, complete: true } })
        expect(lineage?.nodes.map(({ id: key, beyond }) => [key, beyond.cites, beyond.citedBy])).toEqual([
          ['1978PARIS00005', 0, 2],
          ['1978QUITO00009', 0, 0],
          ['1978LIMA00001', 1, 1],
        ])
      }))

    test('cables that cite each other are met once', () =>
      withStore(
        open,
        [
          cable('1978LIMA00001', { citations: [cites('1978LIMA00002')] }),
          cable('1978LIMA00002', { citations: [cites('1978LIMA00001')] }),
        ],
        async (store) => {
          const lineage = await store.lineage(id('1978LIMA00001'), ALL)
          expect(lineage?.nodes.map((node) => [node.id, node.relation])).toEqual([
            ['1978LIMA00001', 'self'],
            ['1978LIMA00002', 'ancestor'],
          ])
          expect(lineage?.edges).toHaveLength(2)
        },
      ))

    test('an unknown cable has none', () =>
      withStore(open, FAMILY, async (store) => expect(await store.lineage(id('1978ROME00077'), ALL)).toBeNull()))
  })
}

import { describe, expect, test } from 'vitest'
import { cable, cites, citesDtg, id, person } from '../facts.ts'
import { exported, loadInBatches, type OpenStore, portrait, withStore } from '../graph.ts'
import { replaceIn } from '../linking.ts'

const DTG = '1975-05-31T13:45:00Z'
const NAMED = cable('1975BONN00100', { date: '1975-05-31T13:45:30Z', subject: 'NAMED BY ITS TIME' })
const SAME_MINUTE = cable('1975BONN00101', { date: DTG })
const CITING = cable('1975LIMA00700', {
  citations: [citesDtg('BONN', DTG, { confidence: 0.8 })],
  persons: [person('PEREZ')],
})

/** Citations by sender and date-time group. */
export function dtgContract(open: OpenStore): void {
  describe('citations by DTG', () => {
    test('are drawn when exactly one held cable answers to sender and minute', () =>
      withStore(open, [CITING, NAMED], async (store) => {
        expect(await store.stats()).toMatchObject({ cites: 0 })
        await store.settleDtgCitations()
        expect(await store.stats()).toMatchObject({ cites: 1, stubs: 0 })
        expect((await exported(store)).edges.filter(({ kind }) => kind === 'CITES')).toEqual([
          {
            id: '1975LIMA00700>1975BONN00100',
            source: '1975LIMA00700',
            target: '1975BONN00100',
            kind: 'CITES',
            confidence: 0.8,
            occurrences: [
              { raw: `BONN ${DTG}`, start: 0, end: `BONN ${DTG}`.length, where: 'ref', rule: 'dtg', confidence: 0.8 },
            ],
          },
        ])
        const detail = await store.cable(CITING.id)
        expect(detail).toMatchObject({ cites: 1 })
        expect(detail?.citations).toEqual([
          {
            raw: `BONN ${DTG}`,
            start: 0,
            end: `BONN ${DTG}`.length,
            where: 'ref',
            rule: 'dtg',
            confidence: 0.8,
            target: '1975BONN00100',
            kind: 'cable',
            post: 'BONN',
            number: '100',
            year: 1975,
          },
        ])
        expect((await store.cableText(CITING.id))?.spans).toMatchObject([{ target: '1975BONN00100', rule: 'dtg' }, {}])
        expect(await store.cable(NAMED.id)).toMatchObject({ citedBy: 1 })
        expect((await store.chain(NAMED.id, { depth: 1, direction: 'citedBy', limit: 9 }))?.nodes).toHaveLength(2)
      }))

    test('settling twice changes nothing, nor does loading again', () =>
      withStore(open, [CITING, NAMED], async (store) => {
        await store.settleDtgCitations()
        const settled = await portrait(store)
        await store.settleDtgCitations()
        await store.load([NAMED, CITING])
        expect(await portrait(store)).toEqual(settled)
      }))

    test('the order of loading and settling does not show in the end', () =>
      withStore(open, [CITING, NAMED], async (store) => {
        await store.settleDtgCitations()
        const settled = await portrait(store)
        await withStore(open, [], async (other) => {
          await loadInBatches(other, [NAMED, CITING], 1)
          await other.settleDtgCitations()
          expect(await portrait(other)).toEqual(settled)
        })
      }))

    const silent: [shows: string, cables: (typeof NAMED)[]][] = [
      ['none is held', [CITING]],
      ['two answer', [CITING, NAMED, SAME_MINUTE]],
      ['another post sent it', [CITING, cable('1975QUITO00100', { date: DTG })]],
      ['it is of another minute', [CITING, cable('1975BONN00100', { date: '1975-05-31T13:46:00Z' })]],
      ['it is only cited itself', [CITING, cable('1975QUITO00100', { citations: [cites('1975BONN00100')] })]],
      ['it would be the citing cable', [cable('1975BONN00100', { date: DTG, citations: [citesDtg('BONN', DTG)] })]],
    ]
    test.each(silent)('are not drawn when %s', (_shows, cables) =>
      withStore(open, cables, async (store) => {
        const before = await portrait(store)
        await store.settleDtgCitations()
        expect(await portrait(store)).toEqual(before)
      }),
    )

    test('are taken back when a second cable answers, or the one is read anew', () =>
      withStore(open, [CITING, NAMED], async (store) => {
        await store.settleDtgCitations()
        await store.load([SAME_MINUTE])
        await store.settleDtgCitations()
        expect(await store.stats()).toMatchObject({ cites: 0, cables: 3 })
        expect((await store.cable(CITING.id))?.citations).toMatchObject([
          { target: null, reason: 'dtg', sender: 'BONN', dtg: DTG },
        ])
        await store.load([{ ...SAME_MINUTE, date: '1975-06-01T00:00:00Z' }])
        await store.settleDtgCitations()
        expect(await store.stats()).toMatchObject({ cites: 1 })
        await store.load([{ ...NAMED, date: null }])
        await store.settleDtgCitations()
        expect(await store.stats()).toMatchObject({ cites: 0 })
      }))

    test('an edge that rests on an id as well stays, with both words', () => {
      const both = { ...CITING, citations: [...CITING.citations, cites('1975BONN00100', { start: 50 })] }
      return withStore(open, [both, NAMED], async (store) => {
        await store.settleDtgCitations()
        const occurrences = async () => {
          const chain = await store.chain(CITING.id, { depth: 1, direction: 'cites', limit: 9 })
          return chain?.edges.flatMap((edge) => (edge.kind === 'CITES' ? edge.occurrences.map(({ rule }) => rule) : []))
        }
        expect(await occurrences()).toEqual(['dtg', 'post-number'])
        expect(await store.cable(CITING.id)).toMatchObject({ cites: 1 })
        await store.load([SAME_MINUTE])
        await store.settleDtgCitations()
        expect(await occurrences()).toEqual(['post-number'])
        expect(await store.cable(id('1975BONN00100'))).toMatchObject({ citedBy: 1 })
      })
    })

    test('change the blocks of the citing cable: linking follows citations', () =>
      withStore(open, [CITING, NAMED], async (store) => {
        await replaceIn(store, 'PEREZ', [
          {
            key: 'p',
            name: 'PEREZ',
            surname: 'PEREZ',
            variants: [],
            titles: [],
            evidence: [],
            mentions: [{ cable: CITING.id, name: 'PEREZ' }],
          },
        ])
        await store.settleDtgCitations()
        expect(await store.changedBlocks(5)).toEqual(['PEREZ'])
      }))
  })
}

import { describe, expect, test } from 'vitest'
import type { GraphStore } from '../../store.ts'
import { cable, cites, citesDtg, id, person } from '../facts.ts'
import { type OpenStore, portrait, withStore } from '../graph.ts'
import { linkByName } from '../linking.ts'
import { STORY } from '../story.ts'

const DTG = '1978-08-10T08:30:00Z'

/** The story, with what hangs on documents that go: a second text of a cable, a citation by DTG, a stub's other name, sources. */
const CABLES = [
  ...STORY,
  cable('1978MOSCOW18403', {
    source: 'other.zip!/a.txt',
    text: 'A LONGER TEXT. '.repeat(99),
    subject: 'LONGER',
    tags: ['XX'],
  }),
  cable('1978BONN00001', { source: 'box.csv#1', citations: [citesDtg('TOKYO', DTG), cites('1978MOSCOW18403')] }),
  cable('1978BONN00002', { source: 'box.csv#2', citations: [cites('1978TOKYO12000')], persons: [person('SONODA')] }),
  cable('1978BONN00003', { source: 'box.csv.old/3.txt', to: ['BOX'], persons: [person('NOBODY ELSE')] }),
]

async function settled(store: GraphStore): Promise<unknown> {
  await store.settleDtgCitations()
  await linkByName(store)
  return portrait(store)
}

/** Taking documents out: what is left is what loading the others gives. */
export function removeContract(open: OpenStore): void {
  describe('taking documents out', () => {
    const cases: [
      shows: string,
      of: { id?: string; source?: string },
      gone: (source: string, id: string) => boolean,
    ][] = [
      ['a cable that others cite', { id: '1978SEOUL06670' }, (_, id) => id === '1978SEOUL06670'],
      ['one with two documents', { id: '1978MOSCOW18403' }, (_, id) => id === '1978MOSCOW18403'],
      ['one of them', { source: 'other.zip' }, (source) => source === 'other.zip!/a.txt'],
      ['the one that a date-time group means', { id: '1978TOKYO14001' }, (_, id) => id === '1978TOKYO14001'],
      [
        'the rows of a table, not what is called alike',
        { source: 'box.csv' },
        (source) => source.startsWith('box.csv#'),
      ],
      ['a folder', { source: 'box.csv.old' }, (source) => source === 'box.csv.old/3.txt'],
      ['all of them', { source: 'cables' }, (source) => source.startsWith('cables/')],
    ]
    test.each(cases)('%s', async (_shows, { id: cableId, source = '' }, isGone) => {
      const left = CABLES.filter((facts) => !isGone(facts.source, facts.id))
      expect(left.length).toBeLessThan(CABLES.length)
      const after = await withStore(open, CABLES, async (store) => {
        await settled(store)
        const found = await store.documents(cableId === undefined ? { source } : { cable: id(cableId) })
        expect(found.map((document) => document.source).sort()).toEqual(
          CABLES.filter((facts) => isGone(facts.source, facts.id))
            .map((facts) => facts.source)
            .sort(),
        )
        await store.remove(found)
        return settled(store)
      })
      await withStore(open, left, async (store) => expect(after).toEqual(await settled(store)))
    })

    test('what is not there is left alone', () =>
      withStore(open, CABLES, async (store) => {
        const before = await settled(store)
        expect(await store.documents({ source: 'cable' })).toEqual([])
        expect(await store.documents({ cable: id('1978TOKYO12000') })).toEqual([])
        const [one] = await store.documents({ cable: id('1978BONN00001') })
        await store.remove([
          { cable: id('1978BONN00001'), key: 'none' },
          { cable: id('1978TOKYO12000'), key: one?.key ?? '' },
        ])
        expect(await settled(store)).toEqual(before)
      }))
  })
}

import { describe, expect, test } from 'vitest'
import { provisionalKey } from '../../persons/person-names.ts'
import type { BlockMention, GraphStore } from '../../store.ts'
import { cable, id, person } from '../facts.ts'
import { type OpenStore, portrait, withStore } from '../graph.ts'
import { KEY, linkByName, linked, mentionsIn, replaceIn, SONODA } from '../linking.ts'
import { STORY } from '../story.ts'

/** Linking: what blocks tell, and how persons are replaced and taken back. */
export function linkingContract(open: OpenStore): void {
  describe('linking', () => {
    test('blocks with new mentions are changed, in order, until replaced', () =>
      withStore(open, STORY, async (store) => {
        expect(await store.changedBlocks(10)).toEqual(['SONODA', 'TOON', 'VANCE'])
        expect(await store.changedBlocks(2)).toEqual(['SONODA', 'TOON'])
        await replaceIn(store, 'SONODA', [SONODA])
        expect(await store.changedBlocks(10)).toEqual(['TOON', 'VANCE'])
      }))

    test('which person each name of a cable stands for, before and after', () =>
      withStore(open, STORY, async (store) => {
        const [moscow, seoul] = [id('1978MOSCOW18403'), id('1978SEOUL06670')]
        const keysOf = async () => {
          const keys = await store.personKeys([moscow, seoul, id('1978LIMA00001')])
          return [...keys].map(([cable, names]) => [cable, Object.fromEntries(names)])
        }
        const toon = provisionalKey('TOON', 'TOON')
        expect(await keysOf()).toEqual([[moscow, { SONODA: provisionalKey('SONODA', 'SONODA'), TOON: toon }]])
        await replaceIn(store, 'SONODA', [SONODA])
        expect(await keysOf()).toEqual([[moscow, { SONODA: KEY, TOON: toon }]])
      }))

    test('a block tells each mention with what tells persons apart, by cable and name', () =>
      withStore(open, STORY, async (store) => {
        const expected: BlockMention[] = [
          {
            cable: id('1978MOSCOW18017'),
            name: 'SUNAO SONODA',
            surname: 'SONODA',
            given: ['SUNAO'],
            titles: ['FOREIGN MINISTER'],
            role: 'mention',
            roles: ['mention'],
            evidence: ['title'],
            confidence: 0.8,
            post: 'MOSCOW',
            date: '1978-07-31T09:00:00Z',
            tags: ['JA', 'PEPR'],
            cites: [],
          },
          {
            cable: id('1978MOSCOW18403'),
            name: 'SONODA',
            surname: 'SONODA',
            given: [],
            titles: ['FOREIGN MINISTER'],
            role: 'mention',
            roles: ['mention'],
            evidence: ['title'],
            confidence: 0.8,
            post: 'MOSCOW',
            date: '1978-08-04T14:48:00Z',
            tags: ['JA', 'PEPR', 'UR'],
            // not SEOUL 6670 and MOSCOW 10784, which do not name him
            cites: [id('1978MOSCOW18017')],
          },
          {
            cable: id('1978TOKYO14001'),
            name: 'SONODA',
            surname: 'SONODA',
            given: [],
            titles: [],
            role: 'mention',
            roles: ['mention'],
            evidence: ['title'],
            confidence: 0.8,
            post: 'TOKYO',
            date: '1978-08-10T08:30:00Z',
            tags: ['CH', 'JA', 'PEPR'],
            cites: [id('1978MOSCOW18403')],
          },
        ]
        expect(await mentionsIn(store, 'SONODA')).toEqual(expected)
        expect(await mentionsIn(store, 'NO SUCH BLOCK')).toEqual([])
        const blocks = await store.personBlocks(['VANCE', 'SONODA', 'NO SUCH BLOCK'])
        expect(blocks.get('SONODA')).toEqual(expected)
        expect(blocks.get('VANCE')).toEqual(await mentionsIn(store, 'VANCE'))
        expect(await store.personBlocks([])).toEqual(new Map())
      }))

    test('until linked, the mentions of one name are one person', () =>
      withStore(open, STORY, async (store) => {
        expect(await store.person(provisionalKey('SONODA', 'SONODA'))).toMatchObject({
          name: 'SONODA',
          surname: 'SONODA',
          variants: [],
          titles: ['FOREIGN MINISTER'],
          cables: 2,
          evidence: [],
        })
      }))

    test('replaced persons stand in place of the provisional ones', () =>
      withStore(open, STORY, async (store) => {
        await replaceIn(store, 'SONODA', [SONODA])
        expect(await store.person(provisionalKey('SONODA', 'SONODA'))).toBeNull()
        expect(await store.person(KEY)).toMatchObject({ name: 'SUNAO SONODA', variants: ['SONODA'], cables: 3 })
        expect(await store.stats()).toMatchObject({ persons: 3, mentions: 6 })
        expect((await store.cable(id('1978TOKYO14001')))?.persons).toMatchObject([{ key: KEY, name: 'SONODA' }])
      }))

    test('linking is done over without a trace, and can be undone', () =>
      withStore(open, STORY, async (store) => {
        await linkByName(store)
        const apart = await portrait(store)
        await replaceIn(store, 'SONODA', [SONODA])
        await replaceIn(store, 'SONODA', [SONODA])
        await store.load(STORY)
        expect(await store.changedBlocks(10)).toEqual([])
        await replaceIn(store, 'SONODA', [])
        // Mentions left out are provisional, and the block stays changed.
        expect(await store.changedBlocks(10)).toEqual(['SONODA'])
        await linkByName(store)
        expect(await portrait(store)).toEqual(apart)
      }))

    test('blocks marked by hand are changed again; one that is not known is passed over', () =>
      withStore(open, STORY, async (store) => {
        await linkByName(store)
        expect(await store.changedBlocks(10)).toEqual([])
        await store.markBlocks(['VANCE', 'NOBODY', 'SONODA'])
        expect(await store.changedBlocks(10)).toEqual(['SONODA', 'VANCE'])
        await store.markBlocks([])
        expect(await store.changedBlocks(10)).toEqual(['SONODA', 'VANCE'])
      }))

    test('all blocks are changed again', () =>
      withStore(open, STORY, async (store) => {
        const all = await store.changedBlocks(10)
        await linkByName(store)
        await store.markBlocks('all')
        expect(await store.changedBlocks(10)).toEqual(all)
      }))

    test('many blocks at once are as one after the other', async () => {
      const persons = async (store: GraphStore) => {
        const blocks = await store.personBlocks(['SONODA', 'TOON'])
        const toon = (blocks.get('TOON') ?? []).map(({ cable, name }) => ({ cable, name }))
        const signer = { ...SONODA, key: 'toon', name: 'TOON', surname: 'TOON', variants: [], mentions: toon }
        return { SONODA: [SONODA], TOON: [signer] }
      }
      const apart = await withStore(open, STORY, async (store) => {
        for (const [block, linked] of Object.entries(await persons(store))) await replaceIn(store, block, linked)
        return portrait(store)
      })
      await withStore(open, STORY, async (store) => {
        await store.replacePersons(new Map(Object.entries(await persons(store))))
        expect(await portrait(store)).toEqual(apart)
        expect(await store.changedBlocks(10)).toEqual(['VANCE'])
        await store.replacePersons(new Map())
        expect(await portrait(store)).toEqual(apart)
      })
    })

    test('full names that are filed under several surnames are told, and filed elsewhere', async () => {
      const lula = (number: string, name: string, surname: string) =>
        cable(`1978LIMA0070${number}`, { persons: [{ ...person(name), surname, block: surname }] })
      const cables = [
        lula('1', 'INACIO LULA SILVA', 'LULA'),
        lula('2', 'INACIO LULA SILVA', 'SILVA'),
        lula('3', 'INACIO LULA SILVA', 'SILVA'),
        lula('4', 'LULA', 'LULA'),
        lula('5', 'PEDRO SILVA', 'SILVA'),
      ]
      await withStore(open, cables, async (store) => {
        const name = 'INACIO LULA SILVA'
        expect(await store.filings([])).toEqual([
          { name, surname: 'LULA', block: 'LULA', mentions: 1 },
          { name, surname: 'SILVA', block: 'SILVA', mentions: 2 },
        ])
        const pedro = { name: 'PEDRO SILVA', surname: 'SILVA', block: 'SILVA', mentions: 1 }
        expect((await store.filings(['PEDRO SILVA'])).at(-1)).toEqual(pedro)
        const alone = { name: 'LULA', surname: 'LULA', block: 'LULA', mentions: 1 }
        expect(await store.filings(['LULA'])).toContainEqual(alone)
        expect(await store.namedAlone(['LULA', 'SILVA', 'NO ONE'])).toEqual(new Map([['LULA', 1]]))
        expect(await store.namedAlone([])).toEqual(new Map())
        await store.refile([{ name, from: 'SILVA', to: 'LULA' }])
        expect(await store.changedBlocks(9)).toEqual(['LULA', 'SILVA'])
        const cablesIn = async (block: string) => (await mentionsIn(store, block)).map((one) => one.cable)
        expect(await cablesIn('LULA')).toEqual([1, 2, 3, 4].map((number) => id(`1978LIMA0070${number}`)))
        expect(await cablesIn('SILVA')).toEqual([id('1978LIMA00705')])
        // Files are told as they are now.
        expect((await store.filings([])).map(({ surname, block }) => [surname, block])).toEqual([
          ['LULA', 'LULA'],
          ['SILVA', 'LULA'],
        ])
        const mentions = (await mentionsIn(store, 'LULA')).map((one) => ({ cable: one.cable, name: one.name }))
        await store.replacePersons(new Map([['LULA', [{ ...SONODA, key: 'lula', name, surname: 'LULA', mentions }]]]))
        await linkByName(store)
        expect(await store.person('lula')).toMatchObject({ cables: 4, name })
        for (const block of ['LULA', 'SILVA'])
          expect(await store.personNow(provisionalKey(block, name)), block).toBe('lula')
        expect(await store.changedBlocks(9)).toEqual([])
        expect(await store.stats()).toMatchObject({ persons: 2, mentions: 5 })
        await store.load(cables)
        expect(await store.person('lula')).toMatchObject({ cables: 4 })
        // A cable that is read otherwise is filed anew, and told to linking.
        const [, second] = cables
        if (second) await store.load([{ ...second, tags: ['PE'] }])
        expect(await store.changedBlocks(9)).toEqual(['LULA', 'SILVA'])
        expect(await cablesIn('SILVA')).toEqual([id('1978LIMA00702'), id('1978LIMA00705')])
        // Nobody need be filed there before.
        await store.refile([{ name: 'PEDRO SILVA', from: 'SILVA', to: 'PEDRO' }])
        expect(await cablesIn('PEDRO')).toEqual([id('1978LIMA00705')])
        expect(await store.changedBlocks(9)).toEqual(['LULA', 'PEDRO', 'SILVA'])
        // One that stands elsewhere than its cable says is told, until it is filed back.
        expect(await store.filings([])).toContainEqual({ ...pedro, block: 'PEDRO' })
        await store.refile([{ name: 'PEDRO SILVA', from: 'PEDRO', to: 'SILVA' }])
        expect(await store.filings([])).not.toContainEqual(pedro)
        await store.load([lula('6', 'Inacio-Lula Silva', 'Silva')])
        expect((await store.filings([])).map((one) => one.name)).toContain('Inacio-Lula Silva')
      })
    })

    test('a new cable changes the blocks of its persons alone, and joins no linked person unasked', () =>
      linked(open, async (store) => {
        await store.load([cable('1978TOKYO14002', { persons: [person('SONODA'), person('OHIRA')] })])
        expect(await store.changedBlocks(10)).toEqual(['OHIRA', 'SONODA'])
        expect(await store.person(KEY)).toMatchObject({ cables: 3 })
        expect(await store.person(provisionalKey('SONODA', 'SONODA'))).toMatchObject({ cables: 1 })
        expect(await mentionsIn(store, 'SONODA')).toHaveLength(4)
      }))

    test('a cable read again keeps its links; what is new of it changes the block', () =>
      linked(open, async (store) => {
        const [report] = STORY
        if (!report) return
        await store.load([{ ...report, tags: ['JA'] }])
        expect(await store.changedBlocks(10)).toEqual(['SONODA', 'TOON'])
        expect((await store.cable(report.id))?.persons[0]).toMatchObject({ key: KEY })
      }))

    test('a person whom no cable mentions any more is gone', () =>
      linked(open, async (store) => {
        const state = STORY.find(({ from }) => from === 'STATE')
        if (!state) return
        await store.load([{ ...state, persons: [] }])
        expect(await store.person('linked-vance')).toBeNull()
        expect(await mentionsIn(store, 'VANCE')).toEqual([])
        expect(await store.stats()).toMatchObject({ persons: 2, mentions: 5 })
        expect((await store.persons({ q: 'VANCE', limit: 5 })).items).toEqual([])
      }))
  })
}

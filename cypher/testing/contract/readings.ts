import { describe, expect, test } from 'vitest'
import type { FactsToLoad, GraphStore } from '../../store.ts'
import { cable, id } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'

const MOSCOW = '1978MOSCOW18403'
const one = (reading: string | null, more: Partial<FactsToLoad> = {}): FactsToLoad => ({
  ...cable(MOSCOW, { text: 'ONE', source: 'b.txt' }),
  reading,
  ...more,
})

/** The readings that are held of these sources, by source and reading. */
const held = async (store: GraphStore, ...sources: readonly string[]) =>
  (await store.readings(sources)).map(({ source, reading }) => `${source} ${reading}`).sort()

/** What is kept of how documents were read. */
export function readingContract(open: OpenStore): void {
  describe('how documents were read', () => {
    test('is told of each source that is asked for, with the document and its cable', () => {
      const cables = [
        one('FIRST'),
        { ...cable('1978LIMA00700', { source: 'lima.txt' }), reading: '["ÄÖ",1]' },
        cable('1978ROME00001', { source: 'rome.txt' }),
      ]
      return withStore(open, cables, async (store) => {
        const [document] = await store.documents({ cable: id(MOSCOW) })
        expect(await store.readings(['b.txt'])).toEqual([{ ...document, reading: 'FIRST' }])
        expect(await held(store, 'lima.txt', 'rome.txt', 'none.txt')).toEqual(['lima.txt ["ÄÖ",1]'])
        expect(await held(store)).toEqual([])
      })
    })

    test('is kept anew where the facts stay the same, and left where nothing was noted', () =>
      withStore(open, [one('FIRST')], async (store) => {
        await store.load([one('SECOND')])
        expect(await held(store, 'b.txt')).toEqual(['b.txt SECOND'])
        await store.load([one(null)])
        expect(await held(store, 'b.txt')).toEqual(['b.txt SECOND'])
      }))

    test('goes with the facts', () =>
      withStore(open, [one('FIRST')], async (store) => {
        await store.load([one('SECOND', { subject: 'OTHER' })])
        expect(await held(store, 'b.txt')).toEqual(['b.txt SECOND'])
        await store.load([one(null, { subject: 'ANOTHER' })])
        expect(await held(store, 'b.txt')).toEqual([])
        await store.load([one('THIRD')])
        await store.remove(await store.documents({ cable: id(MOSCOW) }))
        expect(await held(store, 'b.txt')).toEqual([])
      }))

    test('of a document that is found elsewhere too is told of the first path alone', () =>
      withStore(open, [one('FIRST')], async (store) => {
        await store.load([one('SECOND', { source: 'a.txt' })])
        expect(await held(store, 'a.txt', 'b.txt')).toEqual(['a.txt SECOND'])
        await store.load([one('THIRD', { source: 'c.txt' })])
        expect(await held(store, 'a.txt', 'b.txt', 'c.txt')).toEqual(['a.txt THIRD'])
      }))

    test('of a source that holds another text by now is told of both', () =>
      withStore(open, [one('FIRST')], async (store) => {
        await store.load([one('SECOND', { text: 'TWO' })])
        expect(await held(store, 'b.txt')).toEqual(['b.txt FIRST', 'b.txt SECOND'])
      }))

    test('is no part of what the graph says', () =>
      withStore(open, [one('FIRST')], async (store) => {
        const all = async () => {
          const contents: unknown[] = []
          for await (const content of store.content()) contents.push(content)
          return JSON.stringify(contents)
        }
        const before = await all()
        expect(before).not.toContain('FIRST')
        await store.load([one('SECOND')])
        expect(await all()).toBe(before)
      }))
  })
}

import { describe, expect, test } from 'vitest'
import type { CableFacts } from '../../model/facts.ts'
import { cable, cites, id, person } from '../facts.ts'
import { loadInBatches, type OpenStore, portrait, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

/** Loading again: repetition, order and cuts do not show, and better facts replace worse. */
export function reloadContract(open: OpenStore): void {
  describe('loading again', () => {
    test('the same cables twice change nothing', () =>
      withStore(open, STORY, async (store) => {
        const once = await portrait(store)
        await store.load(STORY)
        await store.load(STORY.slice(2, 4))
        expect(await portrait(store)).toEqual(once)
      }))

    test('the same cable twice in one batch is one cable', () =>
      withStore(open, [...STORY, ...STORY], async (store) => {
        expect(await store.stats()).toMatchObject({ cables: 6, stubs: 2, cites: 6, mentions: 6 })
        expect((await store.cable(id('1978MOSCOW18403')))?.documents).toHaveLength(1)
      }))

    const orders: [shows: string, order: (cables: readonly CableFacts[]) => readonly CableFacts[], size: number][] = [
      ['one by one', (cables) => cables, 1],
      ['backwards, one by one', (cables) => cables.toReversed(), 1],
      ['in twos', (cables) => cables, 2],
      ['turned about, in fours', (cables) => [...cables.slice(3), ...cables.slice(0, 3)], 4],
      ['cut and started again', (cables) => [...cables.slice(0, 3), ...cables], 3],
    ]
    test.each(orders)('the graph is the same %s', (_shows, order, size) =>
      withStore(open, STORY, async (store) => {
        const whole = await portrait(store)
        await withStore(open, [], async (other) => {
          await loadInBatches(other, order(STORY), size)
          expect(await portrait(other)).toEqual(whole)
        })
      }),
    )

    test('a document under another path changes nothing but the path, and the first path by the alphabet is kept', async () => {
      const [facts = cable('1978LIMA00700')] = STORY
      const moved = { ...facts, source: 'archive.zip!/1978MOSCOW18403.txt' }
      await withStore(open, [facts], async (store) => {
        const before = await store.stats()
        await store.load([moved])
        expect(await store.stats()).toEqual(before)
        expect((await store.cable(facts.id))?.documents).toMatchObject([{ source: moved.source }])
        await store.load([facts])
        expect((await store.cable(facts.id))?.documents).toMatchObject([{ source: moved.source }])
      })
    })

    test('a document read again by better rules has its facts replaced, and leaves nothing behind', () => {
      const text = 'ONE DOCUMENT'
      const worse = cable('1978LIMA00700', {
        text,
        subject: 'WRNG',
        date: '1978-01-01T00:00:00Z',
        to: ['STATE', 'ATLANTIS'],
        tags: ['XX'],
        citations: [cites('1978QUITO00123'), cites('1978QUITO00124')],
        persons: [person('CHARGE'), person('PEREZ', { titles: ['MINISTER'] })],
      })
      const better = cable('1978LIMA00700', {
        text,
        subject: 'RIGHT',
        date: '1978-01-02T00:00:00Z',
        to: ['STATE'],
        tags: ['PE'],
        citations: [cites('1977QUITO00123'), cites('1978QUITO00124')],
        persons: [person('PEREZ', { titles: ['FOREIGN MINISTER'] })],
      })
      return withStore(open, [worse], async (store) => {
        await store.load([better])
        const again = await portrait(store)
        expect(await store.cable(id('1978QUITO00123'))).toBeNull()
        expect((await store.search({ q: 'WRNG', limit: 5 })).items).toEqual([])
        expect((await store.search({ q: 'RIGHT', limit: 5 })).items).toHaveLength(1)
        await withStore(open, [better], async (fresh) => {
          // The block of a person who is gone may still be told as changed: linking finds it empty.
          expect(again).toEqual({ ...((await portrait(fresh)) as object), blocks: expect.arrayContaining(['PEREZ']) })
        })
      })
    })

    test('a document read again under another number moves there', () => {
      const text = 'ITS NUMBER IS HARD TO READ'
      const source = 'cables/17.txt'
      const before = cable('doc-0123456789abcdef', { text, source, citations: [cites('1978QUITO00123')] })
      const after = cable('1978LIMA00700', { text, source, citations: [cites('1978QUITO00123')] })
      return withStore(open, [before], async (store) => {
        await store.load([after])
        expect(await store.cable(before.id)).toBeNull()
        expect(await store.stats()).toMatchObject({ cables: 1, stubs: 1, cites: 1 })
      })
    })

    test('a cable whose only document moved away stays as a stub while it is cited', () => {
      const text = 'ITS NUMBER IS HARD TO READ'
      const before = cable('1978LIMA00770', { text, source: 'a.txt', subject: 'X', tags: ['PE'] })
      const citing = cable('1978QUITO00123', { citations: [cites('1978LIMA00770')] })
      return withStore(open, [before, citing], async (store) => {
        await store.load([cable('1978LIMA00700', { text, source: 'a.txt', subject: 'X', tags: ['PE'] })])
        expect(await store.cable(before.id)).toMatchObject({
          held: false,
          subject: null,
          number: '770',
          tags: [],
          citedBy: 1,
        })
        expect(await store.cableText(before.id)).toBeNull()
        expect(await store.stats()).toMatchObject({ cables: 2, stubs: 1, cites: 1 })
      })
    })
  })
}

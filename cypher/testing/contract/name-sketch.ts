import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { GraphStore } from '../../store.ts'
import { cable, id } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

/** Bytes that deflating leaves as many as they are: more than Neo4j takes in one part. */
const noise = (seed: number): Uint8Array => {
  const bytes = new Uint8Array(1 << 20)
  for (let at = 0, next = seed; at < bytes.length; at++) {
    next = Math.imul(next ^ (next >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    bytes[at] = next >>> 24
  }
  return deflateSync(bytes)
}
const [ONE, OTHER] = [noise(1), deflateSync('OTHER')]

/** What tells bytes from others: many are compared slowly by `toEqual`. */
const told = (sketch: Uint8Array | null): string | null => sketch && createHash('sha256').update(sketch).digest('hex')

const kept = async (store: GraphStore) => told(await store.nameSketch())

/** What is kept of how documents use names, and the documents that it is learnt from anew. */
export function nameSketchContract(open: OpenStore): void {
  describe('the sketch of names', () => {
    test('is kept as it is given, and replaced by what is made of it', () =>
      withStore(open, STORY, async (store) => {
        expect(await kept(store)).toBe(null)
        const given: (string | null)[] = []
        const change = (to: Uint8Array | null) =>
          store.changeNameSketch((before) => {
            given.push(told(before))
            return to
          })
        for (const next of [ONE, OTHER, ONE, null, null]) {
          await change(next)
          expect(await kept(store)).toBe(told(next))
        }
        expect(given).toEqual([null, ONE, OTHER, ONE, null].map(told))
      }))

    test('is left as it is where nothing changes, and by documents that are loaded', () =>
      withStore(open, STORY, async (store) => {
        await store.changeNameSketch(() => ONE)
        await store.load([cable('1978ROME00001')])
        const stamp = await store.stamp?.()
        await store.changeNameSketch((before) => before)
        expect(await kept(store)).toBe(told(ONE))
        expect(await store.stamp?.()).toBe(stamp)
      }))

    test('two who add to it at once lose nothing', () =>
      withStore(open, STORY, async (store) => {
        const add = (letter: string) =>
          store.changeNameSketch((before) => Buffer.concat([before ?? Buffer.alloc(0), Buffer.from(letter)]))
        await Promise.all([...'ABCD'].map(add))
        expect([...Buffer.from((await store.nameSketch()) ?? []).toString()].sort().join('')).toBe('ABCD')
      }))

    test('is forgotten when documents go, and not when none is there to go', () =>
      withStore(open, STORY, async (store) => {
        await store.changeNameSketch(() => ONE)
        await store.remove([{ cable: id('1978MOSCOW18403'), key: 'none' }])
        expect(await kept(store)).toBe(told(ONE))
        await store.remove(await store.documents({ cable: id('1978MOSCOW18403') }))
        expect(await kept(store)).toBe(null)
      }))

    test('can be learnt anew from all texts, those of one cable too', async () => {
      const cables = [...STORY, cable('1978MOSCOW18403', { source: 'other.txt', text: 'LONGER. '.repeat(99) })]
      await withStore(open, cables, async (store) => {
        const texts: unknown[] = []
        for await (const text of store.texts()) texts.push(text)
        const expected = cables.map(({ source, format, documentNumber, date, text }) => ({
          source,
          format,
          documentNumber,
          date,
          text,
        }))
        expect(texts).toHaveLength(expected.length)
        expect(texts).toEqual(expect.arrayContaining(expected))
      })
    })
  })
}

import { expect, test } from 'vitest'
import { QuickKinds } from './quick-kinds.ts'

// biome-ignore format: a table
const cases: [shows: string, took: (number | null)[], quick: boolean][] = [
  ['nothing is known of',              [],                         true],
  ['what takes a moment',              [3, 5, 4],                  true],
  ['what takes long',                  [900],                      false],
  ['one that was long among quick',    [5, 5, 5, 5, 120],          true],
  ['what came to take long',           [5, 5, 5, 900],             false],
  ['what is quick again',              [900, ...Array(8).fill(5)], true],
  ['a time that tells nothing',        [5, null],                  true],
]
test.each(cases)('%s', (_shows, took, quick) => {
  const kinds = new QuickKinds()
  for (const one of took) {
    kinds.begin('search')
    kinds.end('search', one)
  }
  expect(kinds.has('search')).toBe(quick)
})

test('on a slow machine quick is what takes a small part of what others take', () => {
  const kinds = new QuickKinds()
  const took = { chain: 9000, cable: 400, search: 2000 }
  for (const [kind, ms] of Object.entries(took)) {
    kinds.begin(kind)
    kinds.end(kind, ms)
  }
  expect(Object.keys(took).filter((kind) => kinds.has(kind))).toEqual(['cable'])
})

test('of a kind that nothing is known of one at a time is tried', () => {
  const kinds = new QuickKinds()
  kinds.begin('tags')
  kinds.begin('tags')
  expect([kinds.has('tags'), kinds.has('cable')]).toEqual([false, true])
  kinds.end('tags', null)
  expect(kinds.has('tags')).toBe(false)
  kinds.end('tags', null)
  expect(kinds.has('tags')).toBe(true)
})

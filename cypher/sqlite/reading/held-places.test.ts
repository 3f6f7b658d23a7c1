import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HeldPlaces, LONG_MS } from './held-places.ts'
import { QuickKinds } from './quick-kinds.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** Kinds of which something is known: how long one took. */
const TOOK = { cable: 5, search: 8, chain: 900 }

// biome-ignore format: a table
const cases: [shows: string, held: string[], since: number, long: boolean][] = [
  ['no place is held',                           [],                          0,        true],
  ['quick questions hold them',                  ['cable', 'search'],         0,        false],
  ['a long question holds it',                   ['chain'],                   0,        true],
  ['a quick one is among long ones',             ['chain', 'cable', 'chain'], 0,        false],
  ['of one kind nothing is known',               ['tags'],                    0,        true],
  ['one of a quick kind takes long',             ['cable'],                   LONG_MS,     true],
  ['one of a quick kind does not take long yet', ['cable'],                   LONG_MS - 1, false],
]
test.each(cases)('%s', (_shows, held, since, long) => {
  const quick = new QuickKinds()
  for (const [kind, ms] of Object.entries(TOOK)) {
    quick.begin(kind)
    quick.end(kind, ms)
  }
  const places = new HeldPlaces()
  for (const kind of held) {
    places.take(kind)
    quick.begin(kind)
  }
  vi.advanceTimersByTime(since)
  expect([places.count, places.areLong(quick)]).toEqual([held.length, long])
})

test('a place that was left is held no longer', () => {
  const places = new HeldPlaces()
  const leave = places.take('cable')
  places.take('chain')
  leave()
  leave()
  expect(places.count).toBe(1)
})

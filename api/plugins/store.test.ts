import { expect, test } from 'vitest'
import { timedStore, watchedStore } from './store.ts'

const never = (..._asked: readonly unknown[]) => new Promise<never>(() => {})

test.each([
  ['a cable by its id', ['1978MOSCOW18403'], 'ask again later'],
  ['what has a depth', ['1978MOSCOW18403', { depth: 3 }], 'a smaller depth, limit or period'],
  ['what has a limit', ['1978MOSCOW18403', 20], 'a smaller depth, limit or period'],
])('a question that takes too long says what may help: %s', async (_shows, asked, advice) => {
  const store = watchedStore({ never }, { timeoutMs: 1, ended: () => {} })
  await expect(store.never(...asked)).rejects.toThrow(advice)
})

test('where questions are only told of, each is, with its error and its answer as they are', async () => {
  const told: [string, unknown][] = []
  const store = timedStore(
    { kind: 'store', one: async () => 1, none: async () => Promise.reject(new Error('none')), now: () => 2 },
    (name, _seconds, error) => told.push([name, error instanceof Error ? error.message : error]),
  )
  expect([await store.one(), store.now(), store.kind]).toEqual([1, 2, 'store'])
  await expect(store.none()).rejects.toThrow('none')
  expect(told).toEqual([
    ['one', null],
    ['none', 'none'],
  ])
})

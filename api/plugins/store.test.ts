import { expect, test } from 'vitest'
import { watchedStore } from './store.ts'

const never = (..._asked: readonly unknown[]) => new Promise<never>(() => {})

test.each([
  ['a cable by its id', ['1978MOSCOW18403'], 'ask again later'],
  ['what has a depth', ['1978MOSCOW18403', { depth: 3 }], 'a smaller depth, limit or period'],
  ['what has a limit', ['1978MOSCOW18403', 20], 'a smaller depth, limit or period'],
])('a question that takes too long says what may help: %s', async (_shows, asked, advice) => {
  const store = watchedStore({ never }, { timeoutMs: 1, ended: () => {} })
  await expect(store.never(...asked)).rejects.toThrow(advice)
})

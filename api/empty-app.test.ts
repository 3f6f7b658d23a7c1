import { openStore } from '@reftel/cypher'
import { expect, test, vi } from 'vitest'
import { emptyApp } from './empty-app.ts'

test('a part of the service that a busy machine takes a minute for is waited for', async () => {
  const store = await openStore('sqlite::memory:')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const app = emptyApp({ store })
    app.register(() => new Promise((resolve) => setTimeout(resolve, 60_000)))
    const ready = app.ready()
    const failed = vi.fn()
    ready.then(undefined, failed)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(failed).not.toHaveBeenCalled()
    await ready
    await app.close()
  } finally {
    vi.useRealTimers()
    await store.close()
  }
})

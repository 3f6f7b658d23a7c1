import { once } from 'node:events'
import { type GraphStore, signalOfAsker } from '@reftel/cypher'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from './app.ts'
import { openCorpus, TALKS } from './testing/corpus.ts'

/** Long enough for an answer on a busy machine. */
const TIMEOUT_MS = 3000

describe('a store that tells its state and is read in this process', () => {
  let close: () => Promise<void>
  let app: FastifyInstance
  let stamp: string | null = 'as it was'
  const asked: string[] = []
  const given: unknown[] = []

  beforeAll(async () => {
    const corpus = await openCorpus()
    const store: GraphStore = {
      ...corpus.store,
      stamp: async () => stamp,
      cable: async (id) => {
        asked.push(id)
        return corpus.store.cable(id)
      },
      posts: async () => {
        const asker = signalOfAsker()
        if (asker) await once(asker, 'abort')
        given.push(asker?.reason)
        throw asker?.reason
      },
    }
    app = await buildApp({ store, version: '0.1.0', queryTimeoutMs: TIMEOUT_MS })
    close = async () => {
      await app.close()
      await corpus.close()
    }
  })
  afterAll(() => close())

  const cases: [shows: string, stamp: string | null, id: string, status: number, asked: number][] = [
    ['is asked', 'a', TALKS, 200, 1],
    ['is not asked again while it is the same', 'a', TALKS, 200, 0],
    ['is asked anew when it is not', 'b', TALKS, 200, 1],
    ['is asked each time while its state can not be told', null, TALKS, 200, 1],
    ['is asked again for what it refused', 'b', '1978MOSCOW00001', 404, 1],
    ['each time', 'b', '1978MOSCOW00001', 404, 1],
  ]
  test.each(cases)('%s', async (_shows, now, id, status, times) => {
    stamp = now
    asked.length = 0
    expect((await app.inject(`/api/cables/${id}`)).statusCode).toBe(status)
    expect(asked).toHaveLength(times)
  })

  test('a question past its time is given up in the store too, and answered with 503', async () => {
    const answer = await app.inject('/api/posts')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBeDefined()
    await expect.poll(() => given).toEqual([expect.any(Error)])
  })

  test('questions of requests answered at the same time are counted once each', async () => {
    const count = async () =>
      Number(
        /question_duration_seconds_count\{question="cable"\} (?<count>\d+)/.exec((await app.inject('/metrics')).body)
          ?.groups?.count,
      )
    stamp = null
    const before = await count()
    await Promise.all(Array.from({ length: 5 }, () => app.inject(`/api/cables/${TALKS}`)))
    expect(await count()).toBe(before + 5)
  })
})

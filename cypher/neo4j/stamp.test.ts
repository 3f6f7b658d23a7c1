import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { id } from '../testing/facts.ts'
import { STORY } from '../testing/story.ts'
import type { Neo4jOptions } from './driver.ts'
import { GraphStamp } from './stamp.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'
import { faultyLink } from './testing/proxy.ts'

describe('a stamp that is asked now and then', () => {
  afterEach(() => {
    vi.useRealTimers()
  })
  /** `steps`: wait so many milliseconds, then tell; what was told, and how often it was asked by then. */
  const cases: [
    shows: string,
    answers: (string | Error)[],
    steps: [wait: number, told: string | null, asked: number][],
  ][] = [
    ['is asked once at first', ['a'], [[0, '0 a', 1]]],
    [
      'is told again for a while',
      ['a', 'b'],
      [
        [0, '0 a', 1],
        [400, '0 a', 1],
      ],
    ],
    [
      'is asked anew while the old one is told',
      ['a', 'b'],
      [
        [0, '0 a', 1],
        [600, '0 a', 2],
        [1, '0 b', 2],
      ],
    ],
    [
      'is waited for when the old one is too old',
      ['a', 'b'],
      [
        [0, '0 a', 1],
        [5000, '0 b', 2],
      ],
    ],
    [
      'is none where it can not be asked, and another one later',
      ['a', new Error('gone'), 'a'],
      [
        [0, '0 a', 1],
        [5000, null, 2],
        [0, '1 a', 3],
      ],
    ],
  ]
  test.each(cases)('%s', async (_shows, answers, steps) => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const ask = vi.fn(async () => {
      const answer = answers[ask.mock.calls.length - 1]
      if (typeof answer !== 'string') throw answer
      return answer
    })
    const stamp = new GraphStamp(ask)
    for (const [wait, told, asked] of steps) {
      vi.advanceTimersByTime(wait)
      expect(await Promise.all([stamp.tell(), stamp.tell()])).toEqual([told, told])
      expect(ask).toHaveBeenCalledTimes(asked)
    }
  })
})

describe('a stamp that nobody asks for', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is another one after the server was away, which is seen while nobody asks, and asked no more at the end', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] })
    let away = false
    const ask = vi.fn(async () => {
      if (away) throw new Error('gone')
      return 'the same transaction'
    })
    const stamp = new GraphStamp(ask)
    expect(await stamp.tell()).toBe('0 the same transaction')
    away = true
    await vi.advanceTimersByTimeAsync(3000)
    away = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await stamp.tell()).toBe('1 the same transaction')
    stamp.end()
    const asked = ask.mock.calls.length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ask).toHaveBeenCalledTimes(asked)
  })
})

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''
const address: Neo4jOptions = 'missing' in lease ? { url: '' } : lease

describe.skipIf(missing)(`answers that are kept ${missing}`, () => {
  const store = neo4jStore(address)
  let app: Awaited<ReturnType<typeof buildApp>>
  /** Somebody who knows nothing of us. */
  let other: Driver

  beforeAll(async () => {
    other = neo4j.driver(address.url, neo4j.auth.basic(address.user ?? '', address.password ?? ''))
    await store.prepare()
    await store.load(STORY)
    app = await buildApp({ store, version: '1' })
  })
  afterAll(async () => {
    await app?.close()
    await store.close()
    await other?.close()
  })

  const questions = async (name: string) =>
    new RegExp(`question_duration_seconds_count\\{question="${name}"\\} (?<count>\\d+)`).exec(
      (await app.inject('/metrics')).body,
    )?.groups?.count

  test('an answer is given again while nobody writes, and made anew after a write of somebody else', async () => {
    const url = '/api/cables/1978LIMA00700'
    const subject = async () => (await app.inject(url)).json().subject
    // On a busy machine a server may take too long to tell its state, and an answer is made once more.
    const isKept = async () => {
      const before = await questions('cable')
      expect(await subject()).toBe('ANCHOVY CATCH')
      return before !== undefined && (await questions('cable')) === before
    }
    await expect.poll(isKept).toBe(true)
    await other.executeQuery('MATCH (cable:Cable {id: $id}) SET cable.subject = "SARDINES"', {
      id: id('1978LIMA00700'),
    })
    await expect.poll(subject).toBe('SARDINES')
  })

  test('a refusal is not kept', async () => {
    const url = '/api/cables/1978LIMA00999'
    const status = async () => (await app.inject(url)).statusCode
    expect(await status()).toBe(404)
    await store.load([{ ...STORY[0], id: id('1978LIMA00999') } as (typeof STORY)[number]])
    expect(await status()).toBe(200)
  })

  test('nothing is kept of a server that has gone, nor what it told before', async () => {
    const link = await faultyLink(address.url)
    const served = neo4jStore({ ...address, url: link.url })
    const stamp = await served.stamp?.()
    expect(stamp).toMatch(/^0 /)
    link.set('reset')
    await expect.poll(() => served.stamp?.()).toBe(null)
    link.set('none')
    await expect.poll(() => served.stamp?.()).toMatch(/^[1-9]/)
    await served.close()
    await link.close()
  })
})

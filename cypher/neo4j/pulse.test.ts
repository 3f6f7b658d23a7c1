import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Pulse } from './pulse.ts'

const TIMES = { quietMs: 700, knockMs: 900 }
/** When who waits has given up, beside what is read late. */
const GONE_MS = TIMES.quietMs + TIMES.knockMs + 50

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A server that answers the short question after so many milliseconds; never for ever. */
const answering = (ms: number) => vi.fn(() => new Promise((resolve) => setTimeout(resolve, ms)))

test('a server that says nothing, asked or not, is given up by all who wait, before two seconds are over', async () => {
  const pulse = new Pulse(answering(2 ** 30), TIMES)
  const [first, second] = [vi.fn(), vi.fn()]
  pulse.watch(first)
  await vi.advanceTimersByTimeAsync(500)
  pulse.watch(second)
  await vi.advanceTimersByTimeAsync(GONE_MS - 501)
  expect([first, second].map((each) => each.mock.calls.length)).toEqual([0, 0])
  await vi.advanceTimersByTimeAsync(1)
  expect([first, second].map((each) => each.mock.calls.length)).toEqual([1, 1])
  expect(first.mock.calls[0]?.[0]).toMatchObject({ message: expect.stringMatching(/has stalled/) })
  expect(GONE_MS).toBeLessThan(2000)
})

test('one that works at a long question answers a short one, and is waited for', async () => {
  const knock = answering(800)
  const pulse = new Pulse(knock, TIMES)
  const giveUp = vi.fn()
  const end = pulse.watch(giveUp)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(giveUp).not.toHaveBeenCalled()
  expect(knock.mock.calls.length).toBeGreaterThan(10)
  const asked = knock.mock.calls.length
  end()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(knock.mock.calls.length).toBe(asked)
})

test('while others are answered nothing is asked; what comes beside a late answer counts as one', async () => {
  const knock = answering(5000)
  const pulse = new Pulse(knock, TIMES)
  const giveUp = vi.fn()
  pulse.watch(giveUp)
  for (let word = 0; word < 20; word++) {
    await vi.advanceTimersByTimeAsync(600)
    pulse.heard()
  }
  expect(knock).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1000)
  expect(knock).toHaveBeenCalledOnce()
  pulse.heard()
  await vi.advanceTimersByTimeAsync(GONE_MS - 1000)
  expect(giveUp).not.toHaveBeenCalled()
})

test('a refusal is no answer', async () => {
  const giveUp = vi.fn()
  new Pulse(() => Promise.reject(new Error('refused')), TIMES).watch(giveUp)
  await vi.advanceTimersByTimeAsync(GONE_MS)
  expect(giveUp).toHaveBeenCalledOnce()
})

test('an answer that is there when this process gets to it is read before anyone gives up', async () => {
  const pulse = new Pulse(answering(TIMES.knockMs + 20), TIMES)
  const giveUp = vi.fn()
  pulse.watch(giveUp)
  await vi.advanceTimersByTimeAsync(GONE_MS + 100)
  expect(giveUp).not.toHaveBeenCalled()
})

test('who has what was asked for hears nothing; who comes later waits as long as the first did', async () => {
  const pulse = new Pulse(answering(2 ** 30), TIMES)
  const [gone, later] = [vi.fn(), vi.fn()]
  pulse.watch(gone)()
  await vi.advanceTimersByTimeAsync(10_000)
  pulse.watch(later)
  await vi.advanceTimersByTimeAsync(GONE_MS - 1)
  expect(later).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect([gone.mock.calls.length, later.mock.calls.length]).toEqual([0, 1])
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Rates } from './rates.ts'

const HOUR = 3_600_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** What an address is told that asks once more within a minute. */
function asks(rates: Rates, address = '192.0.2.1') {
  let told: { current: number; ttl: number } | undefined
  rates.incr(address, (_, result) => (told = result), 60_000)
  return told
}

test.each([
  ['stands', 0],
  ['is set back by an hour', -HOUR],
  ['is set forward by an hour', HOUR],
])('a window of a minute lasts a minute where the clock %s', (_, set) => {
  const rates = new Rates()
  expect(asks(rates)).toEqual({ current: 1, ttl: 60_000 })
  vi.setSystemTime(Date.now() + set)
  vi.advanceTimersByTime(59_000)
  expect(asks(rates)).toEqual({ current: 2, ttl: 1000 })
  vi.advanceTimersByTime(1000)
  expect(asks(rates)).toEqual({ current: 1, ttl: 60_000 })
})

test('each address is counted alone; of more than 5,000 who asked longest ago begins anew', () => {
  const rates = new Rates()
  for (const address of ['first', 'second', 'first']) asks(rates, address)
  for (let other = 0; other < 4999; other++) asks(rates, `other ${other}`)
  expect(asks(rates, 'first')).toMatchObject({ current: 3 })
  expect(asks(rates, 'second')).toMatchObject({ current: 1 })
})

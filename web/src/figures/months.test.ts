import { expect, test } from 'vitest'
import { everyMonth, nextMonth } from './months.ts'

test.each([
  ['1978-08', '1978-09'],
  ['1978-09', '1978-10'],
  ['1978-12', '1979-01'],
])('after %s comes %s', (month, next) => expect(nextMonth(month)).toBe(next))

test('silent months are there, with none', () => {
  const counts = [
    { period: '1977-12', cables: 2 },
    { period: '1978-02', cables: 1 },
  ]
  expect(everyMonth(counts).map(({ period, cables }) => `${period} ${cables}`)).toEqual([
    '1977-12 2',
    '1978-01 0',
    '1978-02 1',
  ])
})

test('years are left as they are', () => {
  const counts = [{ period: '1978', cables: 2 }]
  expect(everyMonth(counts)).toEqual(counts)
})

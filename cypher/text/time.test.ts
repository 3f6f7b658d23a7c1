import { describe, expect, test } from 'vitest'
import { ALL_MONTHS, periodOf, timeBounds, timeOf, UNDATED, wholeMonths } from './time.ts'

const times: [date: string | null, seconds: number][] = [
  ['1970-01-01', 0],
  ['1970-01-01T00:01:00Z', 60],
  ['1970-01-01T00:01:00', 60],
  ['1970-01-01T01:00:30.500+01:00', 0 + 30],
  ['1969-12-31T23:59:59Z', -1],
  ['no date', UNDATED],
  ['', UNDATED],
  [null, UNDATED],
]
test.each(times)('%s is %i seconds', (date, seconds) => expect(timeOf(date)).toBe(seconds))

describe('timeBounds', () => {
  test('all time has the undated', () => expect(timeBounds({}).from).toBe(UNDATED))
  test('an end to one side leaves them out', () => {
    expect(timeBounds({ until: '1970-01-02' })).toEqual({ from: UNDATED + 1, until: 86_400 })
    expect(timeBounds({ from: '1970-01-02' }).from).toBe(86_400)
  })
})

test('the month and the year of a date', () => {
  expect(periodOf('1978-08-04T14:48:00Z', 'month')).toBe('1978-08')
  expect(periodOf('1978-08-31T23:30:00-05:00', 'month')).toBe('1978-09')
  expect(periodOf('1978-08-04', 'year')).toBe('1978')
  expect(periodOf(null, 'year')).toBeNull()
})

describe('whole months', () => {
  // biome-ignore format: a table
  const cases: [shows: string, period: { from?: string; until?: string }, months: ReturnType<typeof wholeMonths>][] = [
    ['all time, the undated too',   {},                                        ALL_MONTHS],
    ['from a first of a month on',  { from: '1978-08-01' },                    { from: '1978-08', until: '~' }],
    ['a year by its number',        { from: '1978', until: '1979' },           { from: '1978-01', until: '1979-01' }],
    ['the undated are in none',     { until: '1978-09-01T00:00:00Z' },         { from: '0', until: '1978-09' }],
    ['begins within one',           { from: '1978-08-02' },                    null],
    ['ends within one',             { from: '1978-08-01', until: '1978-08-01T00:00:01Z' }, null],
    ['another zone’s first',        { from: '1978-08-01T00:00:00+01:00' },     null],
  ]
  test.each(cases)('%s', (_shows, period, months) => expect(wholeMonths(period)).toEqual(months))
})

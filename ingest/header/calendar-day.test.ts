import { describe, expect, test } from 'vitest'
import { calendarDay } from './calendar-day.ts'

describe('the day of the year', () => {
  test.each([
    ['1978-01-01T00:00:00Z', 1],
    ['1978-08-04T14:48:00Z', 216],
    ['1978-12-31T23:59:00Z', 365],
    ['1976-02-29T00:00:00Z', 60],
    ['1976-03-01', 61],
    ['1976-12-31T00:00:00Z', 366],
    ['2000-12-31T00:00:00Z', 366],
    ['1900-03-01T00:00:00Z', 60],
  ])('%s is day %i', (date, day) => expect(calendarDay(date)?.day).toBe(day))

  test.each(['', 'undated', '1978', '1978-13-01', '1978-04-00', '1978-04-32'])('%j is none', (date) =>
    expect(calendarDay(date)).toBeNull(),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDtg } from './dtg.ts'

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const two = (value: number): string => String(value).padStart(2, '0')

describe('a date-time group', () => {
  test('every minute of a day is read back', () => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const [hours, minutes] = [two(Math.floor(minute / 60)), two(minute % 60)]
      expect(readDtg(`R 04${hours}${minutes}Z AUG 78`)).toBe(`1978-08-04T${hours}:${minutes}:00Z`)
    }
  })

  test.each([...Array(36).keys()].map((hour) => 24 + hour).filter((hour) => hour < 30))('hour %i is none', (hour) =>
    expect(readDtg(`R 04${hour}48Z AUG 78`)).toBeNull(),
  )

  test.each(['290000Z FEB 78', '310000Z APR 78', '000000Z AUG 78', '320000Z AUG 78'])('%s is no day', (dtg) =>
    expect(readDtg(dtg)).toBeNull(),
  )

  test('any moment of either archive is read back, however its blanks fell and whatever stands before', () => {
    const moment = fc.date({
      min: new Date('1966-01-01T00:00:00Z'),
      max: new Date('2010-12-31T23:59:00Z'),
      noInvalidDate: true,
    })
    const blank = fc.constantFrom('', ' ')
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom('R ', 'P ', 'O ', 'Z ', ''),
        blank,
        blank,
        (date, precedence, before, behind) => {
          const clock = `${two(date.getUTCDate())}${two(date.getUTCHours())}${two(date.getUTCMinutes())}`
          const month = MONTHS[date.getUTCMonth()]
          const year = two(date.getUTCFullYear() % 100)
          const read = readDtg(`${precedence}${clock}${before}Z${behind}${month}${before}${year}`)
          expect(read).toBe(`${date.toISOString().slice(0, 16)}:00Z`)
        },
      ),
    )
  })
})

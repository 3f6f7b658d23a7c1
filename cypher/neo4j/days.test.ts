import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeOf } from '../text/time.ts'
import { dayTerms, newestDaysFirst } from './days.ts'

const CLAUSE = /filed:\[(\w+) TO \1\]\^(\d+)/g
const SCORES = new Map(
  [...newestDaysFirst('+oil').matchAll(CLAUSE)].map(([, term = '', score]) => [term, Number(score)] as const),
)
const scoreOf = (date: string | null) => dayTerms(date).reduce((sum, term) => sum + (SCORES.get(term) ?? Number.NaN), 0)

describe('the day of a cable', () => {
  test.each([
    ['1978-08-05', 'Y1978 M08 D05'],
    ['1978-12-31T23:59:59Z', 'Y1978 M12 D31'],
    ['1812-06-18T10:00:00Z', 'Y1900 M01 D01'],
    ['2468-06-18', 'Y2099 M12 D31'],
    ['nonsense', ''],
    [null, ''],
  ])('of %s is %s', (date, terms) => expect(dayTerms(date).join(' ')).toBe(terms))

  test('scores more the later it is, in whole numbers that a float holds; what is asked for scores nothing', () => {
    const date = fc.date({ min: new Date('1890-01-01'), max: new Date('2110-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [a, b] = [one, other].map((day) => day.toISOString())
        const [first = 0, second = 0] = [scoreOf(a ?? null), scoreOf(b ?? null)]
        expect(Math.fround(first)).toBe(first)
        if (first < second) expect(timeOf(a)).toBeLessThan(timeOf(b))
        if (first === second) expect(dayTerms(a ?? null)).toEqual(dayTerms(b ?? null))
      }),
    )
    expect(scoreOf(null)).toBe(0)
    expect(newestDaysFirst('+oil -gas')).toMatch(/^\+\(\+oil -gas\)\^0 filed:/)
  })
})

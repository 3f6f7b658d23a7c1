import { expect, test } from 'vitest'
import { UNDATED } from '../text/time.ts'
import { yearOfCable } from './years.ts'

const of = (iso: string): number => Date.parse(iso) / 1000

test.each<[shows: string, time: number, year: number | null, expected: string | null]>([
  ['the year of its date', of('1978-08-04T14:48:00Z'), 1978, '1978'],
  ['of its date, whatever its number says', of('1979-01-01T00:10:00Z'), 1978, '1979'],
  ['the last minute of a year', of('1978-12-31T23:59:59Z'), null, '1978'],
  ['that of its number where it is undated', UNDATED, 1973, '1973'],
  ['none where neither is known', UNDATED, null, null],
])('%s', (_shows, time, year, expected) => expect(yearOfCable({ time, year })).toBe(expected))

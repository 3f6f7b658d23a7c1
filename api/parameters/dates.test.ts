import { expect, test } from 'vitest'
import { readDate } from './dates.ts'

const cases: [shows: string, text: string, date: string | null][] = [
  ['a year', '1978', '1978-01-01'],
  ['a month', '1978-08', '1978-08-01'],
  ['a day', '1978-08-04', '1978-08-04'],
  ['an instant behind the last year', '9999-12-31T14:00:00-10:00', null],
  ['the last instant', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ['an instant before the first year', '0000-01-01T00:00:00+10:00', null],
  ['a time', '1978-08-04T14:48:00Z', '1978-08-04T14:48:00Z'],
  ['without seconds or zone', '1978-08-04T14:48', '1978-08-04T14:48:00Z'],
  ['a fraction is cut', '1978-08-04T14:48:00.123Z', '1978-08-04T14:48:00Z'],
  ['another zone', '1978-08-04T16:48:00+02:00', '1978-08-04T14:48:00Z'],
  ['a zone without a colon', '1978-08-04T16:48:00+0200', '1978-08-04T14:48:00Z'],
  ['a leap day', '1976-02-29', '1976-02-29'],
  ['no leap day', '1978-02-29', null],
  ['no such month', '1978-13', null],
  ['no such hour', '1978-08-04T25:00Z', null],
  ['a year too short', '78', null],
  ['words', 'AUG 78', null],
  ['nothing', '', null],
]
test.each(cases)('%s: %s', (_shows, text, date) => expect(readDate(text)).toBe(date))

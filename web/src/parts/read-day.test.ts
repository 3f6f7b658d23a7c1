import { expect, test } from 'vitest'
import { readDay } from './read-day.ts'

test.each([
  ['4 Aug 1978', '1978-08-04'],
  ['4 AUGUST 1978', '1978-08-04'],
  [' 04 aug. 1978 ', '1978-08-04'],
  ['August 4, 1978', '1978-08-04'],
  ['2nd Sept 1975', '1975-09-02'],
  ['1978-08-04', '1978-08-04'],
  ['Aug 1978', '1978-08-01'],
  ['1978-08', '1978-08-01'],
  ['1978', '1978-01-01'],
  ['29 Feb 1976', '1976-02-29'],
  ['29 Feb 1977', null],
  ['1978-13-01', null],
  ['8/4/1978', null],
  ['4 Foo 1978', null],
  ['soon', null],
  ['', null],
])('%s is %s', (written, iso) => expect(readDay(written)).toBe(iso))

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLeap, readArchiveDate, readCablegateDate, readDtg } from './dtg.ts'

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const PRECEDENCES = ['R', 'P', 'O', 'Z', 'F', 'B', 'Y']
const MOMENT = '1978-08-04T14:48:00Z'
const two = (value: number): string => String(value).padStart(2, '0')

describe('a date-time group', () => {
  test('every minute of a day is read back', () => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const [hours, minutes] = [two(Math.floor(minute / 60)), two(minute % 60)]
      expect(readDtg(`R 04${hours}${minutes}Z AUG 78`)).toBe(`1978-08-04T${hours}:${minutes}:00Z`)
    }
  })

  test('an hour from 24 on and a minute from 60 on are none', () => {
    for (let clock = 0; clock < 10_000; clock++) {
      const isTime = clock % 100 < 60 && clock < 2400
      const digits = String(clock).padStart(4, '0')
      expect([digits, readDtg(`R 04${digits}Z AUG 78`) !== null]).toEqual([digits, isTime])
    }
  })

  test('every precedence, one or two of them, in either case', () => {
    for (const first of PRECEDENCES)
      for (const second of ['', ...PRECEDENCES]) {
        const dtg = `${first} ${second} 041448Z AUG 78`
        expect([dtg, readDtg(dtg), readDtg(dtg.toLowerCase())]).toEqual([dtg, MOMENT, MOMENT])
      }
  })

  // biome-ignore format: a table
  const forms: [shows: string, text: string, date: string | null][] = [
    ['a letter for each digit that has one',  'OI IOIO Z OCT 78',          '1978-10-01T10:10:00Z'],
    ['the month in full',                     '041448Z AUGUST 78',          MOMENT],
    ['the month in full with its stop',       '041448Z SEPT. 78',           '1978-09-04T14:48:00Z'],
    ['a longer word than any month',          '041448Z AUGUSTINES 78',      null],
    ['a year of four digits',                 '041448Z AUG 1978',           MOMENT],
    ['a year of another century',             '041448Z AUG 1778',           null],
    ['a year of three digits',                '041448Z AUG 789',            null],
    ['eight blanks on either side',           '041448Z        AUG        78', MOMENT],
    ['a line\'s end before the year',         '041448Z AUG\r\n78',           MOMENT],
    ['a page of blanks within it',            '041448Z         AUG 78',     null],
    ['seven digits',                          '1041448Z AUG 78',            null],
    ['a letter before it',                    'X041448Z AUG 78',            null],
    ['another zone',                          '041448A AUG 78',             null],
    ['the first of two',                      '041448Z AUG 78 051448Z AUG 78', MOMENT],
    ['1966, the first year of two digits',    '041448Z AUG 66',             '1966-08-04T14:48:00Z'],
    ['1999, the last of the century',         '041448Z AUG 99',             '1999-08-04T14:48:00Z'],
    ['65, which neither archive has',         '041448Z AUG 65',             '2065-08-04T14:48:00Z'],
    ['00',                                    '041448Z AUG 00',             '2000-08-04T14:48:00Z'],
  ]
  test.each(forms)('%s: %s', (_shows, text, date) => expect(readDtg(text)).toBe(date))

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

/** Days that months have or have not: the 0th to the 32nd of each month, of four kinds of year. */
const days = [1976, 1977, 1900, 2000].flatMap((year) =>
  [...MONTHS.keys()].flatMap((month) =>
    [...Array(33).keys()].map((day) => {
      const date = new Date(Date.UTC(year, month, day))
      const iso = `${year}-${two(month + 1)}-${two(day)}T00:00:00Z`
      return { year, month, day, iso: date.getUTCMonth() === month && date.getUTCDate() === day ? iso : null }
    }),
  ),
)

describe('every day of a month, and none that it lacks', () => {
  const written: [
    form: string,
    read: (text: string) => string | null,
    write: (day: (typeof days)[number]) => string,
  ][] = [
    ['a DTG', readDtg, ({ year, month, day }) => `R ${two(day)}0000Z ${MONTHS[month]} ${year}`],
    ['04 aug 1978', readArchiveDate, ({ year, month, day }) => `${two(day)} ${MONTHS[month]?.toLowerCase()} ${year}`],
    ['4-Aug-1978', readArchiveDate, ({ year, month, day }) => `${day}-${MONTHS[month]}-${year} 00:00:00`],
    ['August 4, 1978', readArchiveDate, ({ year, month, day }) => `${MONTHS[month]}. ${day}, ${year}`],
    ['8/4/1978', readArchiveDate, ({ year, month, day }) => `${month + 1}/${day}/${year}`],
    ['1978-08-04', readArchiveDate, ({ year, month, day }) => `${year}-${two(month + 1)}-${two(day)}`],
    ['19780804', readArchiveDate, ({ year, month, day }) => `${year}${two(month + 1)}${two(day)}`],
    ['a date of the Cablegate table', readCablegateDate, ({ year, month, day }) => `${month + 1}/${day}/${year} 0:00`],
  ]
  test.each(written)('%s', (_form, read, write) => {
    for (const day of days) expect([write(day), read(write(day))]).toEqual([write(day), day.iso])
  })
})

test('a date that the archive printed within other words, and what is none', () => {
  const printed: [text: string, date: string | null][] = [
    ['Draft date 04 august 1978.', '1978-08-04T00:00:00Z'],
    ['sent August 4 1978', '1978-08-04T00:00:00Z'],
    ['13/04/1978', null],
    ['0/4/1978', null],
    ['4 xyz 1978', null],
    ['119780804', null],
    // The form that names no day gives way to one that does.
    ['32 aug 1978, 8/4/1978', '1978-08-04T00:00:00Z'],
    ['n/a', null],
    ['', null],
  ]
  for (const [text, date] of printed) expect([text, readArchiveDate(text)]).toEqual([text, date])
})

test('the time of a row of the Cablegate table', () => {
  const rows: [text: string, date: string | null][] = [
    [' 6/28/2007 12:34 ', '2007-06-28T12:34:00Z'],
    ['6/28/2007 23:59', '2007-06-28T23:59:00Z'],
    ['6/28/2007 24:00', null],
    ['6/28/2007 9:60', null],
    ['6/28/2007 9:5', null],
    ['on 6/28/2007', null],
    ['6/28/2007 9:05 PM', null],
    ['6/28/07', null],
  ]
  for (const [text, date] of rows) expect([text, readCablegateDate(text)]).toEqual([text, date])
})

test('a leap year is every fourth, of full centuries every fourth', () => {
  const leap = [1896, 1900, 1904, 1975, 1976, 1999, 2000, 2004, 2100].filter(isLeap)
  expect(leap).toEqual([1896, 1904, 1976, 2000, 2004])
})

describe('dates', () => {
  const cases: [shows: string, read: (text: string) => string | null, text: string, date: string | null][] = [
    ['a DTG', readDtg, 'R 041448Z AUG 78', '1978-08-04T14:48:00Z'],
    ['two precedences', readDtg, 'O R 091743Z JAN 74', '1974-01-09T17:43:00Z'],
    ['a blank before Z', readDtg, 'P 241549 Z JAN 74', '1974-01-24T15:49:00Z'],
    ['letters for digits', readDtg, 'R O41448Z AUG 78', '1978-08-04T14:48:00Z'],
    ['a DTG of this century', readDtg, 'R 281234Z JUN 07', '2007-06-28T12:34:00Z'],
    ['a DTG without month and year', readDtg, 'PAGE 02 MOSCOW 18403 01 OF 03 041504Z', null],
    ['a leap day', readDtg, 'R 291448Z FEB 76', '1976-02-29T14:48:00Z'],
    ['no leap day', readDtg, 'R 291448Z FEB 77', null],
    ['no such hour', readDtg, 'R 042548Z AUG 78', null],
    ['no such day', readDtg, 'R 311448Z FEB 78', null],
    ['blanks within it', readDtg, 'P 251346 Z JUN 7 3', '1973-06-25T13:46:00Z'],
    ['blanks in the month', readDtg, 'R 25 1346Z JU N 73', '1973-06-25T13:46:00Z'],
    ['no blanks at all', readDtg, 'R 251346ZJUN73', '1973-06-25T13:46:00Z'],
    ['without Z', readDtg, '251346 JUN 73', '1973-06-25T13:46:00Z'],
    ['its precedence glued on', readDtg, 'R251346Z JUN 73', '1973-06-25T13:46:00Z'],
    ['another letter glued on', readDtg, 'N251346Z JUN 73', null],
    ['L for one, V for U', readDtg, 'R 25L346Z JVN I973', '1973-06-25T13:46:00Z'],
    ['V for U in August', readDtg, 'R 251346Z AVG 73', '1973-08-25T13:46:00Z'],
    ['the V of November', readDtg, 'R 251346Z NOV 73', '1973-11-25T13:46:00Z'],
    ['marks behind Z and before the year', readDtg, "R 251346Z/ JUN '73", '1973-06-25T13:46:00Z'],
    ['a word that is no month', readDtg, '251346Z MERCER 73', null],
    ['a number without a month', readDtg, 'FILM D780250 0101 OF 78', null],
    ['the sent date of 1977', readArchiveDate, '14-Jun-1977 00:00:00', '1977-06-14T00:00:00Z'],
    ['a month first', readArchiveDate, 'Jun 14, 1977', '1977-06-14T00:00:00Z'],
    ['a month by its number', readArchiveDate, '06/14/1977', '1977-06-14T00:00:00Z'],
    ['the year first', readArchiveDate, '1977-06-14', '1977-06-14T00:00:00Z'],
    ['an archive date', readArchiveDate, '04 aug 1978', '1978-08-04T00:00:00Z'],
    ['with hyphens', readArchiveDate, '22-Nov-2002', '2002-11-22T00:00:00Z'],
    ['a Cablegate date', readCablegateDate, '6/28/2007 12:34', '2007-06-28T12:34:00Z'],
    ['a Cablegate date without a time', readCablegateDate, '6/28/2007', '2007-06-28T00:00:00Z'],
  ]
  test.each(cases)('%s', (_shows, read, text, date) => expect(read(text)).toBe(date))
})

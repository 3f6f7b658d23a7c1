const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/**
 * A date-time group, precedence before it or not. O, I and L stand for 0 and 1 at times, V for U, and the teletype put blanks between any
 * two of its characters, or none where they belong; Z was forgotten now and then.
 *
 *     R 041448Z AUG 78      P 251346 Z JUN 7 3      251346ZJUN73
 *       ^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^
 */
const DTG = new RegExp(
  String.raw`(?:\b|(?<=\b[ZFOPRBY]))(?<day>[0-3OIL] ?[\dOIL]) ?(?<hour>[0-2OIL] ?[\dOIL]) ?(?<minute>[0-5OIL] ?[\dOIL]) ?(?:Z[/,.]?)?\s{0,8}(?<month>${MONTHS.map(
    (month) => [...month].join(' ?').replace(/U/, '[UV]'),
  ).join('|')})(?:[A-Z]{0,6}\.?)\s{0,8}'?(?<year>(?:[1I]9|20)?\d ?\d)(?!\d)`,
  'i',
)
/** `04 aug 1978`, `22-Nov-2002`, `August 4, 1978`, `8/4/1978`, `1978-08-04`. */
const ARCHIVE_DATES: readonly RegExp[] = [
  /\b(?<day>\d{1,2})[ -](?<month>[A-Za-z]{3})[a-z]*[ -](?<year>\d{4})\b/,
  /\b(?<month>[A-Za-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/,
  /\b(?<number>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})\b/,
  /\b(?<year>\d{4})-?(?<number>\d\d)-?(?<day>\d\d)\b/,
]
const CABLEGATE_DATE =
  /^\s*(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?:\s+(?<hour>\d{1,2}):(?<minute>\d\d))?\s*$/

const digits = (text = ''): number =>
  Number(text.toUpperCase().replaceAll(' ', '').replaceAll('O', '0').replaceAll(/[IL]/g, '1'))
const monthOf = (text = ''): number =>
  MONTHS.indexOf(
    text
      .toUpperCase()
      .replaceAll(' ', '')
      .replace(/^([JA])V/, '$1U'),
  )

/** A date of two digits is of the 1900s from 66 on, the first year in either archive. */
const fullYear = (year: number): number => (year >= 100 ? year : year >= 66 ? 1900 + year : 2000 + year)

const two = (value: number): string => String(value).padStart(2, '0')

/** `month` from 0. Null for a day or an hour that is none. */
function iso(year: number, month: number, day: number, hour = 0, minute = 0): string | null {
  const days = month === 1 && !isLeap(year) ? 28 : DAYS[month]
  if (days === undefined || day < 1 || day > days || hour > 23 || minute > 59) return null
  return `${year}-${two(month + 1)}-${two(day)}T${two(hour)}:${two(minute)}:00Z`
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The first DTG in `text` as ISO 8601 in UTC; null when there is none with a month and a year. */
export function readDtg(text: string): string | null {
  const { day, hour, minute, month, year } = DTG.exec(text)?.groups ?? {}
  return year ? iso(fullYear(digits(year)), monthOf(month), digits(day), digits(hour), digits(minute)) : null
}

/** A date of the Message Attributes, in any of the archive's four forms, as ISO 8601 at midnight UTC. */
export function readArchiveDate(text: string): string | null {
  for (const form of ARCHIVE_DATES) {
    const { day, month, number, year } = form.exec(text)?.groups ?? {}
    const date = year ? iso(Number(year), month ? monthOf(month) : Number(number) - 1, Number(day)) : null
    if (date) return date
  }
  return null
}

/** A date of the Cablegate CSV, `6/28/2007 12:34`, UTC. */
export function readCablegateDate(text: string): string | null {
  const groups = CABLEGATE_DATE.exec(text)?.groups
  if (!groups) return null
  const { year, month, day, hour = '0', minute = '0' } = groups
  return iso(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
}

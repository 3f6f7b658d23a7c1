const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/**
 * A date-time group, precedence before it or not; O and I stand for 0 and 1 at times, a blank before Z.
 *
 *     R 041448Z AUG 78
 *       ^^^^^^^^^^^^^^
 */
const DTG =
  /\b(?<day>[0-3OI][\dOI])(?<hour>[0-2OI][\dOI])(?<minute>[0-5OI][\dOI])\s?Z\s+(?<month>[A-Z]{3})[A-Z]{0,6}\.?\s+(?<year>(?:19|20)?\d\d)\b/
const ARCHIVE_DATE = /\b(?<day>\d{1,2})[ -](?<month>[A-Za-z]{3})[a-z]*[ -](?<year>\d{4})\b/
const CABLEGATE_DATE =
  /^\s*(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?:\s+(?<hour>\d{1,2}):(?<minute>\d\d))?\s*$/

const digits = (text: string | undefined): number => Number((text ?? '').replaceAll('O', '0').replaceAll('I', '1'))
const monthOf = (text: string | undefined): number => MONTHS.indexOf((text ?? '').toUpperCase())

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
  const groups = DTG.exec(text)?.groups
  if (!groups) return null
  const month = monthOf(groups.month)
  return month === -1
    ? null
    : iso(fullYear(Number(groups.year)), month, digits(groups.day), digits(groups.hour), digits(groups.minute))
}

/** A date of the Message Attributes, `04 aug 1978` or `22-Nov-2002`, as ISO 8601 at midnight UTC. */
export function readArchiveDate(text: string): string | null {
  const groups = ARCHIVE_DATE.exec(text)?.groups
  const month = monthOf(groups?.month)
  return groups && month !== -1 ? iso(Number(groups.year), month, Number(groups.day)) : null
}

/** A date of the Cablegate CSV, `6/28/2007 12:34`, UTC. */
export function readCablegateDate(text: string): string | null {
  const groups = CABLEGATE_DATE.exec(text)?.groups
  if (!groups) return null
  const { year, month, day, hour = '0', minute = '0' } = groups
  return iso(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
}

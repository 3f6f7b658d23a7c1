import { must } from '@reftel/cypher'

/** Moments as minutes since the epoch, UTC: cables know no seconds. */
export type Minutes = number

export const DAY: Minutes = 24 * 60

const MONTHS = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
] as const

/** `month` 1 to 12. */
export const minutesOf = (year: number, month: number, day: number, hour = 0, minute = 0): Minutes =>
  Date.UTC(year, month - 1, day, hour, minute) / 60_000

export interface CalendarTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

export function calendar(time: Minutes): CalendarTime {
  const date = new Date(time * 60_000)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }
}

export const two = (value: number): string => String(value).padStart(2, '0')

/** `JANUARY`. */
export const monthName = (month: number): string => must(MONTHS[month - 1], `month ${month}`)
/** `JAN`. */
export const monthShort = (month: number): string => monthName(month).slice(0, 3)

/** `041448Z`: day and time of a page header. */
export function dayTime(time: Minutes): string {
  const { day, hour, minute } = calendar(time)
  return `${two(day)}${two(hour)}${two(minute)}Z`
}

/** `041448Z AUG 78`. */
export function dtg(time: Minutes): string {
  const { year, month } = calendar(time)
  return `${dayTime(time)} ${monthShort(month)} ${two(year % 100)}`
}

/** `1978-08-04T14:48:00Z`. */
export const isoOf = (time: Minutes): string => new Date(time * 60_000).toISOString().replace('.000Z', 'Z')

/** `04 aug 1978`, `04 AUG 1978` with `upper`: dates of the Message Attributes. */
export function attributeDate(time: Minutes, upper: boolean): string {
  const { year, month, day } = calendar(time)
  const written = `${two(day)} ${monthShort(month)} ${year}`
  return upper ? written : written.toLowerCase()
}

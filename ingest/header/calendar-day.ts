import { isLeap } from './dtg.ts'

/** A day in the calendar: `month` from 1, `day` of the year from 1 for 1 January. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
  readonly day: number
}

/** The day of an ISO 8601 date in UTC; null for what is none. */
export function calendarDay(date: string): CalendarDay | null {
  const [year, month, dayOfMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  const before = DAYS_BEFORE[month - 1]
  if (before === undefined || !(year > 0 && dayOfMonth >= 1 && dayOfMonth <= 31)) return null
  const leap = month > 2 && isLeap(year) ? 1 : 0
  return { year, month, dayOfMonth, day: before + leap + dayOfMonth }
}

/** Days of a year before each of its months. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Seconds of an undated cable: it counts as older than every dated one, so it stands last among the newest first. */
export const UNDATED = -99_999_999_999

/** Later than any cable. */
export const END_OF_TIME = 999_999_999_999

const WITHOUT_ZONE = /T[\d:.]+$/

/** Seconds since 1970 of an ISO 8601 date or time, UTC where it names no zone; `UNDATED` for null or what is none. */
export function timeOf(date: string | null | undefined): number {
  if (!date) return UNDATED
  const milliseconds = Date.parse(WITHOUT_ZONE.test(date) ? `${date}Z` : date)
  return Number.isNaN(milliseconds) ? UNDATED : Math.floor(milliseconds / 1000)
}

/** A half open period in seconds. Undated cables lie in the unbounded one only. */
export interface TimeBounds {
  readonly from: number
  readonly until: number
}

/** What a query's `from` and `until` mean in seconds: `from` <= time < `until`. */
export function timeBounds(period: {
  readonly from?: string | undefined
  readonly until?: string | undefined
}): TimeBounds {
  const { from, until } = period
  if (from === undefined && until === undefined) return { from: UNDATED, until: END_OF_TIME }
  return { from: from ? timeOf(from) : UNDATED + 1, until: until ? timeOf(until) : END_OF_TIME }
}

/** The month (`1978-08`) or year (`1978`) of a date; null without a date. */
export function periodOf(date: string | null, by: 'month' | 'year'): string | null {
  const time = timeOf(date)
  if (time === UNDATED) return null
  return new Date(time * 1000).toISOString().slice(0, by === 'month' ? 7 : 4)
}

/** A half open run of months, each as `1978-08`. */
export interface Months {
  readonly from: string
  readonly until: string
}

/** With the undated cables, which are of no month. */
export const ALL_MONTHS: Months = { from: '', until: '~' }

/** The months that a period is made of; null when it begins or ends within one. All time has the undated cables too. */
export function wholeMonths({ from, until }: { readonly from?: string; readonly until?: string }): Months | null {
  if (from === undefined && until === undefined) return ALL_MONTHS
  const months = [from, until].map((date) => (date === undefined ? '' : monthStart(date)))
  const [first = null, last = null] = months
  return first === null || last === null ? null : { from: first || '0', until: last || '~' }
}

function monthStart(date: string): string | null {
  const iso = new Date(timeOf(date) * 1000).toISOString()
  return iso.endsWith('-01T00:00:00.000Z') ? iso.slice(0, 7) : null
}

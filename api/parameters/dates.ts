const FORM =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?<time>[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?)?)?$/i

/**
 * The instant that a date stands for, as the graph compares dates: its first one, in UTC. `1978` and `1978-08` are their first
 * day; a time without a zone is UTC. Null when it is no date.
 *
 *     1978  1978-08  1978-08-04  1978-08-04T14:48Z  1978-08-04T16:48:00+02:00
 */
export function readDate(text: string): string | null {
  const { year = '', month = '01', day = '01', time, zone = '' } = FORM.exec(text.trim())?.groups ?? {}
  const date = `${year}-${month}-${day}`
  if (!isDay(date)) return null
  if (!time) return date
  const instant = new Date(`${date}T${time.slice(1, time.length - zone.length)}${offset(zone)}`)
  // A year of five digits would be written with a sign, and compare as no date does.
  if (Number.isNaN(instant.getTime()) || instant.getUTCFullYear() > 9999 || instant.getUTCFullYear() < 0) return null
  return instant.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** February has no 30th, whatever `Date` makes of it. */
function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

const offset = (zone: string | undefined): string =>
  !zone || zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')

import { UNDATED } from '../text/time.ts'

/** The year of a cable's date; of an undated one that of its number. */
export function yearOfCable({ time, year }: { readonly time: number; readonly year: number | null }): string | null {
  if (time !== UNDATED) return String(new Date(time * 1000).getUTCFullYear())
  return year === null ? null : String(year)
}

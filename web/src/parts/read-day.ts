import { MONTHS } from './words.ts'

const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`

/** How a day is written: as cables and this page write it, with or without day and month, or as computers do. */
const WRITTEN = [
  new RegExp(`^(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?${MONTH},?\\s+(?<year>\\d{4})$`, 'i'),
  new RegExp(`^${MONTH}\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})$`, 'i'),
  /^(?<year>\d{4})(?:-(?<number>\d\d)(?:-(?<day>\d\d))?)?$/,
]

/**
 * The ISO day that is meant: `4 Aug 1978`, `August 4, 1978` and `1978-08-04` are the same; `Aug 1978` and `1978` mean their first
 * day. Null where it is none, and for `8/4/1978`, which one half of the readers takes for April.
 */
export function readDay(text: string): string | null {
  for (const pattern of WRITTEN) {
    const groups = pattern.exec(text.trim())?.groups
    if (!groups) continue
    const named = MONTHS.findIndex((name) => name.toLowerCase() === groups.month?.slice(0, 3).toLowerCase())
    const month = named >= 0 ? named : Number(groups.number ?? 1) - 1
    const date = new Date(Date.UTC(Number(groups.year), month, Number(groups.day ?? 1)))
    const whole = date.getUTCMonth() === month && date.getUTCDate() === Number(groups.day ?? 1)
    return whole ? date.toISOString().slice(0, 10) : null
  }
  return null
}

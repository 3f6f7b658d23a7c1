import { Amounts } from '../graph/amounts.ts'
/** How many cables a month (`1978-08`) or year has. */
export interface PeriodCount {
  readonly period: string
  readonly cables: number
}

/** The month after. */
export const nextMonth = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Longest row of months drawn: more than any archive spans. */
const LONGEST = 1200

/** Every month from the first to the last, those without cables too. */
export function everyMonth(counts: readonly PeriodCount[]): readonly PeriodCount[] {
  const known = new Amounts(counts.map(({ period, cables }) => [period.slice(0, 7), cables]))
  const months = [...known.keys()].sort()
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined || !/^\d{4}-\d\d$/.test(first)) return counts
  const all: PeriodCount[] = []
  for (let month = first; month <= last && all.length < LONGEST; month = nextMonth(month))
    all.push({ period: month, cables: known.of(month) })
  return all
}

/** Most years that are named below bars: more would touch one another on a telephone. */
const NAMED = 8

/** The years that are named, each at its first month: every one, or every so many; a first year of few months gives way. */
export function namedYears(
  months: readonly PeriodCount[],
): readonly { readonly year: string; readonly index: number }[] {
  const starts = months.flatMap(({ period }, index) =>
    index === 0 || period.endsWith('-01') || period.length === 4 ? [{ year: period.slice(0, 4), index }] : [],
  )
  const roomy = starts.filter(({ index }, n) => n > 0 || (starts[1]?.index ?? months.length) - index >= 4 || !starts[1])
  const every = Math.ceil(roomy.length / NAMED)
  return roomy.filter((_, n) => n % every === 0)
}

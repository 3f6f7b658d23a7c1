import { MONTHS } from '../parts/words.ts'

/** A bar of a histogram of dates: `from` up to but without `until`, milliseconds since 1970. */
export interface DateBar {
  readonly from: number
  readonly until: number
  readonly label: string
  readonly number: number
}

/** Most bars; beyond it the next coarser grain is taken. */
const MOST = 72

type Step = (date: Date) => Date

const GRAINS: readonly {
  readonly id: string
  readonly floor: Step
  readonly next: Step
  readonly label: (date: Date) => string
}[] = [
  {
    id: 'day',
    floor: (d) => new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate())),
    next: (d) => new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + 1)),
    label: (d) => `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
  },
  {
    id: 'month',
    floor: (d) => new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), 1)),
    next: (d) => new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 1)),
    label: (d) => `${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
  },
  {
    id: 'year',
    floor: (d) => new Date(Date.UTC(d.getUTCFullYear(), 0, 1)),
    next: (d) => new Date(Date.UTC(d.getUTCFullYear() + 1, 0, 1)),
    label: (d) => String(d.getUTCFullYear()),
  },
]

/** How many of these moments fall on each day, month or year, in the finest grain of no more than 72 bars; empty ones included. */
export function dateBars(moments: readonly number[]): readonly DateBar[] {
  if (moments.length === 0) return []
  const sorted = moments.toSorted((a, b) => a - b)
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)]
  for (const { floor, next, label } of GRAINS) {
    const bars: { from: number; until: number; label: string; number: number }[] = []
    for (let from = floor(new Date(first)); from.getTime() <= last && bars.length <= MOST; from = next(from))
      bars.push({ from: from.getTime(), until: next(from).getTime(), label: label(from), number: 0 })
    if (bars.length > MOST && label !== GRAINS.at(-1)?.label) continue
    let at = 0
    for (const moment of sorted) {
      while ((bars[at]?.until ?? Number.POSITIVE_INFINITY) <= moment) at += 1
      const bar = bars[at]
      if (bar) bar.number += 1
    }
    return bars
  }
  return []
}

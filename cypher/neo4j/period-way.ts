import type { TotalsQuery } from '../questions.ts'
import { type Months, wholeMonths } from '../text/time.ts'

/** What cables are counted by periods out of: all that is kept by month already is quicker than a look at each cable. */
export type PeriodWay =
  /** What two posts sent each other, as it is kept by months. */
  | { readonly kind: 'traffic'; readonly post: string; readonly to: string; readonly months: Months }
  /** The index of dates, of all cables. */
  | { readonly kind: 'dates'; readonly months: Months }
  /** The dates of what one post sent, or received. */
  | { readonly kind: 'sent' | 'received'; readonly post: string }
  /** Each cable that meets the conditions. */
  | { readonly kind: 'cables' }

/** The quickest way that answers these conditions. */
export function periodWay(conditions: Omit<TotalsQuery, 'by'>): PeriodWay {
  const { post, to, tag } = conditions
  if (tag !== undefined) return { kind: 'cables' }
  if (post !== undefined && to === undefined) return { kind: 'sent', post }
  if (post === undefined && to !== undefined) return { kind: 'received', post: to }
  const months = wholeMonths(conditions)
  if (months === null) return { kind: 'cables' }
  return post !== undefined && to !== undefined ? { kind: 'traffic', post, to, months } : { kind: 'dates', months }
}

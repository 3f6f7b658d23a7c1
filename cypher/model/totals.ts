/** Held cables of one month (`1978-08`) or year; `period` is null for the undated. */
export interface PeriodTotals {
  readonly period: string | null
  /** Distinct cables that meet all conditions. */
  readonly cables: number
  /** With `post`: distinct cables it sent (to `to`), and received (from `to`). */
  readonly sent: number | null
  readonly received: number | null
  /** A cable counts once for every addressee. */
  readonly deliveries: number
}

export interface TrafficTotals {
  /** Of all periods. */
  readonly total: Omit<PeriodTotals, 'period'>
  /** In order of time, the undated last; periods without a cable are left out. */
  readonly items: readonly PeriodTotals[]
}

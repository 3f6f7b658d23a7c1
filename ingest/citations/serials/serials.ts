import { numberAt } from '@reftel/cypher'
/**
 * Which numbers a post had reached when: for each post and year a line of knots, day of the year and number, both rising.
 * Plain data, so that a worker thread can be given it.
 */
export interface SerialModel {
  /** By `MOSCOW 1978`: day, number, day, number, ... */
  readonly knots: Readonly<Record<string, readonly number[]>>
}

/** A reading of one post's year. */
export interface Series {
  /** The number reached by that day, about; beyond the last knot at the pace so far. */
  readonly reachedBy: (day: number) => number
  /** By how many numbers that may be wrong: the wider the gap between two knots, the less is it an even pace. */
  readonly doubtAt: (day: number) => number
  /** The last day with a knot. */
  readonly lastDay: number
  readonly last: number
}

/** The line of `post` in `year`; null when the corpus holds none of its cables. */
export function seriesOf(model: SerialModel | null, post: string, year: number): Series | null {
  const knots = model?.knots[`${post} ${year}`]
  if (!knots || knots.length < 2) return null
  const lastDay = numberAt(knots, knots.length - 2)
  const last = numberAt(knots, knots.length - 1)
  return { reachedBy: (day) => reached(knots, day), doubtAt: (day) => doubt(knots, day), lastDay, last }
}

/** Of the numbers between two knots that are further apart than a month, so many may come sooner. */
const UNEVEN = 0.15
const A_MONTH = 30

function doubt(knots: readonly number[], day: number): number {
  let [beforeDay, beforeNumber] = [0, 0]
  for (let index = 0; index < knots.length; index += 2) {
    const [knotDay, number] = [numberAt(knots, index), numberAt(knots, index + 1)]
    if (day <= knotDay) return knotDay - beforeDay > A_MONTH ? (number - beforeNumber) * UNEVEN : 0
    beforeDay = knotDay
    beforeNumber = number
  }
  return 0
}

function reached(knots: readonly number[], day: number): number {
  let [beforeDay, beforeNumber] = [0, 0]
  for (let index = 0; index < knots.length; index += 2) {
    const [knotDay, number] = [numberAt(knots, index), numberAt(knots, index + 1)]
    if (day <= knotDay) {
      const share = knotDay === beforeDay ? 1 : (day - beforeDay) / (knotDay - beforeDay)
      return beforeNumber + share * (number - beforeNumber)
    }
    beforeDay = knotDay
    beforeNumber = number
  }
  return beforeDay === 0 ? 0 : (beforeNumber / beforeDay) * day
}

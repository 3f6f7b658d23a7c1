import type { SerialFact } from '@reftel/cypher'
import { calendarDay } from '../../header/calendar-day.ts'

/**
 * Which numbers a post had reached when: for each post and year a line of knots, day of the year and number, both rising.
 * Plain data, so that a worker thread can be given it.
 */
export interface SerialModel {
  /** By `MOSCOW 1978`: day, number, day, number, ... */
  readonly knots: Readonly<Record<string, readonly number[]>>
}

/** Days between two knots, at least; a year of a post takes some 800 bytes at most. */
const DAYS_BETWEEN_KNOTS = 7
/** Numbers of one day are packed with it into one word: 9 bits of day above 23 of number. */
const NUMBER_BITS = 23
const MOST_NUMBER = 2 ** NUMBER_BITS - 1

/**
 * Learns from the numbers and dates of the cables that are held, in one pass and any order. A number that fits no rising
 * line (a garbled one) is left out. Two million cables take 8 MB while learning.
 */
export async function learnSerials(facts: Iterable<SerialFact> | AsyncIterable<SerialFact>): Promise<SerialModel> {
  const seen = new Map<string, Points>()
  for await (const { post, year, number, date } of facts) {
    const sent = calendarDay(date)
    if (sent?.year !== year || number > MOST_NUMBER) continue
    const key = `${post} ${year}`
    const points = seen.get(key) ?? new Points()
    seen.set(key, points)
    points.add(sent.day * 2 ** NUMBER_BITS + number)
  }
  const knots: Record<string, readonly number[]> = {}
  for (const [key, points] of seen) {
    const line = knotsOf(points.sorted())
    if (line.length > 0) knots[key] = line
  }
  return { knots }
}

/** A growing list of 32-bit words. */
class Points {
  private values = new Uint32Array(8)
  private count = 0
  add(value: number): void {
    if (this.count === this.values.length) {
      const wider = new Uint32Array(this.count * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.count++] = value
  }
  sorted(): Uint32Array {
    return this.values.subarray(0, this.count).sort()
  }
}

/** Points sorted by day and number -> knots: the middle number of each span of days, as far as they rise. */
function knotsOf(points: Uint32Array): readonly number[] {
  const days: number[] = []
  const numbers: number[] = []
  for (let from = 0; from < points.length; ) {
    const first = dayOf(points[from] ?? 0)
    let to = from
    while (to < points.length && dayOf(points[to] ?? 0) < first + DAYS_BETWEEN_KNOTS) to++
    // A cable that was read twice counts once.
    const spans = [...new Set(points.subarray(from, to))].map((word) => ({
      day: dayOf(word),
      number: word % 2 ** NUMBER_BITS,
    }))
    const middle = spans.sort((a, b) => a.number - b.number)[(spans.length - 1) >> 1]
    if (middle) {
      days.push(middle.day)
      numbers.push(middle.number)
    }
    from = to
  }
  return longestRise(numbers).flatMap((index) => [days[index] ?? 0, numbers[index] ?? 0])
}

const dayOf = (word: number): number => Math.floor(word / 2 ** NUMBER_BITS)

/** Indices of the longest rising sequence: what does not rise with the rest is garbled. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const before = new Array<number>(numbers.length).fill(-1)
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const found: number[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) found.unshift(index)
  return found
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
  const lastDay = knots.at(-2) ?? 0
  const last = knots.at(-1) ?? 0
  return { reachedBy: (day) => reached(knots, day), doubtAt: (day) => doubt(knots, day), lastDay, last }
}

/** Of the numbers between two knots that are further apart than a month, so many may come sooner. */
const UNEVEN = 0.15
const A_MONTH = 30

function doubt(knots: readonly number[], day: number): number {
  let [beforeDay, beforeNumber] = [0, 0]
  for (let index = 0; index < knots.length; index += 2) {
    const [knotDay, number] = [knots[index] ?? 0, knots[index + 1] ?? 0]
    if (day <= knotDay) return knotDay - beforeDay > A_MONTH ? (number - beforeNumber) * UNEVEN : 0
    beforeDay = knotDay
    beforeNumber = number
  }
  return 0
}

function reached(knots: readonly number[], day: number): number {
  let [beforeDay, beforeNumber] = [0, 0]
  for (let index = 0; index < knots.length; index += 2) {
    const [knotDay, number] = [knots[index] ?? 0, knots[index + 1] ?? 0]
    if (day <= knotDay) {
      const share = knotDay === beforeDay ? 1 : (day - beforeDay) / (knotDay - beforeDay)
      return beforeNumber + share * (number - beforeNumber)
    }
    beforeDay = knotDay
    beforeNumber = number
  }
  return beforeDay === 0 ? 0 : (beforeNumber / beforeDay) * day
}

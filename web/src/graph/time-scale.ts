import { MONTHS } from '../parts/words.ts'

const DAY = 86_400_000

/** Pixels between two neighbouring moments: grows with the root of the days between, so that a silent year costs no screen. */
const BETWEEN = { least: 26, root: 34, most: 260 } as const

/** A mark on the axis. */
export interface Tick {
  readonly x: number
  readonly label: string
}

/** What a scale is made of: plain data, which a worker can send. */
export interface TimeAxis {
  /** Moments in order, and the place of each. */
  readonly known: readonly number[]
  readonly at: readonly number[]
  readonly stretch: number
  /** Of an even scale; null where a day is not everywhere as wide. */
  readonly pixelsPerDay: number | null
}

/** Time to pixels, monotone, long gaps shortened. */
export interface TimeScale {
  readonly axis: TimeAxis
  readonly x: (time: number) => number
  readonly width: number
  /** Of an even scale; null where a day is not everywhere as wide. */
  readonly pixelsPerDay: number | null
  /** Marks at least `apart` pixels from each other: years, months and days, the coarser kept where both would not fit. */
  readonly ticks: (apart: number) => readonly Tick[]
  /** The same scale, gone on before its first moment and behind its last: what it held keeps its place. */
  readonly reaching: (moments: readonly number[]) => TimeScale
}

/** A scale through these moments (milliseconds since 1970), `stretch` times as wide as usual. */
export function timeScale(moments: readonly number[], stretch = 1): TimeScale {
  const known = [...new Set(moments)].sort((a, b) => a - b)
  let place = 0
  const at = known.map((time, index) => {
    const before = known[index - 1]
    if (before !== undefined) place += between(before, time, stretch)
    return place
  })
  return scaleOf({ known, at, stretch, pixelsPerDay: null })
}

/** A scale in which equal times are equally wide, `width` pixels in all. */
export function evenTimeScale(moments: readonly number[], width: number): TimeScale {
  const known = [...new Set(moments)].sort((a, b) => a - b)
  const [first = 0, last = 0] = [known[0], known.at(-1)]
  const per = last > first ? width / (last - first) : 0
  return scaleOf({ known, at: known.map((time) => (time - first) * per), stretch: 1, pixelsPerDay: per * DAY })
}

const between = (earlier: number, later: number, stretch: number): number =>
  stretch * Math.min(BETWEEN.most, Math.max(BETWEEN.least, BETWEEN.root * Math.sqrt((later - earlier) / DAY)))

/** The scale along an axis. */
export function scaleOf(axis: TimeAxis): TimeScale {
  const { known, at, stretch, pixelsPerDay } = axis
  const [first, last] = [known[0], known.at(-1)]
  const [start = 0, end = 0] = [at[0], at.at(-1)]
  const x = (time: number): number => {
    const after = firstFrom(known, time)
    if (after === known.length) return end
    const [left, right] = [known[after - 1], known[after]]
    if (left === undefined || right === undefined) return start
    const [from = 0, until = 0] = [at[after - 1], at[after]]
    return from + ((until - from) * (time - left)) / (right - left)
  }
  const ticks = (apart: number): readonly Tick[] => {
    if (first === undefined || last === undefined) return []
    const marks: Mark[] = []
    const fits = (place: number) => marks.every((mark) => Math.abs(mark.x - place) >= apart)
    for (const { every, label } of GRAINS) {
      for (const time of every(first, last)) {
        const place = time <= first ? start : x(time)
        const date = new Date(Math.max(time, first))
        if (fits(place)) marks.push({ x: place, label: label(date), year: date.getUTCFullYear() })
      }
    }
    return told(marks.sort((a, b) => a.x - b.x))
  }
  const reaching = (moments: readonly number[]): TimeScale => {
    if (first === undefined || last === undefined) return timeScale(moments, stretch)
    const sorted = [...new Set(moments)].sort((a, b) => a - b)
    const [times, places] = [[...known], [...at]]
    let [next, place] = [first, start]
    for (const time of sorted.filter((each) => each < first).reverse()) {
      place -= between(time, next, stretch)
      next = time
      places.unshift(place)
      times.unshift(time)
    }
    let [before, reached] = [last, end]
    for (const time of sorted.filter((each) => each > last)) {
      reached += between(before, time, stretch)
      before = time
      places.push(reached)
      times.push(time)
    }
    return scaleOf({ known: times, at: places, stretch, pixelsPerDay: null })
  }
  return { axis, x, width: end - start, pixelsPerDay, ticks, reaching }
}

/** Index of the first moment that is not before `time`. */
function firstFrom(known: readonly number[], time: number): number {
  let [from, until] = [0, known.length]
  while (from < until) {
    const middle = (from + until) >> 1
    const moment = known[middle]
    if (moment !== undefined && moment < time) from = middle + 1
    else until = middle
  }
  return from
}

/** A mark with the year it stands in. */
interface Mark extends Tick {
  readonly year: number
}

/** A day says its year where the mark before it stands in another one. */
const told = (marks: readonly Mark[]): readonly Tick[] =>
  marks.map(({ x, label, year }, n) => ({
    x,
    label: label.includes(`${year}`) || year === marks[n - 1]?.year ? label : `${label} ${year}`,
  }))

const month = (date: Date) => MONTHS[date.getUTCMonth()] ?? ''

/** What marks may stand at, coarsest first; the first moment is always marked. */
const GRAINS: readonly {
  id: string
  every: (first: number, last: number) => Iterable<number>
  label: (date: Date) => string
}[] = [
  { id: 'start', every: (first) => [first], label: (d) => `${d.getUTCDate()} ${month(d)} ${d.getUTCFullYear()}` },
  { id: 'year', every: (first, last) => starts(first, last, 12), label: (d) => `${d.getUTCFullYear()}` },
  { id: 'month', every: (first, last) => starts(first, last, 1), label: (d) => `${month(d)} ${d.getUTCFullYear()}` },
  { id: 'day', every: days, label: (d) => `${d.getUTCDate()} ${month(d)}` },
]

/** Starts of every `months`-th month after `first`, up to `last`. */
function* starts(first: number, last: number, months: number): Generator<number> {
  const date = new Date(first)
  let index = date.getUTCFullYear() * 12 + (months === 12 ? 0 : date.getUTCMonth())
  while (true) {
    index += months
    const time = Date.UTC(Math.floor(index / 12), index % 12, 1)
    if (time > last) return
    yield time
  }
}

/** Most days that marks are tried at: a chain over decades is marked by years and months. */
const DAYS_TRIED = 1500

function* days(first: number, last: number): Generator<number> {
  if ((last - first) / DAY > DAYS_TRIED) return
  for (let time = Math.ceil(first / DAY) * DAY; time <= last; time += DAY) yield time
}

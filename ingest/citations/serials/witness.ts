import { type SerialModel, seriesOf } from './serials.ts'

/** The year of a cited number, and how sure it is. */
export interface YearRead {
  readonly year: number
  readonly confidence: number
}

/** A number in the series of a post's year, and the day of the year of the cable that cites or bears it. */
export interface NumberOnDay {
  readonly post: string
  readonly year: number
  readonly day: number
  readonly number: number
}

/** What the numbers of a corpus tell of one number; an answer hangs on nothing else that is given. */
export interface SerialWitness {
  /** The year of a number that is cited on that day; null where nothing is known of the post. */
  yearOf(cited: NumberOnDay): YearRead | null
  /** Whether a number is far below those that its post had reached by that day: it is garbled, and no measure for others. */
  isFarBelow(own: NumberOnDay): boolean
}

export const serialWitness = (model: SerialModel): SerialWitness => ({
  yearOf: (cited) => yearOf(model, cited),
  isFarBelow: ({ post, year, day, number }) => {
    const reached = seriesOf(model, post, year)?.reachedBy(day) ?? null
    return reached !== null && number < reached * GARBLED_SHARE
  },
})

const GARBLED_SHARE = 0.25

/** A post numbers a little ahead of the date it is cited at: cables cross, and dates are days of filing. */
export const AHEAD_DAYS = 4
export const AHEAD_NUMBERS = 25
/** A small post numbers less than that in a month: no more than so many days' numbers, and a few. */
const DAYS_OF_GRACE = 10
const LEAST_AHEAD = 4
const grace = (reachedNow: number, day: number): number =>
  Math.min(AHEAD_NUMBERS, LEAST_AHEAD + (reachedNow / Math.max(day, 1)) * DAYS_OF_GRACE)
/** Beyond so many times what was reached by the citing date it is surely last year's. */
const SURELY_AHEAD = 1.4
/** The corpus may hold a part of the year: beyond its last knot the pace is a guess. */
const UNSURE_PACE = 1.5
/** The pace of a post that has numbered few cables is hardly known. */
const FEW = 5

function yearOf(model: SerialModel, { post, year, day, number }: NumberOnDay): YearRead | null {
  const here = seriesOf(model, post, year)
  const before = seriesOf(model, post, year - 1)
  const measure = here ?? before
  if (!measure) return null
  const known = here !== null && here.lastDay >= day
  const reach = measure.reachedBy(day + AHEAD_DAYS) + grace(measure.reachedBy(day), day)
  const reachable = known ? reach + measure.doubtAt(day) : reach * (UNSURE_PACE + FEW / Math.max(1, measure.last))
  if (number <= reachable) {
    const inside = number <= measure.reachedBy(day) || number <= reach * 0.9
    return { year, confidence: inside ? 0.98 : 0.85 }
  }
  // More than the post numbered in all of last year: it can't be last year's either.
  if (before && before.lastDay > 350 && number > before.last * 1.1) return { year, confidence: 0.5 }
  return { year: year - 1, confidence: number > reachable * SURELY_AHEAD ? 0.97 : 0.75 }
}

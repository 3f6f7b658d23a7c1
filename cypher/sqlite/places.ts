/**
 * Places of cables in time: the rowids of the index of words. One holds the day in its upper bits and a number of its own below,
 * so that the index gives cables newest day first by itself; those of one day are put in order by whoever reads them.
 */

/** Places that a day has: no more than needed, since the index keeps differences of places. */
const OF_A_DAY = 2 ** 20

/** Number of 1970-01-01. */
const DAY_OF_1970 = 30_000

/** Number of the first day of its own, in 1890: all that is older or undated shares what lies below. */
const FIRST_DAY = 1000

const SECONDS_A_DAY = 86_400

/** Places half open: `from` <= place < `until`. */
export interface Places {
  readonly from: number
  readonly until: number
}

/** Every place. */
export const ALL_PLACES: Places = { from: 0, until: Number.MAX_SAFE_INTEGER }

/** The places of cables of that day, given a time in seconds (text/time.ts). */
export const placesOf = (time: number): Places => placesOfDay(Math.floor(time / SECONDS_A_DAY) + DAY_OF_1970)

/** The places of the day that a place is of. */
export const placesBeside = (place: number): Places => placesOfDay(Math.floor(place / OF_A_DAY))

const placesOfDay = (day: number): Places =>
  day < FIRST_DAY ? { from: 1, until: FIRST_DAY * OF_A_DAY } : { from: day * OF_A_DAY, until: (day + 1) * OF_A_DAY }

/** The places of all days that a half open period of seconds touches. */
export const placesWithin = (from: number, until: number): Places => ({
  from: placesOf(from).from,
  until: Math.min(placesOf(until).until, Number.MAX_SAFE_INTEGER),
})

/**
 * Places of cables in time: the rowids of the index of words. One holds the day in its upper bits and a number of its own below,
 * so that the index gives cables newest day first by itself; those of one day are put in order by whoever reads them.
 */

/** A range of places in which each day has as many. A day that is full in one region goes on in the next. */
export interface Region {
  readonly from: number
  readonly until: number
  readonly ofADay: number
}

/** Where the second region begins: behind all days of the first. */
const CROWDED = 2 ** 40

/** The index keeps differences of places, so that most days have no more than they need. */
export const REGIONS: readonly [Region, Region] = [
  { from: 0, until: CROWDED, ofADay: 2 ** 12 },
  { from: CROWDED, until: Number.MAX_SAFE_INTEGER, ofADay: 2 ** 20 },
]

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

/** The places of cables of that day in a region, given a time in seconds (text/time.ts). */
export const placesOf = (region: Region, time: number): Places =>
  placesOfDay(region, Math.floor(time / SECONDS_A_DAY) + DAY_OF_1970)

/** The places of the day that a place of the region is of. */
export const placesBeside = (region: Region, place: number): Places =>
  placesOfDay(region, Math.floor((place - region.from) / region.ofADay))

function placesOfDay({ from, ofADay }: Region, day: number): Places {
  if (day < FIRST_DAY) return { from: from + 1, until: from + FIRST_DAY * ofADay }
  return { from: from + day * ofADay, until: from + (day + 1) * ofADay }
}

/** The places of all days of a region that a half open period of seconds touches. */
export const placesWithin = (region: Region, from: number, until: number): Places => ({
  from: placesOf(region, from).from,
  until: Math.min(placesOf(region, until).until, region.until),
})

import type { Connection } from '../connection.ts'
import { lastPlaceIn } from '../last-place.ts'
import { type Places, placesOf, REGIONS } from '../places.ts'

/** Gives cables places in time inside a transaction, one behind the other on each day. */
export class FreePlaces {
  readonly #db: Connection | null
  /** The next free place, by the first of the same day. */
  readonly #next = new Map<number, number>()

  /** `db`: null where no cable has a place yet. */
  constructor(db: Connection | null) {
    this.#db = db
  }

  /** The place of a cable of that time: the one it has, unless that is of another day. */
  placeOf(time: number, before: number | null): number {
    const days = REGIONS.map((region) => placesOf(region, time))
    if (before !== null && days.some(({ from, until }) => before >= from && before < until)) return before
    for (const day of days) {
      const place = this.#next.get(day.from) ?? this.#firstFree(day)
      if (place >= day.until) continue
      this.#next.set(day.from, place + 1)
      return place
    }
    throw new RangeError('more cables of one day than it has places')
  }

  #firstFree(day: Places): number {
    const last = this.#db && lastPlaceIn(this.#db, day)
    return (last ?? day.from - 1) + 1
  }
}

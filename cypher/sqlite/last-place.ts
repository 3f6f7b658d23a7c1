import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import type { Places } from './places.ts'

const lastPlace = namedQuery<Places, { place: number | null }>('last-place')

/** The last place among these that a cable has; null where none has one. */
export const lastPlaceIn = (db: Connection, { from, until }: Places): number | null =>
  lastPlace.one(db, { from, until }).place

/** Whether a cable has one of these places. Where none has, a search there would read the index of words, often all of it, for nothing. */
export const isTaken = (db: Connection, places: Places): boolean => lastPlaceIn(db, places) !== null

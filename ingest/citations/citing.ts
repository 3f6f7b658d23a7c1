import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Header } from '../header/header.ts'
import type { SerialModel } from './serials.ts'

/** The cable that cites, and what its citations are resolved by. */
export interface Citing {
  readonly header: Header
  readonly gazetteer: Gazetteer
  readonly serials: SerialModel | null
  /** Year it was sent in; null when the cable does not tell. */
  readonly year: number | null
  /** Day of that year, 1 to 366. */
  readonly day: number | null
  readonly month: number | null
  readonly dayOfMonth: number | null
  /** Its own number, where that is a plain one. */
  readonly number: number | null
}

const DAY_MS = 86_400_000

/** What is known of the citing cable's time: its date, else the year of its number. */
export function citingOf(header: Header, gazetteer: Gazetteer, serials: SerialModel | null): Citing {
  const date = header.date ? new Date(header.date) : null
  const dated = date && !Number.isNaN(date.getTime()) ? date : null
  // A cable filed under another year than its date's (31 December) is numbered in the year of its number.
  const year = header.year ?? dated?.getUTCFullYear() ?? null
  const inYear = dated && dated.getUTCFullYear() === year ? dated : null
  const number = header.number && /^\d+$/.test(header.number) ? Number(header.number) : null
  return {
    header,
    gazetteer,
    serials,
    year,
    day: inYear ? dayOfYear(inYear) : null,
    month: inYear ? inYear.getUTCMonth() + 1 : null,
    dayOfMonth: inYear ? inYear.getUTCDate() : null,
    number,
  }
}

/** 1 for 1 January. */
export const dayOfYear = (date: Date): number =>
  1 + Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS)

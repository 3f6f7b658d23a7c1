import { parseCableId } from '@reftel/cypher'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { calendarDay } from '../header/calendar-day.ts'
import type { Header } from '../header/header.ts'
import type { SerialWitness } from './serials/witness.ts'

/** The citing cable, with what its citations are resolved by. */
export interface Citing {
  /** As the cable tells it, but `from` is the post in whose series it is numbered: a mission's may be its embassy's. */
  readonly header: Header
  readonly gazetteer: Gazetteer
  readonly serials: SerialWitness | null
  /** Year it was sent in; null when the cable does not tell. */
  readonly year: number | null
  /** Day of that year, 1 to 366. */
  readonly day: number | null
  readonly month: number | null
  readonly dayOfMonth: number | null
  /** Its own number, where that is a plain one. */
  readonly number: number | null
}

/** What is known of the citing cable's time: its date, else the year of its number. */
export function citingOf(header: Header, gazetteer: Gazetteer, serials: SerialWitness | null): Citing {
  const dated = header.date ? calendarDay(header.date) : null
  // A cable filed under another year than its date's (31 December) is numbered in the year of its number.
  const year = header.year ?? dated?.year ?? null
  const inYear = dated?.year === year ? dated : null
  const number = header.number && /^\d+$/.test(header.number) ? Number(header.number) : null
  const from = numberedBy(header)
  return {
    header: from === header.from ? header : { ...header, from },
    gazetteer,
    serials,
    year,
    day: inYear?.day ?? null,
    month: inYear?.month ?? null,
    dayOfMonth: inYear?.dayOfMonth ?? null,
    number,
  }
}

/** An id of the Cablegate form spells out the post of the series, where one of the other form has a code for several. */
const numberedBy = ({ id, from }: Header): string | null =>
  (from !== null && SPELT.test(id) ? parseCableId(id)?.post : null) ?? from
const SPELT = /^\d\d[A-Z]/

import type { SendingWindow } from '@reftel/api/types'
import { day } from '../parts/words.ts'

/** When a cable that is not held was sent: `sent between 27 Jul 1978 and 3 Aug 1978`; empty where nothing is known. */
export function windowWords({ from, until, restsOn, firstCitedBy, year }: SendingWindow): string {
  if (year !== null && restsOn.length === 0 && firstCitedBy === null) return `sent in ${year}`
  if (from && until)
    return day(from) === day(until) ? `sent on ${day(from)}` : `sent between ${day(from)} and ${day(until)}`
  if (from) return `sent after ${day(from)}`
  return until ? `sent before ${day(until)}` : ''
}

/** The number that a canonical id ends with, `79244` of `1976STATE079244`; null where it ends otherwise. */
export const numberOfId = (id: string): string | null => /[A-Z-]0*([1-9]\d*|0)$/.exec(id)?.[1] ?? null

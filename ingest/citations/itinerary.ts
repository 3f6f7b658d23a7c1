import type { Candidate } from './frames.ts'
import { classAt, wordsBetween } from './scene.ts'

/** 0830, 2355: an hour and five minutes. */
export const CLOCK = /^(?:[01]\d|2[0-3])[0-5][05]$/
const TRAVEL =
  /^(?:ET[AD]|ARR?|ARV|ARRIV(?:E|ES|ED|ING|AL)|DEP|DPT|DEPART(?:S|ED|ING|URE)?|LV|LEAV(?:E|ES|ING)|FLIGHTS?)$/i
/** `SU 315 TO`, `LAN 2464`: a carrier's letters and the number of its flight. */
const FLIGHT = /\b(?!(?:AND|PER|SEE|REF|TEL|NO|NR|OF)\b)[A-Z]{2,3}\s{0,2}\d{2,4}(?:\s{1,3}(?:TO|FROM|VIA))?$/i
/** How far before the name the word may stand, in tokens: `DEPARTING PARIS 1015 FOR ROME`. */
const MOST_TRAVELLED = 8
/** Whether a word of a journey stands before a candidate, in its sentence. */
export function travels({ scene, first }: Candidate): boolean {
  if (first > scene.from && FLIGHT.test(wordsBetween(scene, Math.max(scene.from, first - 3), first - 1))) return true
  for (let index = first - 1; index >= Math.max(scene.from, first - MOST_TRAVELLED); index--) {
    if (TRAVEL.test(wordsBetween(scene, index, index))) return true
    if (classAt(scene, index) === '.') return false
  }
  return false
}

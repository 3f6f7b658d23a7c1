import { timeOf, UNDATED } from '../text/time.ts'

/** Days before and behind are taken for the first and the last one. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2099
const FIRST_TIME = Date.UTC(FIRST_YEAR, 0, 1) / 1000
const LAST_TIME = Date.UTC(LAST_YEAR, 11, 31) / 1000

/** More than a month has days, and a year. */
const MONTH = 32
const YEAR = 13 * MONTH

/** The day of a cable as terms of the full-text index, `Y1978 M08 D05`: all have a letter that no term of another kind begins with. */
export function dayTerms(date: string | null): readonly string[] {
  const time = timeOf(date)
  if (time === UNDATED) return []
  const day = new Date(Math.min(Math.max(time, FIRST_TIME), LAST_TIME) * 1000)
  return [`Y${day.getUTCFullYear()}`, twoDigits('M', day.getUTCMonth() + 1), twoDigits('D', day.getUTCDate())]
}

const twoDigits = (letter: string, number: number): string => `${letter}${String(number).padStart(2, '0')}`

/** A clause that counts so much where a document has the term: a range of one, as a single term counts by how seldom it is. */
const counting = (term: string, score: number): string => `filed:[${term} TO ${term}]^${score}`

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1)

/**
 * Clauses by which the later of two days has the higher score, whole numbers that a float holds exactly; without a date it is 0. An
 * index that gives the documents of the highest scores gives the newest ones so.
 */
const SCORES = [
  ...upTo(LAST_YEAR - FIRST_YEAR + 1).map((year) => counting(`Y${FIRST_YEAR - 1 + year}`, year * YEAR)),
  ...upTo(12).map((month) => counting(twoDigits('M', month), month * MONTH)),
  ...upTo(31).map((day) => counting(twoDigits('D', day), day)),
].join(' ')

/** What the full-text index is asked for the same documents, those of the newest days first. */
export const newestDaysFirst = (way: string): string => `+(${way})^0 ${SCORES}`

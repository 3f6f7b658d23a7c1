import type { Citing } from '../citing.ts'
import type { SeriesKind } from '../mention.ts'
import { closedIn, paceDoubt, yearlyReach } from './sizes.ts'
import { AHEAD_DAYS, AHEAD_NUMBERS, type YearRead } from './witness.ts'
import type { YearEvidence } from './years.ts'

interface Question {
  readonly post: string
  /** The name as written, where the post has another one in the citing year. */
  readonly named: string
  readonly number: number
  readonly series: SeriesKind
  readonly evidence: YearEvidence
  /** The year that the archive's own list of references gives this post and number. */
  readonly archived: number | null
  readonly citing: Citing
}

/** Answers by one kind of evidence; null where it has nothing to say. */
type Witness = (question: Question, year: number) => YearRead | null

/**
 * The year by the strongest evidence there is: written, a day beside it, the archive's list, the numbers learnt from the
 * corpus, the cable's own number, and the month and size. Never a year after the citing one; null when that is unknown.
 */
export function resolveYear(question: Question): YearRead | null {
  const { evidence, citing } = question
  if (evidence.written !== null)
    return { year: evidence.written, confidence: isBeyondItself(question, evidence.written) ? BEYOND_ITSELF : 0.99 }
  const { year } = citing
  if (year === null) return question.archived === null ? null : { year: question.archived, confidence: 0.9 }
  for (const witness of WITNESSES) {
    const read = witness(question, year)
    if (read) return read
  }
  return { year, confidence: 0.85 }
}

const byNamedDay: Witness = ({ evidence: { named }, citing }, year) => {
  if (!named || citing.month === null || citing.dayOfMonth === null) return null
  const ahead = named.month > citing.month || (named.month === citing.month && named.day > citing.dayOfMonth + 1)
  return { year: ahead ? year - 1 : year, confidence: 0.97 }
}

/** The archive's list is a witness of the year only where that is not the citing cable's own, which it puts there by machine. */
const byArchive: Witness = ({ archived }, year) =>
  archived === null || archived >= year ? null : { year: archived, confidence: 0.97 }

/** SAIGON without a year in a cable of 1976: the embassy closed in 1975. */
const byName: Witness = ({ post, named }, year) =>
  named !== post && closedIn(named, post) === year - 1 ? { year: year - 1, confidence: 0.9 } : null

const bySerials: Witness = ({ post, number, series, citing: { serials, day } }, year) =>
  series !== 'cable' || day === null || !serials ? null : serials.yearOf({ post, year, day, number })

/** One's own numbers: none is above the citing one but for cables sent in the same days. */
const LEAST_OWN_SLACK = 3
const MOST_OWN_SLACK = 400
const OWN_SLACK_DAYS = 8

const byOwnNumber: Witness = (question, year) => {
  const { number, citing } = question
  const most = mostOfItself(question, year)
  if (most === null || citing.number === null) return null
  if (number < citing.number) return { year, confidence: 0.97 }
  if (number > citing.number && number <= most) return { year, confidence: 0.85 }
  return { year: year - 1, confidence: 0.95 }
}

/** The highest number of its own series that a cable may cite; null where another's is cited or its own number tells nothing. */
function mostOfItself({ post, series, citing }: Question, year: number): number | null {
  const { serials, day, number } = citing
  if (series !== 'cable' || post !== citing.header.from || number === null) return null
  if (day !== null && serials?.isFarBelow({ post, year, day, number })) return null
  const pace = number / (day ?? DAYS_OF_YEAR)
  return number + Math.min(MOST_OWN_SLACK, Math.max(LEAST_OWN_SLACK, pace * OWN_SLACK_DAYS))
}

/**
 * `10 MEXICO 518` in Mexico's cable 111 of 2010: no cable of that number was there yet. The year is a slip, or a list's guess,
 * and which one was meant isn't said.
 */
function isBeyondItself(question: Question, written: number): boolean {
  const most = written === question.citing.year ? mostOfItself(question, written) : null
  return most !== null && question.number > most * FAR_BEYOND
}
const FAR_BEYOND = 1.5
const BEYOND_ITSELF = 0.55

const DAYS_OF_YEAR = 365

/** The longer the year has run, the rarer is a last year's number without its year. */
const EARLY_DAYS = 90
/** A number that would need so many times the pace is surely last year's. */
const SURE_PACE = 2.5

/** A number that the series can't have reached by this day of the year is last year's. */
const byMonthAndSize: Witness = ({ post, number, series, citing }, year) => {
  if (citing.day === null) return { year, confidence: 0.8 }
  const reach =
    yearlyReach(post, year, series) * ((citing.day + AHEAD_DAYS) / 365) * paceDoubt(post, citing.day) + AHEAD_NUMBERS
  if (number > reach) return { year: year - 1, confidence: number > reach * SURE_PACE ? 0.93 : 0.75 }
  return { year, confidence: number > reach / SURE_PACE && citing.day < EARLY_DAYS ? 0.85 : 0.95 }
}

const WITNESSES: readonly Witness[] = [byNamedDay, byArchive, byName, byOwnNumber, bySerials, byMonthAndSize]

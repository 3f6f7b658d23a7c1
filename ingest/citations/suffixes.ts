import { monthOf } from '../words/citation-words.ts'
import type { Citing } from './citing.ts'
import { at, CLASS, DATE, DTG } from './grammar.ts'
import { follows } from './number-range.ts'
import { classAt, group, lineBreaks, type Scene, tryAt, wordsBetween } from './scene.ts'
import { digitsOf, farYearOf, isLongAgo, NO_YEAR, type YearEvidence, yearMeant } from './serials/years.ts'

/** What stands behind a cited number and belongs to it. */
export interface Suffix {
  readonly year: YearEvidence
  /** Words in parentheses: NOTAL, EXDIS. */
  readonly note: string | null
}

interface SuffixRow {
  readonly id: string
  /** Behind `MOSCOW 18017`. */
  readonly example: string
  readonly pattern: RegExp
  /** Null when these words are something else. */
  readonly read: (match: RegExpExecArray, scene: Scene) => Partial<Suffix> | null
}

const readYear = (match: RegExpExecArray, scene: Scene): Partial<Suffix> | null => {
  const year = yearIn(match, scene, 'year')
  return year === null ? null : { year: { written: year, named: null } }
}
const readDate = (match: RegExpExecArray, scene: Scene): Partial<Suffix> | null => {
  const year = dateIn(match, scene)
  if (match[0].startsWith(',') && !match[0].includes(CLASS.dated)) {
    // `STATE 270079, JAN 2 WIRELESS FILE`: the day of what follows.
    const next = classAt(scene, match.index + match[0].length)
    if (next === CLASS.word || next === CLASS.paper || next === CLASS.unit) return null
    // `MOSCOW 18017, AUGUST 12 VISIT` names another day than the cable's; with its year it is the cable's.
    if (scene.place === 'text' && year?.written == null) return null
  }
  return year && { year }
}
/** `(12/30)`; not `(1/2)`, the first of two sections. */
const readDayAndMonth = (match: RegExpExecArray, scene: Scene): Partial<Suffix> | null => {
  const [month, day] = ['month', 'day'].map((name) => {
    const digits = group(match, name)
    return digits ? Number(wordsBetween(scene, digits.first, digits.last)) : 0
  })
  if (!month || !day || month > 12 || day > 31 || (day >= month && day <= MOST_SECTIONS)) return null
  return { year: { written: null, named: { month, day } } }
}
const MOST_SECTIONS = 12
const readDtg = (match: RegExpExecArray, scene: Scene): Partial<Suffix> | null => {
  const year = dtgIn(match, scene)
  return year && { year }
}

/** Words between a number and its date: `OF`, `DATED`. */
const DATED = `[,-]?(?:${CLASS.dated}){0,2}`

/**
 * What may stand behind a number, most specific first. Adding a form is a row here.
 */
export const SUFFIXES: readonly SuffixRow[] = [
  { id: 'dtg-in-parentheses', example: '(DTG 311345Z MAY 75)', pattern: at(`,?\\(g?:?${DTG}\\)`), read: readDtg },
  { id: 'year-in-parentheses', example: '(77)', pattern: at(`,?\\(d?'?(?<year>[24])\\)`), read: readYear },
  { id: 'year-in-brackets', example: '[77]', pattern: at(`!(?<year>[24])!`), read: readYear },
  {
    id: 'day-in-parentheses',
    example: '(12/30)',
    pattern: at(`,?\\((?<month>[12])/(?<day>[12])\\)`),
    read: readDayAndMonth,
  },
  { id: 'date-in-parentheses', example: '(DEC 30, 1977)', pattern: at(`,?\\(d?${DATE}\\)`), read: readDate },
  {
    id: 'note',
    example: '(NOTAL)',
    pattern: at(`,?\\((?<note>[^()]{1,14})\\)`),
    read: (match, scene) => {
      const words = group(match, 'note')
      if (!words || !isNote(scene, words)) return null
      return { note: wordsBetween(scene, words.first, words.last).replace(/\s+/g, ' ') }
    },
  },
  { id: 'dtg', example: ', DTG 311345Z MAY 75', pattern: at(`[,/]?(?:${CLASS.dated})?g?:?${DTG}`), read: readDtg },
  {
    id: 'date-broken-year',
    example: 'OF DECEMBER 20, 197 5',
    pattern: at(`${DATED}(?:M[12G]|[12]-?M),?(?<broken>13|31|${CLASS.garbledNumber})`),
    read: (match, scene) => {
      const digits = group(match, 'broken')
      const year =
        digits && yearMeant(digitsOf(wordsBetween(scene, digits.first, digits.last).replace(/\s/g, '')), scene.citing)
      return year ? { year: { written: year, named: null } } : null
    },
  },
  { id: 'date', example: 'DATED FEBRUARY 13, 1977', pattern: at(`${DATED}${DATE}`), read: readDate },
  {
    id: 'date-from',
    example: 'FROM DECEMBER 1977',
    pattern: at(`${CLASS.joint}${DATE}`),
    read: (match, scene) => {
      const year =
        scene.place === 'ref' && /^FROM$/i.test(wordsBetween(scene, match.index, match.index)) && dateIn(match, scene)
      return year && year.written !== null ? { year } : null
    },
  },
  { id: 'year-of', example: 'OF 1977', pattern: at(`${DATED}'?(?<year>4)(?![1-7])`), read: readYearBehind },
  {
    id: 'last-year',
    example: 'OF LAST YEAR',
    pattern: at(`${CLASS.dated}[a-zA-Z]{2}`),
    read: ({ index }, scene) =>
      scene.citing.year !== null && /^LAST\s+YEAR$/i.test(wordsBetween(scene, index + 1, index + 2))
        ? { year: { written: scene.citing.year - 1, named: null } }
        : null,
  },
  { id: 'year-apostrophe', example: "'77", pattern: at(`'(?<year>2)`), read: readYear },
  { id: 'year-slash', example: '/77', pattern: at(`[/-]'?(?<year>[24])(?![1-7/-])`), read: readYearBehind },
  {
    id: 'year-at-end',
    example: '76',
    pattern: at(`(?<year>2)(?=$|[;,)]|\\.$|[al][.):]|\\([al]\\))`),
    read: readYearAtEnd,
  },
  { id: 'bare-note', example: 'NOTAL', pattern: at(`(?:[,-]?|!)(?<note>${CLASS.note})!?`), read: readBareNote },
]

/** What stands behind the number at token `last`, and the last token of it. */
export function readSuffixes(scene: Scene, last: number): Suffix & { readonly last: number } {
  let suffix: Suffix & { last: number } = { year: NO_YEAR, note: null, last }
  for (;;) {
    const next = oneSuffix(scene, suffix.last + 1, suffix)
    if (!next) return suffix
    suffix = next
  }
}

function oneSuffix(scene: Scene, from: number, so: Suffix): (Suffix & { last: number }) | null {
  if (from >= scene.to || !SUFFIX_OPENS.test(scene.tokens.classes.charAt(from))) return null
  for (const { pattern, read } of SUFFIXES) {
    const match = tryAt(pattern, scene, from)
    const found = match && read(match, scene)
    if (!match || !found) continue
    // A second year or note belongs to something else.
    const bracketed = match[0].endsWith(')')
    if (!bracketed && ((found.year && so.year !== NO_YEAR) || (found.note && so.note !== null))) return null
    return {
      year: so.year === NO_YEAR ? (found.year ?? NO_YEAR) : so.year,
      note: so.note ?? found.note ?? null,
      last: from + match[0].length - 1,
    }
  }
  return null
}

/** Classes that a suffix may begin with; all else is turned away without trying the rows. */
const SUFFIX_OPENS = /[(,'/\-!dfgZMq12G]/

function yearIn(match: RegExpExecArray, scene: Scene, name: string): number | null {
  const digits = group(match, name)
  return digits && yearMeant(wordsBetween(scene, digits.first, digits.last), scene.citing)
}

/** The year of `LIMA 4525-91`: two digits that end no range. */
function farYearIn(match: RegExpExecArray, scene: Scene): number | null {
  const digits = group(match, 'year')
  return digits && farYearOf(wordsBetween(scene, digits.first, digits.last), scene.citing)
}

/** `, 1977` and `/77`: a year unless it goes on with the number, as in `MOSCOW 1975, 1977` or `MOSCOW 18017/18`. */
function readYearBehind(match: RegExpExecArray, scene: Scene): Partial<Suffix> | null {
  const digits = group(match, 'year')
  const year = yearIn(match, scene, 'year') ?? farYearIn(match, scene)
  if (!digits || year === null) return null
  const number = wordsBetween(scene, match.index - 1, match.index - 1)
  const written = wordsBetween(scene, digits.first, digits.last)
  const sayOf = match[0].includes(CLASS.dated)
  if (!sayOf && written.length === 4 && number.length === 4 && Math.abs(Number(number) - Number(written)) < 150)
    return null
  // `LIMA 1819/2466/1960` in 2007: a number as long as a year of long ago is a number.
  if (!sayOf && written.length === 4 && number.length === 4 && isLongAgo(year, scene.citing)) return null
  if (!sayOf && written.length === 4 && match[0].length === 1) return null
  // `77 STATE 123456` behind a comma is the next citation.
  const after = scene.tokens.classes[digits.last + 1]
  if (!sayOf && after === CLASS.post && digits.last + 1 < scene.to) return null
  if (written.length === 2 && number.length > 2 && goesOn(Number(number.slice(-2)), Number(written), year, scene))
    return null
  return { year: { written: year, named: null } }
}

/** Ranges of so few cables are likelier than a year. */
const SHORT_RANGE = 2
/** So far back cables are cited by a year alone: the files of 1973-79 reach back to 1973, those after 1980 further. */
const FIRST_ELECTRONIC = 1973
const YEARS_BACK = 3
const CABLEGATE_FROM = 1980
/**
 * Whether two digits behind a number end a range. `STATE 135566-67` goes on from 66 whatever the year; `STATE 135566-68` of 1979
 * does, as there are no files of 1968; `STATE 135566-77` is of 1977, `LIMA 1973-91` of a later cable of 1991.
 */
function goesOn(from: number, to: number, year: number, { citing }: Scene): boolean {
  if (!follows(from, to)) return false
  const now = citing.year ?? year
  return to - from <= SHORT_RANGE || (now < CABLEGATE_FROM && year < Math.min(FIRST_ELECTRONIC, now - YEARS_BACK))
}

/** `LIMA 07718 00`: nothing but a year stands so behind a number that closes its item. */
function readYearAtEnd(match: RegExpExecArray, scene: Scene): Partial<Suffix> | null {
  if (scene.place !== 'ref' || lineBreaks(scene, match.index - 1) > 0) return null
  const number = wordsBetween(scene, match.index - 1, match.index - 1)
  if (number.length > 2) return readYear(match, scene)
  // `LIMA 44 76`: behind two digits this year and the last alone.
  const year = yearIn(match, scene, 'year')
  const now = scene.citing.year
  return number.length === 2 && now !== null && (year === now || year === now - 1) ? readYear(match, scene) : null
}

const LAST_DAY = 31
/** The day and year of a DATE; null where its numbers can be none. */
function dateIn(match: RegExpExecArray, scene: Scene): YearEvidence | null {
  const text = (name: string): string | null => {
    const found = group(match, name)
    return found && wordsBetween(scene, found.first, found.last)
  }
  const yearDigits = text('y1') ?? text('y2') ?? text('y3') ?? text('y4')
  const written = yearDigits === null ? null : yearMeant(yearDigits, scene.citing)
  const slashed = text('n1')
  if (slashed !== null) {
    const [month, day] = [Number(slashed), Number(text('n2'))]
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && written !== null ? { written, named: null } : null
  }
  const monthFirst = text('monthFirstDay')
  // `JUN 76`: no day is so late.
  const isYear = monthFirst !== null && yearDigits === null && Number(monthFirst) > LAST_DAY
  const yearAlone = isYear ? yearMeant(monthFirst, scene.citing) : null
  if (yearAlone !== null) return { written: yearAlone, named: null }
  const day = Number(digitsOf(monthFirst ?? text('dayFirst') ?? '1'))
  if (day < 1 || day > 31) return null
  if (yearDigits !== null && written === null) return null
  const monthToken = match.index + match[0].indexOf(CLASS.month)
  if (text('dayFirst') !== null && lineBreaks(scene, match.index - 1) > 1) return null
  return written !== null
    ? { written, named: null }
    : { written: null, named: { month: monthOf(wordsBetween(scene, monthToken, monthToken)), day } }
}

function dtgIn(match: RegExpExecArray, scene: Scene): YearEvidence | null {
  const year = yearIn(match, scene, 'dtgYear')
  if (year !== null) return { written: year, named: null }
  const month = group(match, 'dtgMonth')
  const time = match.index + match[0].indexOf(CLASS.dtg)
  const day = Number(digitsOf(wordsBetween(scene, time, time).slice(0, 2)))
  if (day < 1 || day > 31) return null
  return month
    ? { written: null, named: { month: monthOf(wordsBetween(scene, month.first, month.last)), day } }
    : NO_YEAR_BUT_SEEN
}

/** A date-time group without month and year: belongs to the citation, tells nothing. */
const NO_YEAR_BUT_SEEN: YearEvidence = { written: null, named: null }

/** Words in parentheses are a note unless they are an item's letter, or cite themselves. */
function isNote(scene: Scene, { first, last }: { first: number; last: number }): boolean {
  const { classes } = scene.tokens
  // An item's letter, of one behind Z two.
  if (first === last && /^(?:[A-Z]|\d+|([A-Z])\1|A[A-Z])$/i.test(wordsBetween(scene, first, last))) return false
  const inside = classes.slice(first, last + 1)
  return !/P_*(?:'l?)?T?t?[1-6GZ]|[SERDUYO]|P_*a-?[1-4]/.test(inside)
}

function readBareNote(match: RegExpExecArray, scene: Scene): Partial<Suffix> | null {
  const words = group(match, 'note')
  // `MOSCOW 18017 CONFIDENTIAL` at the end of a page is no note: only captions that are nothing else.
  const note = words ? wordsBetween(scene, words.first, words.last).toUpperCase() : ''
  return /^(?:NOTAL|EXDIS|NODIS|LIMDIS|STADIS|BUTN|NOFORN)$/.test(note) && lineBreaks(scene, match.index - 1) === 0
    ? { note }
    : null
}

/** When a date-time group was: ISO 8601 to the minute; what it leaves out from the citing cable, never after it. */
export function momentOf(dtg: string, month: number | null, year: number | null, citing: Citing): string | null {
  const digits = digitsOf(dtg.slice(0, 6))
  const [day, hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))]
  if (day < 1 || day > 31 || hour > 23 || minute > 59) return null
  let [y, m] = [year, month]
  if (m === null) {
    if (citing.month === null || citing.year === null) return null
    const lastMonth = day > (citing.dayOfMonth ?? 31)
    m = lastMonth ? (citing.month === 1 ? 12 : citing.month - 1) : citing.month
    y = lastMonth && citing.month === 1 ? citing.year - 1 : citing.year
  }
  if (y === null) {
    if (citing.year === null) return null
    const after = citing.month !== null && (m > citing.month || (m === citing.month && day > (citing.dayOfMonth ?? 31)))
    y = after ? citing.year - 1 : citing.year
  }
  return new Date(Date.UTC(y, m - 1, day, hour, minute)).toISOString().replace('.000Z', 'Z')
}

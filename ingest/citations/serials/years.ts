import type { Citing } from '../citing.ts'

/** A day named beside a citation: `OF DECEMBER 12`. */
interface NamedDay {
  readonly month: number
  readonly day: number
}

/** What stands beside a citation of the year it is of. */
export interface YearEvidence {
  /** A year in words: `77`, `1977`, `OF DECEMBER 1977`. */
  readonly written: number | null
  /** A day without its year. */
  readonly named: NamedDay | null
}

export const NO_YEAR: YearEvidence = { written: null, named: null }

/** Cables of either archive: from the oldest in Cablegate to its last. */
const FIRST_YEAR = 1966
const LAST_YEAR = 2010
/** How far back a cable of two digits' year reaches; older ones are written out. */
const MOST_YEARS_BACK = 12

/**
 * The year that two or four digits can mean in this cable, never one in its future; null when they can mean none.
 */
export function yearMeant(digits: string, citing: Citing): number | null {
  const latest = citing.year ?? LAST_YEAR
  if (digits.length === 4) {
    const year = Number(digits)
    return year >= FIRST_YEAR - MOST_YEARS_BACK && year <= latest ? year : null
  }
  if (digits.length !== 2) return null
  const short = Number(digits)
  for (const century of [2000, 1900]) {
    const year = century + short
    if (year <= latest && year >= Math.max(FIRST_YEAR - 1, latest - (citing.year === null ? 50 : MOST_YEARS_BACK)))
      return year
  }
  return null
}

/** The year of the citing cable; 0, before all of them, where nothing tells it. */
export const ownYear = ({ year }: Citing): number => year ?? 0

/** Whether a year lies further back than what cables cite without saying so. */
export const isLongAgo = (year: number, citing: Citing): boolean => year < (citing.year ?? year) - MOST_YEARS_BACK

/** As `yearMeant`, for two digits behind a number that can be nothing but a year: back to the oldest cables of the archives. */
export function farYearOf(digits: string, citing: Citing): number | null {
  const own = citing.year
  if (digits.length !== 2 || own === null) return null
  const year = [2000, 1900].map((century) => century + Number(digits)).find((each) => each <= own)
  return year !== undefined && year >= FIRST_YEAR ? year : null
}

/** Years that texts speak of reach some way ahead of their own: `HELSINKI 1975`, `MOSCOW 1980`, `TOKYO 2020` in 2008. */
const YEARS_AHEAD = 12
const FIRST_YEARLIKE = 1900

/** Whether a number may be a year that this cable speaks of. */
export const isYearlike = (digits: string, { year }: Citing): boolean =>
  digits.length === 4 && Number(digits) >= FIRST_YEARLIKE && Number(digits) <= (year ?? LAST_YEAR) + YEARS_AHEAD

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8' }

/** The digits of a number, letters that stand for some read: `18O17`. */
export const digitsOf = (words: string): string =>
  /\D/.test(words) ? words.toUpperCase().replace(/[OQILSB]/g, (letter) => LOOKALIKES[letter] ?? '') : words

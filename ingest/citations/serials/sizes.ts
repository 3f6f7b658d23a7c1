import { POSTS, postNamed } from '@reftel/cypher'
import { readTable } from '../../words/data.ts'
import type { SeriesKind } from '../mention.ts'

/**
 * How many telegrams a series reaches in a year, roughly: the rule where no corpus has taught better. The Department's
 * are round figures from the highest numbers met; those of posts a generous bound, by kind of post.
 */
const DEPARTMENT: Readonly<Record<number, number>> = {
  1973: 255_000,
  1974: 285_000,
  1975: 308_000,
  1976: 315_000,
  1977: 312_000,
  1978: 330_000,
  1979: 335_000,
  2003: 350_000,
  2004: 275_000,
  2005: 235_000,
  2006: 206_000,
  2007: 174_000,
  2008: 137_000,
  2009: 132_000,
  2010: 130_000,
}
const DEPARTMENT_OTHERWISE = 300_000

/** Posts of 1973-79 that sent far more than most. */
const BUSY = new Map<string, number>([
  ['PARIS', 45_000],
  ['BANGKOK', 52_000],
  ['MOSCOW', 32_000],
  ['CAIRO', 29_000],
  ['BRUSSELS', 26_000],
  ['LONDON', 24_000],
  ['BONN', 25_000],
  ['ROME', 25_000],
  ['TOKYO', 24_000],
  ['GENEVA', 22_000],
  ['MANILA', 26_000],
  ['NEW DELHI', 21_000],
  ['MEXICO', 22_000],
  ['NAIROBI', 23_000],
  ['TEL AVIV', 20_000],
  ['JAKARTA', 19_000],
  ['HONG KONG', 18_000],
  ['SAIGON', 18_000],
  ['LAGOS', 16_000],
  ['OTTAWA', 9_000],
])
const TYPICAL_THEN: Readonly<Record<string, number>> = {
  embassy: 13_000,
  mission: 12_000,
  consulate: 5_000,
  liaison: 8_000,
}
const TYPICAL_NOW: Readonly<Record<string, number>> = {
  embassy: 5_000,
  mission: 4_000,
  consulate: 3_500,
  liaison: 3_000,
}
const DEPARTMENTS = 20_000
/** Series of the Secretary's and others' journeys, numbered through the year. */
const SERIES = new Map([
  ['SECTO', 20_000],
  ['TOSEC', 200_000],
  ['DEPTO', 5_000],
  ['TODEP', 20_000],
])
const BUSIEST_NOW = 9_000
/**
 * Posts that number few cables a year in the later archive: small-posts.csv, the highest pace met in any of their years. Other
 * years may have been busier by half.
 */
const SMALL_NOW = new Map(readTable('small-posts.csv').map(({ post = '', yearly }) => [post, Number(yearly) * 1.5]))
/** From here on electronic mail had taken over much of the traffic. */
const FEWER_FROM = 1990

const AIRGRAMS_OF_DEPARTMENT = 10_500
const AIRGRAMS_OF_POST = 450

/** Telegrams, or airgrams, that `post` may number in `year`; Infinity where that is anyone's guess. */
export function yearlyReach(post: string, year: number, series: SeriesKind): number {
  if (series !== 'cable') return post === 'STATE' ? AIRGRAMS_OF_DEPARTMENT : AIRGRAMS_OF_POST
  if (post === 'STATE') return DEPARTMENT[year] ?? DEPARTMENT_OTHERWISE
  const { postKind } = postNamed(post)
  const ofJourney = SERIES.get(post)
  if (ofJourney !== undefined) return ofJourney
  // Commands and temporary places: their numbers follow no year.
  if (postKind === 'other' || postKind === 'military' || postKind === 'unknown') return Number.POSITIVE_INFINITY
  if (year < FEWER_FROM) return BUSY.get(post) ?? TYPICAL_THEN[postKind] ?? DEPARTMENTS
  return SMALL_NOW.get(post) ?? (BUSY.has(post) ? BUSIEST_NOW : (TYPICAL_NOW[postKind] ?? DEPARTMENTS))
}

const rows = new Map(POSTS.map((row) => [row.name, row]))
/** The year in which `post` was closed, and not only renamed: what has its place since, `heir`, is of another kind. */
export function closedIn(post: string, heir: string): number | null {
  const row = rows.get(post)
  return row && row.postKind !== rows.get(heir)?.postKind ? row.activeTo : null
}

/** How well the yearly figure is known, as the factor that a number may lie above an even pace. */
export function paceDoubt(post: string, day: number): number {
  if (post === 'STATE') return 1.15 + day / 730
  return 1.1 + day / (BUSY.has(post) ? 180 : 90)
}

/** More than the post numbers in a year, by far: in running text a postal code, `BONN 53113`. */
export const isUnlikely = (post: string, year: number, number: number): boolean =>
  number > yearlyReach(post, year, 'cable') * (SMALL_NOW.has(post) ? 4 : BUSY.has(post) ? 1.5 : 2)

/** No post ever numbered more than this: above, a reading of the digits is wrong. */
export const isBeyondReach = (post: string, year: number, number: number): boolean =>
  number > 3 * yearlyReach(post, year, 'cable')

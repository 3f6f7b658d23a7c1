import { type Minutes, minutesOf } from './clock.ts'
import { COUNTRIES, type Country, OTHER_POSTS } from './countries.ts'
import { countriesSince2000, NAMES_SINCE_2000, OTHER_POSTS_SINCE_2000 } from './countries-since-2000.ts'

/** The years that a made-up corpus plays in, with the posts there were. */
export interface Era {
  /** How its archive gives a document. */
  readonly form: 'nara' | 'cablegate'
  readonly firstYear: number
  readonly lastYear: number
  /** Nothing is sent later. */
  readonly end: Minutes
  /** By the name that stories know a country under, its TAGS code of the seventies. */
  readonly countries: ReadonlyMap<string, Country>
  /** Posts that no country has, with rough telegrams a year. */
  readonly otherPosts: ReadonlyMap<string, number>
  /** Posts that go by another name than in the stories. */
  readonly names: ReadonlyMap<string, string>
  /** Whether airgrams are still sent. */
  readonly airgrams: boolean
}

/** NARA's Central Foreign Policy Files. */
export const CENTRAL_FILES: Era = {
  form: 'nara',
  firstYear: 1973,
  lastYear: 1979,
  end: minutesOf(1979, 12, 20),
  countries: new Map(COUNTRIES.map((country) => [country.tag, country])),
  otherPosts: OTHER_POSTS,
  names: new Map(),
  airgrams: true,
}

/** The years from which most of Cablegate is. */
export const CABLEGATE: Era = {
  form: 'cablegate',
  firstYear: 2004,
  lastYear: 2009,
  end: minutesOf(2009, 12, 20),
  countries: countriesSince2000(),
  otherPosts: OTHER_POSTS_SINCE_2000,
  names: NAMES_SINCE_2000,
  airgrams: false,
}

import { type CableId, cableId, canonicalId } from '../model/cable-id.ts'
import { gazetteer } from './book.ts'

/** Years that cables of the two archives are of: a post and a number without a year may mean one of each. */
const FIRST_YEAR = 1966
const LAST_YEAR = 2010

/** A cable as people name it. */
export interface NamedCable {
  /** As written: the sender, in any spelling. */
  readonly sender: string
  /** Digits, or an airgram's `A-123`. */
  readonly number: string
  /** Null where none is said. */
  readonly year: number | null
}

const YEAR = String.raw`'?(?:19|20)?\d\d`
const POST = "[A-Z0][A-Z0-9 .,'&/-]*?"
const NUMBER = String.raw`(?:NO\.?\s?|#\s?)?(?<number>A-?\d{1,6}|\d{1,7})`
const WORD = '(?:TELEGRAM|TELEG|TEL|CABLE|AIRGRAM|MESSAGE|MSG)S?'
/** Month, day and year in either order, or the year alone; with a comma or `OF`, `DATED` before it. */
const DATE = String.raw`(?:\s?(?:,|OF|DATED|DTD|ON)?\s?\(?(?<date>[A-Z0-9 .,/'-]*?'?\d\d)\)?)?`

/** Every form that names a cable, most specific first. `from`: the group that names the sender, else the Department. */
const FORMS: readonly (readonly [example: string, form: RegExp])[] = [
  [
    'telegram 18403 from Moscow, August 4, 1978',
    of(`(?:THE )?${WORD} ${NUMBER} FROM (?<post>${POST})(?:,\\s?(?<date>[A-Z0-9 .,/'-]+)|\\s\\((?<year>${YEAR})\\))?`),
  ],
  [
    'telegram 123456 to Moscow, August 4, 1978',
    of(`(?:THE )?${WORD} ${NUMBER} TO (?<addressee>${POST})(?:,\\s?(?<date>[A-Z0-9 .,/'-]+))?`),
  ],
  ['Moscow telegram 18403', of(`(?:(?<before>${YEAR}) )?(?<post>${POST})(?:'S)? ${WORD} ${NUMBER}${DATE}`)],
  ['Deptel 123456', of(`(?:(?<before>${YEAR}) )?(?<department>DEPTEL|DEPT|DEPCIRTEL) ${NUMBER}${DATE}`)],
  ['77 STATE 123456', of(`(?:(?<before>${YEAR}) )?(?<post>${POST})[ -]?${NUMBER}`)],
  [
    'STATE 123456 (77)',
    of(`(?<post>${POST})[ -]?${NUMBER} ?(?:\\(${'(?<year>'}${YEAR})\\)|(?<behind>(?:19|20)\\d\\d))`),
  ],
  [
    'MOSCOW 18403, August 4, 1978',
    of(`(?<post>${POST})[ -]?${NUMBER},? (?:OF |DATED |DTD )?(?<date>[A-Z0-9][A-Z0-9 .,/'-]*?(?:19|20)\\d\\d)`),
  ],
]

function of(pattern: string): RegExp {
  return new RegExp(`^${pattern}\\.?$`)
}

/** What each form is known by, for the tests. */
export const EXAMPLES = FORMS.map(([example]) => example)

/** More does not name one cable. */
const LONGEST = 120

/** The cable that the whole of `words` names, in any of the forms that cables, books and archives have; null when it names none. */
export function readNamedCable(words: string): NamedCable | null {
  if (words.length > LONGEST) return null
  const text = words
    .trim()
    .replace(/[\s_]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .toUpperCase()
  for (const [, form] of FORMS) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const { number = '', before, year, behind, date, post, addressee } = groups
    const sender = post === undefined ? 'STATE' : bareSender(post)
    if (gazetteer.find(sender, null) === null) continue
    if (addressee !== undefined && gazetteer.find(bareSender(addressee), null) === null) continue
    const said = before ?? year ?? behind ?? (date === undefined ? undefined : yearIn(date))
    return { sender, number: number.replace(/^A-?/, 'A-'), year: said === undefined ? null : fullYear(said) }
  }
  return null
}

/** `THE EMBASSY IN MOSCOW` -> `MOSCOW`; every other prefix is the book's. */
const bareSender = (post: string): string =>
  post
    .trim()
    .replace(
      /^(?:THE )?(?:AMERICAN |U\.?S\.? )?(?:EMBASSY|CONSULATE(?: GENERAL)?|MISSION|LEGATION|INTERESTS SECTION) (?:IN|AT|TO) /,
      '',
    )
    .replace(/[.,]$/, '')

/** `AUGUST 4, 1978`, `4 AUG 78`: the last number is the year. */
const yearIn = (date: string): string | undefined => /(?:19|20)\d\d|\d\d(?!.*\d)/.exec(date)?.[0]

function fullYear(text: string): number {
  const year = Number(text.replace("'", ''))
  if (year > 99) return year
  return year >= FIRST_YEAR % 100 ? 1900 + year : 2000 + year
}

/**
 * The ids that `words` may mean, oldest first: one where the year is said, else one for each year of the archives, each under the
 * name that the post had. Empty when the words name no cable, or a post that is none.
 */
export function namedIds(words: string): readonly CableId[] {
  const named = readNamedCable(words)
  if (!named) return [canonicalId(words)].flatMap((id) => id ?? [])
  const years = named.year === null ? allYears() : [named.year]
  const ids = years.flatMap((year) => {
    const post = gazetteer.find(named.sender, year)?.post.name
    return post === undefined ? [] : [cableId(year, post, named.number)]
  })
  return [...new Set(ids)]
}

const allYears = (): readonly number[] => Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)

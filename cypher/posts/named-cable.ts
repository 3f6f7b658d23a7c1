import { type CableId, cableId, canonicalId } from '../model/cable-id.ts'
import { gazetteer } from './book.ts'

/** Years that cables of the two archives are of: a post and a number without a year may mean one of each. */
const FIRST_YEAR = 1966
const LAST_YEAR = 2010

/** A cable as people name it. */
export interface NamedCable {
  /** As written: the sender, in any spelling. */
  readonly sender: string
  /** Digits, or an airgram's `A-123`, `CA-123`. */
  readonly number: string
  /** Null where none is said. */
  readonly year: number | null
}

const YEAR = String.raw`'?(?:19|20)?\d\d`
const POST = "[A-Z0][A-Z0-9 .,'&/-]*?"
const NUMBER = String.raw`(?:(?:NO\.?|NR\.?|NUMBER|#)\s?)?(?<number>A-?\d{1,6}|\d{1,7})`
/** Between a post and its number: a blank, `STATE: 120722`, `STATE-120722`, `STATE/120722`, or nothing. */
const APART = '(?: ?[-:/] ?| )?'
const WORD = '(?:TELEGRAM|TELEG|TELNO|TEL|CABLE|AIRGRAM|MESSAGE|MSG)S?'
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
  [
    'State CA-3400, November 2, 1966',
    of(`(?:(?<before>${YEAR}) )?(?:(?:STATE|DEPARTMENT|DEPT)(?:'S)? )?(?:AIRGRAM )?(?<number>CA-?\\d{1,5})${DATE}`),
  ],
  ['77 STATE 123456', of(`(?:(?<before>${YEAR})[ -])?(?<post>${POST})${APART}${NUMBER}`)],
  [
    'STATE 123456 (77)',
    of(`(?<post>${POST})${APART}${NUMBER} ?(?:\\(${'(?<year>'}${YEAR})\\)|(?<behind>(?:19|20)\\d\\d))`),
  ],
  [
    'MOSCOW 18403, August 4, 1978',
    of(`(?<post>${POST})${APART}${NUMBER},? (?:OF |DATED |DTD )?(?<date>[A-Z0-9][A-Z0-9 .,/'-]*?(?:19|20)\\d\\d)`),
  ],
  // Fewer digits are a day, a year or an amount as likely; four may be a year, which `readForm` leaves out.
  ['120722 STATE', of(`(?<number>\\d{3,7}) (?<post>${POST})(?: ?\\((?<year>${YEAR})\\))?`)],
]

function of(pattern: string): RegExp {
  return new RegExp(`^${pattern}\\.?$`)
}

/** What each form is known by, for the tests. */
export const EXAMPLES = FORMS.map(([example]) => example)

/** What stands before a cable that is named: `REF:`, `REF A:`, `REFTEL`, `B.`, `SEE`, `THE CABLE`. */
const LABEL = new RegExp(
  String.raw`^(?:(?:(?:SEE |RE )?(?:REF(?:ERENCE|TEL|AIR)?S?|(?:THE )?${WORD}(?: FROM)?)|SEE|RE)\b[ :]{0,2}|(?=\(?[A-Z][.):]))` +
    String.raw`(?:\(?[A-Z](?:[.):]{1,2}|(?= [A-Z0-9])))?[.:]? ?`,
)
/** What stands behind it: a mark of the list, a note on who has the cable. */
const NOTE = / ?(?:\((?:NOTAL|EXDIS|NODIS|LIMDIS|BUTN)\))?[ .,;:]{0,3}$/
const ENCLOSED = /^(?:\((?<round>[^()]*)\)|\[(?<square>[^[\]]*)\]|"(?<quoted>[^"]*)")$/

/** `120,722`: a number with its thousands set off. */
const THOUSANDS = /(?<![\d,])(\d{1,3}),(\d{3})(?![\d,])/
/** `1978 MOSCOW` is a year of the post. */
const A_YEAR = /^(?:19|20)\d\d$/

/** More does not name one cable. */
const LONGEST = 120

/**
 * The cable that the whole of `words` names, in any of the forms that cables, books and archives have, as it stands in a REF line or
 * in brackets too; null when it names none.
 */
export function readNamedCable(words: string): NamedCable | null {
  for (const text of readings(words)) {
    const named = readForm(text)
    if (named) return named
  }
  return null
}

/** The words in capitals as they stand; then without what encloses them, and without the label before and the note behind. */
function readings(words: string): readonly string[] {
  if (words.length > LONGEST) return []
  const text = words
    .trim()
    .replace(/[\s_]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(THOUSANDS, '$1$2')
    .toUpperCase()
  const bare = opened(opened(text.replace(NOTE, '')).replace(LABEL, ''))
  return [...new Set([text, bare])]
}

function opened(text: string): string {
  const { round, square, quoted } = ENCLOSED.exec(text)?.groups ?? {}
  return (round ?? square ?? quoted ?? text).trim()
}

function readForm(text: string): NamedCable | null {
  for (const [, form] of FORMS) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    if (groups.number !== undefined && text.startsWith(groups.number) && A_YEAR.test(groups.number)) continue
    const { number = '', before, year, behind, date, post, addressee } = groups
    const sender = post === undefined ? 'STATE' : bareSender(post)
    if (gazetteer.find(sender, null) === null) continue
    if (addressee !== undefined && gazetteer.find(bareSender(addressee), null) === null) continue
    const said = before ?? year ?? behind ?? (date === undefined ? undefined : yearIn(date))
    return { sender, number: number.replace(/^(C?A)-?/, '$1-'), year: said === undefined ? null : fullYear(said) }
  }
  return null
}

/** `THE EMBASSY IN MOSCOW` -> `MOSCOW`, `THE DEPARTMENT OF STATE` -> `STATE`; every other prefix is the book's. */
const bareSender = (post: string): string =>
  post
    .trim()
    .replace(/^(?:THE )?DEPARTMENT OF (?=STATE$)/, '')
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

/** The ids that a number may have, of these posts in any year of the archives. */
export const idsNumbered = (number: string, posts: readonly string[]): readonly CableId[] =>
  allYears().flatMap((year) => posts.map((post) => cableId(year, post, number)))

/**
 * The ids that `words` may mean, oldest first: one where the year is said, else one for each year of the archives, each under the
 * name that the post had. Empty when the words name no cable, or a post that is none.
 */
export function namedIds(words: string): readonly CableId[] {
  const named = readNamedCable(words)
  if (!named) return canonicalIds(words)
  const years = named.year === null ? allYears() : [named.year]
  const ids = years.flatMap((year) => {
    const post = gazetteer.find(named.sender, year)?.post.name
    return post === undefined ? [] : [cableId(year, post, named.number)]
  })
  return [...new Set(ids)]
}

function canonicalIds(words: string): readonly CableId[] {
  for (const text of [words, ...readings(words)]) {
    const id = canonicalId(text)
    if (id !== null) return [id]
  }
  return []
}

const allYears = (): readonly number[] => Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)

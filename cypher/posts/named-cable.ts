import { type CableId, cableId, canonicalId } from '../model/cable-id.ts'
import { editDistance } from '../text/edit-distance.ts'
import { gazetteer } from './book.ts'
import { isCountry, officeIn } from './countries.ts'
import { PREFIXES } from './prefixes.ts'
import { withoutDate } from './written-date.ts'

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
/** The A of an airgram ends no post's name: `LIMA700`. */
const DIGITS = String.raw`(?<number>(?<![A-Z])A[- ]?\d{1,6}|(?<!\d)\d{1,8})`
const MARKED = String.raw`(?:NO\.?|NR\.?|NUMBER|#)\s?`
const NUMBER = `(?:${MARKED})?${DIGITS}`
/** Between a post and its number: a blank, `STATE: 120722`, `STATE-120722`, `STATE/120722`, or nothing. */
const APART = '(?: ?[-:/] ?| )?'
const WORD =
  '(?:(?:CIRCULAR )?(?:TELEGRAM|TELEG|TELNO|TEL|CABLE|AIRGRAM|MESSAGE|MSG)|EMBTEL|CONTEL|CONGENTEL|MISTEL|LEGTEL)(?:S|\\.)?'
const BEFORE = `(?:\\(?(?<before>${YEAR})\\)?:? )?`
/** Those who write are no post: `SECTO`, from the Secretary of State travelling. */
const SERIES = PREFIXES.flatMap(({ prefix, kind }) => (kind === 'series' ? [prefix] : [])).join('|')
/** `State circular 123456`. */
const CIRCULAR = "(?:(?:STATE|DEPARTMENT|DEPT)(?:'S)? )?(?<word>CIRCULAR(?: TELEGRAM| AIRGRAM)?)"

/** Every form that names a cable, most specific first, without its date. The group `post` names the sender, else the Department. */
const FORMS: readonly (readonly [example: string, form: RegExp])[] = [
  ['telegram 18403 from Moscow', of(`(?:THE )?(?<word>${WORD}),? ${NUMBER}(?:,? FROM|,) (?<post>${POST})`)],
  ['telegram Secto 12 from Cairo', of(`(?:(?:THE )?${WORD} )?(?<post>${SERIES}) ${NUMBER},? (?:FROM|TO) [A-Z .]+`)],
  ['Embtel 18403 (Moscow)', of(`(?<word>${WORD}) ${NUMBER} \\((?<post>${POST})\\)`)],
  ['Moscow telegram 18403', of(`${BEFORE}(?<post>${POST})(?:'S)?,? (?<word>${WORD}),? ?${NUMBER}`)],
  ["Moscow's 18403", of(`${BEFORE}(?<post>${POST})'S ${NUMBER}`)],
  ['Deptel 123456', of(`${BEFORE}(?:DEPTEL|DEPT|DEPCIRTEL|CIRTEL|ALDAC|${CIRCULAR}) ${NUMBER}`)],
  [
    'State CA-3400',
    of(
      `${BEFORE}(?:(?:STATE|DEPARTMENT|DEPT)(?:'S)? )?(?:CIRCULAR )?(?:AIRGRAM )?(?<number>CA(?:-?\\d{1,5}| \\d{3,5}))`,
    ),
  ],
  ['77 STATE 123456', of(`(?:\\(?(?<before>${YEAR})\\)?(?::? |-))?(?<post>${POST})${APART}${NUMBER}`)],
  ['STATE (77) 123456', of(`(?<post>${POST}) ?(?:\\((?<inRound>${YEAR})\\)|(?<marked>'\\d\\d)) ?${NUMBER}`)],
  ['QUITO (301)', of(`${BEFORE}(?<post>${POST}) ?\\((?<number>\\d{3,6})\\)?`)],
  ['LIMA 2007/815', of(`(?<post>${POST})[ -](?<between>(?:19|20)?\\d\\d)[ /-](?<number>\\d{3,6})`)],
  ['Moscow to State, 18017', of(`${BEFORE}(?<post>${POST}) TO (?<to>[A-Z .']+),? ?(?:(?<word>${WORD}),? )?${NUMBER}`)],
  // Fewer digits are a day, a year or an amount as likely; four may be a year, which `readForm` leaves out.
  ['120722 STATE', of(`(?<number>\\d{3,7}|C?A-\\d{1,6}) (?<from>FROM )?(?<post>${POST})`)],
  ['No. 12 from Moscow', of(`${MARKED}${DIGITS} FROM (?<post>${POST})`)],
]

function of(pattern: string): RegExp {
  return new RegExp(`^${pattern}\\.?$`)
}

/** What each form is known by, for the tests. */
export const EXAMPLES = FORMS.map(([example]) => example)

/** What stands before a cable that is named: `REF:`, `REF A:`, `REFTEL`, `B.`, `SEE`, `THE CABLE`, `PARA 3 OF`. */
const LABEL = new RegExp(
  String.raw`^(?:[-*] |\d{1,2}[.)] )?(?:(?:CF\.?|SEE ALSO|DOCUMENT NUMBER|ID|(?:PARA|PARAGRAPH)S?\.? \d{1,2}(?: OF|,))[ :]{1,2})?` +
    String.raw`(?:(?:(?:SEE |RE )?(?:REF(?:ERENCE|TEL|AIR)?S?|(?:THE )?${WORD}(?: FROM)?)|SEE|RE)(?![A-Z0-9])[ :,]{0,2}|(?=\(?[A-Z][.):]))?` +
    String.raw`(?:\(?[A-Z](?:[.):]{1,2}|(?= [A-Z0-9(])))?[.:]? ?`,
)
const COUNT = '(?:\\d{1,2}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)'
/** What stands behind it: where in the cable, a mark of the list, a file's ending. */
const NOTE = new RegExp(
  String.raw`(?:,? (?:AT )?(?:PARAS?|PARAGRAPHS?)\.? \d{1,2}|,? \(?(?:(?:SECTION|SECT?\.?) )?${COUNT} OF ${COUNT}\)?|,? ET SEQ|\.TXT)?[ .,;:]{0,3}$`,
)
/** How a telegram goes and who may read it, which name none. */
const HANDLING =
  /(?:,? ?\(|,? |^)(?:NIACT|FLASH|IMMEDIATE|PRIORITY|ROUTINE|UNCLAS|UNCLASSIFIED|CONFIDENTIAL|(?:TOP )?SECRET|LIMITED OFFICIAL USE|NOTAL|EXDIS|NODIS|LIMDIS|BUTN|STADIS|NOFORN)(?: (?:NIACT|IMMEDIATE|NOTAL|EXDIS|NODIS|LIMDIS|NOFORN))?(?:\)|(?=[ ,.;]|$))/g
/** Before the one to whom it went: `TO THE DEPARTMENT`. */
const TO = ' TO '
const ENCLOSED = /^(?:\((?<round>[^()]*)\)|"(?<quoted>[^"]*)")$/

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
  const texts = readings(words)
  for (const senderNamed of [exactSender, garbledSender])
    for (const text of texts) {
      const dated = withoutDate(text)
      const named =
        (dated && readAddressed(dated.rest.replace(NOTE, ''), dated.year, senderNamed)) ??
        readAddressed(text, null, senderNamed)
      if (named) return named
    }
  return null
}

/** The words in capitals as they stand; then without what encloses them, and without the label before and the notes about them. */
function readings(words: string): readonly string[] {
  if (words.length > LONGEST) return []
  const text = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/[\s_]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/[[\]]/g, (bracket) => (bracket === '[' ? '(' : ')'))
    .replace(THOUSANDS, '$1$2')
    .toUpperCase()
  const unmarked = text.replace(HANDLING, '').trim().replace(NOTE, '')
  return [...new Set([text, unmarked, opened(opened(unmarked).replace(LABEL, ''))])]
}

function opened(text: string): string {
  const { round, quoted } = ENCLOSED.exec(text)?.groups ?? {}
  return (round ?? quoted ?? text).trim()
}

/** A cable of which it may be said to whom it went; a telegram to a post that is not said to be from one is the Department's. */
function readAddressed(text: string, year: string | null, senderNamed: SenderNamed): NamedCable | null {
  const named = readForm(text, year, senderNamed)
  const at = text.lastIndexOf(TO)
  const to = named === null && at !== -1 ? exactSender(text.slice(at + TO.length)) : null
  if (to === null) return named
  const rest = text.slice(0, at)
  const own = readForm(rest, year, senderNamed)
  return own ?? (isDepartment(to) ? null : readForm(rest.replace(THE_WORD, 'STATE $1'), year, senderNamed))
}

const THE_WORD = new RegExp(`^(?:THE )?(${WORD} )`)
const isDepartment = (sender: string): boolean => gazetteer.find(sender, null)?.post.name === 'STATE'

function readForm(text: string, dated: string | null, senderNamed: SenderNamed): NamedCable | null {
  for (const [, form] of FORMS) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const { number = '', before, inRound, marked, between, post, to, word, from } = groups
    if (text.startsWith(number) && A_YEAR.test(number) && from === undefined) continue
    const sender = post === undefined ? 'STATE' : senderNamed(post)
    if (to !== undefined && (A_YEAR.test(number) || exactSender(to) === null)) continue
    if (sender === null || (between !== undefined && !isOfArchives(fullYear(between)))) continue
    const said = before ?? inRound ?? marked ?? between ?? dated
    return { sender, number: numberSaid(number, word), year: said === null ? null : fullYear(said) }
  }
  return null
}

/** `A62` and `A 62` as `A-62`, as is the 62 of an `AIRGRAM 62`. */
const numberSaid = (number: string, word = ''): string =>
  (word.includes('AIRGRAM') && /^\d/.test(number) ? `A-${number}` : number).replace(/^(C?A)[- ]?/, '$1-')

const OFFICE =
  /^(?:AMERICAN |U\.?S\.? )?(?<kind>EMBASSY|CONSULATE(?: GENERAL)?|MISSION|LEGATION|INTERESTS SECTION|LIAISON OFFICE),?(?: (?:IN|AT|TO))? (?:THE )?/

/** Missions by the organisation that they are sent to, or the city, as books write it. */
const MISSIONS: ReadonlyMap<string, string> = new Map([
  ['UN', 'USUN NEW YORK'],
  ['UNITED NATIONS', 'USUN NEW YORK'],
  ['NORTH ATLANTIC TREATY ORGANIZATION', 'NATO'],
  ['EUROPEAN COMMUNITIES', 'EC BRUSSELS'],
  ['EUROPEAN COMMUNITY', 'EC BRUSSELS'],
  ['EUROPEAN UNION', 'USEU BRUSSELS'],
  ['WEST BERLIN', 'US MISSION BERLIN'],
])

/** Embassies by the names that tell two of one country apart. */
const EMBASSIES: ReadonlyMap<string, string> = new Map([
  ['WEST GERMANY', 'BONN'],
  ['FEDERAL REPUBLIC OF GERMANY', 'BONN'],
  ['EAST GERMANY', 'EAST BERLIN'],
  ['GERMAN DEMOCRATIC REPUBLIC', 'EAST BERLIN'],
])

/** The words that the book knows a sender by; null where it knows none. */
type SenderNamed = (post: string) => string | null

/**
 * The words that the book knows the sender by, a prefix before them or none: `THE EMBASSY IN MOSCOW` and `THE EMBASSY IN THE SOVIET
 * UNION` -> `MOSCOW`, `THE DEPARTMENT OF STATE` -> `STATE`; null where it knows none.
 */
function exactSender(post: string): string | null {
  const words = post
    .trim()
    .replace(/[.,]$/, '')
    .replace(/^THE (?!HAGUE)/, '')
    .replace(/\bDEPT\b\.?/, 'DEPARTMENT')
    .replace(/^DEPARTMENT OF (?=STATE$)/, '')
    .replace(/,? D\.? ?F\.?$/, '')
  const place = words.replace(OFFICE, '')
  const kind = OFFICE.exec(words)?.groups?.kind
  // A city may have a mission beside its embassy.
  const said = kind === 'MISSION' ? [`US MISSION ${place}`] : []
  const known = [words, ...said, place].find((each) => gazetteer.find(each, null) !== null)
  if (known !== undefined) return known
  if (kind === 'MISSION') return MISSIONS.get(place) ?? null
  if (kind === 'EMBASSY') return officeIn(place, 'embassy') ?? EMBASSIES.get(place) ?? null
  return kind === 'INTERESTS SECTION' || kind === 'LIAISON OFFICE' ? officeIn(place, 'liaison') : null
}

/** The post that alone is a letter away from the words, as a citation of it is resolved: `MOSCPW`. */
function garbledSender(post: string): string | null {
  if (/\d/.test(post) || isCountry(post)) return null
  const name = gazetteer.findGarbled(post, null)?.post.name
  return name !== undefined && editDistance(post.trim(), name, 1) <= 1 ? name : null
}

const isOfArchives = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

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

import type { Citation, CitationPlace, PersonRole, Tag } from '@reftel/api/types'

type Reason = Extract<Citation, { target: null }>['reason']

/** Why a citation leads to no cable, as readers are told. */
const REASONS: Readonly<Record<Reason, string>> = {
  septel: 'a separate telegram that the text does not number',
  'no-ref-line': 'points at a reference line that the cable does not have',
  'no-such-item': 'points at a reference item that is not listed',
  'unknown-post': 'numbered by a sender that is not known',
  'no-post': 'a number without its post',
  'no-number': 'a post without a number',
  'no-addressee': 'numbered by the addressee, and there is none to tell',
  ambiguous: 'may mean several cables',
  dtg: 'named by its date-time group; no single cable here has it',
  document: 'a letter, memorandum or other paper, not a cable',
  garbled: 'too garbled to read',
}

/** The reason in words; one that is not known is shown as it comes. */
export const reasonWords = (reason: string): string => REASONS[reason as Reason] ?? reason

export const PLACES: Readonly<Record<CitationPlace, string>> = {
  ref: 'reference line',
  text: 'in the text',
  attributes: "archive's attributes",
}

export const ROLES: Readonly<Record<PersonRole, string>> = {
  signer: 'signed',
  drafter: 'drafted',
  classifier: 'classified',
  cleared: 'cleared',
  passed: 'passed to',
  subject: 'subject',
  mention: 'mentioned',
}

const TAG_KINDS: Readonly<Record<Tag['tagKind'], string>> = {
  country: 'country',
  subject: 'subject',
  organisation: 'organisation',
  program: 'programme',
  person: 'person',
  other: 'other',
  unknown: 'not in the table of TAGS',
}
export const tagKindWords = (kind: Tag['tagKind']): string => TAG_KINDS[kind]

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The country of a post, by its present name, of its two letters; the letters themselves where nobody knows them. */
export function countryWords(code: string | null): string {
  if (!code) return ''
  return (/^[A-Z]{2}$/.test(code) && REGIONS.of(code)) || code
}

/** Rank of a marking, for its look; a marking that is not known ranks with the lowest. */
export function secrecy(classification: string | null): 'open' | 'limited' | 'confidential' | 'secret' {
  if (!classification || /^UNCLAS/i.test(classification)) return 'open'
  if (/SECRET/i.test(classification)) return 'secret'
  return /CONFIDENTIAL/i.test(classification) ? 'confidential' : 'limited'
}

/** Months as short as cables themselves write them; the browser's own vary (`Sept`). */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const COUNT = new Intl.NumberFormat('en-GB')

/** `4 Aug 1978`; 'no date' for null. */
export const day = (iso: string | null): string => {
  const date = iso ? new Date(iso) : null
  return date ? `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}` : 'no date'
}

/** `4 Aug 1978 to 3 Sep 1979`, `4 Aug 1978`. */
export const days = (from: string | null, until: string | null): string => {
  const [first, last] = [day(from), day(until)]
  return first === last ? first : `${first} to ${last}`
}

/** `1977 to 1979`, `1978`; empty without dates. */
export const years = (from: string | null, until: string | null): string => {
  const [first, last] = [from?.slice(0, 4), until?.slice(0, 4)]
  return first === last ? (first ?? '') : `${first} to ${last}`
}

/** `4 Aug 1978, 14:48Z`; without the time where the archive gives the day alone. */
export function moment(iso: string | null): string {
  const time = iso ? /T(\d\d:\d\d)/.exec(iso)?.[1] : null
  return time && time !== '00:00' ? `${day(iso)}, ${time}Z` : day(iso)
}

/** `Aug 1978` of `1978-08`, `1978` of `1978`. */
export const period = (text: string): string => {
  const [year, month] = text.split('-')
  return month ? `${MONTHS[Number(month) - 1]} ${year}` : text
}

export const count = (number: number): string => COUNT.format(number)

/** `1 cable`, `2,000 cables`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`

/** `97 %`, never broken over two lines. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`

/** Forms of address, which tell nothing of an office. */
const ADDRESS: ReadonlySet<string> = new Set(['MR', 'MRS', 'MISS', 'MS', 'MESSRS', 'SIR', 'MADAME', 'SENOR', 'SENORA'])

/** The first title that tells an office; empty where there is none. */
export const officeOf = (titles: readonly string[]): string =>
  titles.find((title) => !ADDRESS.has(title.replace(/\.$/, '').toUpperCase())) ?? ''

/** Forms of a name that differ from it, and from one another, by more than capitals. */
export function otherForms(name: string, forms: readonly string[]): readonly string[] {
  const apart = new Map<string, string>()
  for (const form of [name, ...forms]) if (!apart.has(form.toUpperCase())) apart.set(form.toUpperCase(), form)
  return [...apart.values()].slice(1)
}

import { type CableId, cableId } from '@reftel/cypher'
import { calendar, type Minutes, monthName, monthShort, two } from './clock.ts'
import { underMark } from './marked-text.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/** A telegram or airgram that can be cited. */
export interface Cited {
  readonly id: CableId
  readonly post: string
  /** Digits without padding, or `A-123`. */
  readonly number: string
  readonly year: number
  readonly time: Minutes
}

export const citedCable = (post: string, number: number, time: Minutes): Cited => {
  const { year } = calendar(time)
  return { id: cableId(year, post, String(number)), post, number: String(number), year, time }
}

export const citedAirgram = (post: string, number: number, time: Minutes): Cited => {
  const { year } = calendar(time)
  return { id: cableId(year, post, `A-${number}`), post, number: `A-${number}`, year, time }
}

/** One thing that a REF line lists: a telegram, words that mean one without naming its post, or words that lead to no one telegram. */
export type ListedRef =
  | { readonly cited: Cited }
  | { readonly words: string; readonly target: CableId }
  | { readonly words: string; readonly reason: 'dtg' | 'septel' | 'document' | 'no-post' }

/** What a citation in the text stands for: one id, or the reason why there is none. */
export interface CitedMeaning {
  readonly target: CableId | null
  readonly reason?: string
}

/** A citation as the truth knows it. `REFTELS` has several meanings; `rule` is given for references back to the REF line. */
export interface CitationMark {
  readonly mark: 'citation'
  readonly where: 'ref' | 'text'
  readonly meanings: readonly CitedMeaning[]
  readonly rule?: 'reftel'
  /** Garbles go into explicit post-and-number citations only. */
  readonly explicit: boolean
}

export function meaningOf(item: ListedRef): CitedMeaning {
  if ('cited' in item) return { target: item.cited.id }
  return 'target' in item ? { target: item.target } : { target: null, reason: item.reason }
}

/** What the writer of a citation knows: who writes when, to whom. */
export interface CitingSite {
  readonly post: string
  readonly time: Minutes
  /** The one action addressee; null when there are several. */
  readonly addressee: string | null
  readonly world: World
  readonly random: Random
}

/** How posts are cited where it is not by their whole name. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([['USUN NEW YORK', 'USUN']])
const shortPost = (post: string): string => SHORT_NAMES.get(post) ?? post

/** Digits as people pad them: `848`, `0179`, `026354`. */
export function padded({ post, number }: Cited, random: Random): string {
  if (number.startsWith('A-')) return number
  const width = post === 'STATE' ? (random.chance(0.45) ? 6 : 0) : random.chance(0.25) ? random.pick([4, 5]) : 0
  return number.padStart(width, '0')
}

/** Last year's telegram may go without its year while its number is far beyond what the post has reached this January. */
function speaksForItself({ post, number, year, time }: Cited, site: CitingSite): boolean {
  const now = calendar(site.time)
  if (now.year - year !== 1 || now.month > 2 || number.startsWith('A-')) return false
  return site.time - time < 120 * 24 * 60 && Number(number) > 3 * site.world.serial(post, site.time) + 100
}

/** `MOSCOW 18017`, with the year where one is due: `77 STATE 123456`, `STATE 123456 (77)`. Words without a mark. */
export function writeCited(cited: Cited, site: CitingSite): string {
  const { random } = site
  const plain = `${shortPost(cited.post)} ${padded(cited, random)}`
  if (cited.year === calendar(site.time).year) return plain
  if (speaksForItself(cited, site) && random.chance(0.6)) return plain
  const short = two(cited.year % 100)
  const { month, day } = calendar(cited.time)
  switch (random.between(0, 12)) {
    case 10:
      return `'${short} ${plain}`
    case 11:
      return `${plain} OF ${monthName(month)} ${cited.year}`
    case 12:
      return `${plain} ${monthName(month)} ${cited.year}`
    case 0:
      return `${plain} (${short})`
    case 1:
      return `${cited.year} ${plain}`
    case 2:
      return `${plain} OF ${monthName(month)} ${day}, ${cited.year}`
    case 3:
      return `${plain} OF ${day} ${monthShort(month)} ${short}`
    case 4:
      return `${plain} (${cited.year})`
    default:
      return `${short} ${plain}`
  }
}

/** An explicit citation in running text, marked: by post, or by who wrote to whom. */
export function citeInText(cited: Cited, site: CitingSite, mark: (mark: CitationMark) => number): string {
  const { random } = site
  const index = mark({ mark: 'citation', where: 'text', meanings: [{ target: cited.id }], explicit: true })
  const sameYear = cited.year === calendar(site.time).year
  const airgram = cited.number.startsWith('A-')
  if (sameYear && !airgram) {
    const bare = padded(cited, random)
    if (cited.post === site.post && random.chance(0.25)) {
      const own = site.post === 'STATE' ? ['OUR', 'DEPTEL'] : ['EMBTEL', 'EMBTEL', 'OUR', 'OUR TEL', 'MY']
      return underMark(index, `${random.pick(own)} ${bare}`)
    }
    // To the Department, the embassy's telegram is the one it writes to.
    if (site.post === 'STATE' && cited.post === site.addressee && random.chance(0.15))
      return underMark(index, `EMBTEL ${bare}`)
    if (cited.post === 'STATE' && site.post !== 'STATE' && random.chance(0.15))
      return underMark(index, `DEPTEL ${bare}`)
    if (cited.post === site.addressee && random.chance(0.2)) return underMark(index, `YOUR ${bare}`)
    if (random.chance(0.1)) return underMark(index, `${shortPost(cited.post)}'S ${bare}`)
  }
  const part = random.chance(0.05) ? `PARA ${random.between(1, 9)} OF ` : ''
  return `${part}${underMark(index, writeCited(cited, site))}`
}

/** Two telegrams of one post and year: `MOSCOW 18017 AND 18020`. */
export function citePair(first: Cited, second: Cited, site: CitingSite, mark: (mark: CitationMark) => number): string {
  const { random } = site
  const one = mark({ mark: 'citation', where: 'text', meanings: [{ target: first.id }], explicit: false })
  const other = mark({ mark: 'citation', where: 'text', meanings: [{ target: second.id }], explicit: false })
  const words = `${shortPost(first.post)} ${padded(first, random)}`
  return `${underMark(one, words)}${random.pick([' AND ', ' AND ', ', ', '/'])}${underMark(other, padded(second, random))}`
}

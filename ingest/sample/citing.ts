import { type CableId, cableId } from '@reftel/cypher'
import { calendar, dtg, type Minutes, monthName, monthShort, two } from './clock.ts'
import { marked } from './marked-text.ts'
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

/** One thing that a REF line lists: a telegram, or words that lead to no one telegram. */
export type RefItem =
  | { readonly cited: Cited }
  | { readonly words: string; readonly reason: 'dtg' | 'septel' | 'document' | 'no-post' }

/** What a citation in the text stands for: one id, or the reason why there is none. */
export interface Meaning {
  readonly target: CableId | null
  readonly reason?: string
}

/** A citation as the truth knows it. `REFTELS` has several meanings; `rule` is given for references back to the REF line. */
export interface CitationMark {
  readonly mark: 'citation'
  readonly where: 'ref' | 'text'
  readonly meanings: readonly Meaning[]
  readonly rule?: 'reftel'
  /** Garbles go into explicit post-and-number citations only. */
  readonly explicit: boolean
}

export const meaningOf = (item: RefItem): Meaning =>
  'cited' in item ? { target: item.cited.id } : { target: null, reason: item.reason }

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
export const shortPost = (post: string): string => SHORT_NAMES.get(post) ?? post

/** Digits as people pad them: `848`, `0179`, `026354`. */
function padded({ post, number }: Cited, random: Random): string {
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
  switch (random.between(0, 9)) {
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
      const own = site.post === 'STATE' ? ['OUR', 'DEPTEL'] : ['EMBTEL', 'EMBTEL', 'OUR', 'OUR TEL']
      return marked(index, `${random.pick(own)} ${bare}`)
    }
    // To the Department, the embassy's telegram is the one it writes to.
    if (site.post === 'STATE' && cited.post === site.addressee && random.chance(0.15))
      return marked(index, `EMBTEL ${bare}`)
    if (cited.post === 'STATE' && site.post !== 'STATE' && random.chance(0.15)) return marked(index, `DEPTEL ${bare}`)
    if (cited.post === site.addressee && random.chance(0.2)) return marked(index, `YOUR ${bare}`)
    if (random.chance(0.1)) return marked(index, `${shortPost(cited.post)}'S ${bare}`)
  }
  return marked(index, writeCited(cited, site))
}

/** `REFTEL`, `REF A`: back to the item at `at` of the REF line, marked. */
export function citeBack(
  refs: readonly RefItem[],
  at: number,
  lettered: boolean,
  random: Random,
  mark: (mark: CitationMark) => number,
): string {
  const item = refs[at]
  const back = (words: string, items: readonly RefItem[]): string =>
    marked(
      mark({ mark: 'citation', where: 'text', meanings: items.map(meaningOf), rule: 'reftel', explicit: false }),
      words,
    )
  if (!item) {
    const index = mark({
      mark: 'citation',
      where: 'text',
      meanings: [{ target: null, reason: refs.length > 0 ? 'no-such-item' : 'no-ref-line' }],
      rule: 'reftel',
      explicit: false,
    })
    return marked(index, refs.length > 0 ? `REF ${letterOf(at)}` : 'REFTEL')
  }
  if (lettered) {
    const letter = letterOf(at)
    if (refs.length > 2 && at === 0 && random.chance(0.1)) {
      const third = refs[2]
      if (third) return back('REFS A AND C', [item, third])
    }
    const words = random.pick([
      `REF ${letter}`,
      `REF ${letter}`,
      `REF (${letter})`,
      `REFTEL ${letter}`,
      `REFTEL (${letter})`,
    ])
    return `${random.chance(0.15) ? `PARA ${random.between(1, 6)} ` : ''}${back(words, [item])}`
  }
  if (refs.length > 1) return back('REFTELS', refs.filter(isTelegram))
  const words = random.chance(0.92) ? 'REFTEL' : 'REF TEL'
  return `${random.chance(0.1) ? `PARA ${random.between(1, 6)} ` : ''}${back(words, [item])}`
}

/** What REFTEL can mean: no letter, no memorandum. */
export const isTelegram = (item: RefItem): boolean => 'cited' in item || item.reason !== 'document'

const letterOf = (at: number): string => String.fromCharCode(65 + at)

/** A REF line: label and items, each marked. `lettered` tells how the body may point back. */
export interface RefLine {
  readonly text: string
  readonly lettered: boolean
}

export function writeRefLine(
  refs: readonly RefItem[],
  site: CitingSite,
  mark: (mark: CitationMark) => number,
): RefLine | null {
  if (refs.length === 0) return null
  const { random } = site
  const markItem = (item: RefItem): number =>
    mark({ mark: 'citation', where: 'ref', meanings: [meaningOf(item)], explicit: 'cited' in item })
  const note = (): string =>
    random.chance(0.08) ? ` (${random.pick(['NOTAL', 'NOTAL', 'NOTAL', 'EXDIS', 'BUTN'])})` : ''
  const write = (item: RefItem): string =>
    'cited' in item
      ? `${marked(markItem(item), writeCited(item.cited, site))}${dtgNote(item.cited, random)}${note()}`
      : marked(markItem(item), item.words)

  const many = refs.length > 1
  const label = many ? random.pick(['REF', 'REF', 'REFS', 'REFS', 'REFTELS']) : random.pick(SINGLE_LABELS)
  const colon = random.chance(0.97) ? ': ' : ':  '
  if (many && random.chance(0.72)) {
    const style = random.pick(LETTER_STYLES)
    const separator = random.pick(style.separators)
    const items = refs.map((item, at) => `${style.letter(letterOf(at))}${write(item)}`)
    return { text: `${label}${colon}${items.join(separator)}`, lettered: true }
  }
  // Several numbers behind one post.
  const [first] = refs
  if (many && first && 'cited' in first && refs.every((item) => isSameSeries(item, first.cited))) {
    const rest = refs
      .slice(1)
      .map((item) => marked(markItem(item), 'cited' in item ? padded(item.cited, random) : item.words))
    const joint = random.pick([', ', ' AND ', '/', ' & '])
    const last = rest.pop() ?? ''
    const between = rest.map((number) => `${joint === ' AND ' ? ', ' : joint}${number}`).join('')
    return {
      text: `${label}${colon}${write(first).replace(/ \([A-Z]+\)$/, '')}${between}${joint}${last}`,
      lettered: false,
    }
  }
  const tail = random.chance(0.03) ? ' AND PREVIOUS' : ''
  return {
    text: `${label}${colon}${refs.map(write).join(random.pick(['; ', ', ', ' AND ', '; ']))}${tail}`,
    lettered: false,
  }
}

const isSameSeries = (item: RefItem, first: Cited): boolean =>
  'cited' in item &&
  item.cited.post === first.post &&
  item.cited.year === first.year &&
  !item.cited.number.startsWith('A-')

const SINGLE_LABELS = ['REF', 'REF', 'REF', 'REF', 'REF', 'REF', 'REFTEL', 'REFERENCE'] as const

const LETTER_STYLES: readonly { letter: (letter: string) => string; separators: readonly string[] }[] = [
  { letter: (letter) => `(${letter}) `, separators: ['; ', ', ', ': '] },
  { letter: (letter) => `(${letter}) `, separators: ['; ', '; '] },
  { letter: (letter) => `${letter}. `, separators: ['; ', ', ', ': ', '\n     '] },
  { letter: (letter) => `${letter}) `, separators: ['; ', ', ', ' '] },
  { letter: (letter) => `${letter}: `, separators: ['; '] },
]

/** `(DTG 041448Z AUG 78)`: now and then, behind a telegram. */
const dtgNote = ({ number, time }: Cited, random: Random): string =>
  !number.startsWith('A-') && random.chance(0.01) ? ` (DTG ${dtg(time)})` : ''

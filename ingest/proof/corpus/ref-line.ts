import { must } from '@reftel/cypher'
import {
  type CitationMark,
  type Cited,
  type CitingSite,
  type ListedRef,
  meaningOf,
  padded,
  writeCited,
} from './citing.ts'
import { letterOf } from './citing-back.ts'
import { dtg } from './clock.ts'
import { underMark } from './marked-text.ts'
import type { Random } from './random.ts'

/** A REF line: label and items, each marked. `lettered` tells how the body may point back. */
export interface RefLine {
  readonly text: string
  readonly lettered: boolean
}

/** Writes a REF line; null without items. */
export function writeRefLine(
  refs: readonly ListedRef[],
  site: CitingSite,
  mark: (mark: CitationMark) => number,
): RefLine | null {
  if (refs.length === 0) return null
  const { random } = site
  const markItem = (item: ListedRef): number =>
    mark({ mark: 'citation', where: 'ref', meanings: [meaningOf(item)], explicit: 'cited' in item })
  const note = (): string =>
    random.chance(0.08) ? ` (${random.pick(['NOTAL', 'NOTAL', 'NOTAL', 'EXDIS', 'BUTN'])})` : ''
  const write = (item: ListedRef): string =>
    'cited' in item
      ? `${stationPrefix(item.cited, random)}${underMark(markItem(item), writeCited(item.cited, site))}${dtgNote(item.cited, random)}${note()}`
      : underMark(markItem(item), item.words)

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
      .map((item) => underMark(markItem(item), 'cited' in item ? padded(item.cited, random) : item.words))
    const joint = random.pick([', ', ' AND ', '/', ' & '])
    const last = must(rest.pop(), 'a second item')
    const between = rest.map((number) => `${joint === ' AND ' ? ', ' : joint}${number}`).join('')
    return {
      text: `${label}${colon}${write(first).replace(/ \([A-Z]+\)$/, '')}${between}${joint}${last}`,
      lettered: false,
    }
  }
  const tail = random.chance(0.05) ? tailOf(refs, site) : ''
  return {
    text: `${label}${colon}${refs.map(write).join(random.pick(['; ', ', ', ' AND ', '; ']))}${tail}`,
    lettered: false,
  }
}

const isSameSeries = (item: ListedRef, first: Cited): boolean =>
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

/** `US MISSION EC BRUSSELS 0086`, `CABLE STATE 028250`: words before the post that add nothing. */
function stationPrefix({ post, number, year }: Cited, random: Random): string {
  if (number.startsWith('A-') || year < 1973) return ''
  if (/^(?:EC BRUSSELS|GENEVA|USUN NEW YORK)$/.test(post)) return random.chance(0.12) ? 'US MISSION ' : ''
  return random.chance(0.01) ? 'CABLE ' : ''
}

/** Words behind the last item that are no citation: `AND PREVIOUS`, `TO LA PAZ REPEATED TO USCINCSO`. */
function tailOf(refs: readonly ListedRef[], { addressee, post, random }: CitingSite): string {
  const last = refs.at(-1)
  if (!last || !('cited' in last) || last.cited.post === post || random.chance(0.5)) return ' AND PREVIOUS'
  return ` TO ${post}${addressee && random.chance(0.4) ? ` REPEATED TO ${addressee}` : ''}`
}

import { at, CLASS } from '../grammar.ts'
import { type Mention, mentioned, type Originator, type Read, type Says } from '../mention.ts'
import { readNumber } from '../numbers.ts'
import { classAt, glued, group, type Scene, tryAt, wordsBetween } from '../scene.ts'
import { NO_YEAR, yearMeant } from '../serials/years.ts'
import { readSuffixes } from '../suffixes.ts'
import { originatorOf } from './read-numbered.ts'

export function readAirgram(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  // `LIMA A 10 PERCENT RISE` has an article.
  if (scene.place === 'text' && !match[0].includes('-') && !match[0].includes(CLASS.airgram)) return null
  const originator = match.groups?.post ? originatorOf(match, scene) : spokenOf(match)
  if (!number || !originator) return null
  const before = group(match, 'year')
  const written = before ? yearMeant(wordsBetween(scene, before.last, before.last), scene.citing) : null
  return readAirgramNumber(match.index, number.first, { originator, written, series: 'airgram' }, scene, id)
}

/** `STATE CA-3400`, and `CA-3400` where no other meaning of CA is likely: the Department alone numbers such a series. */
export function readCircularAirgram(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  if (!number) return null
  const named = match.groups?.post ? originatorOf(match, scene) : null
  if (named?.is === 'post' && named.match.post.name !== 'STATE') return null
  const read = readAirgramNumber(
    match.index,
    number.first,
    { originator: { is: 'department' }, written: null, series: 'circular' },
    scene,
    id,
  )
  const told = Boolean(named ?? match.groups?.department) || scene.place === 'ref' || match[0].includes(CLASS.airgram)
  return told || read.last > number.last ? read : null
}

/** Posts do not number so many airgrams in a year. */
const DEPARTMENTS_DIGITS = 4
/** A reading by the rule of who sends what, not by words. */
const BY_RULE = 0.75

/** `REF: A-62` of a post is one of its own, `A-4876` the Department's, since posts don't reach four digits. */
export function readOwnAirgram(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  const { from } = scene.citing.header
  if (!number || from === null || !match[0].includes('-')) return null
  const digits = wordsBetween(scene, number.first, number.last)
  const departments = digits.length >= DEPARTMENTS_DIGITS
  if (!departments && from === 'STATE') return null
  const originator: Originator = departments ? { is: 'department' } : { is: 'sender' }
  const { mentions, last } = readAirgramNumber(
    match.index,
    number.first,
    { originator, written: null, series: 'airgram' },
    scene,
    id,
  )
  const [own] = mentions
  // The date is part of the words: it is all that tells the airgram from others.
  const dated = own && mentions.length === 1 ? [{ ...own, last: datedTo(own, last, scene) }] : mentions
  return { mentions: dated.map((mention) => ({ ...mention, confidence: BY_RULE })), last }
}

/** The last token of its words: with the date where there is one, without a note. */
const datedTo = ({ says, last }: Mention, read: number, scene: Scene): number =>
  says.what === 'number' && says.year !== NO_YEAR && classAt(scene, read) !== ')' ? read : last

/** In running text `A-4` is an aircraft: only with the word, a date, or a SEE before it. */
export function readBareAirgram(match: RegExpExecArray, scene: Scene, id: string): Read | null {
  const number = group(match, 'number')
  if (!number) return null
  const dashed = match[0].includes('-')
  const named = match[0].startsWith(CLASS.airgram)
  if (!dashed && !named) return null
  const read = readAirgramNumber(
    match.index,
    number.first,
    { originator: { is: 'none' }, written: null, series: 'airgram' },
    scene,
    id,
  )
  if (scene.place === 'ref' || named) return read
  // A-310S, A-318S
  if (read.mentions.some(({ last }) => isPlural(scene, last))) return null
  const seen = classAt(scene, match.index - 1) === CLASS.see
  return seen || read.last > number.last ? read : null
}

const isPlural = (scene: Scene, number: number): boolean =>
  classAt(scene, number) === CLASS.garbledNumber ||
  (glued(scene, number) && /[a-zA-Z]/.test(classAt(scene, number + 1)))

/** Another airgram of the same post's: `, A-29`, `AND A-30`. */
const ANOTHER = at(`(?:,?\\+|,|/)${CLASS.letterA}-?(?=[1-4${CLASS.garbledNumber}])`)
const MOST_LISTED = 20

/** Whose airgram, and the year written before it. */
interface Whose {
  readonly originator: Originator
  readonly written: number | null
  readonly series: 'airgram' | 'circular'
}

function readAirgramNumber(
  start: number,
  number: number,
  { originator, written, series }: Whose,
  scene: Scene,
  id: string,
): Read {
  const mentions: Mention[] = []
  let [from, index] = [start, number]
  for (;;) {
    const { last: end, digits, garbled } = readNumber(scene, index, null)
    const { last, year, note } = readSuffixes(scene, end)
    const says: Says = {
      what: 'number',
      originator,
      series,
      digits,
      garbled,
      year: year === NO_YEAR ? { written, named: null } : year,
    }
    // Without its post an airgram is known by its date alone, so the date is part of the words.
    const close = originator.is === 'none' && year !== NO_YEAR ? last : end
    mentions.push(mentioned({ rule: id, first: from, last: close, says, confidence: 0.97, note }))
    const another = tryAt(ANOTHER, scene, last + 1)
    if (!another || mentions.length === MOST_LISTED) return { mentions, last }
    index = last + 1 + another[0].length
    // `, A-29` begins with its A.
    from = index - (another[0].endsWith('-') ? 2 : 1)
  }
}

/** Whose airgram: OUR, EMBASSY'S, DEPARTMENT'S, YOUR. */
function spokenOf({ groups }: RegExpExecArray): Originator {
  if (groups?.sender) return { is: 'sender' }
  if (groups?.embassy) return { is: 'embassy' }
  return groups?.department ? { is: 'department' } : { is: 'addressee' }
}

import { must } from '@reftel/cypher'
import { applyEdits, type Edit, type MarkedText, type MarkSpan } from './marked-text.ts'
import type { Mark } from './naming.ts'
import type { Losses } from './paging.ts'
import type { Random } from './random.ts'

/** Letters that the telegraph and the readers of microfilm took digits for. */
const LOOKALIKES: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' }
/** Neighbours on the five-unit code's keyboard and common slips. */
const SLIPS: Readonly<Record<string, string>> = {
  A: 'S',
  E: 'R',
  I: 'O',
  N: 'M',
  O: 'I',
  R: 'T',
  S: 'A',
  T: 'R',
  U: 'Y',
  L: 'K',
  D: 'F',
  M: 'N',
}

/** One kind of damage to a citation that a careful reader still reads right; null where it does not apply. */
type CitationGarble = (words: string, random: Random) => { at: number; length: number; text: string } | null

const CITATION_GARBLES: readonly (readonly [weight: number, garble: CitationGarble])[] = [
  // MOSCOW 18O17
  [
    5,
    (words, random) => {
      const digits = [...words.matchAll(/(?<=\d)[0158](?!.*\()/g)].map((match) => match.index)
      if (digits.length === 0) return null
      const at = random.pick(digits)
      return { at, length: 1, text: must(LOOKALIKES[words.charAt(at)], 'a letter like a digit') }
    },
  ],
  // STATE 123 / 456 over a line end
  [
    2,
    (words, random) => {
      const number = /\d{4,6}(?=$| \()/.exec(words)
      return number && { at: number.index + random.between(1, number[0].length - 1), length: 0, text: '\n' }
    },
  ],
  // MOSCOW18017
  [3, (words) => blankBeforeNumber(words, '')],
  // MOSCOW  18017
  [3, (words) => blankBeforeNumber(words, '  ')],
  // MOSXOW 18017
  [
    2,
    (words, random) => {
      const post = /^[A-Z]{6,}(?= \d)/.exec(words)?.[0]
      if (!post) return null
      const at = random.between(1, post.length - 2)
      const slip = SLIPS[post.charAt(at)]
      return slip ? { at, length: 1, text: slip } : null
    },
  ],
  // NEWDELHI 1234
  [
    2,
    (words) => {
      const inner = /^[A-Z]+( )[A-Z]+(?= \d)/.exec(words)
      return inner && { at: words.indexOf(' '), length: 1, text: '' }
    },
  ],
  // Moscow 18017
  [
    2,
    (words) => {
      const post = /^[A-Z]{4,}(?= \d)/.exec(words)?.[0]
      return post ? { at: 1, length: post.length - 1, text: post.slice(1).toLowerCase() } : null
    },
  ],
  // MOSCOW 18 017
  [
    1,
    (words) => {
      const number = /\d{5,6}$/.exec(words)
      return number && { at: number.index + number[0].length - 3, length: 0, text: ' ' }
    },
  ],
]

function blankBeforeNumber(words: string, text: string) {
  const blank = /(?<=[A-Z]) (?=\d+$)/.exec(words)
  return blank && { at: blank.index, length: 1, text }
}

const WEIGHTED = CITATION_GARBLES.flatMap(([weight, garble]) => Array.from({ length: weight }, () => garble))

/**
 * Garbles a text before its lines are broken, `noise` 0 to 1: about a third of the citations at 1, one character in a thousand, now and
 * then a name. No mark is lost, and no citation is damaged beyond what a careful reader would still resolve.
 */
export function garble(
  text: string,
  spans: readonly MarkSpan[],
  marks: readonly Mark[],
  noise: number,
  random: Random,
): MarkedText {
  if (noise <= 0) return { text, spans }
  const edits: Edit[] = []
  for (const { index, start, end } of spans) {
    const mark = marks[index]
    const words = text.slice(start, end)
    if (mark?.mark === 'citation' && mark.explicit && random.chance(noise * 0.35)) {
      const made = random.pick(WEIGHTED)(words, random)
      if (made) edits.push({ start: start + made.at, end: start + made.at + made.length, text: made.text })
    } else if (mark?.mark === 'person' && mark.role === 'mention' && words.length > 7 && random.chance(noise * 0.06)) {
      const at = words.length - random.between(2, 4)
      const slip = SLIPS[words.charAt(at)]
      if (slip) edits.push({ start: start + at, end: start + at + 1, text: slip })
    }
  }
  if (random.chance(noise * 0.3)) edits.push(...glueLetters(text, spans, marks, edits))
  const taken = [...spans].sort((a, b) => a.start - b.start)
  for (let slips = Math.round((text.length / 1000) * noise * random.between(0, 3)); slips > 0; slips--) {
    const at = random.between(120, Math.max(121, text.length - 40))
    const letter = text.charAt(at)
    // Only inside words of the running text, away from marks and numbers.
    if (!/[A-Z]/.test(letter) || !/^[A-Z ]{9}$/.test(text.slice(at - 4, at + 5))) continue
    if (taken.some((span) => span.start - 2 <= at && at <= span.end + 2)) continue
    if (edits.some((edit) => Math.abs(edit.start - at) < 4)) continue
    edits.push(plainSlip(letter, at, random))
  }
  return applyEdits(text, spans, edits)
}

/** `A. STATE 12345B. STATE 23456`: the separators of a lettered REF line lost. */
function glueLetters(
  text: string,
  spans: readonly MarkSpan[],
  marks: readonly Mark[],
  edits: readonly Edit[],
): readonly Edit[] {
  const glued: Edit[] = []
  for (const { index, end } of spans) {
    const mark = marks[index]
    if (mark?.mark !== 'citation' || mark.where !== 'ref' || edits.some((edit) => Math.abs(edit.start - end) < 4))
      continue
    const gap = /^[;,:] (?=[A-Z]\. [A-Z])/.exec(text.slice(end, end + 8))
    if (gap && /\d$/.test(text.slice(end - 1, end))) glued.push({ start: end, end: end + gap[0].length, text: '' })
  }
  return glued
}

function plainSlip(letter: string, at: number, random: Random): Edit {
  switch (random.between(0, 4)) {
    case 0:
      return { start: at, end: at + 1, text: '' }
    case 1:
      return { start: at, end: at + 1, text: '*' }
    case 2:
      return { start: at, end: at, text: letter }
    case 3:
      return { start: at, end: at + 1, text: letter.toLowerCase() }
    default:
      return { start: at, end: at + 1, text: SLIPS[letter] ?? 'X' }
  }
}

/** Damage to one cable as a whole. */
export interface Damage extends Losses {
  readonly crlf: boolean
  /** Bytes above 127 in Latin-1: a pound sign, an accent. */
  readonly latin1: boolean
  readonly tagsLabel: boolean
  /** Blanks where commas part the TAGS. */
  readonly tagsBlanks: boolean
  /** The archive's year of a reference: the citing cable's, whatever the REF line says. */
  readonly ownYear: boolean
  readonly subjectLabel: boolean
  readonly orderLine: boolean
  readonly garbageLine: boolean
}

export function damageOf(noise: number, random: Random): Damage {
  const at = (rate: number): boolean => random.chance(noise * rate)
  return {
    crlf: at(0.3),
    latin1: at(0.2),
    tagsLabel: at(0.06),
    tagsBlanks: at(0.3),
    ownYear: at(0.5),
    subjectLabel: at(0.05),
    orderLine: at(0.1),
    garbageLine: at(0.1),
    pageHeader: at(0.15),
    fromLine: at(0.06),
    classificationLine: at(0.08),
    doubledLines: at(0.4) ? random.between(1, 3) : 0,
    strayStamp: at(0.4),
    breakSignal: at(0.3),
  }
}

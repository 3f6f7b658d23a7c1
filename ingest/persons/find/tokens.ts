import { FOLD, foldWord, SEED_1, SEED_2, step1, step2 } from '../../words/hashing.ts'
import { ENGLISH, type Lexicon, Word } from '../../words/lexicon.ts'
import { classesOfParts, joinedLineEnd, lineBreakEnd, NAMELESS, startsOther } from './hyphens.ts'

/** What stands between a token and the one before it. */
export const Gap = {
  LINE: 1,
  BLANK: 1 << 1,
  COMMA: 1 << 2,
  DOT: 1 << 3,
  STOP: 1 << 4,
  OPEN: 1 << 5,
  CLOSE: 1 << 6,
  DASH: 1 << 7,
  SLASH: 1 << 8,
  QUOTE: 1 << 9,
  OTHER: 1 << 10,
  /** Nothing at all, or no blank: `MININD/COM`. */
  GLUED: 1 << 11,
} as const

/** What a token looks like. */
export const Shape = {
  INITIAL: 1,
  DIGIT: 1 << 1,
  /** Followed by `'S`, or by an apostrophe behind S: `SANCHEZ'`. */
  POSSESSIVE: 1 << 2,
  HYPHEN: 1 << 3,
  /** Divided at the end of a line: `CAS-\nTILLO`. */
  BROKEN: 1 << 4,
  /** Holds a `*`, the mark of a character lost in transmission. */
  GARBLED: 1 << 5,
  LOWER: 1 << 6,
  /** Upper case throughout, two letters or more. */
  UPPER: 1 << 7,
} as const

/** The words of a text: arrays side by side, one element a token. */
export interface Tokens {
  readonly text: string
  readonly length: number
  /** Where each begins, and ends, a possessive `'S` left out. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly hash: Int32Array
  /** Bits of `Word`. */
  readonly classes: Uint32Array
  /** Bits of `Shape`, and of `Gap` for what stands before it. */
  readonly shape: Uint16Array
  readonly gap: Uint16Array
  /** Words in lower case make up a good part of it: a name begins with a capital then. */
  readonly mixedCase: boolean
}

const GAPS: Uint16Array = gapTable()

function gapTable(): Uint16Array {
  const table = new Uint16Array(128).fill(Gap.OTHER)
  const of: readonly [string, number][] = [
    [' \t\r\f\v', 0],
    ['\n', Gap.LINE],
    [',', Gap.COMMA],
    ['.', Gap.DOT],
    [';:!?', Gap.STOP],
    ['([', Gap.OPEN],
    [')]', Gap.CLOSE],
    ['-', Gap.DASH],
    ['/', Gap.SLASH],
    ['"`\'', Gap.QUOTE],
  ]
  for (const [marks, gap] of of) for (const mark of marks) table[mark.charCodeAt(0)] = gap
  return table
}

const APOSTROPHE = 39
const CURLY = 0x2019
const HYPHEN = 45
const STAR = 42
const UPPER_S = 83

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const letterAt = (text: string, at: number): number => FOLD[text.charCodeAt(at)] ?? 0

let arrays: Omit<Tokens, 'text' | 'length' | 'mixedCase'> | undefined
let room = 0

/** One set of arrays for all cables: to make and clear new ones takes longer than to read a cable. */
function arraysFor(most: number): NonNullable<typeof arrays> {
  if (arrays && room >= most) return arrays
  room = Math.max(most, 1 << 14)
  arrays = {
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash: new Int32Array(room),
    classes: new Uint32Array(room),
    shape: new Uint16Array(room),
    gap: new Uint16Array(room),
  }
  return arrays
}

/**
 * Cuts a text into words and looks each of them up: one pass, no word is copied. Places of several words are
 * marked as places. The tokens hold until the next call.
 */
export function readTokens(text: string, lexicon: Lexicon): Tokens {
  const tokens = { text, length: 0, mixedCase: false, ...arraysFor((text.length >> 1) + 2) }
  const { start, end, hash, classes, shape, gap } = tokens
  let count = 0
  let lower = 0
  let before = 0
  let blank = false
  const size = text.length
  for (let at = 0; at < size; ) {
    const code = text.charCodeAt(at)
    const letter = FOLD[code] ?? 0
    if (letter === 0 && !isDigit(code)) {
      const mark = code < 128 ? (GAPS[code] as number) : code === CURLY ? Gap.QUOTE : Gap.OTHER
      if (mark === Gap.LINE && before & Gap.LINE) before |= Gap.BLANK
      before |= mark
      if (mark === 0 || mark === Gap.LINE) blank = true
      at++
      continue
    }
    const from = at
    let one = SEED_1
    let two = SEED_2
    let form = 0
    let capitals = 0
    let letters = 0
    let marked = false
    for (; at < size; at++) {
      const here = text.charCodeAt(at)
      const folded = FOLD[here] ?? 0
      if (folded !== 0) {
        one = step1(one, folded)
        two = step2(two, folded)
        letters++
        if (here === folded) capitals++
      } else if (isDigit(here)) {
        one = step1(one, here)
        two = step2(two, here)
        form |= Shape.DIGIT
      } else if (here === APOSTROPHE || here === CURLY) {
        if (letterAt(text, at + 1) === 0) break
        if (letterAt(text, at + 1) === UPPER_S && letterAt(text, at + 2) === 0) break
        marked ||= letters < 3
      } else if (here === HYPHEN) {
        const next = text.charCodeAt(at + 1)
        if (letterAt(text, at + 1) !== 0 || isDigit(next)) {
          // `ESCALANTE-MINISTER OF DEFENSE`: a dash that lost its blanks.
          if (letters > 3 && !(lexicon.classes(one, two) & NAMELESS) && startsOther(text, from, at, lexicon)) break
          form |= Shape.HYPHEN
          one = step1(one, HYPHEN)
          two = step2(two, HYPHEN)
        } else {
          const resumes = lineBreakEnd(text, at + 1) || joinedLineEnd(text, from, at, lexicon)
          if (resumes === 0 || form & Shape.DIGIT) break
          form |= Shape.BROKEN
          at = resumes - 1
        }
      } else if (here === STAR && letters > 0 && letterAt(text, at + 1) !== 0) {
        form |= Shape.GARBLED
      } else break
    }
    start[count] = from
    end[count] = at
    hash[count] = one
    if (letters === 1 && at - from === 1) form |= Shape.INITIAL
    if (capitals === letters && letters > 1) form |= Shape.UPPER
    if (
      text.charCodeAt(from) !== letter &&
      letter !== 0 &&
      !(form & Shape.HYPHEN && CAPITAL_BEHIND.test(text.slice(from, at)))
    ) {
      form |= Shape.LOWER
      lower++
    }
    let known = form & Shape.DIGIT ? 0 : lexicon.classes(one, two)
    if (known === 0 && letters >= SHORTEST_REDACTION && isRedaction(text, from, at)) known = Word.ACRONYM
    if (known === 0 && form & (Shape.HYPHEN | Shape.BROKEN)) known = classesOfParts(text.slice(from, at), lexicon)
    // `LIN P'ING`, `SA'D HADDAD`: no PING, nothing sad.
    if (marked && known & ENGLISH && !CONTRACTED.test(text.slice(from, at))) known &= ~ENGLISH
    const quote = text.charCodeAt(at)
    if (quote === APOSTROPHE || quote === CURLY) {
      if (letterAt(text, at + 1) === UPPER_S && letterAt(text, at + 2) === 0) {
        form |= Shape.POSSESSIVE
        at += 2
      } else if (letterAt(text, at - 1) === UPPER_S) form |= Shape.POSSESSIVE
    }
    classes[count] = known
    shape[count] = form
    gap[count] = before | (blank ? 0 : Gap.GLUED)
    before = 0
    blank = false
    count++
  }
  tokens.length = count
  tokens.mixedCase = lower * 3 > count
  markPlaces(tokens, lexicon)
  return tokens
}

/** Letters of a name that was blacked out. */
const SHORTEST_REDACTION = 3

/** `XXXXXXXXXXXX`, `Xxxxx`, `XXXXXXXXXXXXTOLD`: one letter over and over, at least from the word's start. */
function isRedaction(text: string, from: number, until: number): boolean {
  const letter = FOLD[text.charCodeAt(from)]
  let at = from + 1
  while (at < until && FOLD[text.charCodeAt(at)] === letter) at++
  return at - from >= Math.min(until - from, LONGEST_REDACTION)
}

/** Of so many letters a run is a redaction whatever is glued to it. */
const LONGEST_REDACTION = 5

/** English words with an apostrophe behind their first letters; in other words it stands for a sound of Chinese or Arabic. */
const CONTRACTED = /^(?:I|HE|SHE|WE|IT|YOU|O|DO|D|L|QU|C)['’]/i

/** `al-Qadhafi`: the article of a name. */
const CAPITAL_BEHIND = /^(?:al|el|as|ar|an|ad|az|ash|ul|bin|ben|ibn|abu)-\p{Lu}/u

function markPlaces(tokens: Tokens & { readonly classes: Uint32Array }, lexicon: Lexicon): void {
  const { classes, hash, length } = tokens
  for (let at = 0; at < length; at++) {
    if (!((classes[at] as number) & Word.PHRASE)) continue
    const words = wordsBehind(tokens, at, lexicon.phrases(hash[at] as number))
    if (words === 0) continue
    for (let k = 0; k <= words; k++) classes[at + k] = Word.PLACE | Word.PHRASE
    at += words
  }
}

/** How many words follow token `at` in the first of these phrases that stands there; 0 for none. */
function wordsBehind({ hash, gap }: Tokens, at: number, phrases: readonly (readonly number[])[]): number {
  for (const words of phrases) {
    let k = 0
    while (
      k < words.length &&
      hash[at + 1 + k] === words[k] &&
      ((gap[at + 1 + k] as number) & ~(Gap.LINE | Gap.DOT)) === 0
    )
      k++
    if (k === words.length) return k
  }
  return 0
}

/** Bits of `Word` of token `at`. */
export const classesAt = (tokens: Tokens, at: number): number => tokens.classes[at] as number

/** Bits of `Shape` of token `at`. */
export const shapeAt = (tokens: Tokens, at: number): number => tokens.shape[at] as number

/** Bits of `Gap`: what stands between token `at` and the one before it. */
export const gapAt = (tokens: Tokens, at: number): number => tokens.gap[at] as number

/** Bits of `Gap` but for the end of a line, which parts no words. */
export const marksBefore = (tokens: Tokens, at: number): number => gapAt(tokens, at) & ~Gap.LINE

/** Whether tokens `at - 1` and `at` both are there, with nothing between them but a blank or the end of a line. */
export const adjoins = (tokens: Tokens, at: number): boolean =>
  at > 0 && at < tokens.length && marksBefore(tokens, at) === 0

/** The words of a token as the text has them. */
export const wordAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at])

const PARTICLES = /^(?:(?:DE|DEL|LA|LAS|LOS|DA|DAS|DO|DOS|DI|DU|VAN|VON|DER|DEN|TER|TEN|ZU|BIN|BEN|IBN) )+(?=[A-Z]{2})/

/**
 * What surnames are compared by: upper case, no marks, hyphens, blanks or garble marks, no article or particle: `AL-ASSAD` as
 * `ASSAD`, `DEL VILLAR` as `VILLAR`.
 */
export function nameKey(word: string): string {
  let letters = 0
  let capitals = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 65 && code <= 90) capitals++
    else if (code >= 97 && code <= 122) letters++
  }
  // Most names are letters of ASCII and nothing else.
  if (capitals === word.length) return word
  if (letters + capitals === word.length) return word.toUpperCase()
  const folded = foldWord(word)
  const bare = folded.replace(PARTICLES, '').replace(/^(?:AL|EL|AS|AR|AN|AD|UL)(?: |-\s*)(?=[A-Z]{3})/, '')
  return bare.replace(/[^A-Z]/g, '')
}

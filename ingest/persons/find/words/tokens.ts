import { foldCode, letterAt, SEED_1, step1 } from '../../../words/hashing.ts'
import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'
import type { Runs } from '../../../words/runs.ts'
import { unitAt, unitsOf } from '../../../words/units.ts'
import { Shape } from './shape.ts'
import { WordReader } from './word-reader.ts'

/** What stands between a token and the one before it. */
export const enum Gap {
  LINE = 1,
  BLANK = 1 << 1,
  COMMA = 1 << 2,
  DOT = 1 << 3,
  STOP = 1 << 4,
  OPEN = 1 << 5,
  CLOSE = 1 << 6,
  DASH = 1 << 7,
  SLASH = 1 << 8,
  QUOTE = 1 << 9,
  OTHER = 1 << 10,
  /** Nothing at all, or no blank: `MININD/COM`. */
  GLUED = 1 << 11,
}

export { Shape }

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

const CURLY = 0x2019

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
 * The words of a text: its runs, those that an apostrophe, a hyphen or a mark of garbling joins taken together, also over the end of a
 * line. Places of several words are marked as places. The tokens hold until the next call.
 */
export function readTokens(runs: Runs, lexicon: Lexicon): Tokens {
  const { text } = runs
  const { start, end, hash, classes, shape, gap } = arraysFor(2 * runs.length + BEHIND)
  const tokens = { text, length: 0, mixedCase: false, start, end, hash, classes, shape, gap }
  const codes = unitsOf(text)
  const word = new WordReader(runs, codes, lexicon)
  let count = 0
  let lower = 0
  for (let at = 0; word.next(at); at = word.after) {
    const { from, letters } = word
    let form = word.form
    if (letters === 1 && word.end - from === 1) form |= Shape.INITIAL
    if (word.capitals && letters > 1) form |= Shape.UPPER
    if (isSmallLetter(text, codes, from) && !(form & Shape.HYPHEN && CAPITAL_BEHIND.test(text.slice(from, word.end)))) {
      form |= Shape.LOWER
      lower++
    }
    start[count] = from
    end[count] = word.end
    hash[count] = word.one
    classes[count] =
      word.known === 0 || word.marked ? word.judged() : word.isLettersInPlural() ? Word.ACRONYM : word.known
    shape[count] = form
    const between = from === word.cut ? 0 : gapBefore(codes, at, from)
    gap[count] =
      between & Gap.QUOTE && isAyn(text, from, word.end, classesAt(tokens, count)) ? between & ~Gap.QUOTE : between
    count++
  }
  tokens.length = count
  clearBehind(tokens, count)
  tokens.mixedCase = lower * 4 > count
  markPlaces(tokens, lexicon)
  return tokens
}

/** So many tokens behind the last are cleared: readers look a few words ahead. */
export const BEHIND = 8

/**
 * Clears the places behind the last token. All texts share the arrays, so readers that look ahead would meet words of the text
 * before.
 */
function clearBehind({ text, start, end, hash, classes, shape, gap }: Tokens, count: number): void {
  for (let at = count; at < count + BEHIND; at++) {
    start[at] = text.length
    end[at] = text.length
    hash[at] = 0
    classes[at] = 0
    shape[at] = 0
    gap[at] = 0
  }
}

const BLANK = 32
const SMALL_A = 97
const SMALL_Z = 122

/** `e` and `é`; no `É`, though that is no letter of ASCII either. */
function isSmallLetter(text: string, codes: Uint16Array, at: number): boolean {
  const code = unitAt(codes, at)
  if (code < 128) return code >= SMALL_A && code <= SMALL_Z
  const letter = text.charAt(at)
  return letterAt(text, at) !== 0 && letter !== letter.toUpperCase()
}

/** What stands between two words, the code units from `start` to `end`. */
function gapBefore(codes: Uint16Array, start: number, end: number): number {
  if (end - start === 1 && codes[start] === BLANK) return 0
  let between = 0
  let blank = false
  for (let at = start; at < end; at++) {
    const code = unitAt(codes, at)
    const mark = code < 128 ? (GAPS[code] as number) : code === CURLY ? Gap.QUOTE : Gap.OTHER
    if (mark === Gap.LINE && between & Gap.LINE) between |= Gap.BLANK
    between |= mark
    if (mark === 0 || mark === Gap.LINE) blank = true
  }
  return blank ? between : between | Gap.GLUED
}

/** `Ennaji 'Awami`, `'ABD AL-KARIM`: the sign of a consonant of Arabic before a word that is no English one, and not closed as a quotation is. */
const isAyn = (text: string, from: number, end: number, known: number): boolean =>
  !(known & (ENGLISH | Word.FUNCTION)) &&
  isApostrophe(text.charCodeAt(from - 1)) &&
  !isApostrophe(text.charCodeAt(end)) &&
  OPENS_AYN.test(text.slice(Math.max(0, from - 2), from + 2)) &&
  QUOTE_MARK.exec(text.slice(end, end + LONGEST_QUOTE))?.[1] === undefined
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY
const APOSTROPHE = 39
const OPENS_AYN = /^[\s(].[A-Z]/
/** The next that opens a quotation, or (first group) closes one. */
const QUOTE_MARK = /[\s(]['’]\p{L}|([\p{L}.,!?]['’](?!\p{L}))/u
/** Letters within which a quotation ends. */
const LONGEST_QUOTE = 80

/** `al-Qadhafi`: the article of a name. */
const CAPITAL_BEHIND = /^(?:al|el|as|ar|an|ad|az|ash|ul|bin|ben|ibn|abu)-\p{Lu}/u

function markPlaces(tokens: Tokens & { readonly classes: Uint32Array }, lexicon: Lexicon): void {
  const { classes, length } = tokens
  for (let at = 0; at < length; at++) {
    if (shapeAt(tokens, at) & Shape.HYPHEN) at += markBehindHyphen(tokens, at, lexicon)
    // One word in seven opens a place, but few with the next: asked first, as the processor guesses well what is nearly always so.
    if (!lexicon.mayBePhrase(hashAt(tokens, at), hashAt(tokens, at + 1)) || !(classesAt(tokens, at) & Word.PHRASE))
      continue
    const words = wordsBehind(tokens, at, lexicon.phrases(hashAt(tokens, at)))
    if (words === 0) continue
    for (let k = 0; k <= words; k++) classes[at + k] = Word.PLACE | Word.PHRASE
    at += words
  }
}

/** `US-NEW ZEALAND`: behind a hyphen the first word of a place; how many words of it follow, which are marked. */
function markBehindHyphen(tokens: Tokens & { readonly classes: Uint32Array }, at: number, lexicon: Lexicon): number {
  const hash = hashBehindHyphen(tokens, at)
  // Asked first: few words with a hyphen are one side of anything.
  if (!lexicon.mayBePhrase(hash, hashAt(tokens, at + 1)) || !opensPlaceBehindHyphen(wordAt(tokens, at), lexicon))
    return 0
  const words = wordsBehind(tokens, at, lexicon.phrases(hash))
  for (let k = 1; k <= words; k++) tokens.classes[at + k] = Word.PLACE | Word.PHRASE
  return words
}

/** The first hash of what stands behind the first hyphen of a token. */
function hashBehindHyphen(tokens: Tokens, at: number): number {
  const { text } = tokens
  const end = endAt(tokens, at)
  let hash = SEED_1
  for (let k = text.indexOf('-', startAt(tokens, at)) + 1; k < end; k++) {
    const folded = foldCode(text.charCodeAt(k))
    if (folded !== 0) hash = step1(hash, folded)
  }
  return hash
}

/** Whether the word behind the hyphen is the first of a place, and what stands before it may be one side. */
function opensPlaceBehindHyphen(word: string, lexicon: Lexicon): boolean {
  const [first = '', second = '', third] = word.split('-')
  return (
    third === undefined &&
    ((lexicon.classesOf(first) & PARTNER) !== 0 || ABBREVIATED.test(word)) &&
    (lexicon.classesOf(second) & Word.PHRASE) !== 0
  )
}
/** `PT-Sao Paulo`: a party before where its member is from. */
const ABBREVIATED = /^[A-Z]{2,5}-[A-Z][a-z]/
/** What stands before the hyphen: another country, one side of a treaty. */
const PARTNER = Word.NATION | Word.PLACE | Word.ACRONYM | Word.PREFIX

/** `S.Paulo`, `St. Kitts` */
const BETWEEN_WORDS = Gap.DOT | Gap.GLUED

/** How many words follow token `at` in the first of these phrases that stands there; 0 for none. */
function wordsBehind(tokens: Tokens, at: number, phrases: readonly (readonly number[])[]): number {
  for (const words of phrases) {
    let k = 0
    while (
      k < words.length &&
      hashAt(tokens, at + 1 + k) === words[k] &&
      partedAtMostBy(tokens, at + 1 + k, BETWEEN_WORDS)
    )
      k++
    if (k === words.length) return k
  }
  return 0
}

/** Where token `at` begins in the text. */
export const startAt = (tokens: Tokens, at: number): number => tokens.start[at] as number

/** Where it ends, a possessive left out. */
export const endAt = (tokens: Tokens, at: number): number => tokens.end[at] as number

/** How many characters it has. */
export const lengthAt = (tokens: Tokens, at: number): number => endAt(tokens, at) - startAt(tokens, at)

/** The character right behind it; empty at the end of the text. */
export const signBehind = (tokens: Tokens, at: number): string => tokens.text.charAt(endAt(tokens, at))

/** Its first hash. */
export const hashAt = (tokens: Tokens, at: number): number => tokens.hash[at] as number

/** Bits of `Word` of token `at`. */
export const classesAt = (tokens: Tokens, at: number): number => tokens.classes[at] as number

/** Bits of `Shape` of token `at`. */
export const shapeAt = (tokens: Tokens, at: number): number => tokens.shape[at] as number

/** Whether the token is one letter that abbreviates a name; false where no token is. */
export const isInitialAt = (tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.length && (shapeAt(tokens, at) & Shape.INITIAL) !== 0

/** Bits of `Gap`: what stands between token `at` and the one before it. */
export const gapAt = (tokens: Tokens, at: number): number => tokens.gap[at] as number

/** Bits of `Gap` but for the end of a line, which parts no words. */
export const marksBefore = (tokens: Tokens, at: number): number => gapAt(tokens, at) & ~Gap.LINE

/** Whether nothing but blanks, the end of a line and these marks, bits of `Gap`, stands between token `at` and the one before it. */
export const partedAtMostBy = (tokens: Tokens, at: number, marks: number): boolean =>
  (marksBefore(tokens, at) & ~marks) === 0

/** Whether tokens `at - 1` and `at` both are there, with nothing between them but a blank or the end of a line. */
export const adjoins = (tokens: Tokens, at: number): boolean =>
  at > 0 && at < tokens.length && marksBefore(tokens, at) === 0

/** The words of a token as the text has them. */
export const wordAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at])

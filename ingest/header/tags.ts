import { hasMeaning, matchesOf, TAGS } from '@reftel/cypher'
import type { Span } from '../layout/layout.ts'
import type { TagName } from './header.ts'

/** The TAGS of one line, in order, each once, and the persons among them. */
export interface TagsLine {
  readonly tags: readonly string[]
  readonly names: readonly TagName[]
}

/** `(SONODA, SUNAO)`; the closing one is sometimes lost at the end of the line. */
const PARENTHESES = /\(([^()]*)(?:\)|$)/g
/** TAGS of the table that are more than a word: `UNGA/C-3`, `AT&T`, `AER LINGUS`. */
const OF_SEVERAL_WORDS = TAGS.filter(({ code, tagKind }) => tagKind !== 'person' && /[^A-Z0-9'-]/.test(code))
  .map(({ code }) => code.replaceAll(' ', String.raw`\s{1,8}`))
  .join('|')
const WORD = new RegExp(
  String.raw`(?:${OF_SEVERAL_WORDS}|N\s?\/\s?A)(?![A-Z0-9])|[A-Z0-9](?:[A-Z0-9'’]|-(?!-)){0,40}`,
  'gi',
)
/** TAGS that are about a person, whose name may follow without parentheses: `OVIP, KISSINGER, HENRY A`, `OVIP ROE JANE`. */
const ABOUT_PERSONS = new Set(['OVIP', 'PINR', 'OREP', 'OTRA', 'CASC', 'PDIP', 'APER', 'CVIS', 'CPAS'])
/** Regions of the world may be tags of two letters; a longer unknown code is an organisation or programme. */
const CODE = /^[A-Z][A-Z0-9]{1,3}$/
const NAME = /^[A-Z][A-Z'’-]+$/
/** What stands on a TAGS line and is no TAG. */
const NO_TAG =
  /^(?:N ?[-/] ?A|NONE|SIPDIS|SENSITIVE|NOFORN|SBU|FOUO|LOU|(?:EX|NO|LIM|STA)DIS|TAGS?|AND|OR|AMP|X{5,30})$/
/** What the cable says of itself, run on behind the TAGS: `IZ THIS IS AN ACTION REQUEST`. */
const HANDLING = /\bTHIS\s{1,8}(?:IS|MESSAGE|CABLE|TELEGRAM)\b|\bCORRECTED\s{1,8}COPY\b/i
/** `ISRAELI PALESTINIAN AFFAIRS`; longer runs of words are no TAG. */
const LONGEST_TAG = 30
/** Codes without a separator fill no longer word. */
const LONGEST_GLUED = 24
/** What a line of nothing else says, though `NA` among other TAGS is the Netherlands Antilles. */
const NOTHING = /^\W*N\W?A\W*$/i

/** A word of the line; `joined`: only blanks stand between it and the word before. */
interface Word {
  readonly text: string
  readonly span: Span
  readonly joined: boolean
}

/**
 * Reads the value of a TAGS line or of the TAGS attribute, `text` at `offset` of what the spans shall count in. Words are told
 * by the table, whatever separates them; words of no code stay together where only blanks part them.
 *
 *     PINR, OVIP (SONODA, SUNAO), JA        PREL PGOV KCRMPHUM OVIP ROE JANE
 *     ^^^^  ^^^^  ^^^^^^^^^^^^^^^   ^^      ^^^^ ^^^^ ^^^^++++ ^^^^ ^^^^^^^^
 */
export function readTags(line: string, offset: number, where: TagName['where']): TagsLine {
  const text = line.slice(0, HANDLING.exec(line)?.index)
  if (NOTHING.test(text)) return { tags: [], names: [] }
  const tags = new Set<string>()
  const names: TagName[] = []
  /** The last that was read. */
  let latest = ''
  const add = (tag: string): void => {
    tags.add(tag)
    latest = tag
  }
  const nameAt = (start: number, end: number) => {
    const raw = text.slice(start, end)
    const from = start + (raw.length - raw.trimStart().length)
    const trimmed = raw.trim()
    if (/[A-Z]{2}/i.test(trimmed))
      names.push({ raw: trimmed, span: { start: offset + from, end: offset + from + trimmed.length }, where })
  }
  for (const { 1: inside = '', index } of matchesOf(text, PARENTHESES)) {
    // Codes in parentheses are tags: `(PEPR)`.
    const codes = wordsOf(inside).map(({ text: word }) => word)
    if (codes.length > 0 && codes.every(hasMeaning)) for (const code of codes) add(code)
    else nameAt(index + 1, index + 1 + inside.length)
  }
  const outside = text.replace(PARENTHESES, (all) => ' '.repeat(all.length - 1).concat(','))
  const words = wordsOf(outside)
  for (let at = 0; at < words.length; ) {
    const { codes, next } = codesAt(words, at)
    for (const code of codes) add(code)
    const end = codes.length > 0 ? next : ABOUT_PERSONS.has(latest) ? nameEnd(words, at) : at
    const [first, last] = [words[at], words[end - 1]]
    if (codes.length === 0 && end > at && first && last) nameAt(first.span.start, last.span.end)
    at = end > at ? end : addUnknown(words, at, add)
  }
  return { tags: [...tags], names }
}

function wordsOf(text: string): readonly Word[] {
  let before = 0
  return matchesOf(text, WORD).map(({ 0: word, index }) => {
    const plain = word.replace(/[-'’]{1,40}$/, '')
    const joined = text.slice(before, index).trim() === ''
    before = index + plain.length
    return { text: plain.toUpperCase().replace(/\s+/g, ' '), span: { start: index, end: before }, joined }
  })
}

/** The codes of the table that the words from `at` on begin with, and the first word behind them. */
function codesAt(words: readonly Word[], at: number): { codes: readonly string[]; next: number } {
  const [word = '', behind] = [words[at]?.text, words[at + 1]]
  if (NO_TAG.test(word)) return { codes: [], next: at + 1 }
  const code = mended(word)
  if (hasMeaning(code)) return { codes: [code], next: at + 1 }
  const hyphened = code.split('-')
  if (hyphened.every((part) => CODE.test(part) && hasMeaning(part))) return { codes: hyphened, next: at + 1 }
  const apart = lettersApart(words, at)
  if (apart) return apart
  // `P FOR`: torn apart by a blank.
  if (behind?.joined && !hasMeaning(behind.text)) {
    const joined = word + behind.text
    if (joined.length === CODE_LENGTH && hasMeaning(joined)) return { codes: [joined], next: at + 2 }
  }
  return { codes: glued(code), next: at + 1 }
}
const CODE_LENGTH = 4

/** `P G O V`, `P G O V E C`: letters that blanks alone part, where they make codes of the table; null where they do not. */
function lettersApart(words: readonly Word[], at: number): { codes: readonly string[]; next: number } | null {
  let next = at
  // More letters are no TAGS, however many stand there.
  while (next - at <= LONGEST_GLUED && textAt(words, next).length === 1 && (next === at || words[next]?.joined)) next++
  if (next < at + 2) return null
  const letters = words
    .slice(at, next)
    .map(({ text }) => text)
    .join('')
  const codes = hasMeaning(letters) ? [letters] : glued(letters)
  return codes.length > 0 ? { codes, next } : null
}

/**
 * Codes without a separator, where the table uses every letter and one of them is a subject: `KCRMPHUM`, `ECPREL`. Codes of
 * three letters are looked for where those of four and two leave some over: there the cut has to be the only one, and two
 * subjects have to be in it, since `CABINET` is one of such codes too: `ETRDECONWTOCS`.
 */
function glued(word: string): readonly string[] {
  if (word.length < 6 || word.length > LONGEST_GLUED || !/^[A-Z]+$/.test(word)) return []
  const { fewest } = cut(word, [CODE_LENGTH, 2])
  if (subjectsIn(fewest) > 0) return fewest
  if (fewest.length > 0) return []
  const loose = cut(word, [CODE_LENGTH, 3, 2])
  return loose.ways === 1 && subjectsIn(loose.fewest) > 1 ? loose.fewest : []
}

const subjectsIn = (codes: readonly string[]): number => codes.filter((code) => code.length === CODE_LENGTH).length

/** The fewest codes of those lengths that make up the word, none where none do, and how many ways of it there are. */
function cut(word: string, lengths: readonly number[]): { fewest: readonly string[]; ways: number } {
  const upTo: { fewest: readonly string[]; ways: number }[] = [{ fewest: [], ways: 1 }]
  for (let end = 1; end <= word.length; end++) {
    let [fewest, ways]: [readonly string[], number] = [[], 0]
    for (const length of lengths) {
      const before = upTo[end - length]
      const code = word.slice(end - length, end)
      if (!before || before.ways === 0 || !hasMeaning(code)) continue
      if (ways === 0 || before.fewest.length + 1 < fewest.length) fewest = [...before.fewest, code]
      ways += before.ways
    }
    upTo.push({ fewest, ways })
  }
  return upTo[word.length] ?? { fewest: [], ways: 0 }
}

/** Whether a code of the table begins at that word, or it is none of the TAGS. */
const isKnown = (words: readonly Word[], at: number): boolean =>
  NO_TAG.test(textAt(words, at)) || codesAt(words, at).codes.length > 0

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? ''

/** Where the name that begins at `at` ends, a surname and what follows it; `at` itself where none begins. */
function nameEnd(words: readonly Word[], at: number): number {
  const [first, second] = [textAt(words, at), textAt(words, at + 1)]
  if (first.length <= 2 || !isPartOfName(words, at)) return at
  let end = at + 1
  while (end < at + MOST_NAME_WORDS && (/^[A-Z]$/.test(textAt(words, end)) || isPartOfName(words, end))) end++
  // A surname of four letters might be a code that the table lacks, unless a given name follows it.
  const enough = first.length > CODE_LENGTH || (end > at + 1 && !(PROGRAMME.test(first) && PROGRAMME.test(second)))
  return enough ? end : at
}
const MOST_NAME_WORDS = 4
/** A code of a programme, of which new ones came every year. */
const PROGRAMME = /^K[A-Z]{3}$/

const isPartOfName = (words: readonly Word[], at: number): boolean =>
  NAME.test(textAt(words, at)) && !isKnown(words, at)

/** Adds the TAG that the table lacks and that begins at `at`, if it can be one, and gives the first word behind it. */
function addUnknown(words: readonly Word[], at: number, add: (tag: string) => void): number {
  let end = at + 1
  if (!isKnown(words, at)) {
    // Words that blanks alone part stay together. A short one is a code by itself, but for the last: `NORDIC PACT,`.
    const isShort = (index: number): boolean => CODE.test(textAt(words, index)) || hasLetterMore(textAt(words, index))
    const goesOn = (index: number): boolean => words[index]?.joined === true && !isKnown(words, index)
    // `TIP IN TURKEY`: no tag of India between two words of no code.
    const leadsOn = (index: number): boolean =>
      PREPOSITION.test(textAt(words, index)) &&
      words[index]?.joined === true &&
      goesOn(index + 1) &&
      !isShort(index + 1)
    while (leadsOn(end)) end += 2
    const isOpen = (index: number): boolean =>
      !isShort(index) || (GOVERNMENT.test(textAt(words, index)) && !isShort(end))
    while (goesOn(end) && isOpen(end - 1) && !(isShort(end) && words[end + 1]?.joined)) end++
  }
  const tag = words
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ')
  if (isUnknownTag(tag)) add(tag)
  return end
}

/** `PARMS`: a code of the table and an S, for which no phrase goes on. */
const hasLetterMore = (word: string): boolean =>
  word.length === CODE_LENGTH + 1 && word.endsWith('S') && hasMeaning(word.slice(0, CODE_LENGTH))

/** A government, and what of it is meant behind it: `GOI EXTERNAL`. */
const GOVERNMENT = /^GO[A-Z]{1,2}$/
/** Codes of countries that are words too. */
const PREPOSITION = /^(?:IN|TO)$/

const isUnknownTag = (tag: string): boolean =>
  tag.length <= LONGEST_TAG && !NO_TAG.test(tag) && /^[A-Z][A-Z0-9 -]+$/.test(tag)

/** A code in which a zero or a one stands for a letter, where that makes one of the table. */
function mended(code: string): string {
  const letters = code.replaceAll('0', 'O').replaceAll('1', 'I')
  return hasMeaning(letters) ? letters : code
}

import { tagNamed } from '@reftel/cypher'
import type { Span } from '../layout/layout.ts'
import type { TagName } from './header.ts'

/** The TAGS of one line, in order, each once, and the persons among them. */
export interface TagsLine {
  readonly tags: readonly string[]
  readonly names: readonly TagName[]
}

/** `(SONODA, SUNAO)`; the closing one is sometimes lost at the end of the line. */
const PARENTHESES = /\(([^()]*)(?:\)|$)/g
const WORD = /[A-Z0-9][A-Z0-9'’-]{0,40}/gi
/** TAGS that are about a person, whose name may follow without parentheses: `OVIP, KISSINGER, HENRY A`, `OVIP ROE JANE`. */
const ABOUT_PERSONS = new Set(['OVIP', 'PINR', 'OREP', 'OTRA', 'CASC', 'PDIP', 'APER', 'CVIS', 'CPAS'])
/** Regions of the world may be tags of two letters; a longer unknown code is an organisation or programme. */
const CODE = /^[A-Z][A-Z0-9]{1,3}$/
const NAME = /^[A-Z][A-Z'’-]+$/
/** What stands on a TAGS line and is no TAG. */
const NO_TAG = /^(?:N-?A|NONE|SIPDIS|SENSITIVE|NOFORN|(?:EX|NO|LIM|STA)DIS|TAGS?|AND|AMP)$/
const LONGEST_TAG = 24
/** The most words of a TAG of the table: `ORGANIZATION OF AMERICAN STATES` has its acronym. */
const MOST_WORDS = 3

const isTable = (code: string): boolean => tagNamed(code).meaning !== null

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
export function readTags(text: string, offset: number, where: TagName['where']): TagsLine {
  const tags = new Set<string>()
  const names: TagName[] = []
  /** The last of them. */
  let latest = ''
  const add = (tag: string): void => {
    if (tags.has(tag)) return
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
  for (const match of text.matchAll(PARENTHESES)) {
    const inside = match[1] ?? ''
    // Codes in parentheses are tags: `(PEPR)`.
    const codes = wordsOf(inside).map(({ text: word }) => word)
    if (codes.length > 0 && codes.every(isTable)) for (const code of codes) add(code)
    else nameAt(match.index + 1, match.index + 1 + inside.length)
  }
  const outside = text.replace(PARENTHESES, (all) => ' '.repeat(all.length - 1).concat(','))
  const words = wordsOf(outside)
  for (let at = 0; at < words.length; ) {
    const { codes, next } = codesAt(words, at)
    if (codes.length > 0) {
      for (const code of codes) add(code)
      at = next
      continue
    }
    const name = ABOUT_PERSONS.has(latest) ? nameEnd(words, at) : at
    if (name > at) {
      nameAt(words[at]?.span.start ?? 0, words[name - 1]?.span.end ?? 0)
      at = name
      continue
    }
    const end = unknownEnd(words, at)
    const tag = words
      .slice(at, end)
      .map(({ text: word }) => word)
      .join(' ')
    if (isUnknownTag(tag)) add(tag)
    at = end
  }
  return { tags: [...tags], names }
}

function wordsOf(text: string): readonly Word[] {
  let before = 0
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const plain = word.replace(/[-'’]{1,40}$/, '')
    const joined = /^\s*$/.test(text.slice(before, index))
    before = index + plain.length
    return { text: plain.toUpperCase(), span: { start: index, end: index + plain.length }, joined }
  })
}

/** The codes of the table that the words from `at` on begin with, and the first word behind them. */
function codesAt(words: readonly Word[], at: number): { codes: readonly string[]; next: number } {
  for (let count = MOST_WORDS; count > 1; count--) {
    const several = words.slice(at, at + count)
    if (several.length < count || several.slice(1).some(({ joined }) => !joined)) continue
    const spaced = several.map(({ text }) => text).join(' ')
    if (isTable(spaced)) return { codes: [spaced], next: at + count }
  }
  const word = words[at]?.text ?? ''
  if (NO_TAG.test(word) || (word === 'N' && words[at + 1]?.text === 'A')) return { codes: [], next: at + 1 }
  const code = mended(word)
  if (isTable(code)) return { codes: [code], next: at + 1 }
  const hyphened = code.split('-')
  if (hyphened.length > 1 && hyphened.every((part) => CODE.test(part) && isTable(part)))
    return { codes: hyphened, next: at + 1 }
  const broken = words[at + 1]
  const joined = broken?.joined && word.length < CODE_LENGTH ? word + broken.text : ''
  if (joined.length === CODE_LENGTH && broken && !isTable(broken.text) && isTable(joined))
    return { codes: [joined], next: at + 2 }
  return { codes: glued(code), next: at + 1 }
}
const CODE_LENGTH = 4

/**
 * Codes without a separator, where the table uses every letter and one of them is a subject: `KCRMPHUM`, `ECPREL`. Codes of
 * three letters are looked for where those of four and two leave some over: there the cut has to be the only one, and two
 * subjects have to be in it, since `CABINET` is one of such codes too: `ETRDECONWTOCS`.
 */
function glued(word: string): readonly string[] {
  if (word.length < 6 || word.length > LONGEST_TAG || !/^[A-Z]+$/.test(word)) return []
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
      if (!before || before.ways === 0 || !isTable(code)) continue
      if (ways === 0 || before.fewest.length + 1 < fewest.length) fewest = [...before.fewest, code]
      ways += before.ways
    }
    upTo.push({ fewest, ways })
  }
  return upTo[word.length] ?? { fewest: [], ways: 0 }
}

/** Where the name that begins at `at` ends, a surname and what follows it; `at` itself where none begins. */
function nameEnd(words: readonly Word[], at: number): number {
  let end = at
  for (let word = words[end]; word && end < at + MOST_NAME_WORDS; word = words[++end]) {
    const initial = end > at && /^[A-Z]$/.test(word.text)
    if (!initial && (!NAME.test(word.text) || NO_TAG.test(word.text) || codesAt(words, end).codes.length > 0)) break
  }
  const first = words[at]?.text ?? ''
  // A surname of four letters might be a code that the table lacks, unless a given name follows it.
  const second = words[at + 1]?.text ?? ''
  const enough = first.length > CODE_LENGTH || (end > at + 1 && !(PROGRAMME.test(first) && PROGRAMME.test(second)))
  return enough && NAME.test(first) && first.length > 2 ? end : at
}
const MOST_NAME_WORDS = 4
/** A code of a programme, of which new ones came every year. */
const PROGRAMME = /^K[A-Z]{3}$/

/** The first word behind `at` that is a code of the table, or that more than blanks part from the one before. */
function unknownEnd(words: readonly Word[], at: number): number {
  let end = at + 1
  const isNone = (index: number): boolean => NO_TAG.test(words[index]?.text ?? '')
  const known = (index: number): boolean => isNone(index) || codesAt(words, index).codes.length > 0
  if (isNone(at)) return end
  while (
    words[end]?.joined &&
    !known(end) &&
    !CODE.test(words[end - 1]?.text ?? '') &&
    // `NORDIC PACT,`: a short word ends the name that stands by itself.
    (!CODE.test(words[end]?.text ?? '') || !words[end + 1]?.joined)
  )
    end++
  return end
}

const isUnknownTag = (tag: string): boolean =>
  tag.length <= LONGEST_TAG && tag.length > 1 && !NO_TAG.test(tag) && /^[A-Z][A-Z0-9 -]+$/.test(tag)

/** A code in which a zero or a one stands for a letter, where that makes one of the table. */
function mended(code: string): string {
  if (!/[01]/.test(code)) return code
  const letters = code.replaceAll('0', 'O').replaceAll('1', 'I')
  return isTable(letters) ? letters : code
}

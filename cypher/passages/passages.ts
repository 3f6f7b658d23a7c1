import type { CableLayout, LaidOut, Span } from '../model/layout.ts'
import type { Passage } from '../model/passage.ts'
import { surroundingOf } from './logical.ts'
import { sentenceEnds } from './sentences.ts'

/** Longest passage: a sentence of a cable may run over a page. */
const LONGEST = 600
/** A longer REF line is cut to the item. */
const LONGEST_FIELD = 300
/** Furthest that a sentence is looked for where the layout tells no paragraph. */
const FURTHEST = 4000

/** The sentence in a document that holds these words; of a header field all of it, or the item where it is long. */
export function passageOf(document: LaidOut, words: Span): Passage {
  const { region, kind } = regionOf(document, words)
  const around = surroundingOf(document, region, words)
  const { text } = around
  const whole = trimmed(text, { start: 0, end: text.length })
  const short = kind !== 'text' && whole.end - whole.start <= LONGEST_FIELD
  const found = short
    ? whole
    : trimmed(text, kind === 'text' ? sentenceAt(text, around.words) : itemAt(text, around.words))
  const cut = within(found, around.words)
  const line = (start: number, end: number) => onOneLine(text.slice(start, end))
  const opening = `${cut.start > found.start ? '… ' : ''}${line(cut.start, around.words.start).trimStart()}`
  const words_ = line(Math.max(cut.start, around.words.start), around.words.end)
  const closing = `${line(around.words.end, cut.end).trimEnd()}${cut.end < found.end ? ' …' : ''}`
  return {
    text: opening + words_ + closing,
    start: around.toSource(cut.start),
    end: cut.end > cut.start ? around.toSource(cut.end - 1) + 1 : around.toSource(cut.end),
    mark: { start: opening.length, end: opening.length + words_.length },
  }
}

/** White space as one blank; a word parted at the end of a line by its hyphen as it is written within one. */
const onOneLine = (text: string): string =>
  text.replace(/(?<=[A-Z0-9]-)[^\S\n]*\n\s*(?=[A-Z0-9])/gi, '').replace(/\s+/g, ' ')

type Region = { readonly region: Span; readonly kind: 'field' | 'furniture' | 'text' }

/** The header field, attribute or paragraph that the words stand in, else what lies around them. */
function regionOf({ text, layout }: LaidOut, { start, end }: Span): Region {
  const holds = (from: number, to: number) => from <= start && start < to
  const field = layout.header.find(([, from, to]) => holds(from, to))
  if (field) return { region: { start: field[1], end: Math.max(field[2], end) }, kind: 'field' }
  const furniture = layout.furniture.find(([, from, to]) => holds(from, to))
  if (furniture) return { region: linesAt(text, furniture, start, end), kind: 'furniture' }
  const paragraph = layout.paragraphs.find(([from, to]) => holds(from, to))
  if (paragraph) return { region: { start: paragraph[0], end: Math.max(paragraph[1], end) }, kind: 'text' }
  return besideFields(text, layout, start, end)
}

/**
 * What stands beside the header fields: above the last of them a line of its own (`EUR/PO FOR ROE`), below it the words of who
 * classified the cable, up to the first paragraph; in a text without either all that lies around.
 */
function besideFields(text: string, { header, paragraphs }: CableLayout, start: number, end: number): Region {
  const above = Math.max(0, ...header.map(([, , to]) => to))
  if (start < above) return { region: lineAt(text, start, end), kind: 'furniture' }
  const below = Math.min(text.length, ...paragraphs.map(([from]) => from).filter((from) => from >= end))
  const region = { start: Math.max(above, start - FURTHEST), end: Math.min(below, end + FURTHEST) }
  return { region, kind: 'text' }
}

const lineAt = (text: string, start: number, end: number): Span => {
  const last = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: last === -1 ? text.length : last }
}

const KEY = /^[A-Z][A-Za-z ]{1,40}:/

/** The line of a page's furniture that the words stand in; of an attribute all lines, its key with them. */
function linesAt(text: string, [kind, from]: CableLayout['furniture'][number], start: number, end: number): Span {
  let { start: first } = lineAt(text, start, end)
  while (kind === 'attributes' && first > from && !KEY.test(text.slice(first, first + 50)) && start - first < FURTHEST)
    first = text.lastIndexOf('\n', first - 2) + 1
  let last = text.indexOf('\n', end)
  while (kind === 'attributes' && last !== -1 && last - end < FURTHEST && !KEY.test(text.slice(last + 1, last + 51)))
    last = text.indexOf('\n', last + 1)
  return { start: first, end: last === -1 ? text.length : last }
}

/** The sentence, without the number of its paragraph. */
function sentenceAt(text: string, words: Span): Span {
  const number = PARAGRAPH_NUMBER.exec(text)?.[0].length ?? 0
  let [start, end] = [number <= words.start ? number : 0, text.length]
  for (const boundary of sentenceEnds(text)) {
    if (boundary.behind <= words.start) start = Math.max(start, boundary.behind)
    else if (boundary.at >= words.end - 1) {
      end = boundary.behind
      break
    }
  }
  return { start, end }
}
const PARAGRAPH_NUMBER = /^\s*(?:\(\d{1,3}\)|\d{1,3}[.)])\s*(?=[("A-Z])/

/** An item of a REF line: up to a semicolon or a line's end on either side. */
function itemAt(text: string, words: Span): Span {
  const start = Math.max(text.lastIndexOf(';', words.start - 1), text.lastIndexOf('\n', words.start - 1)) + 1
  const ends = [text.indexOf(';', words.end), text.indexOf('\n', words.end)].filter((at) => at !== -1)
  return { start, end: Math.min(text.length, ...ends) }
}

/** A sentence that is too long, cut at words on both sides of the words it is for. */
function within(sentence: Span, words: Span): Span {
  const room = LONGEST - (words.end - words.start)
  if (sentence.end - sentence.start <= LONGEST || room <= 0) return sentence
  const before = Math.min(words.start - sentence.start, Math.max(room / 2, room - (sentence.end - words.end)))
  const start = Math.floor(words.start - before)
  return { start, end: Math.min(sentence.end, Math.floor(words.end + room - before)) }
}

function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && text.charCodeAt(first) <= 32) first++
  while (last > first && text.charCodeAt(last - 1) <= 32) last--
  return { start: first, end: last }
}

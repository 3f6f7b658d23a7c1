import { allOf } from '@reftel/cypher'
import type { CablegateRow } from '../../source/document.ts'
import { levelOpening } from '../classification.ts'
import type { PagesApart, Span } from '../layout.ts'
import { LogicalTextBuilder } from '../logical-text.ts'
import { brokenHeaderEnd } from '../page-header.ts'
import { findStamps } from '../stamps.ts'
import { stationOf, withoutFurniture } from './furniture.ts'
import { headingEnd, lineSpans } from './heading.ts'
import { isDoubleSpaced } from './line-spacing.ts'

/** Lines that hold something at the top of a body: a line of classification and number further down stands in running text. */
const MOST_TOP_LINES = 12

/**
 * Takes a row of the Cablegate table apart: the heading of transmission (the header column, and the body's own where it opens
 * with one), with the line of classification and own number, and the cable as it was written, without furniture.
 */
export function readRow(text: string, { bodyFrom, reference }: CablegateRow): PagesApart {
  const station = stationOf(reference)
  const top = headingEnd(text, bodyFrom)
  const heading = [...lineSpans(text, 0, bodyFrom - 1), ...lineSpans(text, bodyFrom, top)]
  const preamble = allOf(heading, (line) => withoutFurniture(text, line, station, false))
  const builder = new LogicalTextBuilder(text)
  let own: Span | null = null
  let number = 0
  /** Blank lines since the last line of text, that line, and whether a page ends between. */
  let blanks: number[] = []
  let last = ''
  let page = false
  const until = rowBehindOtherEnd(text, top, reference)
  let spaced: boolean | undefined
  const isSpaced = (): boolean => (spaced ??= isDoubleSpaced(text, top, until))
  for (let start = top; start < until && !opensNextRow(text, start, reference); ) {
    let lineEnd = brokenHeaderEnd(text, start) ?? endOfLine(text, start, until)
    let end = lineEnd
    while (end > start && text.charCodeAt(end - 1) <= 32) end--
    if (end === start) blanks.push(start)
    else {
      const kept = withoutFurniture(text, { start, end }, station, number < MOST_TOP_LINES)
      if (kept.length === 0) {
        const belowEnd = endOfLine(text, lineEnd + 1, until)
        if (isBrokenHead(text.slice(start, end), text.slice(lineEnd + 1, belowEnd), reference)) lineEnd = end = belowEnd
        own ??= ownLine(text, start, end)
        page ||= isPageLine(text.slice(start, end))
      } else {
        const isWithin = (page || blanks.length === 1) && goesOn(last, text.slice(start, end)) && (page || isSpaced())
        if (!isWithin) for (const at of blanks) builder.addLine(at, at)
        blanks = []
        page = false
        last = text.slice(start, end)
      }
      for (const span of kept)
        if (span === kept.at(-1)) builder.addLine(span.start, span.end)
        else builder.add(span.start, span.end, ' ')
      number++
    }
    start = lineEnd + 1
  }
  for (const at of blanks) builder.addLine(at, at)
  return {
    logical: builder.build(),
    preamble: own ? [...preamble, own] : preamble,
    pages: [],
    stamps: findStamps(text, text.length),
    attributesFrom: text.length,
  }
}

const isPageLine = (line: string): boolean => /\d OF \d/i.test(line)

/** A line of running text is no shorter. */
const SHORTEST_FULL = 45

/**
 * Whether a sentence goes on behind the end of a page, or behind a line of a text with a blank line behind each, whose blank lines are
 * then none of the text: `PRIME MINISTER JOHANNA`, `HOLT AGREED`.
 */
function goesOn(last: string, next: string): boolean {
  const full = last.trim()
  return full.length >= SHORTEST_FULL && OPEN_END.test(full.slice(-2)) && OPENS_WORD.test(next) && !LABELLED.test(next)
}

/** Asked of the last two code units alone, which are one letter at most: the pattern is tried at each letter of what it is given. */
const OPEN_END = /[\p{L},]$/u
const OPENS_WORD = /^\s*\p{L}{2}/u

/** The header lines that a section begins with again. */
const LABELLED = /^\s*[A-Z]{2,12}:/

function endOfLine(text: string, start: number, until: number): number {
  const newline = text.indexOf('\n', start)
  return newline === -1 ? until : Math.min(newline, until)
}

const LONGEST_NAME = 40
/** `HAGUE 000543` */
const NAME_AND_NUMBER = /^[A-Z .'-]*(?<number>\d{4,6})\s*$/i
const lettersOf = (words: string): string => words.toUpperCase().replace(/[^A-Z]/g, '')

/**
 * Whether a line of classification goes on below, broken within or before the name of its station.
 *
 *     S E C R E T SECTION 01 OF 05 THE
 *     HAGUE 000543
 */
function isBrokenHead(line: string, below: string, reference: string): boolean {
  if (levelOpening(line) === null || /\d{3}\W*$/.test(line) || below.length > LONGEST_NAME) return false
  const number = NAME_AND_NUMBER.exec(below)?.groups?.number
  const { letters } = stationOf(reference)
  return number !== undefined && lettersOf(line + below).endsWith(letters) && reference.endsWith(String(Number(number)))
}

/**
 * The number, date and reference id that the next row begins with, where a quote that was lost made it a part of this one; in
 * copies tabs or blanks part its columns, and the number may stand on a line of its own. A line of the copy's own index stands
 * there too: `0 02/03/2009 511 AORC,KNNP,MNUC`.
 */
const NEXT_ROW =
  /(?:0 \d\d\/\d\d\/\d{4} \d{2,6} (?:[A-Z]{2,5},)+[A-Z]{2,5}\b|"?\d{1,7}(?:"?,"?|\t|\s{1,3})(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d-\d\d) \d{1,2}:\d\d(?::\d\d)?(?:"?,"?|[\t ])(?<id>\d\d[A-Z]{3,20}\d{1,6})(?:"?,|[\t ](?=(?:Embassy|Consulate|Mission|Secretary)\b)))/y

/** What a row may begin with. */
const ROW_HEADS = '"0123456789'

/** Whether the next row begins at the line's head `start`: a copy of the row's own columns is none. */
function opensNextRow(text: string, start: number, reference: string): boolean {
  if (!ROW_HEADS.includes(text.charAt(start))) return false
  NEXT_ROW.lastIndex = start
  const row = NEXT_ROW.exec(text)
  return row !== null && row.groups?.id !== reference
}

/** An end of a line that some copies have in place of `\n`. */
const OTHER_END = '\r'

/** Where the next row begins behind such an end of a line; the end of the text for nowhere. */
function rowBehindOtherEnd(text: string, from: number, reference: string): number {
  for (let at = text.indexOf(OTHER_END, from); at !== -1; at = text.indexOf(OTHER_END, at + 1))
    if (opensNextRow(text, at + 1, reference)) return at + 1
  return text.length
}

/** The line of classification that names the cable's own post and number. */
const ownLine = (text: string, start: number, end: number): Span | null => {
  const line = text.slice(start, end)
  return levelOpening(line) !== null && /\d{2}\W{0,80}$/.test(line) ? { start, end } : null
}

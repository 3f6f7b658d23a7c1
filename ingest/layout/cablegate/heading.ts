import { levelOpening } from '../classification.ts'
import type { Span } from '../layout.ts'

/** Lines of a heading of transmission: serial, routing, station, protection, DTG, addressees. */
const OPENING =
  /^\s*(?:VZCZ\w+|(?:[ZOPRB]{1,2}\s+){0,3}\d{6}Z\s+[A-Z]{3}\s+\d\d|(?:[ZOPRBM]{2})\s+RU[A-Z]{3,}|DE\s+RU[A-Z]{3,}|ZN[A-Z]\s|FM\s+\S)/
const BLANK = /^\s*$/
/** A heading takes no more lines than that, collective addresses and all. */
const MOST_LINES = 150
/** Header labels: the heading is over, though its classification line is lost. */
const LABEL = /^\s*(?:E\.?\s?O\.?\s?\d{5}|TAGS?\b|SUBJ(?:ECT)?\b|REF)/i
const LONGEST_LINE = 90

/**
 * Where the heading of transmission that a body opens with ends: behind the line of classification and own number, or where a
 * header label follows. `from` itself where the body opens with none.
 *
 *     VZCZCXRO4471
 *     PP RUEHDA
 *     P 141030Z JUN 08
 *     FM AMEMBASSY BELGRADE
 *     TO RUEHC/SECSTATE WASHDC PRIORITY 2210
 */
export function headingEnd(text: string, from: number): number {
  let opened = false
  let start = from
  for (let count = 0; count < MOST_LINES && start < text.length; count++) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE))
    if (!BLANK.test(line)) {
      if (!opened && !OPENING.test(line)) return from
      if (opened && (levelOpening(line) !== null || LABEL.test(line) || end - start >= LONGEST_LINE)) return start
      opened = true
    }
    start = end + 1
  }
  return opened ? Math.min(start, text.length) : from
}

/** The lines of text[from, until) that hold something, as spans. */
export function lineSpans(text: string, from: number, until: number): readonly Span[] {
  const spans: Span[] = []
  for (let start = from; start < until; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 || newline > until ? until : newline
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end + 1
  }
  return spans
}

import type { HeaderLabel, Span } from './layout.ts'

/** The header lines of a cable and where its running text begins. */
export interface HeaderLines {
  readonly header: readonly { readonly label: HeaderLabel; readonly span: Span }[]
  readonly bodyFrom: number
}

/** `REF:`, `REFS.`, `REF(S):`, `REFTEL:`, `REFERENCE:`; `REF A:` keeps its letter in the value. */
const REF = String.raw`REF(?:(?:ERENCES?|TELS?|S)?(?:\(S\))?)`
const LABELS: readonly (readonly [label: HeaderLabel, pattern: RegExp])[] = [
  ['EO', /^\s*E\.?\s?O\.?,?\s*\d{4,5}\s*[:;.,-]?|^\s*E\.?\s?O\.?\s*[:;]/],
  ['TAGS', /^\s*TAGS?\s*[:;.-]|^\s*TAGS\s/],
  ['SUBJECT', /^\s*SUBJ(?:E?CT)?\s*[:;.]|^\s*SUBJECT\s{2,}/],
  [
    'REF',
    new RegExp(
      String.raw`^\s*${REF}\s*[:;]|^\s*${REF}\.\s|^\s*REFS?\s+(?=[A-Z]\s*[:.)]|\([A-Z]\)|[A-Z ]{3,20}\s\d{3,6}\b)|^\s*REFTELS?\s*[:;.]`,
    ),
  ],
]
/** A label run on behind another line's value: `E.O. 12958: N/A TAGS: PREL, PGOV SUBJECT: ...`. */
const INNER = /\s(?:TAGS|SUBJECT|SUBJ|REFS?|REFTELS?|REFERENCES?)\s*:\s/g

/** Lines that open the running text. */
const BODY =
  /^\s*(?:\(?[A-Z]{1,3}\)\s*)?(?:(?:PARA\s+)?(?:1|I)\s*[.)]\s|1\.[A-Z(]|1\s{1,3}[A-Z]{2,}|\(\s?1\s?\)|\d\.\s|BEGIN\s|SUMMARY\b|ACTION\s+REQUEST|INTRODUCTION\b|CLASSIFIED\s+BY|CLASSIFIED:|DERIVED\s+FROM|REASONS?:|DECLASSIFY\s+ON|-{5,})/i

/** An item of a REF line by its letter: `B. STATE 123`, `(B) STATE`, `B) STATE`. */
const LETTERED = /^\s*(?:REF\s+)?\(?[A-HJ-Z](?:[.)]|\s*[:-])\s*\S/
/** The ninth item, `I. 07 LIMA 2410` or behind an H: else I. and (I) open a paragraph. */
const NINTH = /^\s*\(?I[.):]\s*(?<words>\S.*)/
const EIGHTH = /(?:^|[\s(;,])H[.):]/
/** What a cited cable looks like at the start of a line: a year, a post, a number. */
const CITED = /^\s*(?:AND\s+|&\s*)?(?:(?:19|20)?\d\d\s+)?[A-Z][A-Z .'/-]{2,30}\s+(?:A-?\d{1,4}|\d{2,6})\b/
const OPEN_ENDED = /(?:[,;:/&-]|\bAND|\bOR|\bTO)\s*$/
/** Typists broke lines near column 69; a longer line went on. */
const WRAPPED_FROM = 52
/** Lines of a header that can come before the text; below, what looks like a label is part of it. */
const MOST_LINES = 80
const MOST_PASSING_LINES = 6

interface Line extends Span {
  readonly text: string
}

function* linesOf(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    yield { start, end, text: text.slice(start, end) }
    start = end + 1
  }
}

const labelOf = (line: string): { label: HeaderLabel; length: number } | null => {
  for (const [label, pattern] of LABELS) {
    const match = pattern.exec(line)
    if (match) return { label, length: match[0].length }
  }
  return null
}

/**
 * Reads the header lines at the top of a logical text, over all their lines, in any order; passing lines above or between
 * them (`CINCPAC FOR POLAD`) belong to none. The running text begins at the first line that none of them can hold.
 */
export function readHeaderLines(text: string): HeaderLines {
  const header: { label: HeaderLabel; span: Span }[] = []
  let open: OpenLine | null = null
  let blank = false
  let count = 0
  let bodyFrom = text.length
  const close = (end?: number) => {
    if (open) header.push({ label: open.label, span: trimmed(text, { start: open.start, end: end ?? open.end }) })
    open = null
  }
  for (const line of linesOf(text, 0)) {
    if (line.text.trim() === '') {
      blank = true
      continue
    }
    if (++count > MOST_LINES && !open) break
    const labelled = labelOf(line.text)
    if (labelled) {
      close()
      open = { label: labelled.label, start: line.start + labelled.length, end: line.end, last: line.text }
      for (const inner of innerLabels(line, labelled.length)) {
        close(inner.at)
        open = { label: inner.label, start: inner.start, end: line.end, last: line.text }
      }
    } else if (open && continues(open.label, open.last, line.text, blank)) {
      open = { ...(open as OpenLine), end: line.end, last: line.text }
    } else {
      close()
      if (header.length > 0 && (BODY.test(line.text) || !goesOn(text, line.end, header))) {
        bodyFrom = line.start
        break
      }
    }
    blank = false
  }
  close()
  return { header, bodyFrom: header.length > 0 ? bodyFrom : 0 }
}

interface OpenLine {
  readonly label: HeaderLabel
  readonly start: number
  readonly end: number
  readonly last: string
}

/** Whether a label that the header has not had yet stands below, passing lines in between. */
function goesOn(text: string, from: number, header: readonly { readonly label: HeaderLabel }[]): boolean {
  let left = MOST_PASSING_LINES
  for (const line of linesOf(text, from)) {
    if (line.text.trim() === '') continue
    if (left-- === 0 || BODY.test(line.text)) return false
    const label = labelOf(line.text)?.label
    if (label) return !header.some((seen) => seen.label === label)
  }
  return false
}

function* innerLabels(line: Line, from: number): Generator<{ label: HeaderLabel; at: number; start: number }> {
  INNER.lastIndex = Math.max(0, from - 1)
  for (let match = INNER.exec(line.text); match; match = INNER.exec(line.text)) {
    const found = labelOf(match[0])
    if (found)
      yield { label: found.label, at: line.start + match.index, start: line.start + match.index + match[0].length }
  }
}

/** Whether `line` goes on with the value that `last` is the last line of. */
function continues(label: HeaderLabel, last: string, line: string, blank: boolean): boolean {
  const lettered = label === 'REF' && (LETTERED.test(line) || isNinth(last, line))
  if (BODY.test(line) && !lettered) return false
  switch (label) {
    case 'REF':
      if (blank) return (lettered && /\d/.test(line)) || (OPEN_ENDED.test(last) && CITED.test(line))
      if (lettered) return true
      return /^\s{3,}\S/.test(line) || OPEN_ENDED.test(last) || CITED.test(line) || last.trim().length >= WRAPPED_FROM
    case 'SUBJECT':
      return !blank
    case 'TAGS':
      return !blank && (OPEN_ENDED.test(last) || last.trim().length >= WRAPPED_FROM || /^\s{3,}\S/.test(line))
    case 'EO':
      return false
  }
}

function isNinth(last: string, line: string): boolean {
  const words = NINTH.exec(line)?.groups?.words
  return words !== undefined && (CITED.test(words) || EIGHTH.test(last))
}

function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && text.charCodeAt(first) <= 32) first++
  while (last > first && text.charCodeAt(last - 1) <= 32) last--
  return { start: first, end: last }
}

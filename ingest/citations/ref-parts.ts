import type { Layout, Span } from '../layout/layout.ts'

/** The parts of a logical text that are read in their own way, in order. */
export interface Parts {
  /** Values of REF lines, label left out. */
  readonly refLines: readonly Span[]
  /** Running text: passing lines, subject, body; neither REF lines nor E.O. and TAGS. */
  readonly texts: readonly Span[]
}

/** A REF line that stands below the header, where the header has none. */
const STRAY = /^[ \t]*REF(?:ERENCES?|TELS?|S)?[ \t]*:/im
const STRAY_END = /\n[ \t]*\n|\n[ \t]*(?:\d{1,2}\.[ \t]|SUMMARY|BEGIN\b)/i
/** The label as it stands before the value. */
const LABEL = /REF(?:(?:ERENCES?|TELS?|S)?(?:\(S\))?)[ \t]*[:;.]?[ \t]*$/i
const LONGEST_LABEL = 24

/** Takes a logical text apart into REF lines and running text. */
export function partsOf({ header, logical: { text } }: Layout): Parts {
  const labelled = header.filter(({ label }) => label === 'REF').map(({ span }) => withBrokenNumber(text, span))
  const refLines = labelled.length > 0 ? labelled : strayRefLine(text)
  const silent = header.filter(({ label }) => label === 'EO' || label === 'TAGS').map(({ span }) => span)
  const taken = [...refLines.map((span) => ({ start: labelStart(text, span.start), end: span.end })), ...silent].sort(
    (a, b) => a.start - b.start,
  )
  const texts: Span[] = []
  let start = 0
  for (const span of taken) {
    if (span.start > start) texts.push({ start, end: span.start })
    start = Math.max(start, span.end)
  }
  if (start < text.length) texts.push({ start, end: text.length })
  return { refLines, texts }
}

/** `STATE 123` and, on the next line, `456`: the rest of the number is still the REF line's. */
const BROKEN_NUMBER = /^[ \t]*\r?\n[ \t]*\d{1,5}(?![\d/,]|[.)][ \t])(?=\W|$)/

function withBrokenNumber(text: string, { start, end }: Span): Span {
  if (!/\d/.test(text.charAt(end - 1))) return { start, end }
  const rest = BROKEN_NUMBER.exec(text.slice(end, end + 40))
  return { start, end: end + (rest?.[0].length ?? 0) }
}

function labelStart(text: string, start: number): number {
  const from = Math.max(0, start - LONGEST_LABEL)
  const label = LABEL.exec(text.slice(from, start))
  return label ? from + label.index : start
}

function strayRefLine(text: string): readonly Span[] {
  const label = STRAY.exec(text)
  if (!label) return []
  const start = label.index + label[0].length
  const rest = STRAY_END.exec(text.slice(start))
  return [{ start, end: rest ? start + rest.index : text.length }]
}

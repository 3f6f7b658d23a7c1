/**
 * Text that carries marks while it is put together from pieces. A mark is written into the string itself, between two control
 * characters that no cable holds, so that pieces join, wrap and break as plain strings do; `readMarks` takes them out at the end.
 */
const OPEN = '\u0001'
const CLOSE = '\u0002'
/** The mark's number stands behind OPEN as one character from here on, clear of the letters of a cable. */
const FIRST = 0xe000

/** `text` under the mark `index`. */
export const underMark = (index: number, text: string): string =>
  `${OPEN}${String.fromCharCode(FIRST + index)}${text}${CLOSE}`

/** Where a mark stood: half open, in the text without marks. */
export interface MarkSpan {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** A text, and the places that are marked in it. */
export interface MarkedText {
  readonly text: string
  readonly spans: readonly MarkSpan[]
}

/** Takes the marks out. Spans in order of start. Marks may not nest. */
export function readMarks(text: string): MarkedText {
  let from = text.indexOf(OPEN)
  if (from < 0) return { text, spans: [] }
  const spans: MarkSpan[] = []
  let plain = text.slice(0, from)
  while (from >= 0) {
    const end = text.indexOf(CLOSE, from)
    const start = plain.length
    plain += text.slice(from + 2, end)
    spans.push({ index: text.charCodeAt(from + 1) - FIRST, start, end: plain.length })
    from = text.indexOf(OPEN, end)
    plain += from < 0 ? text.slice(end + 1) : text.slice(end + 1, from)
  }
  return { text: plain, spans }
}

/** Takes the marks out and forgets them. */
export const withoutMarks = (text: string): string => readMarks(text).text

/**
 * Breaks lines at blanks so that none is longer than `width` where a blank allows it. Every break takes the place of one blank,
 * so offsets stay as they are. Breaks already there are kept.
 */
export function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    let from = 0
    while (line.length - from > width) {
      let at = line.lastIndexOf(' ', from + width)
      if (at <= from) at = line.indexOf(' ', from + width)
      if (at < 0) break
      lines.push(line.slice(from, at))
      from = at + 1
    }
    lines.push(line.slice(from))
  }
  return lines.join('\n')
}

/** One change of a text: `end - start` characters at `start` become `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies edits that do not overlap; spans follow their characters. */
export function applyEdits(text: string, spans: readonly MarkSpan[], edits: readonly Edit[]): MarkedText {
  if (edits.length === 0) return { text, spans }
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let changed = ''
  let from = 0
  for (const { start, end, text: instead } of ordered) {
    changed += text.slice(from, start) + instead
    from = end
  }
  changed += text.slice(from)
  const moved = (offset: number, before: (edit: Edit) => boolean): number =>
    ordered.reduce((at, edit) => (before(edit) ? at + edit.text.length - (edit.end - edit.start) : at), offset)
  return {
    text: changed,
    // What is put in at the very start of a span pushes it, at its very end stays outside.
    spans: spans.map(({ index, start, end }) => ({
      index,
      start: moved(start, (edit) => edit.end <= start),
      end: moved(end, (edit) => edit.start < end),
    })),
  }
}

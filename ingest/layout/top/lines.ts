import type { Span } from '../layout.ts'

/** A line of a text with its place, the newline left out. */
export interface Line extends Span {
  readonly text: string
}

/** The lines of `text` from offset `from` on. */
export function* linesOf(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    yield { start, end, text: text.slice(start, end) }
    start = end + 1
  }
}

/** Part of `text` without the white space around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end]
  while (first < last && text.charCodeAt(first) <= 32) first++
  while (last > first && text.charCodeAt(last - 1) <= 32) last--
  return { start: first, end: last }
}

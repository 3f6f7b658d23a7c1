import type { LaidOut } from '../model/layout.ts'

/** Half open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Characters taken on either side of the words that are asked about, furniture not counted: more than any passage has. */
const REACH = 1500

/** Part of a cable as it was written, with the place of some words in it. */
export interface Surrounding {
  readonly text: string
  /** The words, in `text`. */
  readonly words: Span
  /** The offset in the document at which the character at `offset` of `text` stands. */
  toSource(offset: number): number
}

/**
 * What stands around `words` within `region` of a document, page breaks, section heads and stamps taken out; what stood on two
 * sides of one follows on the next line.
 */
export function surroundingOf({ text, layout }: LaidOut, region: Span, words: Span): Surrounding {
  const gaps = [...layout.furniture.map(([, start, end]) => [start, end] as const), ...layout.stamps]
    .filter(([start, end]) => start < region.end && end > region.start)
    .sort((a, b) => a[0] - b[0])
  const kept: Span[] = []
  let from = region.start
  for (const [start, end] of gaps) {
    if (start > from) kept.push({ start: from, end: Math.min(start, region.end) })
    from = Math.max(from, end)
  }
  if (from < region.end) kept.push({ start: from, end: region.end })
  return joined(text, near(kept, words), words)
}

/** The pieces cut to what is near the words. */
function near(pieces: readonly Span[], words: Span): readonly Span[] {
  const first = pieces.findIndex(({ end }) => end > words.start)
  const at = first === -1 ? pieces.length - 1 : first
  const found: Span[] = []
  let room = REACH
  for (let piece = at; piece >= 0 && room > 0; piece--) {
    const { start, end } = pieces[piece] ?? words
    const until = piece === at ? Math.min(end, Math.max(start, words.start)) : end
    found.unshift({ start: Math.max(start, until - room), end: piece === at ? end : until })
    room -= until - start
  }
  room = REACH
  const last = found.pop()
  if (last) found.push({ start: last.start, end: Math.min(last.end, words.end + room) })
  room -= Math.max(0, (last?.end ?? 0) - words.end)
  for (let piece = at + 1; piece < pieces.length && room > 0; piece++) {
    const { start, end } = pieces[piece] ?? words
    const beyond = Math.max(start, words.end)
    found.push({ start, end: Math.min(end, beyond + room) })
    room -= end - beyond
  }
  return found
}

function joined(source: string, pieces: readonly Span[], words: Span): Surrounding {
  const starts: number[] = []
  let text = ''
  let [start, end] = [-1, 0]
  for (const piece of pieces) {
    starts.push(text.length)
    if (start === -1 && words.start < piece.end) start = text.length + Math.max(0, words.start - piece.start)
    if (words.end > piece.start) end = text.length + Math.min(words.end, piece.end) - piece.start
    text += `${source.slice(piece.start, piece.end).replaceAll('\r', ' ')}\n`
  }
  if (start === -1) start = text.length
  return {
    text,
    words: { start, end: Math.max(start, end) },
    toSource: (offset) => {
      let at = starts.length - 1
      while (at > 0 && (starts[at] ?? 0) > offset) at--
      const piece = pieces[at] ?? words
      return Math.min(piece.start + offset - (starts[at] ?? 0), piece.end)
    },
  }
}

import type { LaidOut, Span } from '../model/layout.ts'

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
 * sides of one follows on the next line. One that holds the words themselves stays.
 */
export function surroundingOf({ text, layout }: LaidOut, region: Span, words: Span): Surrounding {
  const gaps = [...layout.furniture.map(([, start, end]) => [start, end] as const), ...layout.stamps]
    .filter(([start, end]) => start < region.end && end > region.start)
    .filter(([start, end]) => !(start <= words.start && words.end <= end))
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
  const [from, until] = [reachedBack(pieces, words.start), reachedOn(pieces, words.end)]
  return pieces
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, until) }))
    .filter(({ start, end }) => start < end)
}

/** The offset so many characters of the pieces before `to`. */
function reachedBack(pieces: readonly Span[], to: number): number {
  let room = REACH
  for (const { start, end } of pieces.toReversed()) {
    const last = Math.min(end, to)
    if (last - start >= room) return last - room
    room -= Math.max(0, last - start)
  }
  return 0
}

/** The offset so many characters of the pieces behind `from`. */
function reachedOn(pieces: readonly Span[], from: number): number {
  let room = REACH
  for (const { start, end } of pieces) {
    const first = Math.max(start, from)
    if (end - first >= room) return first + room
    room -= Math.max(0, end - first)
  }
  return Number.POSITIVE_INFINITY
}

function joined(source: string, pieces: readonly Span[], words: Span): Surrounding {
  /** The pieces, each with its place in the text. */
  const placed: (Span & { readonly at: number })[] = []
  let text = ''
  for (const { start, end } of pieces) {
    placed.push({ start, end, at: text.length })
    text += `${source.slice(start, end).replaceAll('\r', ' ')}\n`
  }
  const first = placed.find(({ end }) => end > words.start)
  const last = placed.findLast(({ start }) => start < words.end)
  const start = first ? first.at + Math.max(0, words.start - first.start) : text.length
  const end = last ? last.at + Math.min(words.end, last.end) - last.start : 0
  return {
    text,
    words: { start, end: Math.max(start, end) },
    toSource: (offset) => {
      const piece = placed.findLast(({ at }) => at <= offset)
      return piece ? Math.min(piece.start + offset - piece.at, piece.end) : words.start
    },
  }
}

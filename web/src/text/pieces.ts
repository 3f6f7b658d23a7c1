import type { TextSpan } from '@reftel/api/types'

/** Part of a text over which the same spans lie. */
export interface TextPiece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The spans over it, widest first; none for plain words. */
  readonly spans: readonly TextSpan[]
  /** What a click on it opens: the narrowest span with a target, else the narrowest; null for plain words. */
  readonly link: TextSpan | null
  /** An earlier piece has the same link, so that this one need not be a stop of its own on the keyboard. */
  readonly continues: boolean
  /** What is cited here goes on behind the piece, so that the sign of it stands at a later one. */
  readonly goesOn: boolean
}

/**
 * Cuts a stretch of text where spans begin and end, so that spans may nest and overlap in any way. Spans without length or outside
 * of the stretch are left out.
 *
 *     THE MOSCOW'S 18017 TALKS          citation  MOSCOW'S 18017
 *         ^^^^^^^^^^^^^^                 person    (none)
 */
export function piecesOf(
  text: string,
  spans: readonly TextSpan[],
  from = 0,
  until = text.length,
): readonly TextPiece[] {
  const inside = spans
    .map((span) => ({ span, start: Math.max(from, span.start), end: Math.min(until, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  const cuts = [...new Set([from, until, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const linked = new Set<TextSpan>()
  const pieces: TextPiece[] = []
  let next = 0
  let over: typeof inside = []
  cuts.forEach((start, index) => {
    const end = cuts[index + 1]
    if (end === undefined) return
    for (let found = inside[next]; found && found.start <= start; found = inside[next]) {
      over.push(found)
      next += 1
    }
    over = over.filter((each) => each.end > start)
    const covering = over.map(({ span }) => span).toSorted((a, b) => b.end - b.start - (a.end - a.start))
    const citations = covering.filter(({ kind }) => kind === 'citation')
    const link = covering.findLast((span) => span.target !== null) ?? covering.at(-1) ?? null
    pieces.push({
      start,
      end,
      text: text.slice(start, end),
      spans: covering,
      link,
      continues: !!link && linked.has(link),
      goesOn: citations.length > 0 && citations.every((span) => span.end > end),
    })
    if (link) linked.add(link)
  })
  return pieces
}

/** Fewer letters are the number of a paragraph, not a sentence. */
const SENTENCE_LEAST = 5

/** Where the sentence that begins at `from` ends, its full stop included; the end of the text where it goes on. */
export function sentenceEnd(text: string, from: number): number {
  const stop = /[.!?]["')]*(?=\s|$)/g
  stop.lastIndex = from + SENTENCE_LEAST
  return stop.test(text) ? stop.lastIndex : text.length
}

import type { Span } from '@reftel/cypher'
import { must, numberAt } from '@reftel/cypher'

/**
 * The cable as it was written: passing lines, header lines and body, without page headers, section preambles, stamps and
 * attributes. Lines end in "\n"; what stood on two sides of a page break follows on the next line.
 */
export interface LogicalText {
  readonly text: string
  /** The offset in the source at which the character at `offset` stands. */
  toSource(offset: number): number
  /** The range of the source that holds the characters of `span`, a page break in between included. */
  sourceSpan(span: Span): Span
  /** The ranges of the source that it is made of, in order: what stands between them is no part of the cable. */
  pieces(): readonly Span[]
}

/** The last index whose value in the ascending `starts` is at most `offset`. */
function segmentOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numberAt(starts, middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Collects pieces of a source text, in order, into one logical text that knows where each character came from. */
export class LogicalTextBuilder {
  private readonly pieces: string[] = []
  private readonly logicalStarts: number[] = []
  private readonly sourceStarts: number[] = []
  private length = 0

  constructor(private readonly source: string) {}

  /** Adds source[start, end) and then `ending`, which belongs to the last character before it. */
  add(start: number, end: number, ending: string): void {
    if (end < start) return
    this.pieces.push(this.source.slice(start, end), ending)
    this.logicalStarts.push(this.length)
    this.sourceStarts.push(start)
    this.length += end - start + ending.length
  }

  /**
   * As `add` with the end of a line, but a line that stands in the source right behind the last one goes on with its piece: a text has few
   * pieces then, among which every place is looked up.
   */
  addLine(start: number, end: number): void {
    const last = this.sourceStarts.length - 1
    const until = this.sourceEnd
    if (until >= 0 && start === until + 1 && this.pieces[2 * last + 1] === '\n' && this.source[until] === '\n') {
      this.pieces[2 * last] = this.source.slice(numberAt(this.sourceStarts, last), end)
      this.length += end + 1 - start
    } else this.add(start, end, '\n')
  }

  /** Source offset behind the last piece; -1 before the first. */
  get sourceEnd(): number {
    const last = this.sourceStarts.length - 1
    if (last < 0) return -1
    return numberAt(this.sourceStarts, last) + this.#piece(last).length
  }

  /** A piece without its ending. */
  #piece(at: number): string {
    return must(this.pieces[2 * at], 'a piece of the text')
  }

  /** The last piece, without its ending. */
  get lastPiece(): string {
    return this.pieces.at(-2) ?? ''
  }

  /** Takes `count` characters off the end of the last piece. */
  trim(count: number): void {
    const last = this.pieces.length - 2
    const piece = this.pieces[last]
    if (piece === undefined) return
    this.pieces[last] = piece.slice(0, piece.length - count)
    this.length -= count
  }

  build(): LogicalText {
    const { logicalStarts, sourceStarts, source } = this
    const toSource = (offset: number): number => {
      const segment = segmentOf(logicalStarts, offset)
      const inSource = numberAt(sourceStarts, segment) + offset - numberAt(logicalStarts, segment)
      return Math.min(inSource, source.length)
    }
    return {
      text: this.pieces.join(''),
      toSource,
      sourceSpan: ({ start, end }: Span): Span =>
        end > start
          ? { start: toSource(start), end: toSource(end - 1) + 1 }
          : { start: toSource(start), end: toSource(start) },
      pieces: () => sourceStarts.map((start, at) => ({ start, end: start + this.#piece(at).length })),
    }
  }
}

/** The text as it is, each offset its own: for texts without pages. */
export function wholeText(text: string): LogicalText {
  return {
    text,
    toSource: (offset) => offset,
    sourceSpan: (span) => span,
    pieces: () => [{ start: 0, end: text.length }],
  }
}

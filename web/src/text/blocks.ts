import type { FurnitureKind, TextLayout } from '@reftel/api/types'

/** A stretch of a document's text, half open, in UTF-16 offsets. */
interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A part of a document as it is read: a header line, a paragraph (`parts`: without the page furniture inside it), the signer, what
 * is folded away, or text that belongs to none of them. Together they hold the whole text.
 */
export type Block = Range &
  (
    | { readonly kind: 'field'; readonly label: string; readonly value: Range }
    | {
        readonly kind: 'paragraph'
        readonly number: number | null
        readonly marking: string | null
        readonly parts: readonly (Range & { readonly folded: boolean })[]
        /** Its columns mean something: it is not to be wrapped anew. */
        readonly tabular: boolean
      }
    | { readonly kind: 'signer' }
    | { readonly kind: 'fold'; readonly of: FurnitureKind | 'stamp' }
    | { readonly kind: 'loose' }
  )

type Piece = Exclude<Block, { kind: 'loose' }>

/** A document's text in blocks, in order. */
export function blocksOf(text: string, layout: TextLayout): readonly Block[] {
  const folds = [
    ...layout.furniture.map(({ kind, start, end }) => ({ kind: 'fold' as const, of: kind, start, end })),
    ...layout.stamps.map(({ start, end }) => ({ kind: 'fold' as const, of: 'stamp' as const, start, end })),
  ].sort((a, b) => a.start - b.start)
  const pieces: readonly Piece[] = [
    ...folds,
    ...layout.header.map(({ start, end }) => ({
      kind: 'field' as const,
      label: '',
      start,
      end,
      value: { start, end },
    })),
    ...layout.paragraphs.map(({ start, end, number, marking }) => ({
      kind: 'paragraph' as const,
      number,
      marking,
      start,
      end,
      parts: partsOf(start, end, folds),
      tabular: isTabular(text.slice(start, end)),
    })),
    ...(layout.signer ? [{ kind: 'signer' as const, ...layout.signer }] : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const blocks: Block[] = []
  let at = 0
  for (const piece of pieces) {
    // A page break inside a paragraph, or a repeated piece, is held already.
    if (piece.start < at) continue
    const gap = { start: at, end: piece.start }
    if (piece.kind === 'field') {
      const label = labelBefore(text, gap)
      pushLoose(blocks, text, { ...gap, end: label.start })
      blocks.push({ ...piece, start: label.start, label: text.slice(label.start, label.end).trim() })
    } else {
      pushLoose(blocks, text, gap)
      blocks.push(piece)
    }
    at = piece.end
  }
  pushLoose(blocks, text, { start: at, end: text.length })
  return blocks
}

function pushLoose(blocks: Block[], text: string, { start, end }: Range): void {
  const words = text.slice(start, end)
  const blank = words.length - words.trimStart().length
  if (blank < words.length) blocks.push({ kind: 'loose', start: start + blank, end: start + words.trimEnd().length })
}

/** Longest label of a header line, with the blanks around it. */
const LABEL_MOST = 40

/** The label that stands before a header's value on its line: `SUBJECT:`; empty at the value where there is none. */
function labelBefore(text: string, gap: Range): Range {
  const from = Math.max(gap.start, gap.end - LABEL_MOST)
  const before = text.slice(from, gap.end)
  const line = before.lastIndexOf('\n', before.trimEnd().length) + 1
  const start = from + line
  return /[:.]\s*$/.test(before.slice(line)) ? { start, end: gap.end } : { start: gap.end, end: gap.end }
}

/** A paragraph cut at the furniture inside it. */
function partsOf(
  start: number,
  end: number,
  folds: readonly Range[],
): readonly (Range & { readonly folded: boolean })[] {
  const parts: (Range & { folded: boolean })[] = []
  let at = start
  for (const fold of folds) {
    if (fold.end <= at || fold.start >= end) continue
    if (fold.start > at) parts.push({ start: at, end: fold.start, folded: false })
    parts.push({ start: Math.max(at, fold.start), end: Math.min(end, fold.end), folded: true })
    at = Math.min(end, fold.end)
  }
  if (at < end) parts.push({ start: at, end, folded: false })
  return parts
}

/** Lines with a wide gap between words that make a table of a paragraph. */
const TABLE_LINES = 2

const isTabular = (text: string): boolean =>
  text.split('\n').filter((line) => /\S {3,}\S/.test(line)).length >= TABLE_LINES

/** The pages after the first that begin in a stretch of furniture: `PAGE 02 MOSCOW 18403 01 OF 03` begins page 2. */
export const pagesIn = (text: string): readonly number[] =>
  [...text.matchAll(/\bPAGE (\d\d?)\b/g)].map(([, number]) => Number(number)).filter((page) => page > 1)

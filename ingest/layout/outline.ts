import type { CableLayout, FurnitureKind } from '@reftel/cypher'
import { isClassificationLine } from './classification.ts'
import type { Layout, Span } from './layout.ts'
import { isPageCount, readPageHeader } from './page-header.ts'
import { readParagraphs } from './paragraphs.ts'

type Furniture = readonly [kind: FurnitureKind, start: number, end: number]
type Range = readonly [start: number, end: number]

/** What a reader of the text needs of its layout: where the page's furniture stands, and where the parts of the cable. */
export function outline(layout: Layout): CableLayout {
  const { logical, header, signer } = layout
  const stamps = layout.stamps.map(rangeOf)
  return {
    furniture: furnitureOf(layout, stamps),
    stamps,
    header: header.map(({ label, span }) => {
      const { start, end } = logical.sourceSpan(span)
      return [label, start, end]
    }),
    paragraphs: readParagraphs(layout),
    signer: signer && rangeOf(logical.sourceSpan(signer)),
  }
}

const rangeOf = ({ start, end }: Span): Range => [start, end]

/** The lines that are no part of the logical text, those of one kind that follow one another taken together. */
function furnitureOf(layout: Layout, stamps: readonly Range[]): readonly Furniture[] {
  const { document, attributesFrom } = layout
  const stamped = within(stamps)
  const inPreamble = within(layout.preamble.map(rangeOf))
  const found: Furniture[] = []
  let open: Furniture | null = null
  for (const line of linesBetween(layout)) {
    if (stamped(line)) continue
    const kind = inPreamble(line) ? 'preamble' : kindOf(line, layout)
    if (open && open[0] === kind && isBlank(document.text, open[2], line.start)) open = [kind, open[1], line.end]
    else {
      if (open) found.push(open)
      open = [kind, line.start, line.end]
    }
  }
  if (open) found.push(open)
  if (attributesFrom < document.text.length) found.push(['attributes', attributesFrom, document.text.length])
  return found
}

function kindOf({ start, end }: Span, { document, preamble }: Layout): FurnitureKind {
  const { text } = document
  const line = text.slice(start, end)
  if (readPageHeader(text, start, end) || isPageCount(text, start, end)) return 'page'
  if (isClassificationLine(line) || line === 'NNN') return 'marking'
  return line === 'Message Text' || line.startsWith('***') || preamble.length === 0 ? 'archive' : 'section'
}

/** Whether spans, asked about in order, lie within any of these ranges, which are in order too. */
function within(ranges: readonly Range[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    let range = ranges[at]
    while (range && range[1] <= start) range = ranges[++at]
    return range !== undefined && range[0] < end
  }
}

/** Lines of the source, trimmed, that stand before, between and behind the pieces of the logical text; blank ones left out. */
function linesBetween({ document, logical, attributesFrom }: Layout): readonly Span[] {
  const lines: Span[] = []
  let from = 0
  for (const { start, end } of logical.pieces()) {
    addLines(lines, document.text, from, start)
    from = Math.max(from, end)
  }
  addLines(lines, document.text, from, attributesFrom)
  return lines
}

function addLines(lines: Span[], text: string, from: number, until: number): void {
  // Between most pieces nothing stands but the end of a line.
  if (until <= from + 1 && text.charCodeAt(from) <= 32) return
  for (let at = from; at < until; ) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline === -1 || newline > until ? until : newline
    const line = trimmed(text, at, lineEnd)
    if (line.end > line.start) lines.push(line)
    at = lineEnd + 1
  }
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32) return false
  return true
}

import { type MarkSpan, readMarks } from './marked-text.ts'
import type { Random } from './random.ts'
import type { TelegramFrame } from './telegram.ts'

/** The words of a cable as its writer knew them, and what the machinery of transmission makes of them. */
export interface Paged {
  /** The document up to the attributes, with the line end asked for. */
  readonly text: string
  /** Spans of the marks in `text`; `raw` is without what the machinery put between. */
  readonly spans: readonly (MarkSpan & { readonly raw: string })[]
  readonly lines: number
  readonly pages: number
}

/** Damage to the machinery's own lines. */
export interface Losses {
  /** Continuation pages whose header is lost. */
  readonly pageHeader: boolean
  readonly fromLine: boolean
  readonly classificationLine: boolean
  /** Lines of the text that stand twice; none that holds a mark is taken. */
  readonly doubledLines: number
  /** A stamp between any two lines. */
  readonly strayStamp: boolean
  /** `E E E E E E E E` where a section breaks. */
  readonly breakSignal: boolean
}

/** Lines of one page of text, as the archive's pages hold them. */
const PAGE_LINES = 34

/** Breaks `logical` (wrapped, marks read) into sections and pages and puts the machinery's lines around them. */
export function breakIntoPages(
  logical: { readonly text: string; readonly spans: readonly MarkSpan[] },
  frame: TelegramFrame,
  drafting: readonly string[],
  passing: readonly string[],
  sectionLines: number,
  losses: Losses,
  eol: string,
  random: Random,
): Paged {
  const lines = logical.text.split('\n')
  const lineStarts: number[] = []
  let offset = 0
  for (const line of lines) {
    lineStarts.push(offset)
    offset += line.length + 1
  }
  const doubled = pickDoubled(lines, lineStarts, logical.spans, losses.doubledLines, random)
  const strayAt = losses.strayStamp ? random.between(6, Math.max(6, lines.length - 2)) : -1

  let out = ''
  const placed: number[] = []
  let count = 0
  let pages = 0
  const inHeading: (MarkSpan & { readonly raw: string })[] = []
  /** A line of the machinery; what is marked in it keeps its place. */
  const put = (line: string): void => {
    const { text, spans } = readMarks(line)
    for (const { index, start, end } of spans)
      inHeading.push({ index, start: out.length + start, end: out.length + end, raw: text.slice(start, end) })
    out += text + eol
    count++
  }
  const putAll = (more: readonly string[]): void => {
    for (const line of more) put(line)
  }
  const closePage = (): void => {
    put(frame.marking)
    put('')
  }
  const { late } = frame
  const sections = Math.max(1, Math.ceil(lines.length / sectionLines))
  if (!late) putAll(frame.stamp)
  putAll(late && random.chance(0.5) ? ['', 'Message Text'] : ['Message Text'])

  for (let section = 1, at = 0; section <= sections; section++) {
    putAll(['', frame.marking, '', frame.pageHeader(1, section, sections), ...(late ? [] : [''])])
    let preamble = frame.preamble(section, section === 1 ? drafting : [])
    if (losses.fromLine && section === 1) preamble = preamble.filter((line) => !line.startsWith('FM '))
    putAll([...preamble, ''])
    if (!losses.classificationLine || section > 1)
      putAll([...(late ? [] : ['']), frame.classificationLine(section, sections), ''])
    if (section === 1 && passing.length > 0) putAll([...passing, ''])

    const end = section === sections ? lines.length : Math.min(lines.length, section * sectionLines)
    let page = 1
    pages++
    let left = PAGE_LINES - 14
    for (; at < end; at++) {
      if (left === 0) {
        closePage()
        page++
        pages++
        const stampFirst = !late && random.chance(0.2)
        put(frame.marking)
        put('')
        if (stampFirst) putAll(frame.stamp)
        if (!losses.pageHeader || random.chance(0.4)) putAll([frame.pageHeader(page, section, sections), ''])
        left = PAGE_LINES + random.between(-3, 12)
        if (!stampFirst && (!late || random.chance(0.25))) {
          // Stamps stand where the scanned page has them, a line or two below its top.
          const line = lines[at] ?? ''
          placed.push(out.length)
          put(line)
          putAll(frame.stamp)
          left--
          continue
        }
      }
      if (at === strayAt) putAll(frame.stamp)
      placed.push(out.length)
      put(lines[at] ?? '')
      if (doubled.has(at)) put(lines[at] ?? '')
      left--
    }
    if (losses.breakSignal && section < sections) putAll(['E E E E E E E E', '', '      ADP000'])
    else putAll(['', frame.marking, '', 'NNN', ''])
  }
  const where = (offsetInText: number): number => {
    let line = upperBound(lineStarts, offsetInText) - 1
    if (line < 0) line = 0
    return (placed[line] ?? 0) + offsetInText - (lineStarts[line] ?? 0)
  }
  const spans = logical.spans.map((span) => ({
    ...span,
    start: where(span.start),
    end: where(span.end - 1) + 1,
    raw: logical.text.slice(span.start, span.end).replaceAll('\n', ' '),
  }))
  return { text: out, spans: [...inHeading, ...spans], lines: count, pages }
}

/** First place in `sorted` whose value is greater than `value`. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

function pickDoubled(
  lines: readonly string[],
  starts: readonly number[],
  spans: readonly MarkSpan[],
  count: number,
  random: Random,
): ReadonlySet<number> {
  const doubled = new Set<number>()
  for (let n = 0; n < count; n++) {
    const at = random.between(0, lines.length - 1)
    const start = starts[at] ?? 0
    const end = start + (lines[at]?.length ?? 0)
    const free = !spans.some((span) => span.start <= end && span.end >= start)
    if (free && (lines[at]?.length ?? 0) > 20) doubled.add(at)
  }
  return doubled
}

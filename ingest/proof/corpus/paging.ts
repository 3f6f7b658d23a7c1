import { must, numberAt } from '@reftel/cypher'
import { type MarkedText, type MarkSpan, readMarks } from './marked-text.ts'
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
/** Of these the heading of a section takes so many. */
const HEADING_LINES = 14

/** What is to be put on pages, and how. */
export interface Paging {
  /** The text of the cable, wrapped, its marks read. */
  readonly logical: MarkedText
  readonly frame: TelegramFrame
  /** Lines of the first section's heading: who drafted, and the pass lines. */
  readonly drafting: readonly string[]
  readonly passing: readonly string[]
  readonly sectionLines: number
  readonly losses: Losses
  readonly eol: string
}

/** Breaks a text into sections and pages and puts the machinery's lines around them. */
export function breakIntoPages(paging: Paging, random: Random): Paged {
  const { logical, frame, sectionLines, losses } = paging
  const lines = logical.text.split('\n')
  const starts = startsOf(lines)
  const doubled = pickDoubled(lines, starts, logical.spans, losses.doubledLines, random)
  const strayAt = losses.strayStamp ? random.between(6, Math.max(6, lines.length - 2)) : -1
  const paper = new Paper(paging.eol)
  if (!frame.late) paper.put(...frame.stamp)
  paper.put(...(frame.late && random.chance(0.5) ? ['', 'Message Text'] : ['Message Text']))
  const sections = Math.max(1, Math.ceil(lines.length / sectionLines))
  for (let section = 1; section <= sections; section++) {
    openSection(paper, section, sections, paging)
    const from = (section - 1) * sectionLines
    const own = lines.slice(from, section === sections ? lines.length : section * sectionLines)
    putPages(paper, own, from, { section, sections, doubled, strayAt }, paging, random)
    if (losses.breakSignal && section < sections) paper.put('E E E E E E E E', '', '      ADP000')
    else paper.put('', frame.marking, '', 'NNN', '')
  }
  const where = (offset: number): number => {
    const line = Math.max(0, upperBound(starts, offset) - 1)
    return numberAt(paper.placed, line) + offset - numberAt(starts, line)
  }
  const spans = logical.spans.map((span) => ({
    ...span,
    start: where(span.start),
    end: where(span.end - 1) + 1,
    raw: logical.text.slice(span.start, span.end).replaceAll('\n', ' '),
  }))
  return { text: paper.text, spans: [...paper.marked, ...spans], lines: paper.count, pages: paper.pages }
}

/** What is written of a document so far. */
class Paper {
  text = ''
  count = 0
  pages = 0
  /** Where each line of the cable's own text begins. */
  readonly placed: number[] = []
  /** What is marked in lines of the machinery. */
  readonly marked: (MarkSpan & { readonly raw: string })[] = []
  readonly #eol: string

  constructor(eol: string) {
    this.#eol = eol
  }

  /** Lines of the machinery; what is marked in them keeps its place. */
  put(...lines: readonly string[]): void {
    for (const line of lines) {
      const { text, spans } = readMarks(line)
      const at = this.text.length
      for (const { index, start, end } of spans)
        this.marked.push({ index, start: at + start, end: at + end, raw: text.slice(start, end) })
      this.text += text + this.#eol
      this.count++
    }
  }

  /** The next line of the cable's own text. */
  putOwn(line: string): void {
    this.placed.push(this.text.length)
    this.put(line)
  }
}

/** The lines above the text of a section. */
function openSection(paper: Paper, section: number, sections: number, paging: Paging): void {
  const { frame, losses, drafting, passing } = paging
  const gap = frame.late ? [] : ['']
  paper.put('', frame.marking, '', frame.pageHeader(1, section, sections), ...gap)
  const preamble = frame.preamble(section, section === 1 ? drafting : [])
  const isLost = (line: string): boolean => losses.fromLine && section === 1 && line.startsWith('FM ')
  paper.put(...preamble.filter((line) => !isLost(line)), '')
  if (!losses.classificationLine || section > 1) paper.put(...gap, frame.classificationLine(section, sections), '')
  if (section === 1 && passing.length > 0) paper.put(...passing, '')
}

/** Where a section stands among the others, and the damage to the lines of the whole, by their places in it. */
interface SectionPlace {
  readonly section: number
  readonly sections: number
  readonly doubled: ReadonlySet<number>
  readonly strayAt: number
}

/** The text of one section, on as many pages as it takes. `from`: the place of its first line in the whole. */
function putPages(
  paper: Paper,
  lines: readonly string[],
  from: number,
  { section, sections, doubled, strayAt }: SectionPlace,
  { frame, losses }: Paging,
  random: Random,
): void {
  let page = 1
  paper.pages++
  let left = PAGE_LINES - HEADING_LINES
  for (const [index, line] of lines.entries()) {
    const at = from + index
    let isStamped = false
    if (left === 0) {
      paper.put(frame.marking, '')
      page++
      paper.pages++
      const stampFirst = !frame.late && random.chance(0.2)
      paper.put(frame.marking, '')
      if (stampFirst) paper.put(...frame.stamp)
      if (!losses.pageHeader || random.chance(0.4)) paper.put(frame.pageHeader(page, section, sections), '')
      left = PAGE_LINES + random.between(-3, 12)
      // Stamps stand where the scanned page has them, a line or two below its top.
      isStamped = !stampFirst && (!frame.late || random.chance(0.25))
    }
    if (!isStamped && at === strayAt) paper.put(...frame.stamp)
    paper.putOwn(line)
    if (isStamped) paper.put(...frame.stamp)
    else if (doubled.has(at)) paper.put(line)
    left--
  }
}

/** The offset of each line. */
function startsOf(lines: readonly string[]): readonly number[] {
  let offset = 0
  return lines.map((line) => {
    const start = offset
    offset += line.length + 1
    return start
  })
}

/** First place in `sorted` whose value is greater than `value`. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(sorted, middle) <= value) low = middle + 1
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
    const start = numberAt(starts, at)
    const { length } = must(lines[at], 'a line')
    const end = start + length
    const free = !spans.some((span) => span.start <= end && span.end >= start)
    if (free && length > 20) doubled.add(at)
  }
  return doubled
}

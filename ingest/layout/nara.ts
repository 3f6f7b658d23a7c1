import { gluedClassification, isClassificationLine, levelOpening } from './classification.ts'
import type { ReadingRoomForm } from './form.ts'
import { holdsNumber } from './holds-number.ts'
import type { PagesApart, Span } from './layout.ts'
import { LogicalTextBuilder } from './logical-text.ts'
import { brokenHeaderEnd, isPageCount, opensPage, type PageLine, readPageHeader } from './page-header.ts'
import { opensSection, PreambleReader } from './preamble.ts'
import { findStamps } from './stamps.ts'

const ATTRIBUTES = /^[ \t]*Message Attributes[ \t]*\r?$/m
/** A page line with its post and number, near the head of the text. */
const PAGE_NEAR = /^[ \t]*PAGE[ \t]+\d{1,3}[ \t]+[A-Z]/m
const FARTHEST_PAGE = 400
/** A heading's DTG line and the FM line below it; they stand near the head of the text. */
const HEADING = /^[ \t]*(?:[ZFOPRBY][ \t]+){0,3}\d{6}[ \t]?Z\b.*\n[ \t]*FM[ \t]+\S/m
const FARTHEST_HEADING = 3000
const SPACED = /^\s*(?:C O N F|U N C L|L I M I|S E C R|T O P|UNCLAS)/
/** Shorter lines may stand twice on purpose (in tables, in addresses). */
const SHORTEST_DOUBLED = 12

/** `*** Current Classification *** UNCLASSIFIED`, below a text that the archive closed. */
const REMARK = /^\*{3}\s*Current .*\*{3}/
const STAR = '*'.charCodeAt(0)
/** `¿` and the replacement character, which stand for what a reader could not decode. */
const LOST_SIGN = 0xbf
const REPLACEMENT = 0xfffd
const HYPHEN = '-'.charCodeAt(0)
const [C, F, L, M, N, P, S, T, U] = [...'CFLMNPSTU'].map((letter) => letter.charCodeAt(0))

/** Takes a NARA text apart into its pages and puts the cable that was written back together; what a `form` above it holds is not of it. */
export function readPages(text: string, form: ReadingRoomForm | null = null): PagesApart {
  const attributes = ATTRIBUTES.exec(text)
  const reader = new PageReader(text, form?.end ?? 0, attributes?.index ?? text.length)
  if (form) {
    if (!PAGE_NEAR.test(text.slice(form.end, form.end + FARTHEST_PAGE)))
      reader.openSection({ number: form.number, from: form.end })
  } else if (lacksPageLine(text)) reader.openSection({ from: 0 })
  return reader.read()
}

/** Whether the text opens with a heading whose page line was lost. */
function lacksPageLine(text: string): boolean {
  const head = text.slice(0, FARTHEST_HEADING)
  const page = PAGE_NEAR.exec(head)
  return HEADING.test(page ? head.slice(0, page.index) : head)
}

interface SectionStart {
  readonly post?: string
  readonly number?: string
  readonly from: number
  readonly within?: boolean
}

class PageReader {
  private readonly logical: LogicalTextBuilder
  private readonly pages: PageLine[] = []
  private readonly preamble: Span[] = []
  /** The preamble being read; null inside the text. */
  private section: PreambleReader | null = null
  /** Preamble lines are kept of the first section that has any. */
  private preambleKept = false
  /** Text waiting to be added, [runStart, runEnd), its last blank lines not in it; -1: none. */
  private runStart = -1
  private runEnd = -1
  /** Blank lines since the last line of text, counted where they are not part of a run. */
  private blanks = 0
  /** Whether nothing but blank lines stands between here and the last line of text: those of a page break are the page's. */
  private followsText = false
  /** The last line of text, for doubled lines. */
  private lastLine: Span = { start: 0, end: 0 }
  private readonly carriageReturns: boolean

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly until: number,
  ) {
    this.logical = new LogicalTextBuilder(text)
    this.carriageReturns = text.includes('\r')
  }

  read(): PagesApart {
    const { text, until } = this
    const stamps = findStamps(text, until)
    let stamp = 0
    for (let start = this.from; start < until; ) {
      let next = stamps[stamp]
      while (next && next.end <= start) next = stamps[++stamp]
      if (next && next.start <= start) {
        this.flush()
        start = next.end
        continue
      }
      const newline = text.indexOf('\n', start)
      const lineEnd = brokenHeaderEnd(text, start) ?? (newline === -1 || newline > until ? until : newline)
      this.readLine(start, lineEnd)
      start = lineEnd + 1
    }
    this.flush()
    return { logical: this.logical.build(), preamble: this.preamble, pages: this.pages, stamps, attributesFrom: until }
  }

  /**
   * A heading begins at `from`, with the post and number that its page line or a form above it says; `within`: in the midst of the
   * text.
   */
  openSection({ post = '', number = '', from, within = false }: SectionStart): void {
    this.section = new PreambleReader(post, number, this.text.slice(from, from + FARTHEST_HEADING), within)
  }

  private readLine(start: number, lineEnd: number): void {
    const { text } = this
    let end = lineEnd
    while (end > start && text.charCodeAt(end - 1) <= 32) end--
    let first = start
    while (first < end && text.charCodeAt(first) <= 32) first++
    if (first === end) {
      this.section?.readBlank()
      if (this.section?.ended) this.closeSection()
      if (this.followsText && this.section === null) this.blanks++
      return
    }
    if (this.isFurniture(first, start, end)) return
    if (this.section === null && this.isHeadingWithin(first, start)) {
      this.flush()
      this.openSection({ from: start, within: true })
    }
    if (this.section && !this.readPreambleLine(this.section, start, end)) return
    this.keep(start, end)
  }

  /** Page headers, classification lines, NNN: what pages have and the cable has not. */
  private isFurniture(first: number, start: number, end: number): boolean {
    const { text } = this
    switch (text.charCodeAt(first)) {
      case P: {
        if (isPageCount(text, first, end)) {
          this.flush()
          return true
        }
        const page = opensPage(text, first) ? readPageHeader(text, start, end) : null
        if (!page) return false
        this.openPage(page)
        return true
      }
      case N:
        if (end - first !== 3 || !text.startsWith('NNN', first)) return false
        this.flush()
        return true
      case M:
        if (this.logical.sourceEnd >= 0 || !text.startsWith('Message Text', first) || end - first !== 12) return false
        return true
      case C:
      case L:
      case S:
      case T:
      case U: {
        if (end - first > 70) return false
        const line = text.slice(first, end)
        if (isClassificationLine(line)) {
          this.flush()
          return true
        }
        if (this.section || !SPACED.test(line) || !this.isRepeatedTop(line)) return false
        this.flush()
        return true
      }
      case STAR:
        if (!REMARK.test(text.slice(first, end))) return false
        this.flush()
        return true
      case LOST_SIGN:
      case REPLACEMENT:
        if (!isLost(text, first, end)) return false
        this.flush()
        return true
      default:
        return false
    }
  }

  /** The classification line of a section whose page header was lost: the cable's own post and number. */
  private isRepeatedTop(line: string): boolean {
    const own = this.pages[0]
    if (!own || levelOpening(line) === null || !line.includes(own.post)) return false
    return holdsNumber(line, Number(own.number))
  }

  private openPage(page: PageLine): void {
    this.flush()
    const glued = gluedClassification(this.logical.lastPiece)
    if (glued > 0) this.logical.trim(glued)
    this.pages.push(page)
    if (page.page === 1) this.openSection({ post: page.post, number: page.number, from: page.span.end })
  }

  /** True when the line is text, the preamble having ended before it. */
  private readPreambleLine(section: PreambleReader, start: number, end: number): boolean {
    const kind = section.read(this.text.slice(start, end))
    if (kind !== null && !this.preambleKept) this.preamble.push({ start, end })
    if (section.ended) this.closeSection()
    return kind === null
  }

  private closeSection(): void {
    this.section = null
    if (this.preamble.length > 0) this.preambleKept = true
  }

  /** The heading of a section in the midst of the text, its page line lost. */
  private isHeadingWithin(first: number, start: number): boolean {
    const { text } = this
    const code = text.charCodeAt(first)
    if (code === HYPHEN ? !text.startsWith('-----', first) : !(code === F && text.startsWith('FM ', first)))
      return false
    return opensSection(text.slice(start, start + FARTHEST_HEADING))
  }

  private keep(start: number, end: number): void {
    if (this.isDoubled(start, end)) {
      this.flush()
      return
    }
    this.lastLine = { start, end }
    if (this.runStart === -1) this.runStart = start
    this.runEnd = end
    if (this.carriageReturns) this.addLine()
  }

  /** A line that repeats the one above to the letter came twice by transmission. */
  private isDoubled(start: number, end: number): boolean {
    const { text, lastLine } = this
    const length = end - start
    if (length < SHORTEST_DOUBLED || lastLine.end - lastLine.start !== length) return false
    if (text.charCodeAt(start + 4) !== text.charCodeAt(lastLine.start + 4)) return false
    const line = text.slice(start, end)
    return line === text.slice(lastLine.start, lastLine.end) && /[A-Z]{3}/.test(line)
  }

  /** With carriage returns in the source each line is a run of its own, and so is each blank line between two of them. */
  private addLine(): void {
    const at = this.logical.sourceEnd
    for (let blank = 0; blank < this.blanks && at >= 0; blank++) this.logical.add(at, at, '\n')
    this.flush()
    this.followsText = true
  }

  private flush(): void {
    this.blanks = 0
    this.followsText = false
    if (this.runStart === -1) return
    this.logical.add(this.runStart, this.runEnd, '\n')
    this.runStart = -1
  }
}

/** A line of signs that stand for lost characters alone. */
function isLost(text: string, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== LOST_SIGN && code !== REPLACEMENT && code > 32) return false
  }
  return true
}

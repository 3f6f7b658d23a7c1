import { textFound } from '@reftel/cypher'
import { levelOpening } from '../classification.ts'
import type { HeaderLabel, Span } from '../layout.ts'
import { holdsCodesOnly, isListOfCodes, namesSomeone } from './codes.ts'
import { headMark, innerMarks, isHandling, isItem, type LabelMark, type MarkKind, opensText } from './labels.ts'
import { type Line, linesOf, trimmed } from './lines.ts'
import { goesOnWithItems, type Items, resumesItems, withLine } from './ref-field.ts'
import { findTitle, saidOnce } from './title.ts'

/** Within a subject the word, no label. */
const SUBJECT_ALONE = /^\s*SUBJECT\s*$/
/** A field that holds a portion mark and nothing else. */
const PORTION_ALONE = /^\(?[A-Z]{1,3}\)?$/

/** The header lines of a cable and where its running text begins. */
export interface HeaderLines {
  readonly header: readonly { readonly label: HeaderLabel; readonly span: Span }[]
  readonly bodyFrom: number
}

const OPEN_ENDED = /(?:[,;:/&-]|\b(?:AND|OR|TO|OF|THE|FOR|WITH|ON|IN|A|BY|FROM))\s*$/i
/** TAGS of which more follow: words that leave a title open are codes there, IN that of India, TO that of Togo. */
const BROKEN_OFF = /[,;:/&-]\s*$/
/** Typists broke lines near column 69; a longer line went on. */
const WRAPPED_FROM = 52
/** Lines of a header that can come before the text; below, what looks like a label is part of it. */
const MOST_LINES = 80
const MOST_PASSING_LINES = 6
/** Lines of words of handling (who classified it, why) before a label that is still to come. */
const MOST_HANDLING_LINES = 8
/** A form's own labels below the subject: `NAME: JOSE RUIZ`. */
const FORM = /^\s*(?:NAME|BORN|DOB|POB|DPOB|DATE OF BIRTH|PLACE OF BIRTH|PASSPORT|NATIONALITY|ADDRESS)\s*:/i

/**
 * Reads the header lines at the top of a logical text, in any order. A field runs from its label to where its content ends: the
 * next label, at a line's head or within a line; words of the classification authority; the first paragraph; or the first line
 * that it cannot hold. Passing lines above or between fields (`CINCPAC FOR POLAD`) belong to none.
 *
 *     SUBJECT: TALK ON BORDER TRADE REF: A) SOFIA 102, B) STATE 45678 CLASSIFIED BY: JANE ROE
 *              ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readHeaderLines(text: string): HeaderLines {
  return new HeaderReader(text).read()
}

interface OpenField {
  readonly label: HeaderLabel
  readonly start: number
  readonly end: number
  /** Its last line, as far as it is the field's. */
  readonly last: string
  readonly items: Items | null
}

class HeaderReader {
  private readonly header: { label: HeaderLabel; span: Span }[] = []
  private open: OpenField | null = null
  /** What the last REF line says of its items, as long as nothing but words of handling stand below it. */
  private listed: Items | null = null
  /** Where the running text begins; -1 as long as it is not found. */
  private bodyFrom = -1
  /** The first line behind the last field that belongs to none. */
  private after = -1

  constructor(private readonly text: string) {}

  read(): HeaderLines {
    let blank = false
    let count = 0
    for (const line of linesOf(this.text, 0)) {
      if (line.text.trim() === '') {
        blank = true
        continue
      }
      if (++count > MOST_LINES && !this.open) break
      this.readLine(line, blank)
      if (this.bodyFrom >= 0) break
      blank = false
    }
    this.close()
    const { after, bodyFrom, text, header } = this
    const from = header.length === 0 ? 0 : after >= 0 ? after : bodyFrom >= 0 ? bodyFrom : text.length
    return this.withTitle({ header, bodyFrom: from })
  }

  /** With the title for a subject where its label was lost: above the REF line, above the text, or above all header lines. */
  private withTitle(lines: HeaderLines): HeaderLines {
    const { header, bodyFrom } = lines
    if (header.some(({ label }) => label === 'SUBJECT')) return lines
    const at = header.findIndex(({ label }) => label === 'REF')
    const [before, ref] = [header[at - 1], header[at]]
    const between = before && ref ? findTitle(this.text, before.span.end) : null
    if (between && ref && between.end <= ref.span.start) {
      const subject = { label: 'SUBJECT', span: saidOnce(this.text, between) } as const
      return { header: header.toSpliced(at, 0, subject), bodyFrom }
    }
    const title = findTitle(this.text, bodyFrom)
    if (title)
      return { header: [...header, { label: 'SUBJECT', span: saidOnce(this.text, title) }], bodyFrom: title.end }
    const above = header.length > 0 ? findTitle(this.text, 0) : null
    const [first] = header
    if (!above || !first || above.end > first.span.start) return lines
    return { header: [{ label: 'SUBJECT', span: saidOnce(this.text, above) }, ...header], bodyFrom }
  }

  private readLine(line: Line, blank: boolean): void {
    const head = headMark(line.text, this.open !== null || this.header.length > 0)
    if (head && !(this.open?.label === 'SUBJECT' && SUBJECT_ALONE.test(line.text))) {
      this.openAt(line, head)
      this.readMarks(line, head.start)
      return
    }
    if (this.open && (this.goesOn(this.open, line.text, blank) || this.endsTitle(this.open, line, blank))) {
      const items = this.open.label === 'REF' ? withLine(this.open.items, line.text) : null
      this.open = { ...this.open, end: line.end, last: line.text, items }
      this.readMarks(line, 0)
      return
    }
    this.close()
    if (this.listed && resumesItems(this.listed, line.text)) {
      this.openAt(line, { kind: 'REF', at: 0, start: 0 }, undefined, this.listed)
      return
    }
    if (this.header.length > 0 && isCopyRemark(this.text, line.start)) {
      this.readMarks(line, 0)
      return
    }
    if (
      this.header.length > 0 &&
      (opensText(line.text) || !(goesOnBelow(this.text, line, this.header) || this.resumesBelow(line)))
    )
      this.bodyFrom = line.start
    else this.readMarks(line, 0)
  }

  /** Whether the next item of the REF line stands below `line`, words of handling and nothing else in between. */
  private resumesBelow(from: Line): boolean {
    if (!this.listed) return false
    let left = MOST_HANDLING_LINES
    for (const line of linesOf(this.text, from.start)) {
      if (line.text.trim() === '') continue
      if (resumesItems(this.listed, line.text)) return true
      if (opensText(line.text) || left-- === 0) return false
    }
    return false
  }

  /** Labels and ends of values within a line. */
  private readMarks(line: Line, from: number): void {
    const marks = innerMarks(line.text, from)
    for (const [at, mark] of marks.entries()) {
      if (mark.kind === 'stop') this.stop(line.start + mark.at)
      else if (mark.kind === 'text') {
        if (!this.open && this.header.length === 0) continue
        this.stop(line.start + mark.at)
        this.bodyFrom = line.start + mark.at
        return
      } else if (this.open || this.header.length > 0 || mark.kind !== 'REF' || isItem(line.text.slice(mark.start)))
        this.openAt(line, mark, marks[at + 1]?.at)
    }
  }

  private openAt(line: Line, { kind, at, start }: LabelMark, until?: number, above: Items | null = null): void {
    this.close(line.start + at, kind)
    if (kind === 'stop' || kind === 'text') return
    const last = line.text.slice(start, until)
    const items = kind === 'REF' ? withLine(above, last) : null
    this.open = { label: kind, start: line.start + start, end: line.end, last, items }
    this.after = -1
  }

  private stop(at: number): void {
    this.close(at)
    if (this.after < 0 && this.header.length > 0) this.after = at
  }

  /** `again`: the label that stands there; `SUBJECT: (C) SUBJECT:` says it twice. */
  private close(end?: number, again?: MarkKind): void {
    const { open } = this
    this.open = null
    if (!open) return
    this.listed = open.items
    const whole = trimmed(this.text, { start: open.start, end: withoutBracket(this.text, end) ?? open.end })
    const span = open.label === 'SUBJECT' ? saidOnce(this.text, whole) : whole
    if (again !== open.label || !PORTION_ALONE.test(this.text.slice(span.start, span.end)))
      this.header.push({ label: open.label, span })
  }

  /** The end of a subject behind a blank line: a few words as the lines above it, a label behind them or right below. */
  private endsTitle({ label, last }: OpenField, line: Line, blank: boolean): boolean {
    if (label !== 'SUBJECT' || !blank || opensText(line.text)) return false
    const [mark] = innerMarks(line.text, 0)
    const words = line.text.slice(0, mark?.at)
    if (words.length > LONGEST_TITLE_END || NO_TITLE.test(words)) return false
    if (/[a-z]/.test(last) ? !goesOnInSmall(last, words) : IN_SMALL.test(words)) return false
    if (mark) return mark.kind !== 'text' && words.trim() !== ''
    const below = nextLine(this.text, line.end + 1)
    return (
      below !== null && (headMark(below, true) !== null || innerMarks(below, 0).some(({ kind }) => kind === 'stop'))
    )
  }

  /** Whether `line` goes on with the open field. */
  private goesOn({ label, last, items }: OpenField, line: string, blank: boolean): boolean {
    if (isHandling(line) || startsWithStop(line)) return false
    if (items) return goesOnWithItems(items, line, blank)
    if (opensText(line)) return false
    const empty = last.trim() === ''
    switch (label) {
      case 'SUBJECT':
        return empty || (!FORM.test(line) && !isHeadingAgain(line) && (!blank || OPEN_ENDED.test(last)))
      case 'TAGS':
        if (holdsCodesOnly(line) || holdsCodesOnly(textFound(LAST_LETTERS, last) + line.trimStart())) return true
        return (
          !blank &&
          (BROKEN_OFF.test(last) ||
            isListOfCodes(line) ||
            namesSomeone(line) ||
            last.trim().length >= WRAPPED_FROM ||
            /^\s{3,}\S/.test(line))
        )
      case 'REF':
        return false
      case 'EO':
        // `(MARBLE, ROBERT` goes on to its parenthesis.
        return !blank && last.lastIndexOf('(') > last.lastIndexOf(')') && /^[^(]{0,40}\)/.test(line)
    }
  }
}

/** Words of passing lines, and of office symbols with them; letters apart (`C O R R E C T E D`), a cable's name. */
const NO_TITLE =
  /\b(?:FOR|PASS|DEPT|Dept|DEPARTMENT|STATE|NSC|TREASURY|POLAD|ALSO|SIPDIS|CORRECTED COPY)\b|\/|(?:\b[A-Z] ){4}|[A-Z] \d{3,6}\s{0,9}$/
const IN_SMALL = /[a-z:]/
/** A line of a title in both cases goes on in small letters or figures, or it was a long one: `Next Steps, Part` / `2`. */
const goesOnInSmall = (last: string, words: string): boolean =>
  /^\s*["'(]?[a-z\d]/.test(words) || (last.trim().length >= WRAPPED_TITLE && !HEADING.test(words))
const WRAPPED_TITLE = 45
/** What may stand by itself above the text of a cable in both cases. */
const HEADING =
  /\b(?:For|for|Pass|pass|State|Department|Corrected|Copy|Summary|Comment|Introduction|Sensitive|Background|Points|Action|Classified)\b|:\s*$/
const LONGEST_TITLE_END = 60

/** The first line from `from` on that holds something. */
function nextLine(text: string, from: number): string | null {
  for (const line of linesOf(text, from)) if (line.text.trim() !== '') return line.text
  return null
}

/** `UNCLAS YEREVAN 000494 SENSITIVE SIPDIS`: the heading, said again below a title that was cut short. */
const isHeadingAgain = (line: string): boolean =>
  /^.{0,40}[A-Z]{3} 0\d{4,5}\b/.test(line) && levelOpening(line) !== null

const startsWithStop = (line: string): boolean =>
  innerMarks(line, 0).some(({ kind, at }) => kind === 'stop' && line.slice(0, at).trim() === '')

/** `PREL, P` and on the next line `TER, TU`: a code that the end of a line cuts. */
const LAST_LETTERS = /(?<![A-Z])[A-Z]{1,3}$/i

/** `CORRECTED COPY` between lines of hyphens: the header is said again below. */
function isCopyRemark(text: string, from: number): boolean {
  COPY_REMARK.lastIndex = from
  return COPY_REMARK.test(text)
}
const COPY_REMARK =
  /\s{0,80}(?:-{1,80}\s{0,80})?(?:[(*][( *]{0,5})?(?:THIS IS A )?(?:CORRECTED|COMPLETE|C O R R E C T E D\s{0,3}) (?:COPY|C O P Y)\b|-{3,80}\s{1,80}(?:E\.O|TAGS|SUBJECT)/iy

/** Whether a label that the header has not had yet stands below `line`, passing lines in between. */
function goesOnBelow(text: string, from: Line, header: readonly { readonly label: HeaderLabel }[]): boolean {
  let left = MOST_PASSING_LINES
  let handling = MOST_HANDLING_LINES
  const isNew = ({ kind }: LabelMark): boolean =>
    kind !== 'stop' && kind !== 'text' && !header.some(({ label }) => label === kind)
  for (const line of linesOf(text, from.start)) {
    if (line.text.trim() === '') continue
    if (isCopyRemark(text, line.start)) return true
    if (line.start > from.start && opensText(line.text)) return false
    const head = headMark(line.text, true)
    const marks = head ? [head] : innerMarks(line.text, 0)
    if (marks.some(isNew)) return true
    if (head) return false
    if (marks.some(({ kind }) => kind === 'text')) return false
    if (marks.length > 0) handling--
    else left--
    if (left < 0 || handling < 0) return false
  }
  return false
}

/** `SUBJECT: TALKS END (REF: LIMA 812)`: the mark before a label is none of the value above it. */
const withoutBracket = (text: string, end: number | undefined): number | undefined =>
  end !== undefined && /[([*]/.test(text.charAt(end - 1)) ? end - 1 : end

import type { Layout, Span } from '../../layout/layout.ts'
import { tokenAt } from '../find/words/token-at.ts'
import type { Tokens } from '../find/words/tokens.ts'
import type { HeadingName } from './heading-name.ts'
import { readPassClause } from './pass-clause.ts'

/** Lines that can hold pass lines, counted from the top. */
const MOST_LINES = 60
/** `DEPT FOR NEA/MAG`, `PLEASE PASS TO ...`, `FROM AMBASSADOR RIVKIN`, `WHA DAS JACOBSON`: where no header line tells how far they reach. */
const PASS_LINE =
  /^[ \t]*(?:(?:FOR|FROM|ATTN)[: ]|[A-Z][A-Z0-9./&-]{2,12}(?: [A-Z/]{2,12})? (?:(?:PLS|PLEASE|ALSO) )?(?:PASS|FOR)\b)/
/** What stands below a pass line: a blank line, a paragraph's number, a header line. */
const BELOW = /^[ \t]*(?:$|\(?\d{1,2}[.)]|[A-I][.)]\s|SUMMARY|BEGIN|E\.?O|TAGS|SUBJ|REF)/
/** `FOR: FRANCINE PEGUES` opens no sentence. */
const COLON = /^[ \t]*(?:FOR|FROM|ATTN)\s*:/
/** A line of the text proper is longer than a pass line that no header line vouches for. */
const LONGEST = 80
const FULL_LINE = 55
const GOES_ON = /(?:[,/&-]|\bAND|\bFOR|\bTO|\bFROM)\s*$/
/** `CLASSIFIED BY DCM JONES FOR REASONS` is another line's. */
const CLASSIFICATION = /\bCLASSIFIED\s+BY\b|\bREASONS?\b/i
/** `Dept for NEA/MAG (Nolde)`, `State pass to USTR for Holt`: in small letters, between the classification and the header lines. */
const SMALL =
  /^[ \t]*(?:State|Dept|Department|Treasury|Commerce|Energy|Justice|Labor|Defense|Pentagon|NSC|[A-Z]{2,8}(?:\/[A-Z]{1,8}){0,3})(?: (?:please|pls|also))? (?:pass|for)\b/
/** `TO S/CT AMBASSADOR DAILEY`: to an office; an addressee is a post. */
const OPENS = /\b(?:FOR|PASS|FROM|ATTN)\b|^[ \t]*TO [A-Z]{1,5}\/[A-Z]/

/** Those for whom and from whom the cable is, as the lines between the classification and the header lines say; `taken`: their tokens. */
export function readPassLines(
  layout: Layout,
  tokens: Tokens,
): { readonly names: readonly HeadingName[]; readonly taken: readonly Span[] } {
  const names: HeadingName[] = []
  const taken: Span[] = []
  for (const { start, end } of passLines(layout)) {
    const span = { start: tokenAt(tokens, start), end: tokenAt(tokens, end) }
    if (span.end <= span.start) continue
    taken.push(span)
    names.push(...readPassClause(tokens, span))
  }
  return { names, taken }
}

/** Pass lines, each with the lines that go on with it. */
function passLines({ logical: { text }, header, body }: Layout): readonly Span[] {
  const spans: { start: number; end: number }[] = []
  let open = false
  /** Whether the line before is a pass line. */
  let below = false
  let at = 0
  for (let start = 0, count = 0; start < text.length && count < MOST_LINES; count++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let value = header[at]?.span
    while (value && value.end <= start) value = header[++at]?.span
    const until = value && value.start < end ? labelStart(text, start, value.start) : end
    const line = text.slice(start, until)
    const said = line.trim().length
    const labelled = header.length > 0 && start < body.start
    const opens = (OPENS.test(line) || (labelled && SMALL.test(line))) && !CLASSIFICATION.test(line)
    const goesOn = open && said > 0 && (!opens || LISTED.test(line)) && !CLASSIFICATION.test(line)
    const listed = labelled && below && BRACKETED.test(line)
    if (!labelled && said > 0 && !goesOn && !isPassLine(text, start, end)) break
    const last = spans.at(-1)
    if (goesOn && last) last.end = until
    else if (opens || TITLED.test(line)) spans.push({ start, end: until })
    else if (listed && last) last.end = until
    const read = spans.at(-1)?.end === until && said > 0
    below = read && until === end
    open = read && until === end && (GOES_ON.test(line) || (labelled && said >= FULL_LINE))
    start = end + 1
  }
  return spans
}

/** Where no header line vouches for it: short, and nothing of the running text goes on below. */
function isPassLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || !PASS_LINE.test(text.slice(start, end))) return false
  const newline = text.indexOf('\n', end + 1)
  const below = text.slice(end + 1, newline < 0 ? text.length : newline)
  return COLON.test(text.slice(start, end)) || BELOW.test(below) || PASS_LINE.test(below)
}

/** `WHA DAS JACOBSON, DIRECTOR LEE.` */
const TITLED = /^[A-Z/]{2,12} (?:A\/S|DAS|PDAS|U\/S|DIRECTOR|AMBASSADOR) /

/** `GIBBONS-FLY, COMMERCE PLEASE PASS`: the last of the list above, and who is asked next. */
const LISTED = /^[ \t]*[A-Z][A-Z-]{3,20}, /

/** `EUR/CARC, SCA (NOLDE, PRIMM)`, right below a pass line: offices, and who is meant in parentheses. */
const BRACKETED =
  /^[ \t]*(?:(?:AND|ALSO) )?[A-Z]{2,12}(?:[/-][A-Z]{1,12}){0,4}(?:,? [A-Z]{2,12}(?:[/-][A-Z]{1,12}){0,4}){0,4} ?\([A-Z][A-Z., ]{2,60}\)/

/** Where the label of a header line begins whose value begins at `value`. */
function labelStart(text: string, from: number, value: number): number {
  if (value <= from) return from
  const before = text.slice(from, value)
  const label =
    /(?:E\.?\s?O\.?,?\s?\d{4,5}|TAGS?|SUBJ(?:ECT)?|REF(?:S|TELS?|ERENCES?)?(?:\([A-Z]\))?)\s?[:;.,-]?$/i.exec(
      before.trimEnd(),
    )
  return from + (label?.index ?? before.length)
}

import type { Span } from '../layout.ts'
import { headMark, opensText } from './labels.ts'
import { type Line, linesOf, trimmed } from './lines.ts'

const MOST_LINES = 3
const LONGEST = 240
const FEWEST_WORDS = 3
/** Marks of the office and of handling, lines that pass the cable on, headings of the text: no titles. */
const OTHER =
  /\b(?:CLASSIFIED|DECL(?:ASSIFY)?|REASONS?|EYES ONLY|NOFORN|EXDIS|NODIS|LIMDIS|STADIS|SIPDIS|SENSITIVE|UNCLAS|CONFIDENTIAL|SECRET|CORRECTED|COPY|SUMMARY|INTRODUCTION|ENTIRE TEXT|SECTION \d|QUOTE|NOT FOR|JOINT|MESSAGE|TELEGRAM|CABLE)\b|\bE\.?O\.?\s?\d|^(?:\S+\s+){0,3}(?:FOR|PASS|FROM)\b|^BEGIN\b|\d{6}Z|-{3}|\bPAGE \d/

/** Items of a REF line, or one alone. */
const CITED =
  /(?:^|\s)\([A-Z]\)\s+[A-Z][A-Z ]{2,20}\s\d{2,6}\b|^[A-Z.]{3,20}(?:\s[A-Z.]{2,20}){0,2}\s(?!19\d\d\b)\d{2,6}\W*$/

/**
 * The subject of a cable whose SUBJECT label was lost: one to three lines in capitals that stand alone between `from` and the
 * REF line or the first paragraph, and say no more than what titles say. Null where there are none.
 *
 *     TAGS: PREL, EG
 *     CUBAN PRESENCE IN ETHIOPIA
 *     1. ALTHOUGH EGYPTIAN AMBASSADOR
 */
export function findTitle(text: string, from: number): Span | null {
  const lines: Line[] = []
  for (const line of linesOf(text, from)) {
    if (line.text.trim() === '') continue
    if (opensText(line.text) || headMark(line.text, false)?.kind === 'REF') return titleOf(text, lines)
    if (lines.length === MOST_LINES || line.text.length > LONGEST) return null
    lines.push(line)
  }
  return null
}

function titleOf(text: string, lines: readonly Line[]): Span | null {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const span = trimmed(text, { start: first.start, end: last.end })
  const words = text.slice(span.start, span.end)
  if (
    words.length > LONGEST ||
    words.split(/\s+/).length < FEWEST_WORDS ||
    !/^["'(]?[A-Z]{2}/.test(words.replace(/^\([A-Z]\)\s/, ''))
  )
    return null
  return /[a-z]{2}|[.;,:]$/.test(words) || OTHER.test(words) || CITED.test(words) ? null : span
}

/**
 * The title without its last lines where they repeat, wrapped anew, the words that those above them end with: a page break did so.
 *
 *     TALKS ON THE BRITISH STUDY OF SECURITY NEEDS
 *     STUDY OF SECURITY NEEDS
 */
export function saidOnce(text: string, span: Span): Span {
  const lines = text.slice(span.start, span.end).split('\n', MOST_WRAPPED)
  for (let end = 1; end < lines.length; end++) {
    const above = ` ${folded(lines.slice(0, end))}`
    const again = folded(lines.slice(end))
    if (again.split(' ').length >= FEWEST_WORDS && above.endsWith(` ${again}`))
      return trimmed(text, { start: span.start, end: span.start + lines.slice(0, end).join('\n').length })
  }
  return span
}

/** A title of more lines is looked at no further. */
const MOST_WRAPPED = 12
const folded = (lines: readonly string[]): string => lines.join(' ').trim().replace(/\s+/g, ' ')

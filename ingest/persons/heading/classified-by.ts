import { matchesOf } from '@reftel/cypher'
import type { Span } from '../../layout/layout.ts'
import { Word } from '../../words/lexicon.ts'
import { isAnd } from '../find/words/small-words.ts'
import { tokenAt } from '../find/words/token-at.ts'
import {
  classesAt,
  Gap,
  gapAt,
  isInitialAt,
  lengthAt,
  Shape,
  shapeAt,
  signBehind,
  type Tokens,
} from '../find/words/tokens.ts'
import { type HeadingName, headingName, type NameTokens } from './heading-name.ts'
import { readLastName } from './last-name.ts'
import { isOffice, isTitleAt } from './offices.ts'

/** `Classified By: Ambassador John F. Tefft, for reasons 1.4 (b) and (d)`; at times said twice: `Classified By: CLASSIFIED BY DCM ...`. */
const LABEL = /CLASSIFIED(?<!(?:UN|DE)CLASSIFIED)\s+BY\b/gi
/** What follows the name and the office. */
const END =
  /\b(?:(?:FO\s?R|BY)\s+)?(?:R\s?E\s?A\s?S\s?O\s?N|E\.?O\.?\s?1|SECTIONS?\s+\d|1\.\s?[4-6])|\bPER\b|\bDECL|\bDERIVED\b|\bCLASSIFIED\s+BY\b|\([a-h]\)|\n[^\S\n]*\n|\n\s*(?:\(?[A-Z/]{1,6}\)?\s*)?\d{1,2}\.\s/i
const LONGEST = 240
/** The line stands before the text proper. */
const HEAD = 6000

/** Who classified the cable, by the line that says so; `taken` are the tokens of these lines, which are read for nothing else. */
export function readClassifiedBy(tokens: Tokens): {
  readonly names: readonly HeadingName[]
  readonly taken: readonly Span[]
} {
  const head = tokens.text.slice(0, HEAD)
  const names: HeadingName[] = []
  const taken: Span[] = []
  for (const { 0: label, index } of matchesOf(head, LABEL)) {
    const from = index + label.length
    const clause = head.slice(from, from + LONGEST)
    const length = END.exec(clause)?.index ?? clause.length
    const start = tokenAt(tokens, from)
    const end = tokenAt(tokens, from + length)
    for (const name of readAuthorities(tokens, start, end))
      names.push(headingName(tokens, name, { where: 'classification' }))
    taken.push({ start, end })
  }
  return { names, taken }
}

const AUTHORITY_END = /\bOR\s?-|\n\s*\n|\n\s*(?:TAGS|SUBJ|REF)/i
const DATED = /\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/

/**
 * The authority of an E.O. line, in parentheses or behind the date; `span` is the line's value in the text.
 *
 *     E.O. 12065: GDS 8/15/85 (MARBLE, ROBERT L.) OR-P
 *                              ^^^^^^^^^^^^^^^^^
 */
export function readEoAuthority(tokens: Tokens, span: Span): readonly HeadingName[] {
  const { text } = tokens
  const value = text.slice(span.start, Math.min(span.end + LONGEST, span.start + LONGEST))
  const open = value.slice(0, span.end - span.start).indexOf('(')
  const close = open < 0 ? -1 : value.indexOf(')', open)
  let from = open + 1
  let until = close
  if (close < 0) {
    const dated = DATED.exec(value.slice(0, span.end - span.start))
    if (!dated) return []
    from = dated.index + dated[0].length
    until = Math.min(span.end - span.start, from + (AUTHORITY_END.exec(value.slice(from))?.index ?? value.length))
  }
  const [start, end] = [tokenAt(tokens, span.start + from), tokenAt(tokens, span.start + until)]
  const name = (open < 0 ? null : readBracketed(tokens, start, end)) ?? readAuthority(tokens, start, end)
  return name && isFull(tokens, name) ? [headingName(tokens, name, { where: 'classification' })] : []
}

/**
 * `(POPE, HARLAN C.)`: two parts that fill the parentheses of an E.O. line are surname and given names, whatever the tables know of them,
 * as long as neither holds an office.
 */
function readBracketed(tokens: Tokens, start: number, until: number): NameTokens | null {
  let given = start + 1
  while (given < until && !(gapAt(tokens, given) & Gap.COMMA)) given++
  const last = until - 1
  if (given - start > 2 || last < given || last - given > 2 || isInitialAt(tokens, start)) return null
  // With an initial at the end the surname may be a title too: `(POPE, HARLAN C.)`.
  const initialled = last > given && isInitialAt(tokens, last)
  for (let at = start; at <= last; at++) {
    if (shapeAt(tokens, at) & Shape.DIGIT) return null
    if (!(initialled && (at === start || at === last)) && (isTitleAt(tokens, at) || isOffice(tokens, at))) return null
    if (at > given && isParted(tokens, at)) return null
  }
  return { first: start, last, family: start, given }
}

/** A date's or a rule's letters are no name: `(A)`, `(RDS)`, `(OADR)`; a surname alone counts where a table has it, or behind a title. */
const isFull = (tokens: Tokens, { first, last }: NameTokens): boolean =>
  last > first || isListed(tokens, last) || (first > 0 && isTitleAt(tokens, first - 1))

const isListed = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & (Word.SURNAME | Word.STATESMAN)) !== 0

/** `DCM Ann Roe and PolCouns Jon Doe`: two names where a whole one, or a title's, stands on each side of AND. */
function readAuthorities(tokens: Tokens, from: number, until: number): readonly NameTokens[] {
  for (let at = from + 1; at < until - 1; at++) {
    if (!isAnd(tokens, at)) continue
    const [one, other] = [readAuthority(tokens, from, at), readAuthority(tokens, at + 1, until)]
    if (one && other && isFull(tokens, one) && isFull(tokens, other)) return [one, other]
  }
  const name = readAuthority(tokens, from, until)
  return name ? [name] : []
}

/** The first of the phrases between marks that ends in a name; a surname alone takes the given names behind the comma. */
function readAuthority(tokens: Tokens, from: number, until: number): NameTokens | null {
  for (let start = from; start < until; ) {
    let end = start + 1
    while (end < until && !isParted(tokens, end)) end++
    const reversed = readReversed(tokens, start, end, until)
    const name = reversed ?? readLastName(tokens, start, end)
    // Behind the first mark stand offices: `kathy schleigh, OMS, State, NAS`.
    if (name && (start === from || name.last > name.first || isListed(tokens, name.last))) return name
    start = end
  }
  return null
}

/** `Marble, Robert L.`, `SANTA CRUZ, MARIA`: nothing but given names behind the comma. */
function readReversed(tokens: Tokens, start: number, end: number, until: number): NameTokens | null {
  if (end >= until || end - start > 2 || !(gapAt(tokens, end) & Gap.COMMA)) return null
  for (let at = start; at < end; at++)
    if (shapeAt(tokens, at) & (Shape.INITIAL | Shape.DIGIT) || isTitleAt(tokens, at)) return null
  let last = end
  while (last + 1 < until && !isParted(tokens, last + 1)) last++
  if (last - end > 2 || isInitialAt(tokens, end))
    return last === end && isInitialAt(tokens, end) ? { first: start, last, family: start, given: end } : null
  const isGiven = (at: number): boolean =>
    isInitialAt(tokens, at) || ((classesAt(tokens, at) & Word.GIVEN) !== 0 && !isTitleAt(tokens, at))
  // Behind a known surname a given name that no list has, with an initial behind it: `GREENLEE, DAVVID N.`
  const known = isGiven(end) || (last > end && isInitialAt(tokens, last) && classesAt(tokens, end) === 0)
  if (!known) return null
  for (let at = end + 1; at <= last; at++) if (!isGiven(at)) return null
  return { first: start, last, family: start, given: end }
}

/** Whether a mark stands before the token that ends what was said; the dots of initials and of short titles do not. */
function isParted(tokens: Tokens, at: number): boolean {
  const between = gapAt(tokens, at)
  if (between & (Gap.COMMA | Gap.STOP | Gap.OPEN | Gap.CLOSE | Gap.DASH | Gap.BLANK | Gap.OTHER)) return true
  if (!(between & Gap.DOT)) return false
  if (isInitialAt(tokens, at - 1)) return false
  return !(isTitleAt(tokens, at - 1) && lengthAt(tokens, at - 1) < 5) || signBehind(tokens, at - 1) !== '.'
}

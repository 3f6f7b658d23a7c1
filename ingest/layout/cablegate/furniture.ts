import { matchesOf, textFound } from '@reftel/cypher'
import { isClassificationLine, levelOpening } from '../classification.ts'
import type { Span } from '../layout.ts'
import { MatchAhead } from './match-ahead.ts'

/** `C O N F I D E N T I A L SECTION 01 OF 02 TBILISI 001605`, `UNCLAS TBILISI 001605`. */
const NUMBERED = /(?<!\d)\d{3,}(?:\/\d+)?$/
const SECTION = /\bSECTION \d\d? OF \d\d?\b/i
/** A label that ran into the line of a section. */
const LABELLED = /\b(?:TAGS|SUBJ(?:ECT)?|REFS?):/
const CAPTION =
  /^(?:SIPDIS|NOFORN|SENSITIVE|NOCONTRACT|ORCON|E ?X ?D ?I ?S|N ?O ?D ?I ?S|S ?T ?A ?D ?I ?S|LIMDIS|NODIS|TERREP|ADM AIDAC|AIDAC)(?:[ \t,/]+(?:SIPDIS|NOFORN|SENSITIVE|EXDIS|NODIS|STADIS|LIMDIS))*$/i
/** `2002OSLO00812 - CONFIDENTIAL`, `- Classification: CONFIDENTIAL`: the archive's own line below NNNN. */
const ARCHIVE_LINE = /^(?:19|20)\d\d[A-Z]{3,}\d{4,6}[ \t]+-[ \t]+(?:Clas[^:]{3,16}:[ \t]*)?(?<level>\S.*)$/i
/** What served the copy, and no cable has: the query of a data base, who printed a page, the head of a mail. */
const SERVED =
  /^(?:SELECT \* FROM \S|Track impresi.n: |(?:[A-Z][A-Za-z]{0,20} ){1,5}\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d [AP]M From\b)/
/** Characters that stand for lines lost in copying, a lone `>` or `\`. */
const LOST = /^(?:[¿\uFFFD>\\¶][ \t]*)+$/
/** Signs before the words of a line: `>` of a mail, `¶` of a web copy. */
const SIGNS = /^[ \t]*(?:[>¶][ \t]*)+/
const LONGEST = 100

/** `TBILISI 00001605  001.2 OF 003`, without the post. */
const NEW_PAGE = /\b\d{8}[ \t]+\d{3}(?:\.\d)?[ \t]+OF[ \t]+\d{3}\b/gi
/** `SECRET   PAGE 02     OSLO  00813  01 OF 02  101211Z`, `PAGE 02 2008LAGOS00460`. */
const OLD_PAGE =
  /(?:\b(?:UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)[ \t]+)?\bP(?:AGE|G)\s{1,9}\d\d\s{1,20}(?:(?:19|20)\d\d[A-Z]{3,20}\d{4,6}\b|[A-Z][A-Z .'-]{2,24}\s\d{4,6}\s{1,20}(?:\d\d\sO[FV]\s\d\d\s{1,20})?\d{6}Z)/g

/** What a row's own furniture is told by: the letters of its station, `NEWDELHI`. */
export interface Station {
  readonly letters: string
}

/** Reads the station out of a reference id, `07NEWDELHI2345`; marks that are glued to it stay. */
export const stationOf = (reference: string): Station => ({
  letters: /^\d{2}(?<letters>[A-Z]+)/i.exec(reference)?.groups?.letters?.toUpperCase() ?? '',
})

/**
 * What is left of the line source[start, end) when its furniture is cut, as spans in order: none for a line that is furniture
 * as a whole, two where a page line ran into it. `top`: the line is one of the body's first.
 *
 *     ON NEW TERMINAL ACCRA 00000512  001.2 OF 002  AND MORE
 *     ^^^^^^^^^^^^^^^                                ^^^^^^^^
 */
export function withoutFurniture(
  source: string,
  { start, end }: Span,
  station: Station,
  top: boolean,
): readonly Span[] {
  const line = source.slice(start, end)
  const paged = PAGED.isIn(source, start, end)
  if (line.length < LONGEST && isWholeLine(line.trim(), top, paged && SECTION.test(line))) return []
  const kept = { start: start + signsBefore(line), end }
  return paged ? between(kept, pagesIn(line, start, station)) : [kept]
}

/** What every line of a page or a section holds: no other line is looked at twice. No branch begins with any digit, which takes half the time. */
const PAGED = new MatchAhead(/[Oo][Ff] \d(?<=\d .. \d)|PAGE\s|PG\s/g)

/** How many signs of `SIGNS` a line begins with: most lines are told by their first letter. */
function signsBefore(line: string): number {
  let at = 0
  while (line.charCodeAt(at) <= BLANK) at++
  const sign = line.charCodeAt(at)
  return sign === QUOTES || sign === PARAGRAPH ? textFound(SIGNS, line).length : 0
}
const BLANK = 32
const QUOTES = 0x3e
const PARAGRAPH = 0xb6

const ZERO = 48
const NINE = 57
const CAPITAL_A = 65
const CAPITAL_Z = 90

/** Words in small letters: running text, but at the top and for the line of a section. */
const SMALL = /[a-z]{4}/

/** `inSection`: the line holds what `SECTION` finds. */
function isWholeLine(line: string, top: boolean, inSection: boolean): boolean {
  const first = line.charCodeAt(0)
  if (first >= CAPITAL_A && first <= CAPITAL_Z && SERVED.test(line)) return true
  if (!top && !inSection && !(first >= ZERO && first <= NINE) && SMALL.test(line)) return false
  switch (first) {
    case 0x3e:
    case 0x5c:
    case 0xb6:
    case 0xbf:
    case 0xfffd:
      return LOST.test(line)
    case 0x4e:
    case 0x6e:
      if (/^NNNN+$/.test(line)) return true
  }
  if (CAPTION.test(line) || isClassificationLine(line)) return true
  if (levelOpening(line) !== null) return (top && NUMBERED.test(line)) || (inSection && !LABELLED.test(line))
  const level = ARCHIVE_LINE.exec(line)?.groups?.level
  return level !== undefined && isClassificationLine(level.toUpperCase())
}

function pagesIn(line: string, offset: number, { letters }: Station): readonly Span[] {
  const pages: Span[] = []
  for (const { 0: page, index } of matchesOf(line, OLD_PAGE))
    pages.push({ start: offset + index, end: offset + index + page.length })
  for (const { 0: page, index } of matchesOf(line, NEW_PAGE))
    pages.push({ start: offset + postStart(line, index, letters), end: offset + index + page.length })
  return pages.sort((a, b) => a.start - b.start)
}

/**
 * Where the station's name before `until` begins, or as much of its end as the line has, `RPO DUBAI` of IRAN RPO DUBAI; a name that is
 * not the row's own is one word.
 */
function postStart(line: string, until: number, letters: string): number {
  let named = until
  for (let at = until, left = letters.length; left > 0 && at > 0; at--) {
    const letter = line.charAt(at - 1).toUpperCase()
    if (letter === letters.charAt(left - 1)) left--
    else if (letter >= 'A' && letter <= 'Z') break
    else continue
    if (left === 0) return at - 1
    if (at === 1 || line.charAt(at - 2) === ' ') named = at - 1
  }
  if (named < until) return named
  let at = until
  while (at > 0 && line.charCodeAt(at - 1) <= 32) at--
  while (at > 0 && /[A-Z'.-]/.test(line.charAt(at - 1))) at--
  return at
}

function between({ start, end }: Span, cut: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  let at = start
  for (const span of cut) {
    if (span.start > at) left.push({ start: at, end: span.start })
    at = Math.max(at, span.end)
  }
  if (at < end) left.push({ start: at, end })
  return left
}

import { matchesOf, textFound } from '@reftel/cypher'
import type { HeaderLabel } from '../layout.ts'
import { codesIn } from './codes.ts'

/** What a mark opens: a field of the header, words of the authority that end a field (`stop`), or the running text. */
export type MarkKind = HeaderLabel | 'stop' | 'text'

/** A label within a line: [at, start) are its own characters, and behind them its value begins. */
export interface LabelMark {
  readonly kind: MarkKind
  readonly at: number
  readonly start: number
}

/** `REF:`, `REFS.`, `REF(S):`, `REFTEL:`, `REFAIR:`, `RETEL:`, `REFERENCE:`; letters apart or doubled by the teletype. */
const REF = String.raw`(?:REF(?:ERENCES?|TELS?|AIRS?|S|F)?(?:\(S\))?|RETELS?|R ?E F(?: S)?|R EF)`
/** What a REF line may begin with: an item's letter, a year, a post and its number. */
const ITEM = String.raw`(?:\(?[A-Z1]\s?[.):]|\([A-Z]\)|(?:'?\d\d|\d{4})\s+[A-Z]{3}|[A-Z][A-Z ]{2,19}[\s-]\d{2,6}\b)`

/** An item with nothing but others behind it: `REFTEL LIMA 812`, not `REFTEL STATE 201 ASKS`. */
const WHOLE_ITEM = String.raw`(?:\(?[A-Z][.)]?\s{1,4})?(?:\d\d\s+)?[A-Z][A-Z ]{2,19}[\s-]\d{2,6}\s*(?:$|[;,(&]|\.$|AND\s|[B-Z][.)]\s)`

/** A cable behind an item's letter, which the label may be glued to: `REFA: QUITO 301`, `REFTEL B: 76 QUITO 301`. */
const CABLE = String.raw`(?:'?\d\d(?:\d\d)?\s{1,3})?[A-Z][A-Z ]{2,19}[\s-]\d{2,6}\b`

/** What is no cable: `REF A SECRETARY'S LETTER`. */
const PAPER = String.raw`[^\n]{3,60}\b(?:LETTER|MEMO|MEMORANDUM|E-?MAIL|TELCON|MEMCON)\b`

/** Labels at the head of a line, surest first. A portion mark may stand before them: `(U) REF:`. */
const HEAD: readonly (readonly [label: HeaderLabel, pattern: RegExp])[] = [
  ['EO', /^\s*E\s?[.,]?\s?O\s?[.,:]*\s?\d{4,5}\s*[:;.,-]?|^\s*E[.,]?\s?O\.?\s*[:;]/i],
  ['TAGS', /^\s*(?:\([A-Z]\)\s*)?(?:TAGS?\s*[:;.,/=-]|TAGS\s|TAGS["'*?|>8](?=\s)|T ?A ?G ?S\s*:|T A G S?\s*[:;.]?)/i],
  [
    'SUBJECT',
    /^\s*(?:\([A-Z]\)\s*)?(?:SUB\s*:|SUBJ(?:E?CT)?\s*(?:\([CSU]\)\s*)?[:;.,/-]|SUBJ(?:ECT)?["'*?|>](?=\s)|SUBJECT[CLZ8](?=\s)|S ?U ?B ?J(?: ?E ?C ?T)?\s*:|SUBJ8|SUBJECT\s{2,}|SUBJECT\s?=|SUBJECT\s*$|S U B J(?: E C T)?\s*[:;.]?)/i,
  ],
  [
    'REF',
    new RegExp(
      String.raw`^\s*(?:\([A-Z]\)\s*)?(?:(?:SENSITIVE\s{1,4})?SIPDIS\s{1,4}(?=REFS?\s))?(?:${REF}\s*[:;]|R\.E\.F\.?\s*[:;]?|REF(?:S|ERENCE[SD]?)?\s{1,3}(?:TELEGRAMS?|CABLES?|MESSAGES?|TELS?|MSGS?|NOS?\.?)\s?:|REF\s+(?=A\s${PAPER})|${REF}\s*-{1,3}\s*(?=\d{6}\b)|${REF}\s{1,4}(?=\d{6}\s*(?:$|[;,(&]|AND\s+\d))|${REF}\.:?\s|REFS?\s*(?=\([A-Z]\))|REF(?=[A-EG-RT-Z][:.)]\s{0,3}${CABLE})|REFS?\s+(?=[A-Z]\s*[:.)]|[A-Z ]{3,20}[\s-](?:A-)?\d{3,6}\b|[A-Z ]{3,20}\sA-\d{1,2}\b)|REF(?:TELS?)?\s+(?=[A-Z][.:)-]\s{0,3}${CABLE})|REF(?:TELS?|ERENCES?)\s+(?=${WHOLE_ITEM})|(?:REFTELS?|RETELS?)\s*[.]|${REF}\s*=\s*(?=${CABLE}|\(?[A-Z][.)])|(?:${REF}\s*(?:-{1,3}|\.{2,4}|[/,])|REG:|RETELS?\s)\s*(?=${ITEM}))`,
      'i',
    ),
  ],
]

/** Within a line, behind the value of another label or glued to its last word. */
const INNER =
  /(?<glue>[A-Za-z0-9)"'.]?)(?<label>TAGS|\bTGS|\bAGS|SUBJECT|\bSUBJ|REF(?:S|\(S\))?|REFTELS?|REFAIRS?|RETELS?|REFERENCES?|E\.O\.\s?\d{5})\s*:/gi
/** `E.O. 11652: GDS TAGS, PFOR, MILI`: the colon was misread, and codes follow. */
const TAGS_COMMA = /\bTAGS\s?[,;.-]/g
/** What ends a value within a line. */
const STOP =
  /\b(?:C O N F I D E N T I A L|S E C R E T|U N C L A S)\b|(?:\([A-Z]{1,3}\)\s*)?\bCLASS(?:IFIED|IFED|IFIER|\.)?[ \t]*BY\b|\bCLASSIFIED:|\bDERIVED\s+FROM\s*:|\bREASONS?(?:\s*:)?\s*\(?1\s?\.\s?[45]|\bREASONS?:\s|\bDECLASSIFY\s+ON\b|\bSENSITIVE\s+BUT\s+UNCLAS|\b(?:NOT\s+)?FOR\s+INTERNET\s+(?:PUBLICATION|DISTRIBUTION)|\bTHIS\s+(?:MESSAGE|CABLE|TELEGRAM|DOCUMENT)\s+(?:IS|CONTAINS)\s+(?:SENSITIVE|SBU|UNCLAS)/gi
/** A marked sentence behind the words of a value; right behind the label it marks the value: `SUBJECT: (U) Ortega and the U.S.` */
const MARKED_SENTENCE = /\((?:U|SBU)\)\s(?=[A-Z][a-z]+\s(?:[A-Za-z]|\d{1,6}\s[a-z]))/g
/** `Classified By` with its second word on the next line, or glued to the words before it. */
const CLASSIFIED = /\bClassified[ \t]*$|(?<=[A-Z])Classified[ \t]+By\b/g
/** A sentence of handling in mixed case; in capitals only a line's head tells it from a title. */
const SENTENCE = /(?:^|[^a-z])This (?:is an? |(?:message|cable|telegram|document) [a-z])/g
const SENTENCE_HEAD = /^\s*THIS (?:IS AN? |(?:MESSAGE|CABLE|TELEGRAM|DOCUMENT) (?:IS|CONTAINS|HAS|WAS|MAY)\b)/i
/** The first paragraph within a line, by its portion mark or its heading. */
const PARAGRAPH = /(?:^|\s)¶?1\s?\.\s*(?:\((?:U|C|S|SBU|LOU|FOUO|[SC]\/NF|C\/REL[^)]{0,40})\)|SUMMARY\b|\(?BEGIN\b)/gi
/** `REF: STATE 6970 As requested in reftel, ...`: a sentence behind a citation in capitals. */
const SENTENCE_BEHIND_CABLE =
  /(?<=\bREF(?:TEL)?S?:\s[^a-z\n]{0,60}[A-Z]{3}\s{1,4}\d{2,7}\.?\s{1,8})[A-Z][a-z]{1,20}\s{1,4}[a-z]{2,20}\s{1,4}[a-z]{2,20}\b/g
/** The mark of a summary, run on behind the value. */
const SUMMARY_BEGINS = /\sBEGIN SUMMARY\b/g
/** Hyphens that underline a heading, run on behind the value. */
const RULE = /\s-{5,}(?=\s|$)/g

/** Lines that open the running text. */
const TEXT_HEAD =
  /^\s*(?:\(?[A-Z]{1,3}\)\s*)?(?:¶?(?:PARA\s+)?(?:1|I)\s*[.)]\s|¶?1\.[A-Z(]|1\s{1,3}[A-Z]{2,}|\(\s?1\s?\)|¶?\d\.\s|BEGIN\s|SUMMARY\b|ACTION\s+REQUEST|INTRODUCTION\b|-{5,}|={5,})/i

/** Whether a line opens the running text, whatever its words. */
export const opensText = (line: string): boolean => TEXT_HEAD.test(line)

/** The label at the head of a line; null where there is none. `seen`: whether the lines above were header lines. */
export function headMark(line: string, seen: boolean): LabelMark | null {
  if (!HEAD_LETTER.test(line)) return null
  for (const [kind, pattern] of HEAD) {
    const match = pattern.exec(line)
    if (match) return { kind, at: 0, start: match[0].length }
  }
  return seen ? nearMark(line) : null
}

/** The first letter of every label, and what misspellings of one begin with. */
const HEAD_LETTER = /^\s*(?:\([A-Z]\)\s*)?(?:[AERSTU]|[A-Z]{2,8}:)/i

const WORD = /^\s*(?<word>[A-Z]{2,10})(?<mark>\s*[:;.,]|[ \t]+(?=["“]?[A-Z]))/i

/**
 * A label with one letter wrong, lost, doubled or moved: `TGS:`, `UBJECT:`, `SUBEJCT:`, `USBJ:`, `RFF:`. TAGS so only with codes of the table
 * behind it, REF only with an item; SUBJECT without a colon only where the word itself is right.
 */
function nearMark(line: string): LabelMark | null {
  const match = WORD.exec(line)
  const { word = '', mark = '' } = match?.groups ?? {}
  if (!match) return null
  const start = match[0].length
  const label = word.toUpperCase()
  const marked = mark.trim() !== ''
  if ((label === 'SUBJECT' || label === 'SUBJ') && word === label && /^\s*["“]?[A-Z][A-Z'/]/.test(line.slice(start)))
    return { kind: 'SUBJECT', at: 0, start }
  if (marked && (isNear(label, 'SUBJECT') || (mark.includes(':') && isNear(label, 'SUBJ'))))
    return { kind: 'SUBJECT', at: 0, start }
  if (marked && REFERENCES.some((right) => isNear(label, right)) && REF_VALUE.test(line.slice(start)))
    return { kind: 'REF', at: 0, start }
  if (isNear(label, 'TAGS') && codesIn(line.slice(start)) >= (marked ? 1 : 2)) return { kind: 'TAGS', at: 0, start }
  return null
}

const REFERENCES = ['REF', 'REFS', 'REFTEL', 'REFERENCE', 'REFERENCES']
const REF_VALUE = new RegExp(String.raw`^\s*${ITEM}`, 'i')

/** Whether the value of a REF line that begins so cites; `TRADE REFS: UPJOHN INC.` in running text does not. */
export const isItem = (value: string): boolean => REF_VALUE.test(value)

/** One letter wrong, missing or too much, two that changed places, or behind the first all of a long word in any order. */
function isNear(word: string, label: string): boolean {
  if (Math.abs(word.length - label.length) > 1 || word === label) return false
  if (word.length === LONG_LABEL && word[0] === label[0] && sorted(word) === sorted(label)) return true
  let head = 0
  while (head < word.length && word[head] === label[head]) head++
  const [rest, wanted] = [word.slice(head), label.slice(head)]
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  )
}

/** Letters of SUBJECT. */
const LONG_LABEL = 7
const sorted = (word: string): string => [...word].sort().join('')

const OPENING_BLANKS = /^[\s¶]*/

/** Labels and ends of values within `line` from `from` on, in order. */
export function innerMarks(line: string, from: number): readonly LabelMark[] {
  const value = line.slice(from)
  const marks: LabelMark[] = []
  const add = (kind: MarkKind, pattern: RegExp, behindWords = false) => {
    for (const match of matchesOf(value, pattern)) {
      if (behindWords && value.slice(0, match.index).trim() === '') continue
      const { length } = textFound(OPENING_BLANKS, match[0])
      marks.push({ kind, at: from + match.index + length, start: from + match.index + match[0].length })
    }
  }
  for (const match of value.includes(':') ? matchesOf(value, INNER) : []) {
    const { glue = '', label = '' } = match.groups ?? {}
    const start = from + match.index + match[0].length
    const kind = labelNamed(label)
    if ((glue !== '' || ODD_LABEL.test(label)) && !isGluedLabel(kind, label, line.slice(start, start + LONGEST_ITEM)))
      continue
    marks.push({ kind, at: from + match.index + glue.length, start })
  }
  for (const { 0: label, index } of value.includes('TAGS') ? matchesOf(value, TAGS_COMMA) : []) {
    const [at, start] = [from + index, from + index + label.length]
    if (codesIn(line.slice(start)) > 1) marks.push({ kind: 'TAGS', at, start })
  }
  add('stop', STOP)
  if (value.includes('U)')) add('stop', MARKED_SENTENCE, from > 0)
  if (value.includes('Classified')) add('stop', CLASSIFIED)
  if (value.includes('This ')) add('stop', SENTENCE)
  if (value.includes('1')) add('text', PARAGRAPH)
  for (const { index } of line.includes('REF') ? matchesOf(line, SENTENCE_BEHIND_CABLE) : [])
    if (index >= from) marks.push({ kind: 'text', at: index, start: index })
  if (value.includes('BEGIN')) add('text', SUMMARY_BEGINS)
  if (value.includes('-----')) add('text', RULE)
  return marks.sort((a, b) => a.at - b.at)
}

/** `TERMINALREF: A. ACCRA 480`, `2019TAGS: PARM JA`: a label in capitals behind a word, and a value of its kind behind it. */
function isGluedLabel(kind: HeaderLabel, label: string, value: string): boolean {
  if (label !== label.toUpperCase()) return false
  if (kind === 'TAGS') return codesIn(value) > 0
  return kind === 'EO' || label === 'SUBJECT' || (kind === 'REF' && REF_VALUE.test(value))
}
/** Labels with a letter lost: only a value of their kind tells them. */
const ODD_LABEL = /^(?:TGS|AGS)$/i

const LONGEST_ITEM = 60

/** Whether the line is words of handling from its head on. */
export const isHandling = (line: string): boolean => SENTENCE_HEAD.test(line)

function labelNamed(label: string): HeaderLabel {
  const first = label.charAt(0).toUpperCase()
  return first === 'T' || first === 'A' ? 'TAGS' : first === 'S' ? 'SUBJECT' : first === 'E' ? 'EO' : 'REF'
}

import type { Attributes, AttributeValue } from './attributes.ts'
import { type LogicalText, LogicalTextBuilder } from './logical-text.ts'

/**
 * The form that the Department's reading room puts above a telegram, label and value on a line or all labels first:
 *
 *     MRN: 94 ACCRA 123
 *     Date/DTG: Feb 02, 1994 / 021530Z FEB 94
 *     From: AMEMBASSY ACCRA
 *     Action: WASHDC, SECSTATE ROUTINE
 *     Reference: 94 STATE 5614
 *     Subject: HARBOUR DUES
 */
export interface ReadingRoomForm {
  /** Its values under the archive's names for the same: `Document Number`, `Draft Date`, `Subject`. */
  readonly attributes: Attributes
  /** Where the telegram begins. */
  readonly end: number
  /** The cable's own number as the form prints it. */
  readonly number: string
}

const OPENING = /^[ \t]*MRN:/m
/** The form stands at the head of the text. */
const FARTHEST = 400
/** A form with everything in it is shorter. */
const LONGEST = 3000
const LABEL =
  /^[ \t]*(?<label>MRN|Date\/DTG|From|Action|Info|E\.?O\.?|TAGS|Captions|Pass Line|Reference|Subject|Ref):(?<value>.*)$/i
/** The archive's name of each field of the form. */
const KEYS: Readonly<Record<string, string>> = {
  MRN: 'Document Number',
  'DATE/DTG': 'Draft Date',
  FROM: 'From',
  ACTION: 'To',
  TAGS: 'TAGS',
  REFERENCE: 'Reference',
  REF: 'Reference',
  SUBJECT: 'Subject',
}
/** What follows the form: the marking of the telegram, its page line, its office symbols. */
const TELEGRAM =
  /^[ \t]*(?:(?:UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE|C O N F|U N C L|S E C R)\b|PAGE\b|ACTION [A-Z]{1,6}-\d\d|INFO [A-Z]{1,6}-\d\d|---)/
/** The marking with the number of its transmission, above the page line. */
const MARKING = /^[ \t]*[A-Z][A-Z ]{5,30}\s{1,40}[A-Z]{2,4}\d{3,5}$/
/** Values that stand below all labels, by what they look like. */
const SHAPES: readonly (readonly [key: string, shape: RegExp])[] = [
  ['Document Number', /^\d\d(?:\d\d)?\s+[A-Z][A-Z .'-]{0,40}\s\d{1,6}$/],
  ['Draft Date', /\b\d{4}\b[^/]{0,20}\/[^/\d]{0,20}\d{6}Z/],
  ['From', /^(?:AM(?:EMBASSY|CONSUL)|US(?:MISSION|INT|LO)|SECSTATE)\b/],
  ['To', /^WASHDC\b|\b(?:ROUTINE|PRIORITY|IMMEDIATE)$/],
  ['TAGS', /^(?:[A-Z]{2,5}(?:[ ,;/]+|$)){2,}$/],
  ['Reference', /^\(?A[.)]\s|^(?:\d\d\s)?[A-Z][A-Z ]{2,20}\s\d{2,6}$/],
]

/** Values of labels that say nothing more: the order's number, captions. */
const SAYS_NOTHING =
  /^(?:\d{5}|N\/A|None|(?:SENSITIVE|SIPDIS|NOFORN|NODIS|EXDIS|LIMDIS|STADIS|ROGER CHANNEL|NONE)(?:[ ,;/]+(?=\S)|$))+$/i
/** The next item of the references, below the first. */
const NEXT_ITEM = /^\(?(?<letter>[B-Z])[.)]\s/
/** The first paragraph of the telegram. */
const PARAGRAPH = /^1\s?\.\s*[("A-Z]/

interface Value {
  readonly start: number
  readonly end: number
}

/** Reads the form at the head of `text`; null where there is none. */
export function readForm(text: string): ReadingRoomForm | null {
  const at = OPENING.exec(text.slice(0, FARTHEST))?.index
  if (at === undefined) return null
  const values = new Map<string, Value[]>()
  const add = (key: string, value: Value): void => {
    const others = values.get(key)
    if (value.end <= value.start) return
    if (others) others.push(value)
    else values.set(key, [value])
  }
  let key: string | null = null
  /** All labels first, their values below. */
  let columns = false
  let start = at
  for (let blank = false; start < Math.min(text.length, at + LONGEST); ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end).trimEnd()
    const groups = LABEL.exec(line)?.groups
    if (TELEGRAM.test(line)) {
      if (MARKING.test(line)) start = end + 1
      break
    }
    if (groups) {
      const { label = '', value = '' } = groups
      key = KEYS[label.toUpperCase()] ?? null
      if (key === 'Document Number' && value.trim() === '') columns = true
      if (key !== null) add(key, { start: start + line.length - value.trimStart().length, end: start + line.length })
    } else if (line.trim() === '') blank = true
    else {
      if (columns && opensTelegram(line.trim(), text, values.get('Subject'))) break
      if (blank && values.size > 3 && shapeOf(line, values) === 'Subject' && values.has('Subject')) break
      const goesOn: boolean = !columns && !blank && key !== null && values.has(key)
      const under: string | null =
        goesOn && key !== null ? key : columns ? columnOf(line, values, key) : shapeOf(line, values)
      const from = start + line.length - line.trimStart().length
      if (under !== null) add(under, { start: from, end: start + line.length })
      key = under ?? key
    }
    if (line.trim() !== '') blank = false
    start = end + 1
  }
  const number = values.get('Document Number')?.[0]
  if (!number) return null
  const written = (name: string): AttributeValue | undefined => {
    const parts = values.get(name)
    return parts && { logical: joined(text, parts) }
  }
  return {
    attributes: { get: written, ofForm: true },
    end: Math.min(start, text.length),
    number: text.slice(number.start, number.end),
  }
}

/** The field that a value without a label is of: by its shape, the last being the subject. */
const shapeOf = (line: string, values: ReadonlyMap<string, unknown>): string =>
  SHAPES.find(([name, shape]) => !values.has(name) && shape.test(line.trim()))?.[0] ?? 'Subject'

/** The same where all labels stand first, the value before being of `key`; null where a line says nothing. */
function columnOf(line: string, values: ReadonlyMap<string, readonly Value[]>, key: string | null): string | null {
  if (!values.has('Subject') && SAYS_NOTHING.test(line.trim())) return null
  const letter = NEXT_ITEM.exec(line.trim())?.groups?.letter
  const references = values.get('Reference')
  const expected = String.fromCharCode(references ? FIRST_LETTER + references.length : FIRST_LETTER)
  return key === 'Reference' && letter === expected ? key : shapeOf(line, values)
}

const FIRST_LETTER = 'A'.charCodeAt(0)

/** Whether the telegram begins: its first paragraph, or its subject said again as a heading. */
function opensTelegram(line: string, text: string, subject: readonly Value[] | undefined): boolean {
  if (!subject) return false
  return PARAGRAPH.test(line) || subject.map(({ start, end }) => text.slice(start, end)).join(' ') === line
}

function joined(text: string, parts: readonly Value[]): LogicalText {
  const builder = new LogicalTextBuilder(text)
  for (const { start, end } of parts) builder.add(start, end, ' ')
  return builder.build()
}

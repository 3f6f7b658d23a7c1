import { matchesOf, textFound } from '@reftel/cypher'
import type { Layout, Span } from '../layout/layout.ts'
import { isPostWord } from '../words/citation-words.ts'

/** The parts of a logical text that are read in their own way, in order. */
export interface Parts {
  /** Values of REF lines, label left out. */
  readonly refLines: readonly Span[]
  /** Running text: passing lines, subject, body; neither REF lines nor E.O. and TAGS. */
  readonly texts: readonly Span[]
}

/** A REF line that stands below the header, where the header has none: looked for by its letters, then for what stands before them. */
const STRAY = /REF(?<=^[ \t]*REF)(?:ERENCES?|TELS?|AIRS?|S)?[ \t]*:/im
const STRAY_END = /\n[ \t]*\n|\n[ \t]*(?:\d{1,2}\.[ \t]|SUMMARY|BEGIN\b)/i
/** The label as it stands before the value. */
const LABEL =
  /(?:RE?FF?(?:ERENCE[SD]?|TELS?|AIRS?|S)?|RETELS?|R\.?E\.F\.|R ?E F(?: S)?|R EF|REG)(?:\(S\))?(?:[ \t]{1,3}(?:TELEGRAMS?|CABLES?|MESSAGES?|TELS?|MSGS?|NOS?\.?))?[ \t]{0,24}[:;.,/=-]{0,4}\s{0,24}$/i
const LONGEST_LABEL = 24

/** Takes a logical text apart into REF lines and running text. */
export function partsOf({ header, logical: { text } }: Layout): Parts {
  const { valid, superseded } = refFields(header)
  const labelled = valid.filter((span) => isRefLine(text, span)).map((span) => adjusted(text, span))
  const refLines =
    labelled.length > 0 ? whole(labelled) : (strayRefLine(text) ?? letteredHead(text) ?? itemLines(text, header))
  const silent = header.filter(({ label }) => label === 'EO' || label === 'TAGS').map(({ span }) => span)
  const taken = [
    ...[...refLines, ...superseded].map((span) => ({ start: labelStart(text, span.start), end: span.end })),
    ...silent,
  ].sort((a, b) => a.start - b.start)
  const texts: Span[] = []
  let start = 0
  for (const span of taken) {
    if (span.start > start) texts.push({ start, end: span.start })
    start = Math.max(start, span.end)
  }
  if (start < text.length) texts.push({ start, end: text.length })
  return { refLines, texts }
}

/** REF lines of which one goes on where another was found below, as one. */
function whole(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last && span.start < last.end) found.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) })
    else found.push(span)
  }
  return found
}

/** A corrected copy says its header again: the REF line above the last SUBJECT counts no more where one stands below it. */
function refFields(header: Layout['header']): { valid: readonly Span[]; superseded: readonly Span[] } {
  const all = header.filter(({ label }) => label === 'REF').map(({ span }) => span)
  const subjects = header.filter(({ label, span }) => label === 'SUBJECT' && span.end > span.start)
  const again = subjects.length > 1 ? subjects.at(-1)?.span.start : undefined
  const valid = again === undefined ? all : all.filter(({ start }) => start > again)
  return valid.length > 0
    ? { valid, superseded: all.filter((span) => !valid.includes(span)) }
    : { valid: all, superseded: [] }
}

/** `STATE 123` and, on the next line, `456; B. LIMA 812`: the rest of the number, and of its line, is still the REF line's. */
const BROKEN_NUMBER =
  /^[ \t]*\r?\n[ \t]*\d{1,5}(?!\d|\/\d{1,2}\b|,\d|[.)][ \t(]|(?<!\n[ \t]*(?:0\d{1,4}|\d{3,5}))[ \t]?\((?:U|C|S|SBU|LOU)\b)(?=\W|$|[A-Z][.)])(?:[ \t]*(?:[;,:(/&]|AND\b|[A-Z][.)]).*)?/i
/** Lines below it that open with an item's letter. */
const LETTERED_LINES = /^(?:\r?\n[ \t]*\(?[B-Z][.):][ \t]+\S.*)+/
/** `C-141 WITH BLANKETS` behind a blank line is no item C. */
const AIRCRAFT = /\n[ \t\r]*\n[ \t]*[A-Z]-\d/

/** What is no item behind a citation of the same line: a summary, a remark on the transmission. */
const REMARK = /(?<=[\d)]\.?\s{1,12})(?:BEGIN[ \t]{1,4})?(?:SUMMARY|NOTE)\b[ \t]{0,4}:/
/** `STATE 6970 As requested in reftel, ...`: a sentence behind a citation in capitals. */
const SENTENCE =
  /(?<=[A-Z]{3}'?[ \t]{1,4}\d{2,7}\.?[ \t]{1,8})[A-Z][a-z]{1,20}[ \t]{1,4}[a-z]{2,20}[ \t]{1,4}[a-z]{2,20}\b/

/** Where, within the value of a REF line, a remark or running text begins; its length where none does. */
function remarkIn(value: string): number {
  return Math.min(...[REMARK, SENTENCE].map((pattern) => pattern.exec(value)?.index ?? value.length))
}

function adjusted(text: string, { start, end }: Span): Span {
  const whole = text.slice(start, end)
  const until = Math.min(AIRCRAFT.exec(whole)?.index ?? whole.length, remarkIn(whole), textFrom(whole))
  if (until < whole.length) return { start, end: start + until }
  return { start, end: withBrokenNumbers(text, end) }
}

/** The end of a REF line that ends at `end`, with the lines that broken numbers hang on to. */
function withBrokenNumbers(text: string, end: number): number {
  let last = withOpenItem(text, end)
  for (let numbers = 0; numbers < MOST_BROKEN && /\d/.test(text.charAt(last - 1)); numbers++) {
    const rest = textFound(BROKEN_NUMBER, text.slice(last, last + LONGEST_REST))
    if (rest === '') break
    last += rest.length
    last += textFound(LETTERED_LINES, text.slice(last, last + LONGEST_REST)).length
    last = withOpenItem(text, last)
  }
  return last
}

const withOpenItem = (text: string, end: number): number =>
  OPEN_LETTER.test(text.slice(end - 4, end))
    ? end + textFound(NEXT_LINE, text.slice(end, end + LONGEST_REST)).length
    : end
const MOST_BROKEN = 5
/** `; C.` or `AN-` at the end of a line: the item, or the rest of a name, is on the next. */
const OPEN_LETTER = /(?:[;,: (][A-Z][.)]|[A-Z]{2}-)$/
const NEXT_LINE = /^[ \t\r]*\n[ \t]*\S.*/

/** A line of a REF line goes on in the next when it ends so: a separator, a small word, an item's letter. */
const GOES_ON = /(?:[,;:/&-]|\b(?:AND|OR|TO|OF|DATED|FROM)|[ (][A-Z][.)]|^[A-Z][.)])$/i
/** What ends an item: a number, words in parentheses. */
const COMPLETE = /[\d)]\.?$/
/** A line that a blank more would have broken sooner; the label stands before the first. */
const WRAPPED_FROM = 44
/** An item's letter, an indent, a paper. */
const ITEM_LINE =
  /^(?:[ \t]*(?:(?:AND|&)[ \t]|A-\d|REF[ \t]*\(?[A-Z]\)?[ \t]*:|\(?[A-Z1-9][.):])|[ \t]{3,}|[ \t]*\((?:NOTAL|EXDIS|NODIS|LIMDIS|BUTN|NOFORN)\)|.*\b(?:LETTER|MEMO|MEMORANDUM|MEMCON|MEMOIRE|WIRELESS|E?-?MAIL|TELE?CON|AIRGRAM|SEPTEL|DTG)\b|.*[;,][ \t]*\(?[A-Z][.):]|.*\d{6}Z)/i
/** A word before a number. */
const NUMBERED_WORD = /\b([A-Z]{2,24})(?:(?:'S)?[ \t]{1,40}(?:A-)?|-)\d/gi
const LONGEST_WORD = 24

/** Where, in the value of a REF line, running text begins that no blank line parts from it; its length where none does. */
function textFrom(value: string): number {
  let line = 0
  for (let next = value.indexOf('\n'); next !== -1; next = value.indexOf('\n', line)) {
    const before = value.slice(line, next).trim()
    line = next + 1
    const end = value.indexOf('\n', line)
    const words = value.slice(line, end === -1 ? value.length : end)
    const cut = GOES_ON.test(before) || (before.length >= WRAPPED_FROM && !COMPLETE.test(before))
    const last = textFound(LAST_WORD, before.slice(-LONGEST_WORD))
    // `05 KATH`, `MANDU 2410`: the line ends within a name.
    if (cut || ITEM_LINE.test(words) || isPostWord(last) || isPostWord(last + textFound(FIRST_WORD, words))) continue
    if (words.trim() === '' || /^[ \t]*\d/.test(words)) continue
    if (!namesPost(words)) return next
  }
  return value.length
}

const LAST_WORD = /(?<![A-Z])[A-Z]+$/i
const FIRST_WORD = /^[A-Z]{1,24}(?= \d)/i

/** How far below a REF line its rest is looked for. */
const LONGEST_REST = 400

/** `REF (A) DOES NOT SAY WHO IS TO PAY`: a label without a colon is one only where the line cites. */
function isRefLine(text: string, { start, end }: Span): boolean {
  const label = text.slice(labelStart(text, start), start)
  if (/[:;.,/=-]/.test(label)) return true
  const [line = ''] = text.slice(start, end).split('\n', 1)
  return ITEM_LINE.test(line.replace(/^\(?[A-Z][.):]/, '')) || OWN_TELEGRAM.test(line) || namesPost(line)
}
/** `REF MY TEL 1020`, `REF EMBTEL 1020`, `REF 188231` */
const OWN_TELEGRAM =
  /^(?:(?:(?:MY|OUR|UR|YOUR)[ \t]{0,3}|(?:EMB|DEP|CON))TEL(?:EGRAM|S)?[ \t]{1,3}\d{2,6}|[ \t]{0,4}\d{6})\b/i

const namesPost = (line: string): boolean => matchesOf(line, NUMBERED_WORD).some(([, word = '']) => isPostWord(word))

function labelStart(text: string, start: number): number {
  const from = Math.max(0, start - LONGEST_LABEL)
  const label = LABEL.exec(text.slice(from, start))
  return label ? from + label.index : start
}

function strayRefLine(text: string): readonly Span[] | null {
  const label = STRAY.exec(text)
  if (!label) return null
  const start = label.index + label[0].length
  const rest = STRAY_END.exec(text.slice(start))
  return [{ start, end: rest ? start + rest.index : text.length }]
}

/** Lines A, B and so on above the first paragraph, though no label says that they are references. */
const LETTERED_HEAD = /^[ \t]*\(?A[.)][ \t]+\S.*(?:\r?\n[ \t]*\(?[B-Z][.)][ \t]+\S.*)+/m
const BELOW_IT = /\bREF(?:TEL)?S?\s+\(?[A-Z]\b/
/** How far down a text such lines stand. */
const LONGEST_TOP = 3000

/** `A. STATE 201984` and `B. OSLO 5103` at the head of a text that says `REF A` below: its REF line. */
function letteredHead(text: string): readonly Span[] | null {
  const lines = LETTERED_HEAD.exec(text.slice(0, LONGEST_TOP))
  if (!lines) return null
  const end = lines.index + lines[0].length
  const items = lines[0].split('\n')
  return items.every(namesPost) && BELOW_IT.test(text.slice(end)) ? [{ start: lines.index, end }] : null
}

/** An item of a REF line in capitals, whole: `(D) USNATO 5984 (NOTAL)`, `2003 LIMA 531`; and the marks between two. */
const WHOLE_ITEM =
  /(?:\(?[A-Z][.)]\s{0,4})?(?:(?:19|20)?\d\d\s)?([A-Z][A-Z.']{1,14}(?: [A-Z][A-Z.']{1,14}){0,2})(?:\s{1,4}|-)\d{2,6}(?:\s{0,2}\((?:NOTAL|EXDIS|NODIS)\))?/g
const BETWEEN_ITEMS = /^(?:[\s;,.&]|AND\b|(?<=AND\s)\d{2,6}\b)*$/
/** Lines below the header that may stand above such items. */
const MOST_ABOVE = 6
const LONGEST_ITEM_LINE = 200
/** A label alone on its line, the items below it. */
const LABEL_ALONE = /^[ \t]*REF(?:ERENCES?|TELS?|S)?[ \t]*$/
/** A year, which is no number of a cable where the text alone has to tell. */
const ENDS_IN_YEAR = /\s(?:19|20)\d\d\s*$/

/**
 * Lines of items and nothing else above the first paragraph, their label lost with the lines above them or alone on its own, where
 * the text below means `REF B` of them; one item alone where the text has `REFTEL`, or `REF` with its letter:
 *
 *     NATO AEW
 *     (D) USNATO 5984; (E) BONN 18558; (F) LONDON 17773
 *     BEGIN SUMMARY: EMBASSY LONDON'S SUGGESTION (REF D) ...
 */
function itemLines(text: string, header: Layout['header']): readonly Span[] {
  let at = Math.max(0, ...header.map(({ span }) => span.end))
  let [first, last] = [-1, -1]
  let items = 0
  let labelled = false
  for (let lines = 0; at < text.length && lines <= MOST_ABOVE; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(at, Math.min(end, at + LONGEST_ITEM_LINE))
    const count = end - at < LONGEST_ITEM_LINE ? itemsIn(line) : 0
    labelled ||= first < 0 && LABEL_ALONE.test(line)
    const goesOn = first >= 0 && BETWEEN_ITEMS.test(line) && line.trim() !== ''
    if (count > 0 || goesOn) {
      first = first < 0 ? at : first
      last = end
      items += count
    } else if (first >= 0 && line.trim() !== '') break
    if (line.trim() !== '') lines++
    at = end + 1
  }
  if (items === 0) return []
  const found = { start: first, end: last }
  const below = text.slice(last)
  const meant = items > 1 ? BELOW_IT.test(below) : isMeant(text.slice(first, last), below)
  return labelled || meant ? [found] : []
}

/** Whether the text below one item alone means it: by its letter, or where it has none by REFTEL. */
function isMeant(item: string, below: string): boolean {
  const letter = /^[ \t]*\(?(?<letter>[A-Z])[.)]/.exec(item)?.groups?.letter
  if (letter === undefined) return !ENDS_IN_YEAR.test(item) && /\bREFTEL\b/i.test(below)
  return matchesOf(below, LETTERED_BELOW).some(({ groups }) => groups?.letter?.toUpperCase() === letter)
}
const LETTERED_BELOW = /\bREF(?:TEL)?\s\(?(?<letter>[A-Z])\b/gi

/** How many items a line is made of; none where other words stand in it. */
function itemsIn(line: string): number {
  const items = matchesOf(line, WHOLE_ITEM)
  if (!items.every(([, post = '']) => isPostWord(post.split(' ').at(-1) ?? ''))) return 0
  return BETWEEN_ITEMS.test(line.replace(WHOLE_ITEM, '')) ? items.length : 0
}

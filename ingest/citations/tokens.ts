import { numberAt } from '@reftel/cypher'
import { isPostWord } from '../words/citation-words.ts'
import { RunForm } from '../words/form.ts'
import { hashesOf, isDigit } from '../words/hashing.ts'
import type { Runs } from '../words/runs.ts'
import { wordTable } from '../words/word-table.ts'
import { CLASS } from './grammar.ts'

/** A text as tokens: `classes` has one character for each (grammar.ts), `starts` and `ends` its place in the text. */
export interface ClassedTokens {
  readonly text: string
  readonly classes: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The arrays, as they may be used again. */
  readonly room: Room
}

/** The tokens with other classes. Field by field: the engine sets a field of a copied object anew ten times as slowly. */
export const classedAs = ({ text, starts, room, ends }: ClassedTokens, classes: string): ClassedTokens => ({
  text,
  classes,
  starts,
  room,
  ends,
})

/** Where token `at` begins in the text; 0 behind the last one. */
export const startOf = ({ starts }: ClassedTokens, at: number): number => numberAt(starts, at)

/** Where it ends; 0 behind the last one. */
export const endOf = ({ ends }: ClassedTokens, at: number): number => numberAt(ends, at)

/** The tokens of [from, to) behind which a line ends and another follows. */
export function lastOfLines(tokens: ClassedTokens, from: number, to: number): readonly number[] {
  const { text } = tokens
  const found: number[] = []
  let last = from
  for (let end = text.indexOf('\n', endOf(tokens, from)); end !== -1; end = text.indexOf('\n', end + 1)) {
    while (last < to - 1 && startOf(tokens, last + 1) < end) last++
    if (last >= to - 1) break
    if (found.at(-1) !== last) found.push(last)
  }
  return found
}

const code = (class_: string): number => class_.charCodeAt(0)
const OTHER_MARK = code('!')
/** Marks that the grammar knows, by the class they get; `--` and `...` count as one. */
const MARKS = new Uint8Array(256).fill(OTHER_MARK)
for (const mark of `(),;:./-'#*$"`) MARKS[code(mark)] = code(mark)
MARKS[code('&')] = code(CLASS.and)
MARKS[code('%')] = code(CLASS.unit)
/** Typographic quotes and dashes. */
const WIDE_MARKS: ReadonlyMap<number, number> = new Map([
  [0x2019, code("'")],
  [0x2013, code('-')],
  [0x2014, code('-')],
])
const classOfMark = (mark: number): number =>
  mark < 256 ? (MARKS[mark] ?? OTHER_MARK) : (WIDE_MARKS.get(mark) ?? OTHER_MARK)

/** Letters read for digits, as teletype and reader confuse them. */
const DIGIT_LOOKALIKES = /^[0-9OILSBQ]+$/
/** `311345Z`; `31O345Z`, of whose digits two at most are letters. */
const DTG = /^(?:\d{6}Z|(?=(?:[OIL]?\d){4})[0-3OIL][0-9OIL]{5}Z$)/
const DTG_DIGITS = 6
/** From so many digits on a run of digits and lookalikes is a number; `O1`, `B2` are not. */
const LEAST_GARBLED_DIGITS = 2
const MOST_DIGITS_CLASS = 7

/** Reads the runs of a text into tokens. Words are runs of letters, numbers runs of digits; white space is left out. */
export function tokenise(runs: Runs): ClassedTokens {
  const { text, length, start, end, form, citing } = runs
  const out = new TokenWriter(text)
  let at = 0
  for (let run = 0; run < length; run++) {
    const from = start[run] as number
    if (from > at) addMarks(out, text, at, from)
    at = end[run] as number
    const holds = (form[run] as number) & (RunForm.LETTER | RunForm.DIGIT)
    if (holds === RunForm.LETTER) out.add(wordClass(text, from, at, citing[run] as number), from, at)
    else if (holds === RunForm.DIGIT) out.add(numberClass(digitsAt(text, from, at)), from, at)
    else addMixed(out, text, from, at)
  }
  addMarks(out, text, at, text.length)
  return out.done()
}

const BLANK = 32
const HYPHEN = 45
const DOT = 46
const NO_BREAK_SPACE = 0xa0
/** `LIMA_123`: a blank as forms have it. */
const LOW_LINE = 95

/** The marks between two runs. */
function addMarks(out: TokenWriter, text: string, start: number, end: number): void {
  for (let at = start; at < end; ) {
    const from = at
    const mark = text.charCodeAt(at++)
    if (mark <= BLANK || mark === NO_BREAK_SPACE || mark === LOW_LINE) continue
    if (mark === HYPHEN || mark === DOT) while (text.charCodeAt(at) === mark) at++
    out.add(classOfMark(mark), from, at)
  }
}

const numberClass = (digits: number): number => 48 + Math.min(digits, MOST_DIGITS_CLASS)

/** Digits of a number: zeros that pad it beyond any series, `00028885`, are left out. */
function digitsAt(text: string, start: number, end: number): number {
  let from = start
  while (end - from >= MOST_DIGITS_CLASS && text.charCodeAt(from) === 48) from++
  return end - from
}

const WORD = code(CLASS.word)

/** The class of a word that the grammar has as `citing`, 0 for one that it has not. */
function wordClass(text: string, start: number, end: number, citing: number): number {
  if (end - start > 1) return citing || WORD
  const letter = text.charCodeAt(start)
  return code(letter === 65 || letter === 97 ? CLASS.letterA : CLASS.letter)
}

/** A run of letters and digits: a garbled number, a date-time group, or words and numbers without a blank between. */
function addMixed(out: TokenWriter, text: string, start: number, end: number): void {
  const run = text.slice(start, end).toUpperCase()
  if (DTG.test(run)) {
    out.add(code(CLASS.dtg), start, start + 7)
    if (end > start + 7) addPieces(out, text, start + 7, end)
  } else if (text.charAt(start - 1) !== "'" && isGarbledNumber(run, text.charAt(end)))
    out.add(code(CLASS.garbledNumber), start, end)
  else if (GLUED_ITEM.test(run) && /[.):]/.test(text.charAt(end)) && isGarbledNumber(run.slice(0, -1), '')) {
    out.add(code(CLASS.garbledNumber), start, end - 1)
    addPieces(out, text, end - 1, end)
  } else if (isGarbledPostWord(run)) out.add(code(CLASS.postWord), start, end)
  else if (isPostAndGarbled(run)) {
    const number = start + run.search(/\d/)
    out.add(code(CLASS.postWord), start, number)
    out.add(code(CLASS.garbledNumber), number, end)
  } else if (APOSTROPHE_READ_AS_8.test(run) && isPostWord(run.slice(0, -2))) {
    out.add(code(CLASS.postWord), start, end - 2)
    out.add(code("'"), end - 2, end - 1)
    out.add(code(CLASS.letter), end - 1, end)
  } else addPieces(out, text, start, end)
}

/** `18O17`, `I8017`, `O1684`, `1801O`; not `12345B.`, where the letter opens the next item of a list. */
function isGarbledNumber(run: string, after: string): boolean {
  if (/^\d[OIS]$/.test(run)) return true
  if (run.length > 6 || !DIGIT_LOOKALIKES.test(run)) return false
  const digits = run.replace(/\D/g, '').length
  if (digits < LEAST_GARBLED_DIGITS || digits * 2 < run.length) return false
  return !(/^\d+B$/.test(run) && (after === '.' || after === ')' || after === ':'))
}

/** `STATE8S 45678`: its apostrophe garbled. */
const APOSTROPHE_READ_AS_8 = /^[A-Z]{4,24}8S$/

/** `QUITO3O4`: a post's name and a garbled number without a blank. */
function isPostAndGarbled(run: string): boolean {
  const [, name = '', number = ''] = POST_AND_GARBLED.exec(run) ?? []
  return name !== '' && isGarbledNumber(number, '') && isPostWord(name)
}
const POST_AND_GARBLED = /^([A-Z]{4,})((?=\d{1,5}[OILSBQ])\d[0-9OILSBQ]{1,4}\d)$/

/** `20S386B.`: a garbled number and the letter of the next item. */
const GLUED_ITEM = /^(?=.*\D.)[0-9OILSBQ]+[B-J]$/

/** `M0SCOW`, `CA1RO`, `0SLO`: digits for the letters of a post's name. */
function isGarbledPostWord(run: string): boolean {
  if (!LETTER_LOOKALIKES.test(run)) return false
  return isPostWord(run.replace(/[0158]/g, (digit) => LETTERS[digit] ?? ''))
}
const LETTER_LOOKALIKES = /^(?:[A-Z]+[0158]{1,2}|[08])[A-Z]+$/
const LETTERS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S', 8: 'B' }

function addPieces(out: TokenWriter, text: string, start: number, end: number): void {
  for (let from = start; from < end; ) {
    const digits = isDigit(text.charCodeAt(from))
    let to = from + 1
    while (to < end && isDigit(text.charCodeAt(to)) === digits) to++
    if (digits && to - from === DTG_DIGITS && /[Zz]/.test(text.charAt(to)) && to < end) {
      out.add(code(CLASS.dtg), from, to + 1)
      from = to + 1
      continue
    }
    out.add(digits ? numberClass(to - from) : wordClass(text, from, to, citingOf(text.slice(from, to))), from, to)
    from = to
  }
}

const citingOf = (word: string): number => wordTable().citing(...hashesOf(word.toUpperCase()))

interface Room {
  readonly classes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Arrays that a cable is through with: the next one takes them, since making new ones takes as long as filling them. */
const spare: Room[] = []
/** Texts of one cable that are read at a time: its own and the archive's list. */
const MOST_SPARE = 2
const SMALLEST_ROOM = 1 << 11

function roomFor(least: number): Room {
  const at = spare.findIndex(({ starts }) => starts.length >= least)
  const [taken] = at < 0 ? [] : spare.splice(at, 1)
  if (taken) return taken
  const size = Math.max(least, SMALLEST_ROOM)
  return { classes: new Uint8Array(size), starts: new Int32Array(size), ends: new Int32Array(size) }
}

/** Says that nothing will be asked of `tokens` any more. */
export function release({ room }: ClassedTokens): void {
  // The smallest first, so that a short text leaves the long ones to others.
  spare.push(room)
  spare.sort((a, b) => a.starts.length - b.starts.length)
  if (spare.length > MOST_SPARE) spare.shift()
}

/** Collects tokens in typed arrays that grow. */
class TokenWriter {
  private classes: Uint8Array
  private starts: Int32Array
  private ends: Int32Array
  private count = 0

  constructor(private readonly text: string) {
    // Cable text has a token for every five or six characters.
    const { classes, starts, ends } = roomFor((text.length >> 2) + 16)
    this.classes = classes
    this.starts = starts
    this.ends = ends
  }

  add(class_: number, start: number, end: number): void {
    if (this.count === this.classes.length) this.grow()
    this.classes[this.count] = class_
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.count++
  }

  private grow(): void {
    const room = this.count * 2
    const [classes, starts, ends] = [new Uint8Array(room), new Int32Array(room), new Int32Array(room)]
    classes.set(this.classes)
    starts.set(this.starts)
    ends.set(this.ends)
    this.classes = classes
    this.starts = starts
    this.ends = ends
  }

  done(): ClassedTokens {
    // Behind the last token nothing begins, whatever stood in the arrays before.
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = 0
    this.ends[this.count] = 0
    return {
      text: this.text,
      classes: Buffer.from(this.classes.buffer, 0, this.count).toString('latin1'),
      starts: this.starts,
      room: { classes: this.classes, starts: this.starts, ends: this.ends },
      ends: this.ends,
    }
  }
}

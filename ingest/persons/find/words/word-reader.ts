import { numberAt } from '@reftel/cypher'
import { RunForm } from '../../../words/form.ts'
import { FOLD, FOLD_RUN, isDigit, letterAt, SEED_1, SEED_2, step1, step2 } from '../../../words/hashing.ts'
import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'
import type { Runs } from '../../../words/runs.ts'
import { unitAt } from '../../../words/units.ts'
import { isCommaForApostrophe, isElidedWord } from './apostrophes.ts'
import { classesOfParts, isDash, joinedLineEnd, lineBreakEnd, NAMELESS, startsOther } from './hyphens.ts'
import { isPrefixed, SHORTEST_PREFIXED } from './prefixed.ts'
import { Shape } from './shape.ts'

const APOSTROPHE = 39
const CURLY = 0x2019
const COMMA = 44
const HYPHEN = 45
const BLANK = 32
const STAR = 42
const SLASH = 47
const GRAVE = 96
const UPPER_S = 83
const LOWER_S = 115
const UPPER_A = 65
const UPPER_Z = 90

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY

/** Reads the words of a text one by one, each of one run or of several that a mark joins; tells of the one read last. */
export class WordReader {
  /** Where it begins, where it ends, a possessive left out, and where the next may begin. */
  from = 0
  end = 0
  after = 0
  /** Its hashes. */
  one = 0
  #two = 0
  /** Letters in it; whether all of them are plain capitals. */
  letters = 0
  capitals = true
  /** Bits of `Shape` for what joins its runs, and of what they are. */
  form = 0
  /** Bits of `Word`, -1 until it is looked up; whether an apostrophe stands behind its first letters. */
  known = 0
  marked = false
  /** Where the last word was cut that had lost the blank behind it, `OswaldoVillamil`; -1 before there is one. */
  cut = -1
  #run = 0

  /** `codes`: the code units of the text, and a 0 behind them. */
  constructor(
    private readonly runs: Runs,
    private readonly codes: Uint16Array,
    private readonly lexicon: Lexicon,
  ) {}

  /** Reads the first word from `at` on; false where there is none. */
  next(at: number): boolean {
    const { text, length, start, end } = this.runs
    const before = this.known
    // A possessive S may have been a run, or the head of one: `MIG'S23`.
    while (this.#run < length && (end[this.#run] as number) <= at) this.#run++
    if (this.#run >= length) return false
    this.from = Math.max(at, start[this.#run] as number)
    this.one = SEED_1
    this.#two = SEED_2
    this.letters = 0
    this.capitals = true
    this.form = 0
    this.marked = false
    this.#take(this.from)
    const glue = unitAt(this.codes, this.end)
    if (glue === HYPHEN || glue === STAR || glue === SLASH || glue === GRAVE || isApostrophe(glue)) this.#join()
    else if (glue === COMMA && this.letters === 1 && isCommaForApostrophe(text, this.end)) this.#join()
    else if (
      glue === BLANK &&
      isApostrophe(unitAt(this.codes, this.end + 1)) &&
      isPossessiveApart(text, this.end + 1)
    ) {
      this.form |= Shape.POSSESSIVE
      this.after = this.end + " 'S".length
    } else this.after = this.end
    if (this.known === 0 && !this.capitals && this.letters >= 2 * SHORTEST_GLUED && this.form === 0) this.#part(before)
    if (this.known < 0) this.known = this.form & Shape.DIGIT ? 0 : this.lexicon.classes(this.one, this.#two)
    return true
  }

  /** Goes on with both hashes over the letters from `from` to `until`. */
  #hash(from: number, until: number): void {
    const { text } = this.runs
    for (let k = from; k < until; k++) {
      const folded = FOLD_RUN[text.charCodeAt(k)] as number
      this.one = step1(this.one, folded)
      this.#two = step2(this.#two, folded)
    }
  }

  /** Takes the rest of a run, from `at` on, to the word, and goes on behind it. */
  #take(at: number): void {
    const { text, start, end, first, second, form, classes } = this.runs
    const run = this.#run++
    const holds = form[run] as number
    this.end = end[run] as number
    if (!(holds & RunForm.CAPITALS)) this.capitals = false
    if (holds & RunForm.DIGIT) this.form |= Shape.DIGIT
    if (at === start[run] && at === this.from) {
      this.one = first[run] as number
      this.#two = second[run] as number
      this.known = classes[run] as number
      if (!(holds & RunForm.DIGIT)) {
        this.letters = this.end - at
        return
      }
    } else {
      this.#hash(at, this.end)
      this.known = -1
    }
    for (let k = at; k < this.end; k++) if (!isDigit(text.charCodeAt(k))) this.letters++
  }

  /**
   * `OswaldoVillamil`, `General Jaime HumbertoUscategui`: cuts a given name off that lost the blank before a surname; behind a name or a
   * title, bits of `Word` of the word before, also before a word that no table has. Not `PetroPiar`, a firm.
   */
  #part(before: number): void {
    const { lexicon, from, end } = this
    const { text } = this.runs
    let at = from + SHORTEST_GLUED
    while (at < end && !isCapital(text.charCodeAt(at))) at++
    if (end - at < SHORTEST_GLUED || !GLUED_NAMES.test(text.slice(from, end))) return
    const given = lexicon.classesOf(text.slice(from, at))
    const behind = lexicon.classesOf(text.slice(at, end))
    const named = (before & (NAMED | Word.TITLE)) !== 0
    const mayFollow = behind === 0 ? named && !(given & ENGLISH) : (behind & LISTED) !== 0 && !(behind & ENGLISH)
    if (!(given & Word.GIVEN) || !mayFollow) return
    this.one = SEED_1
    this.#two = SEED_2
    this.#hash(from, at)
    this.known = given
    this.letters = at - from
    this.end = at
    this.after = at
    this.cut = at
    this.#run--
  }

  /** Takes the runs behind a mark that joins, and the mark of a possessive. */
  #join(): void {
    const { text } = this.runs
    for (let next = this.#joined(); next > 0; next = this.#joined()) this.#take(next)
    this.after = this.end
    const mark = text.charCodeAt(this.end)
    if (!isApostrophe(mark) && mark !== GRAVE) return
    if (isPossessiveS(text, this.end)) {
      this.form |= Shape.POSSESSIVE
      this.after += 2
    } else if (mark !== GRAVE && letterAt(text, this.end - 1) === UPPER_S) this.form |= Shape.POSSESSIVE
  }

  /** Where the word goes on behind the mark at its end; 0 where it does not. */
  #joined(): number {
    const { text } = this.runs
    const at = this.end
    const mark = text.charCodeAt(at)
    if (isApostrophe(mark) || mark === GRAVE) {
      if (letterAt(text, at + 1) === 0 || isPossessiveS(text, at)) return 0
      this.marked ||= this.letters < 3
      return at + 1
    }
    if (mark === COMMA && this.letters === 1 && isCommaForApostrophe(text, at)) return at + 1
    if (mark === STAR) {
      // `Rafael Holt*both of whom`: in small letters the star of later cables is a dash.
      if (this.letters === 0 || !this.capitals || letterAt(text, at + 1) === 0) return 0
      this.form |= Shape.GARBLED
      return at + 1
    }
    if (mark === SLASH) return this.#behindSlash(at)
    return mark === HYPHEN ? this.#behindHyphen(at) : 0
  }

  /** `STEDM/AN`: a slash that a garble put into a surname, whose first half no table has. */
  #behindSlash(at: number): number {
    const { lexicon } = this
    const { text, length, start, end, classes, form } = this.runs
    const run = this.#run
    if (this.known !== 0 || !this.capitals || this.form !== 0 || this.letters < SHORTEST_HALF) return 0
    if (run >= length || start[run] !== at + 1) return 0
    if (!isCapitals(numberAt(form, run)) || numberAt(classes, run) & NAMED) return 0
    const whole = lexicon.classesOf(text.slice(this.from, at) + text.slice(at + 1, end[run]))
    if ((whole & LISTED) === 0 || whole & ENGLISH) return 0
    this.form |= Shape.GARBLED
    return at + 1
  }

  #behindHyphen(at: number): number {
    const { lexicon, from, letters } = this
    const { text } = this.runs
    if (letterAt(text, at + 1) === 0 && !isDigit(text.charCodeAt(at + 1))) {
      const resumes = lineBreakEnd(text, at + 1) || joinedLineEnd(text, from, at, lexicon)
      if (resumes === 0 || this.form & Shape.DIGIT) return 0
      this.form |= Shape.BROKEN
      return resumes
    }
    if (isDash(text, from, at)) return 0
    // `ESCALANTE-MINISTER OF DEFENSE`: a dash that lost its blanks.
    const first = letters > 3 ? lexicon.classes(this.one, this.#two) : NAMELESS
    if (
      (!(first & NAMELESS) || first & Word.STATESMAN || (first & (Word.SURNAME | Word.GIVEN)) === Word.SURNAME) &&
      startsOther(text, from, at, lexicon)
    )
      return 0
    this.form |= Shape.HYPHEN
    this.one = step1(this.one, HYPHEN)
    this.#two = step2(this.#two, HYPHEN)
    return at + 1
  }

  /** `DASs`: capitals and a small S behind them, though a table has the word. */
  isLettersInPlural(): boolean {
    return !this.capitals && this.letters >= SHORTEST_REDACTION && isPlural(this.runs.text, this.from, this.end)
  }

  /**
   * The classes of the word. Where no table has the whole word its parts tell them, or its spelling with the apostrophe of
   * Chinese or Arabic.
   */
  judged(): number {
    const { from, end, form, lexicon } = this
    const { text } = this.runs
    let known = this.known
    if (
      known === 0 &&
      this.letters >= SHORTEST_REDACTION &&
      (isRedaction(text, from, end) || isPlural(text, from, end))
    )
      known = Word.ACRONYM
    if (known === 0 && form & (Shape.HYPHEN | Shape.BROKEN)) known = classesOfParts(text.slice(from, end), lexicon)
    else if (known === 0 && this.letters >= SHORTEST_PREFIXED && isPrefixed(text.slice(from, end), lexicon))
      known = Word.COMMON
    if (known === 0 && this.marked && isElidedWord(text.slice(from, end), lexicon)) return Word.DEPT
    // `LIN P'ING`, `SA'D HADDAD`: no PING, nothing sad.
    return this.marked && known & ENGLISH && !CONTRACTED.test(text.slice(from, end)) ? known & ~ENGLISH : known
  }
}

/** Whether the apostrophe at `at` and an S end a word. */
const isPossessiveS = (text: string, at: number): boolean =>
  letterAt(text, at + 1) === UPPER_S && letterAt(text, at + 2) === 0

/** `THE WORLD 'S`: copies that were cut into words have a blank before the apostrophe at `at`. Not `CALLED 'S' IN THE TEXT`. */
const isPossessiveApart = (text: string, at: number): boolean =>
  isPossessiveS(text, at) && text.charCodeAt(at + 2) === BLANK

/** `ISPs`, `NGOs`: capitals, and a small S behind them. */
function isPlural(text: string, from: number, until: number): boolean {
  if (text.charCodeAt(until - 1) !== LOWER_S) return false
  for (let at = from; at < until - 1; at++) {
    const code = text.charCodeAt(at)
    if (code < UPPER_A || code > UPPER_Z) return false
  }
  return true
}

const LISTED = Word.SURNAME | Word.STATESMAN
const NAMED = LISTED | Word.GIVEN
/** Letters of each of two names that lost the blank between them, and of the first half of one that a slash parts. */
const SHORTEST_GLUED = 4
const SHORTEST_HALF = 4
const GLUED_NAMES = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u
const isCapitals = (form: number): boolean => (form & (RunForm.CAPITALS | RunForm.DIGIT)) === RunForm.CAPITALS
const isCapital = (code: number): boolean => code >= UPPER_A && code <= UPPER_Z

/** Letters of a name that was blacked out, and of an abbreviation in the plural. */
const SHORTEST_REDACTION = 3

/** `XXXXXXXXXXXX`, `Xxxxx`, `XXXXXXXXXXXXTOLD`, `contactXXXXXXXX`: one letter over and over, at least from the word's start or to its end. */
function isRedaction(text: string, from: number, until: number): boolean {
  const letter = FOLD[text.charCodeAt(from)]
  let at = from + 1
  while (at < until && FOLD[text.charCodeAt(at)] === letter) at++
  if (at - from >= Math.min(until - from, LONGEST_REDACTION)) return true
  const last = FOLD[text.charCodeAt(until - 1)]
  let run = until - 1
  while (run > from && FOLD[text.charCodeAt(run - 1)] === last) run--
  return until - run >= LONGEST_REDACTION
}

/** Of so many letters a run is a redaction whatever is glued to it. */
const LONGEST_REDACTION = 5

/** English words with an apostrophe behind their first letters; in other words it stands for a sound of Chinese or Arabic. */
const CONTRACTED = /^(?:I|HE|SHE|WE|IT|YOU|O|DO|D|L|QU|C)['’]/i

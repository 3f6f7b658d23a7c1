import { FOLD_RUN, isDigit, SEED_1, SEED_2, step1, step2 } from './hashing.ts'
import { wordTable } from './lexicon.ts'

/** What a run is made of. */
export const Form = {
  LETTER: 1,
  DIGIT: 1 << 1,
  /** No small letter, and none with a mark. */
  CAPITALS: 1 << 2,
} as const

/**
 * The runs of letters and digits of a text, each with what the tables know of it; what stands between two of them is white space and
 * marks. Arrays side by side, an element a run. Citations and persons are found in the same runs, each in tokens of its own: to one
 * `A-62` is three, to the other `AL-SHARQAWI` is one.
 */
export interface Runs {
  readonly text: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Both hashes of the run, folded (hashing.ts). */
  readonly first: Int32Array
  readonly second: Int32Array
  /** Bits of `Form`. */
  readonly form: Uint8Array
  /** Bits of `Word`; 0 for a run that holds a digit. */
  readonly classes: Int32Array
  /** What it is to the grammar of citations, a character code of `CLASS`; 0 for a word that it has not, one with a mark or a digit. */
  readonly citing: Uint8Array
}

type Room = Omit<Runs, 'text' | 'length'>

const roomFor = (runs: number): Room => ({
  start: new Int32Array(runs),
  end: new Int32Array(runs),
  first: new Int32Array(runs),
  second: new Int32Array(runs),
  form: new Uint8Array(runs),
  classes: new Int32Array(runs),
  citing: new Uint8Array(runs),
})

/** Where texts are cut, before what came of it is copied at its own size: room for the longest is made once. */
let bench = roomFor(1 << 14)

const cut = new WeakMap<object, Runs>()

/** The runs of a text, which is cut when first asked about and not again; `logical` is what holds it. */
export function runsOf(logical: { readonly text: string }): Runs {
  let runs = cut.get(logical)
  if (!runs) {
    runs = cutRuns(logical.text)
    cut.set(logical, runs)
  }
  return runs
}

/** Cuts a text into runs and looks each of them up: one pass, no word is copied. */
export function cutRuns(text: string): Runs {
  const lexicon = wordTable()
  const size = text.length
  if (bench.start.length < (size >> 1) + 1) bench = roomFor((size >> 1) + 1)
  const { start, end, first, second, form, classes, citing } = bench
  let length = 0
  for (let at = 0; at < size; at++) {
    let here = text.charCodeAt(at)
    let folded = FOLD_RUN[here] as number
    if (folded === 0) continue
    const from = at
    let one = SEED_1
    let two = SEED_2
    let digits = 0
    let other = 0
    let beyond = 0
    do {
      one = step1(one, folded)
      two = step2(two, folded)
      if (isDigit(folded)) digits++
      other |= here ^ folded
      beyond |= here
      if (++at >= size) break
      here = text.charCodeAt(at)
      folded = FOLD_RUN[here] as number
    } while (folded !== 0)
    const known = digits === 0
    start[length] = from
    end[length] = at
    first[length] = one
    second[length] = two
    form[length] = (digits < at - from ? Form.LETTER : 0) | (known ? 0 : Form.DIGIT) | (other === 0 ? Form.CAPITALS : 0)
    const slot = known ? lexicon.slot(one, two) : 0
    classes[length] = known ? lexicon.classesAt(slot) : 0
    citing[length] = known && beyond < BEYOND_ASCII ? lexicon.citingAt(slot) : 0
    length++
  }
  return {
    text,
    length,
    start: start.slice(0, length),
    end: end.slice(0, length),
    first: first.slice(0, length),
    second: second.slice(0, length),
    form: form.slice(0, length),
    classes: classes.slice(0, length),
    citing: citing.slice(0, length),
  }
}

const BEYOND_ASCII = 128

import { RunForm } from './form.ts'
import { FOLD_RUN, isDigit, SEED_1, SEED_2, step1, step2 } from './hashing.ts'
import { unitsOf } from './units.ts'
import { wordTable } from './word-table.ts'

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

/** Runs that there is room for at once. */
const SMALLEST_ROOM = 1 << 16

/** Where texts are cut, one behind the other; when it is full, a new one is made. The runs of a text are a view into it. */
let room = roomFor(SMALLEST_ROOM)
let used = 0

const FOLDED_BITS = 8
const FOLDED = (1 << FOLDED_BITS) - 1
const BEYOND_ASCII = 128

/**
 * Letters and digits by code unit, folded, and above that what each makes of its run: bits of `RunForm`, `CAPITALS` set where it is none.
 * 0 for what ends a run. One look at one table tells all that a loop over all letters asks.
 */
const SIGNS: Uint16Array = Uint16Array.from(FOLD_RUN, (folded, code) =>
  folded === 0 ? 0 : folded | (formOf(code, folded) << FOLDED_BITS),
)

function formOf(code: number, folded: number): number {
  return (
    (isDigit(folded) ? RunForm.DIGIT : RunForm.LETTER) |
    (code === folded ? 0 : RunForm.CAPITALS) |
    (code < BEYOND_ASCII ? 0 : RunForm.MARKED)
  )
}

/** The steps as constants of this module: the engine compiles those into the loop over all letters, where it would look up an import. */
const [stepFirst, stepSecond, FIRST, SECOND] = [step1, step2, SEED_1, SEED_2]

/** Texts whose runs are at hand: more than those of the cables that are extracted together, which each stage asks for in turn. */
const AT_HAND = 32
/** Arrays for more runs are not written over by the next text, so that a few long texts do not fill the memory for good. */
const LARGEST_KEPT = 1 << 16

const atHand: { readonly logical: object; readonly runs: Runs }[] = []
/** The place of the text that was cut before all others of `atHand`. */
let oldest = 0

/**
 * The runs of a text, which is cut when first asked about and not again while it is at hand; `logical` is what holds it. They hold until
 * `AT_HAND` other texts were cut, whose arrays they are then: making these takes longer than finding the runs.
 */
export function runsOf(logical: { readonly text: string }): Runs {
  for (const cut of atHand) if (cut.logical === logical) return cut.runs
  const { text } = logical
  const most = (text.length >> 1) + 1
  const before = atHand[oldest]?.runs
  const size = before ? before.start.length : 0
  const room = before && size >= most && size <= LARGEST_KEPT ? before : roomFor(powerOfTwo(most))
  const { start, end, first, second, form, classes, citing } = room
  const length = cutAt(room, 0, text)
  const runs = { text, length, start, end, first, second, form, classes, citing }
  atHand[oldest] = { logical, runs }
  oldest = (oldest + 1) % AT_HAND
  return runs
}

const powerOfTwo = (least: number): number => 1 << (32 - Math.clz32(least - 1))

/** Cuts a text into runs and looks each of them up: no word is copied. */
export function cutRuns(text: string): Runs {
  const most = (text.length >> 1) + 1
  if (room.start.length - used < most) {
    room = roomFor(Math.max(most, SMALLEST_ROOM))
    used = 0
  }
  const head = used
  used = cutAt(room, head, text)
  const { start, end, first, second, form, classes, citing } = room
  return {
    text,
    length: used - head,
    start: start.subarray(head, used),
    end: end.subarray(head, used),
    first: first.subarray(head, used),
    second: second.subarray(head, used),
    form: form.subarray(head, used),
    classes: classes.subarray(head, used),
    citing: citing.subarray(head, used),
  }
}

/** Writes the runs of a text from place `head` on; gives the place behind the last. */
function cutAt(room: Room, head: number, text: string): number {
  const behind = cutInto(room, head, unitsOf(text), text.length)
  wordTable().lookUpAll(room, head, behind)
  return behind
}

/** Writes the runs of these code units from place `head` on, but for what they may be; gives the place behind the last. */
function cutInto({ start, end, first, second, form }: Room, head: number, codes: Uint16Array, size: number): number {
  let run = head
  for (let at = 0; at < size; at++) {
    let sign = SIGNS[codes[at] as number] as number
    if (sign === 0) continue
    const from = at
    let one = FIRST
    let two = SECOND
    let signs = 0
    do {
      const folded = sign & FOLDED
      one = stepFirst(one, folded)
      two = stepSecond(two, folded)
      signs |= sign
      sign = SIGNS[codes[++at] as number] as number
    } while (sign !== 0)
    start[run] = from
    end[run] = at
    first[run] = one
    second[run] = two
    form[run] = (signs >> FOLDED_BITS) ^ RunForm.CAPITALS
    run++
  }
  return run
}

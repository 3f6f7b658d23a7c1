import { Groups } from '@reftel/cypher'
import { RunForm } from './form.ts'
import { foldCode, foldWord, hashesOf, SEED_1, SEED_2, step1, step2 } from './hashing.ts'

/**
 * What a word may be; a word may be several. Vocabulary classes are the rows of data/vocabulary.csv. An enum whose numbers the compiler
 * writes where they are used: the engine would look up an imported object, and its field, at each use.
 */
export const enum Word {
  /** Among the 40,000 commonest English words (SCOWL to 35). */
  COMMON = 1,
  /** An English word that is none of these (SCOWL to 60), or one of the telegrams' own. */
  RARE = 1 << 1,
  /** A common Spanish, French, Portuguese, German or Italian word. */
  FOREIGN = 1 << 2,
  GIVEN = 1 << 3,
  SURNAME = 1 << 4,
  /** Surname of a head of state or government or a foreign minister (data/statesmen.csv). */
  STATESMAN = 1 << 5,
  PLACE = 1 << 6,
  NATION = 1 << 7,
  MONTH = 1 << 8,
  /** `DE`, `VAN`, `AL`: part of a surname. */
  PARTICLE = 1 << 9,
  /** A title that a name follows: `AMBASSADOR`, `COL`, `MR`. */
  TITLE = 1 << 10,
  /** What someone is, which a name may follow: `SPOKESMAN`, `REP`, `LAWYER`. */
  TITLE_WEAK = 1 << 11,
  /** Stands before a title and belongs to it: `FOREIGN`, `DEPUTY`. */
  MODIFIER = 1 << 12,
  /** May stand between a title and its name: `FIRST SECRETARY MFA SECOND FAR EAST DEPARTMENT`. */
  DEPT = 1 << 13,
  /** What someone is, in an apposition behind the name: `X, DIRECTOR OF ...`. */
  ROLE = 1 << 14,
  /** What persons, but governments and newspapers too, do: `SAID`. */
  SPEECH = 1 << 15,
  /** What persons alone do or are: `TOLD`, `HIMSELF`, `WHO`. */
  HUMAN = 1 << 16,
  /** Behind a name it makes a thing of it: `PEREZ COMMITTEE`. */
  EATER = 1 << 17,
  /** Before a name it makes a thing of it: `USS`, `CALLE`. */
  LEADIN = 1 << 18,
  ACRONYM = 1 << 19,
  SUFFIX = 1 << 20,
  FUNCTION = 1 << 21,
  /** Korean, Chinese or Vietnamese surname, which stands first. */
  FAMILY = 1 << 22,
  PREFIX = 1 << 23,
  /** What belongs to a person, behind a name: `VISIT`, `REMARKS`. */
  DEED = 1 << 24,
  /** First word of a place of several words, or of an organisation. */
  PHRASE = 1 << 25,
  /** A given name of Spanish speakers, who go by the first of two surnames. */
  SPANISH = 1 << 26,
  /** A given name of women alone. */
  FEMALE = 1 << 27,
  /** A third person of what persons do that is as often the plural of a noun: `REPORTS`, `CALLS`. */
  PLURAL_VERB = 1 << 28,
}

/** Beside the bits of `Word`: the grammar of citations has the word. */
const CITING = 1 << 29

/** A word that the dictionaries of English have. */
export const ENGLISH = Word.COMMON | Word.RARE

/** Slots of the hash table: a power of two, under half full with the tables of `data`. */
const SLOTS = 1 << 19
/** Bits that tell of nearly every hash that no word has, that none has it; so few that they stay near the processor. */
const MARKS = 1 << 21

/**
 * Bits that turn away nearly all pairs of words that begin no place: thirty times as many as there are places, and so few that they stay
 * next to the processor, since every word of a text is asked about.
 */
const PAIRS = 1 << 16

/** Words that were looked up last, in a table that stays near the processor: nine runs in ten of a text are among them. A power of two. */
const LAST = 1 << 14
/** Elements of one of them: both hashes, what the word may be, and what it is to the grammar of citations. */
const LAST_WIDTH = 4

/** Elements of a slot: the first hash of its word and what it may be, side by side, so that a look-up waits for memory once. */
const WIDTH = 2

const LF = 10

/** Words by their hashes and what they are made of, and room for what they may be: arrays side by side. */
interface LookedUp {
  readonly first: Int32Array
  readonly second: Int32Array
  /** Bits of `Form`; a run that holds a digit is no word. */
  readonly form: Uint8Array
  readonly classes: Int32Array
  readonly citing: Uint8Array
}

/** Words and what they may be, by hash. */
export class Lexicon {
  readonly #slots = new Int32Array(SLOTS * WIDTH)
  readonly #phrases = new Groups<number, readonly number[]>()
  /** A bit for the first two words of each of them. */
  readonly #pairs = new Int32Array(PAIRS >> 5)
  /** What the word of each slot is to the grammar of citations. */
  readonly #citing = new Uint8Array(SLOTS)

  readonly #last = new Int32Array(LAST * LAST_WIDTH)
  /** Whether words were added since they were looked up. */
  #isOutdated = false

  /** A bit for the second hash of each word. */
  readonly #marks = new Int32Array(MARKS >> 5)

  /** Whether a word may have this second hash: false where none has, which takes less than to look it up. */
  mayHave(second: number): boolean {
    return isMarked(this.#marks, second & (MARKS - 1))
  }

  /** What the word with these hashes may be; 0 for one that no table of these has. */
  classes(first: number, second: number): number {
    // While words are added, what was looked up before may be out of date.
    if (this.#isOutdated) return this.classesAt(this.slot(first, second))
    return elementOf(this.#last, this.#lastOf(first, second) + 2)
  }

  /** What the word is to the grammar of citations, as a character code of `CLASS`; 0 for none of its words. */
  citing(first: number, second: number): number {
    return this.citingAt(this.slot(first, second))
  }

  /** As `classes`, of the slot that is the word's. */
  classesAt(slot: number): number {
    return heldAt(this.#slots, slot) & ~CITING
  }

  /** As `citing`, of the slot that is the word's. */
  citingAt(slot: number): number {
    return heldAt(this.#slots, slot) & CITING ? (this.#citing[slot / WIDTH] as number) : 0
  }

  /** As `classes`, for a word cut out of a text. */
  classesOf(word: string): number {
    let first = SEED_1
    let second = SEED_2
    for (let at = 0; at < word.length; at++) {
      const folded = foldCode(word.charCodeAt(at))
      if (folded === 0) continue
      first = step1(first, folded)
      second = step2(second, folded)
    }
    return this.classes(first, second)
  }

  /** Writes what the words with these hashes may be, and are to the grammar of citations: all places from `from` to `until`. */
  lookUpAll({ first, second, form, classes, citing }: LookedUp, from: number, until: number): void {
    if (this.#isOutdated) this.#last.fill(0)
    this.#isOutdated = false
    const last = this.#last
    for (let at = from; at < until; at++) {
      const holds = form[at] as number
      if (holds & RunForm.DIGIT) {
        classes[at] = 0
        citing[at] = 0
        continue
      }
      const known = this.#lastOf(elementOf(first, at), elementOf(second, at))
      classes[at] = elementOf(last, known + 2)
      citing[at] = holds & RunForm.MARKED ? 0 : elementOf(last, known + 3)
    }
  }

  /** Where the word stands among those that were looked up last; it takes the place of another if it was not. */
  #lastOf(first: number, second: number): number {
    const last = this.#last
    const known = ((second ^ (second >>> 15)) & (LAST - 1)) * LAST_WIDTH
    if (last[known] !== first || last[known + 1] !== second) {
      const slot = this.slot(first, second)
      last[known] = first
      last[known + 1] = second
      last[known + 2] = this.classesAt(slot)
      last[known + 3] = this.citingAt(slot)
    }
    return known
  }

  /** Whether a place of several words may begin with words of these first hashes: false for nearly all others. */
  mayBePhrase(first: number, second: number): boolean {
    return isMarked(this.#pairs, pairOf(first, second))
  }

  /** First hashes of the words that follow this one in a place of several words, the longest place first. */
  phrases(first: number): readonly (readonly number[])[] {
    return this.#phrases.of(first)
  }

  add(word: string, classes: number): void {
    this.#addHashes(...hashesOf(foldWord(word)), classes)
  }

  /** Adds a word of the grammar of citations; what else it may be stays. */
  addCiting(word: string, class_: string): void {
    const [first, second] = hashesOf(word)
    this.#addHashes(first, second, CITING)
    this.#citing[this.slot(first, second) / WIDTH] = class_.charCodeAt(0)
  }

  /**
   * As `add` for each line of a word list in ASCII: no word is cut out, since there are 150,000 before the first cable is read. The
   * letters are read by their places, since an iterator takes twice the time before it is compiled.
   */
  addLines(list: Uint8Array, classes: number): void {
    let first = SEED_1
    let second = SEED_2
    for (let at = 0; at < list.length; at++) {
      const code = list[at] as number
      if (code === LF) {
        this.#addHashes(first, second, classes)
        first = SEED_1
        second = SEED_2
        continue
      }
      const folded = foldCode(code)
      if (folded === 0) continue
      first = step1(first, folded)
      second = step2(second, folded)
    }
  }

  #addHashes(first: number, second: number, classes: number): void {
    const slot = this.slot(first, second)
    this.#isOutdated = true
    this.#slots[slot] = first
    mark(this.#marks, second & (MARKS - 1))
    this.#slots[slot + 1] = heldAt(this.#slots, slot) | classes
  }

  addPhrase(words: readonly string[]): void {
    const [head = '', ...rest] = words
    this.add(head, Word.PHRASE)
    const [first] = hashesOf(foldWord(head))
    const phrase = rest.map((word) => hashesOf(foldWord(word))[0])
    const [second] = phrase
    if (second !== undefined) mark(this.#pairs, pairOf(first, second))
    this.#phrases.set(
      first,
      [...this.#phrases.of(first), phrase].sort((a, b) => b.length - a.length),
    )
  }

  /** Where the word's slot begins, or the free one where it would stand: the second hash says where to look, the first whether it is it. */
  slot(first: number, second: number): number {
    let slot = ((second ^ (second >>> 15)) & (SLOTS - 1)) * WIDTH
    while (this.#slots[slot + 1] !== 0 && this.#slots[slot] !== first) slot = (slot + WIDTH) & (SLOTS * WIDTH - 1)
    return slot
  }
}

const pairOf = (first: number, second: number): number => (first ^ (second << 5) ^ (second >>> 9)) & (PAIRS - 1)

/** What the word of a slot may be, and whether the grammar of citations has it; 0 of a free slot. */
const heldAt = (slots: Int32Array, slot: number): number => elementOf(slots, slot + 1)

/** Whether a bit is set in a table of them, 32 an element. */
const isMarked = (bits: Int32Array, at: number): boolean => ((elementOf(bits, at >> 5) >>> (at & 31)) & 1) !== 0

const mark = (bits: Int32Array, at: number): void => {
  bits[at >> 5] = elementOf(bits, at >> 5) | (1 << (at & 31))
}

const elementOf = (elements: Int32Array, at: number): number => elements[at] as number

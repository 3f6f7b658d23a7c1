import { FOLD, hashesOf, SEED_1, SEED_2, step1, step2 } from '../../words/hashing.ts'
import { ENGLISH, type Lexicon, Word } from '../../words/lexicon.ts'
import { unitsOf } from '../../words/units.ts'
import { SURELY_GIVEN } from '../find/words/fit.ts'
import { type NameUse, Use } from './name-use.ts'

/** What no surname that is worth counting is. */
const NO_NAME =
  ENGLISH |
  Word.FUNCTION |
  Word.MONTH |
  Word.NATION |
  Word.ACRONYM |
  Word.TITLE |
  Word.TITLE_WEAK |
  Word.MODIFIER |
  Word.DEPT |
  Word.LEADIN |
  Word.EATER |
  Word.SPEECH |
  Word.HUMAN |
  Word.PARTICLE |
  Word.PREFIX |
  Word.SUFFIX
/** A given name that is nothing else. */
const GIVEN_ALONE = Word.GIVEN | ENGLISH | Word.PLACE | Word.NATION | Word.MONTH
/** Behind a noun phrase, and not within it. */
const CLOSES = Word.FUNCTION | Word.SPEECH | Word.HUMAN

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashesOf(word)[0]))
const ARTICLES = hashes('THE A AN')
const PLACES = hashes('IN INSIDE THROUGHOUT DURING NEAR AT')
const BELIEFS = hashes('CONFIDENCE INTEREST TRUST FAITH BELIEF CHANGE CHANGES RESULTED PUT')
const FIRMS = hashes('INC LTD LTDA CORP CORPORATION GMBH PLC SARL LLC SPA ITSELF')
const GIVEN_NAMES = hashes(SURELY_GIVEN)
const NAME_ARTICLES = hashes('AL EL AS AR AN AD UL')

/** Letters of a form that is counted. */
const SHORTEST = 4

/** What stands between two words. */
const enum Gap {
  PLAIN,
  DOT,
  OTHER,
}

/** As constants of this module: the engine would look up an import again at each letter. */
const FOLDED = FOLD
const [stepFirst, stepSecond, FIRST, SECOND] = [step1, step2, SEED_1, SEED_2]

/** A word while it passes by. */
interface Passing {
  one: number
  two: number
  letters: number
  capital: boolean
  owns: boolean
  gap: number
  /** A title, a given name or an initial of a name leads up to it, or it is one. */
  leads: boolean
}

const nothing = (): Passing => ({
  one: 0,
  two: 0,
  letters: 0,
  capital: false,
  owns: false,
  gap: Gap.OTHER,
  leads: false,
})

/**
 * Notes how a text uses its names, in one pass over its characters: it is not laid out, and only words with a capital, and those beside
 * them, are looked up. `cable` is any number of the cable's own.
 *
 *     MINISTER TARSO GENRO SAID       THE DUMA SAID       IN APURIMAC, NORCO INC.
 *                    ^^^^^ person         ^^^^ thing          ^^^^^^^^  ^^^^^ things
 */
export function noteNames(text: string, lexicon: Lexicon, use: NameUse, cable: number): void {
  let [early, before, word, next] = [nothing(), nothing(), nothing(), nothing()]
  const codes = unitsOf(text)
  const size = text.length
  let gap: number = Gap.OTHER
  for (let at = 0; at < size; ) {
    const code = codes[at] as number
    if (FOLDED[code] === 0) {
      if (code === DOT) gap = Math.max(gap, Gap.DOT)
      else if (code !== BLANK && code !== LINE && code !== RETURN) gap = Gap.OTHER
      at++
      continue
    }
    const spare = early
    early = before
    before = word
    word = next
    next = spare
    at = readWord(codes, at, next)
    next.gap = gap
    gap = Gap.PLAIN
    judgeWord(early, before, word, next, lexicon, use, cable)
  }
  judgeWord(before, word, next, nothing(), lexicon, use, cable)
}

const BLANK = 32
const LINE = 10
const RETURN = 13
const DOT = 46
const HYPHEN = 45
const APOSTROPHE = 39
const CURLY = 0x2019
const UPPER_S = 83

/** Reads the word at `at` as `nameKey` has it, an article before a hyphen left out; gives where it ends, a possessive taken in. */
function readWord(codes: Uint16Array, from: number, word: Passing): number {
  let one = FIRST
  let two = SECOND
  let letters = 0
  let at = from
  word.owns = false
  for (; ; at++) {
    const code = codes[at] as number
    const letter = FOLDED[code] as number
    if (letter !== 0) {
      one = stepFirst(one, letter)
      two = stepSecond(two, letter)
      letters++
    } else if (code === HYPHEN && isLetter(codes, at + 1)) {
      if (!NAME_ARTICLES.has(one)) continue
      one = FIRST
      two = SECOND
      letters = 0
      // `al-Qadhafi`: the article says nothing of the name's case.
      from = at + 1
    } else if ((code === APOSTROPHE || code === CURLY) && isLetter(codes, at + 1)) {
      if (FOLDED[codes[at + 1] as number] !== UPPER_S || isLetter(codes, at + 2)) continue
      word.owns = true
      at += 2
      break
    } else break
  }
  word.one = one
  word.two = two
  word.letters = letters
  word.capital = FOLDED[codes[from] as number] === codes[from]
  word.leads = false
  return at
}

const isLetter = (codes: Uint16Array, at: number): boolean => FOLDED[codes[at] as number] !== 0

function judgeWord(
  early: Passing,
  before: Passing,
  word: Passing,
  next: Passing,
  lexicon: Lexicon,
  use: NameUse,
  cable: number,
): void {
  if (!word.capital) return
  const led = isLed(before, word, lexicon)
  if (word.letters === 1) {
    word.leads = led
    return
  }
  const known = lexicon.classes(word.one, word.two)
  if (isGiven(word, known) && next.capital && next.gap === Gap.PLAIN && !word.owns) {
    word.leads = true
    return
  }
  if (known & NO_NAME || (known & (GIVEN_ALONE | Word.SURNAME)) === Word.GIVEN) return
  if (!word.owns && next.capital && next.gap === Gap.PLAIN && isName(next, lexicon)) {
    word.leads = led
    return
  }
  if (word.letters < SHORTEST) return
  if (led) use.note(Use.PERSON, word.one, word.two, cable)
  else if (isThing(early, before, word, next, lexicon)) use.note(Use.THING, word.one, word.two, cable)
}

const isGiven = ({ one }: Passing, known: number): boolean =>
  (known & GIVEN_ALONE) === Word.GIVEN || ((known & Word.GIVEN) !== 0 && GIVEN_NAMES.has(one))

const isName = (word: Passing, lexicon: Lexicon): boolean =>
  word.letters > 2 && (lexicon.classes(word.one, word.two) & NO_NAME) === 0

/** `MINISTER X`, `MR. X`, `JOHN X`, `JOHN T. X`. */
function isLed(before: Passing, word: Passing, lexicon: Lexicon): boolean {
  if (before.owns || word.gap === Gap.OTHER) return false
  if (before.leads) return word.gap === Gap.PLAIN || before.letters === 1
  const known = before.letters > 1 ? lexicon.classes(before.one, before.two) : 0
  return (
    (known & Word.TITLE) !== 0 && (known & Word.FUNCTION) === 0 && (word.gap === Gap.PLAIN || before.letters < SHORTEST)
  )
}

function isThing(early: Passing, before: Passing, word: Passing, next: Passing, lexicon: Lexicon): boolean {
  if (next.gap === Gap.PLAIN && FIRMS.has(next.one)) return true
  if (word.owns || word.gap !== Gap.PLAIN) return false
  const place = PLACES.has(before.one) && !BELIEFS.has(early.one)
  if (!place && !ARTICLES.has(before.one)) return false
  return next.gap !== Gap.PLAIN || (lexicon.classes(next.one, next.two) & CLOSES) !== 0
}

import { Word } from '../../../words/lexicon.ts'
import {
  Fit,
  fitAt,
  isPastVerb,
  isRareSurname,
  isSurelyGiven,
  isVerbOfPersons,
  LISTED_SURNAME,
  NEVER,
} from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { isPinyin } from '../words/pinyin.ts'
import { isSpeech } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  lengthAt,
  Shape,
  shapeAt,
  signBehind,
  startAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { headsItem, isItemLetter } from './item-letters.ts'
import { joins } from './joins.ts'
import {
  isBelow,
  isBracketedGiven,
  isDutchParticle,
  isHeadline,
  isLetters,
  isNextLine,
  nicknameAt,
  opensFamily,
} from './name-marks.ts'
import { nameText } from './name-text.ts'
import {
  asksForSurname,
  endsLikeWord,
  endsTitled,
  goesOn,
  isBehindInitials,
  isKoreanOrder,
  isNextInList,
  isUnlistedGiven,
  isWrittenAsName,
  type Part,
  wordSurname,
} from './name-words.ts'
import { isAddressedPlace, isSaint } from './place-names.ts'
import { isInitialledWord } from './word-initials.ts'
import { hasFourthSyllable, isSyllables, isThreeSyllables, isTwoSyllables, surnameFirst } from './word-order.ts'

/** A name as it stands in the text: tokens `first` to `last`. */
export interface ReadName {
  readonly first: number
  readonly last: number
  readonly given: readonly string[]
  /** The words of the surname in order; particles stand with the word they belong to: `DE ALMEIDA`, `SANTOS`. */
  readonly family: readonly string[]
}

/** A name has no more words than this, particles, initials and suffix not counted. */
const MOST_WORDS = 5
/** A name has no more initials than this; more letters with dots in a row are a list or a code. */
const MOST_INITIALS = 8

/**
 * The name that begins at token `at` (behind a title: `titled`): given names, initials, particles, surnames, in the order they stand, without JR.
 *
 *     LT COL WALDO BERNAL PEREIRA MINISTER OF EDUCATION       FRANK M. TYE, JR.       DE ALMEIDA SANTOS, ASKED
 *            ^^^^^^^^^^^^^^^^^^^^                             ^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^
 */
export function readName(tokens: Tokens, at: number, titled = false): ReadName | null {
  if (titled && isThreeSyllables(tokens, at)) return syllablesOf(tokens, at)
  const parts = readParts(tokens, at, titled)
  const [only, more] = parts
  // Most that is asked about is no name, or one word.
  if (!only) return null
  if (!more && !only.initial)
    return { first: only.from, last: only.at, given: [], family: [nameText(tokens, only.from, only.at)] }
  const words = parts.filter((part) => !part.initial)
  const last = words.at(-1)
  if (!last) return null
  const { given, family } = divide(tokens, parts.slice(0, parts.indexOf(last) + 1))
  return { first: only.from, last: last.at, given, family }
}

/** The name that a surname of East Asia begins, behind it the syllables of the given name. */
export function syllablesOf(tokens: Tokens, at: number): ReadName {
  const last = at + (hasFourthSyllable(tokens, at) ? 3 : 2)
  const given: string[] = []
  for (let syllable = at + 1; syllable <= last; syllable++) given.push(wordAt(tokens, syllable))
  return { first: at, last, given, family: [wordAt(tokens, at)] }
}

function readParts(tokens: Tokens, start: number, titled: boolean): readonly Part[] {
  const { length } = tokens
  const parts: Part[] = []
  let words = 0
  for (let at = start; at < length && words < MOST_WORDS; ) {
    if (at > start && !joins(tokens, at)) {
      const bracketed = isBracketedGiven(tokens, parts, at)
      const called = bracketed ? 1 : nicknameAt(tokens, at)
      if (called === 0) break
      at += called
      if (fitAt(tokens, at) < (bracketed ? Fit.UNKNOWN : Fit.SURNAME)) break
    }
    const form = shapeAt(tokens, at)
    if (form & Shape.INITIAL) {
      if (isInitial(tokens, at, parts.length === 0)) {
        if (parts.length - words >= MOST_INITIALS || isNextByInitials(parts) || isBelow(tokens, parts, at)) break
        parts.push({ at, from: at, fit: Fit.GIVEN, initial: true, two: false })
        at++
        continue
      }
      // `DO COUTO E SILVA`
      if (parts.length === 0 || fitAt(tokens, at + 1) < Fit.PLACE || particlesAt(tokens, at, titled) === 0) break
    }
    if (words > 0 && isSaint(tokens, at)) {
      parts.push({ at: at + 1, from: at, fit: Fit.SURNAME, initial: false, two: false })
      at += 2
      break
    }
    const run = particlesAt(tokens, at, titled)
    const head = at + run
    const dutch =
      titled &&
      (isDutch(tokens, at, run) ||
        // Not `MINISTRE DE LA JUSTICE`.
        (run > 1 &&
          fitAt(tokens, head) === Fit.WORD &&
          (classesAt(tokens, head) & LISTED_SURNAME) !== 0 &&
          (classesAt(tokens, head) & Word.DEPT) === 0))
    const small = run > 0 && words > 0 && isWrittenAsName(tokens, head) && opensFamily(tokens, at)
    const fit =
      fitAt(tokens, head) ||
      (run > 0 && words > 0 && isTown(tokens, at, run) ? Fit.SURNAME : Fit.NONE) ||
      (titled && words > 0 && run === 0 && isPlaceThatSpeaks(tokens, head) ? Fit.SURNAME : Fit.NONE) ||
      (titled && words === 0 && run === 0 && isAddressedPlace(tokens, head) ? Fit.PLACE : Fit.NONE) ||
      (titled && words === 0 && run === 0 && isUnlistedGiven(tokens, head) ? Fit.GIVEN : Fit.NONE) ||
      (dutch ||
      small ||
      (titled && words === 0 && isBehindInitials(tokens, parts, head)) ||
      (words === 0 && run === 0 && isInitialledWord(tokens, head))
        ? Fit.WORD
        : wordSurname(tokens, parts, head, titled))
    if (fit === Fit.NONE || (run > 0 && fit === Fit.WORD && words === 0 && !dutch)) break
    if (
      words > 0 &&
      (isLetters(tokens, parts, head) || isNextInList(tokens, parts, head) || isNextLine(tokens, parts, at))
    )
      break
    // An English word goes into a name only where the name so far asks for a surname.
    if (
      fit === Fit.WORD &&
      words > 0 &&
      !isKoreanOrder(tokens, parts, head) &&
      !small &&
      !(titled && endsTitled(tokens, head)) &&
      (!asksForSurname(parts, titled, isRareSurname(tokens, head)) ||
        isHeadline(tokens, parts, head) ||
        isPastVerb(tokens, head))
    )
      break
    if (words > 0 && fit === Fit.UNKNOWN && !goesOn(tokens, parts, head)) break
    parts.push({ at: head, from: at, fit, initial: false, two: isTwoSyllables(tokens, head) })
    words++
    at = head + 1
    if (shapeAt(tokens, head) & Shape.POSSESSIVE) break
  }
  return parts
}

/** `M. HOYT M. MACBEAN`: behind initials and a surname an initial is the next one's. */
const isNextByInitials = (parts: readonly Part[]): boolean =>
  parts[0]?.initial === true && parts.at(-1)?.initial === false && parts.at(-1)?.fit === Fit.SURNAME

/** `A`, `I`, `Y` are words unless a dot follows; a letter that opens a line may be a list's, one behind a slash an office's. */
function isInitial(tokens: Tokens, at: number, leading: boolean): boolean {
  const { text } = tokens
  const letter = text.charAt(startAt(tokens, at))
  // `LK Advani`
  if (lengthAt(tokens, at) > 1) return true
  const dotted = signBehind(tokens, at) === '.'
  if (!dotted && (/[AEIOY]/.test(letter) || (gapAt(tokens, at) & Gap.LINE) !== 0)) return false
  if (dotted && !leading && (gapAt(tokens, at) & Gap.LINE) !== 0 && headsItem(tokens, at)) return false
  // `REFTEL A. STEDMAN`: an item's letter, and the signer.
  if (leading && isItemLetter(tokens, at)) return false
  if (leading && (gapAt(tokens, at) & Gap.SLASH || (!dotted && !isBeforeSurname(tokens, at + 1)))) return false
  return letter >= 'A' && letter <= 'Z' && (shapeAt(tokens, at) & Shape.POSSESSIVE) === 0
}

/** `R W BECKHAM`: a surname, or one more letter before it. */
const isBeforeSurname = (tokens: Tokens, at: number): boolean =>
  fitAt(tokens, at) === Fit.SURNAME ||
  ((shapeAt(tokens, at) & Shape.INITIAL) !== 0 && adjoins(tokens, at + 1) && fitAt(tokens, at + 1) === Fit.SURNAME)

/** `VAN WELL`, `VON STADEN`: particles that stand before names alone, so that any word behind a title and them is one. */
const isDutch = (tokens: Tokens, at: number, run: number): boolean =>
  run > 0 && isDutchParticle(tokens, at) && !(classesAt(tokens, at + run) & NEVER)

/** `UML leader Madav Kumar Nepal told us`: behind a title and a name a place that does what persons do. */
const isPlaceThatSpeaks = (tokens: Tokens, at: number): boolean =>
  adjoins(tokens, at) &&
  (classesAt(tokens, at) & (Word.PLACE | Word.PHRASE | Word.NATION)) === Word.PLACE &&
  adjoins(tokens, at + 1) &&
  isSpeech(tokens, at + 1)

/** How many particles stand at `at` with a word of a name behind them. */
function particlesAt(tokens: Tokens, at: number, titled: boolean): number {
  const { length } = tokens
  let run = 0
  while (run < 3 && at + run < length && classesAt(tokens, at + run) & Word.PARTICLE) {
    if (run > 0 && !joins(tokens, at + run)) return 0
    run++
  }
  if (run === 0) return 0
  const fit = fitAt(tokens, at + run)
  // `MINISTRO DE LA PRESIDENCIA`: a word of an office.
  if (titled && fit <= Fit.UNKNOWN && endsLikeWord(wordAt(tokens, at + run))) return 0
  // `Jaap de Hoop Scheffer`
  if (opensFamily(tokens, at) && isWrittenAsName(tokens, at + run)) return run
  const named = fit !== Fit.NONE || (titled && isDutch(tokens, at, run)) || isTown(tokens, at, run)
  return named && joins(tokens, at + run) ? run : 0
}

const isDe = oneOf('DE DA DI')
/** No mountain either, `SIERRA NEVADA DE SANTA MARTA`. */
const isGivenAt = (tokens: Tokens, at: number): boolean =>
  fitAt(tokens, at) === Fit.GIVEN && (isSurelyGiven(tokens, at) || !(classesAt(tokens, at) & Word.PLACE))

/** `FRANK DE LIMA SAID`, `FRANK DE LIMA, THE`: behind a given name and a particle a town, where a verb of persons or a mark follows. */
function isTown(tokens: Tokens, at: number, run: number): boolean {
  const town = at + run
  if (run !== 1 || !isDe(tokens, at) || !adjoins(tokens, at) || !isGivenAt(tokens, at - 1)) return false
  if ((classesAt(tokens, town) & (Word.PLACE | Word.PHRASE | Word.NATION)) !== Word.PLACE) return false
  return !adjoins(tokens, town + 1) || isVerbOfPersons(tokens, town + 1)
}

/** Which of the words are given names. Korean, Chinese and Vietnamese surnames stand first: `KIM IL-SONG`, `PARK CHUNG HEE`. */
function divide(
  tokens: Tokens,
  parts: readonly Part[],
): { readonly given: readonly string[]; readonly family: readonly string[] } {
  const text = (part: Part): string => nameText(tokens, part.from, part.at)
  const words = parts.filter((part) => !part.initial)
  const [first, second] = words
  if (first && second && familyFirst(tokens, words)) {
    return { given: parts.filter((part) => part !== first).map(text), family: [text(first)] }
  }
  // `DR. JERJES VACA DIEZ`: before two surnames an unknown word is a given name.
  let split = words.length === 3 && first?.fit === Fit.UNKNOWN && second?.fit !== Fit.UNKNOWN ? 1 : 0
  while (split < parts.length - 1 && isGiven(tokens, parts, split)) split++
  return { given: parts.slice(0, split).map(text), family: parts.slice(split).map(text) }
}

function isGiven(tokens: Tokens, parts: readonly Part[], index: number): boolean {
  const part = parts[index] as Part
  const rest = parts.slice(index + 1).filter(({ initial }) => !initial).length
  if (rest === 0 || part.from !== part.at) return false
  if (part.initial) return true
  const given = part.fit === Fit.GIVEN || (index === 0 && (classesAt(tokens, part.at) & Word.GIVEN) !== 0)
  if (!given) return parts.slice(index + 1).some(({ initial }) => initial)
  // `MARIO VARGAS SALINAS`: in the middle a word that is a surname as well is one.
  return index === 0 || !(classesAt(tokens, part.at) & Word.SURNAME) || parts[index + 1]?.initial === true
}

function familyFirst(tokens: Tokens, words: readonly Part[]): boolean {
  const [first, second, third] = words
  if (!first || !second || words.length > 3 || shapeAt(tokens, first.at) & Shape.HYPHEN) return false
  const isFamily = (classesAt(tokens, first.at) & Word.FAMILY) !== 0
  if (isTwoSyllables(tokens, second.at) || (isFamily && words.length === 2 && isSyllables(tokens, second.at)))
    return words.length === 2 && (first.fit !== Fit.GIVEN || isFamily)
  if (words.length === 2 && surnameFirst(tokens, first.at, second.at) === 'listed') return true
  if (!isFamily || first.fit === Fit.GIVEN) return false
  const short = (part: Part): boolean => lengthAt(tokens, part.at) <= 6
  return third ? short(second) && short(third) : second.fit === Fit.UNKNOWN || isChineseGiven(tokens, second.at)
}

/** `Wu Dawei`: in a text of both cases two syllables in one word that no list has as a surname, though tables call a statesman by it. */
const isChineseGiven = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  (classesAt(tokens, at) & (Word.SURNAME | Word.STATESMAN)) !== Word.SURNAME &&
  isWrittenAsName(tokens, at) &&
  isPinyin(wordAt(tokens, at))

/** The name of a thing: none of its words is read again. */
export function passName(tokens: Tokens, at: number, taken: Uint8Array): number {
  const last = readName(tokens, at)?.last ?? at
  taken.fill(1, at, last + 1)
  return last
}

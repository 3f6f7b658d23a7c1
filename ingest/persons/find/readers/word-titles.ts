import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { hasNameLetters } from '../../../words/name-letters.ts'
import { Fit, fitAt, isPastVerb, isVerbOfPersons } from '../words/fit.ts'
import { EXCHANGES } from '../words/hyphens.ts'
import { oneOf } from '../words/one-of.ts'
import { goesOnBehindName, isAnd, isDeterminer, isSpeech } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  lengthAt,
  marksBefore,
  partedAtMostBy,
  Shape,
  shapeAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { opensItemBelow } from './item-letters.ts'
import { isAddress, isWrittenAsName } from './name-words.ts'
import { titleStart, titleText } from './title-text.ts'
import type { ReadTitle } from './titles.ts'

/**
 * `CANADIAN AMBASSADOR SMALL AND FRENCH CHARGE`, `AMB DALLIER TOLD`: behind a title with a nationality an English word, behind any a
 * rare one, that a person's verb or another office follows is a name, though no list has it as a surname.
 */
export function readNational(tokens: Tokens, at: number): (Omit<ReadTitle, 'how'> & { readonly how: 'nation' }) | null {
  const { length } = tokens
  const name = at + 1
  const next = at + 2
  // `THE AMB'S STANCE`
  if (shapeAt(tokens, at) & Shape.POSSESSIVE) return null
  const plain = adjoins(tokens, name)
  if (next < length && isAddress(tokens, at) && (plain || marksBefore(tokens, name) === Gap.DOT)) {
    if (mayBeAddressed(tokens, name)) return { title: titleText(tokens, at), name, how: 'nation' }
  }
  if (!(classesAt(tokens, at) & Word.TITLE) || !plain) return null
  const known = classesAt(tokens, name)
  if (!(known & (Word.COMMON | Word.RARE)) || known & ~(Word.COMMON | Word.RARE | Word.EATER | Word.PREFIX)) return null
  const title = titleText(tokens, at)
  if (isCapitalThatEnds(tokens, at, name)) return { title, name, how: 'nation' }
  if (pairedWith(tokens, name) !== null && actsOrTalks(tokens, next + 1)) return { title, name, how: 'nation' }
  const before = at - title.split(' ').length
  if (
    known !== Word.RARE &&
    !isCapitalThatActs(tokens, at, name) &&
    (before < 0 || !(classesAt(tokens, before) & Word.NATION))
  )
    return null
  const word = wordAt(tokens, name)
  if (word.length < 4 || /(?:ED|ING|LY|S)$|^(?:EARLIER|LATER|LAST|NEXT|ALONE|ONCE|SOON|ALREADY|LATE)$/i.test(word))
    return null
  if (!adjoins(tokens, next)) return null
  const verb = isSpeech(tokens, next) || (isWrittenAsName(tokens, name) && isComing(tokens, next))
  const office = isAnd(tokens, next) && (classesAt(tokens, next + 1) & (Word.NATION | Word.TITLE | Word.MODIFIER)) !== 0
  return verb || office ? { title, name, how: 'nation' } : null
}

/** `MINISTER HASTED/TOLDEN`: the name that a slash alone parts from the word at `at`; null where none is. */
export function pairedWith(tokens: Tokens, at: number): number | null {
  const other = at + 1
  if (other >= tokens.length || !(gapAt(tokens, other) & Gap.SLASH)) return null
  if (!partedAtMostBy(tokens, other, Gap.SLASH | Gap.GLUED) || lengthAt(tokens, other) < SHORTEST_OTHER) return null
  const fit = fitAt(tokens, other)
  const named = fit === Fit.SURNAME || (fit === Fit.UNKNOWN && hasNameLetters(wordAt(tokens, other)))
  return named && !(other + 1 < tokens.length && gapAt(tokens, other + 1) & Gap.SLASH) ? other : null
}
const SHORTEST_OTHER = 5
const isTalk = oneOf(EXCHANGES)

/** What two do or have together. */
const actsOrTalks = (tokens: Tokens, at: number): boolean =>
  adjoins(tokens, at) && (isTalk(tokens, at) || isVerbOfPersons(tokens, at))

/** `Attorney General Holder said`: in a text of both cases a title and a word with capitals, and in small letters what persons alone do. */
const isCapitalThatActs = (tokens: Tokens, title: number, name: number): boolean =>
  [title, name].every((at) => isWrittenAsName(tokens, at)) &&
  !(classesAt(tokens, name) & (Word.EATER | Word.DEPT | Word.DEED)) &&
  adjoins(tokens, name + 1) &&
  (shapeAt(tokens, name + 1) & Shape.LOWER) !== 0 &&
  (isSpeech(tokens, name + 1) || isComing(tokens, name + 1))

/** `thanked Charge Picket.`: in a text of both cases a title and a word with capitals, small letters before them and a mark behind. */
function isCapitalThatEnds(tokens: Tokens, title: number, name: number): boolean {
  if (!isWrittenAsName(tokens, title) || !isWrittenAsName(tokens, name)) return false
  if (adjoins(tokens, name + 1) || shapeAt(tokens, name) & Shape.POSSESSIVE || isOfOffice(tokens, name)) return false
  if (gapAt(tokens, name + 1) & ~(Gap.COMMA | Gap.DOT | Gap.STOP | Gap.LINE | Gap.BLANK)) return false
  if (classesAt(tokens, name) & (Word.EATER | Word.DEPT | Word.DEED) || lengthAt(tokens, name) < SHORTEST_OTHER)
    return false
  const before = titleStart(tokens, title) - 1
  return (
    before >= 0 &&
    adjoins(tokens, before + 1) &&
    (shapeAt(tokens, before) & Shape.LOWER) !== 0 &&
    !isDeterminer(tokens, before)
  )
}
/** What stands behind a title as a noun. */
const isOfOffice = oneOf(
  'DECREE ORDER DIRECTIVE OFFICE RESIDENCE LEVEL RANK MEETING GROUP TALKS POSITION CANDIDATE ELECT',
)

/** Verbs that persons go with more than dinners and reports do. */
const isComing = oneOf('CAME LEFT MET SPOKE SAW SAT FELT')

const isOwnAddress = oneOf('SPEAKER CHAIRMAN PRESIDENT SECRETARY AMBASSADOR MINISTER GENERAL AND OR UNIVERSE WORLD')

/** `MR. HASTED CAME`: a verb of persons, which needs one who does it. */
const isFollowedByVerb = (tokens: Tokens, at: number): boolean =>
  adjoins(tokens, at + 1) && isVerbOfPersons(tokens, at + 1)

/** `MR. PENCE AND`, `DR. FRIDAY OPENED`, `AMB. SOLE TO`: behind a form of address a word alone, where its phrase ends. */
function mayBeAddressed(tokens: Tokens, name: number): boolean {
  const known = classesAt(tokens, name)
  const word = wordAt(tokens, name)
  if (
    word.length < 3 ||
    (/(?:ED|ING|LY)$/i.test(word) && !isFollowedByVerb(tokens, name)) ||
    isOwnAddress(tokens, name) ||
    known & (Word.TITLE | Word.SPEECH | Word.HUMAN)
  )
    return false
  if (known & Word.FUNCTION || !(known & (ENGLISH | Word.MONTH | Word.NATION)) || shapeAt(tokens, name) & Shape.DIGIT)
    return false
  if (tokens.mixedCase && shapeAt(tokens, name) & Shape.LOWER) return false
  const next = name + 1
  if (shapeAt(tokens, name) & Shape.POSSESSIVE || !adjoins(tokens, next) || opensItemBelow(tokens, next)) return true
  return goesOnBehindName(tokens, next) || /ED$/i.test(wordAt(tokens, next)) || isPastVerb(tokens, next)
}

import { Word } from '../../words/lexicon.ts'
import { isThing } from '../find/readers/things.ts'
import { oneOf } from '../find/words/one-of.ts'
import {
  classesAt,
  Gap,
  gapAt,
  isInitialAt,
  lengthAt,
  partedAtMostBy,
  Shape,
  shapeAt,
  type Tokens,
  wordAt,
} from '../find/words/tokens.ts'
import { isRedacted, isSuffix, type NameTokens } from './heading-name.ts'
import { isOffice, isTitleAt } from './offices.ts'

const LISTED = Word.SURNAME | Word.STATESMAN | Word.FAMILY
/** Words of a name, initials and particles aside. */
const MOST_WORDS = 4
/** Letters of a lone surname in capitals that no table has; shorter ones are offices: `OPA`, `LBSH`. */
const SHORTEST_ALONE = 5

/**
 * The name that ends a phrase of offices, whatever its words mean elsewhere: tokens `from` to `until` (behind the last) hold what stands
 * between two marks.
 *
 *     Econoff T. Warren Brook        Acting A/S Vann H. Van Diepen        POLITICAL COUNSELOR
 *             ^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^        (none)
 */
export function readLastName(tokens: Tokens, from: number, until: number): NameTokens | null {
  let end = until - 1
  while (end >= from && isSuffix(tokens, end)) end--
  if (end < from || !mayEnd(tokens, end)) return null
  const first = walkBack(tokens, from, end)
  if (!isNamed(tokens, first, end) && !standsAlone(tokens, from, end)) return null
  if (isThing(tokens, { first, last: end }, true)) return null
  return { first, last: until - 1, family: familyFrom(tokens, first, end) }
}

function mayEnd(tokens: Tokens, at: number): boolean {
  const { mixedCase } = tokens
  const form = shapeAt(tokens, at)
  if (form & (Shape.DIGIT | Shape.INITIAL) || (mixedCase && form & Shape.LOWER)) return false
  return !isRedacted(wordAt(tokens, at))
}

function walkBack(tokens: Tokens, from: number, end: number): number {
  const { mixedCase } = tokens
  const shouted = (shapeAt(tokens, end) & Shape.UPPER) !== 0
  let first = end
  let given = false
  for (let at = end - 1, words = 1; at >= from && words < MOST_WORDS; at--) {
    const known = classesAt(tokens, at)
    if (!partedAtMostBy(tokens, at + 1, Gap.DOT | Gap.GLUED)) break
    if (isInitialAt(tokens, at)) {
      // `M/C George Glass`: the letter is an office's; `Charge, a.i. Dan Piccuta`: no initials.
      if (gapAt(tokens, at) & Gap.SLASH || shapeAt(tokens, at) & Shape.LOWER || isInterim(tokens, at)) break
      first = at
      continue
    }
    if (gapAt(tokens, at + 1) & Gap.DOT) break
    if (known & Word.PARTICLE && !isOffice(tokens, at) && !isBen(tokens, at)) {
      first = at
      continue
    }
    if (mixedCase && shapeAt(tokens, at) & Shape.LOWER) break
    // `EMIN Robert Pollard`: among names in small letters a word in capitals is an office.
    if (mixedCase && !shouted && shapeAt(tokens, at) & Shape.UPPER) break
    const isGiven = (known & Word.GIVEN) !== 0 || isBen(tokens, at)
    if (isOffice(tokens, at) || (given && !isGiven) || (!isGiven && isWord(tokens, at) && !isFirst(tokens, from, at)))
      break
    given ||= isGiven
    first = at
    words++
  }
  return first
}

/** `Ambassador Chat Blakeman`, `Urban Carol`: a word that opens the phrase, or stands behind a title, may be a given name or a surname. */
const isFirst = (tokens: Tokens, from: number, at: number): boolean =>
  (!isWord(tokens, at + 1) || isGivenAt(tokens, at + 1)) &&
  (at === from || isTitleAt(tokens, at - 1) || isOffice(tokens, at - 1))

/** An English word that no list has as a surname. */
const isWord = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & Word.COMMON) !== 0 && !(classesAt(tokens, at) & LISTED)

const isBen = oneOf('BEN')

/** A given name or an initial before the last word, or two words that are no offices. */
const isNamed = (tokens: Tokens, first: number, end: number): boolean =>
  first < end && (!isOffice(tokens, end) || isInitialAt(tokens, end - 1) || isGivenAt(tokens, end - 1))

const isGivenAt = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & Word.GIVEN) !== 0 || isBen(tokens, at)

/** The second letter of A.I., ad interim, with a given name behind it. */
const isInterim = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === 'I' && isInitialAt(tokens, at - 1) && wordAt(tokens, at - 1) === 'A'

/** A lone word is a name where it is no office, and if it is a word as well, behind a title: `DCM Store`, not `Management Section`. */
function standsAlone(tokens: Tokens, from: number, at: number): boolean {
  const known = classesAt(tokens, at)
  const titled = at > from && isTitleAt(tokens, at - 1)
  if (isOffice(tokens, at)) return titled && (known & LISTED) !== 0 && !(known & Word.MODIFIER)
  if (known & (Word.COMMON | Word.RARE | Word.PLACE | Word.FOREIGN) && !(known & LISTED)) return titled
  if (!(known & LISTED) && shapeAt(tokens, at) & Shape.UPPER && lengthAt(tokens, at) < SHORTEST_ALONE) return false
  return true
}

/** Given names and initials go before the surname; where none is known, all words but the last. */
function familyFrom(tokens: Tokens, first: number, end: number): number {
  const isBefore = (at: number): boolean => isInitialAt(tokens, at) || isGivenAt(tokens, at)
  let at = first
  while (at < end && isBefore(at)) at++
  if (at > first) return at
  at = end
  while (at > first && (at > first + 1 || first === end - 1) && classesAt(tokens, at - 1) & Word.PARTICLE) at--
  return at
}

import { Word } from '../../../words/lexicon.ts'
import { contextEvidence } from '../evidence/context-evidence.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { CHILD_OF } from '../words/kin.ts'
import { oneOf } from '../words/one-of.ts'
import { adjoins, classesAt, Gap, gapAt, Shape, shapeAt, type Tokens } from '../words/tokens.ts'
import { isBirth, readBearer } from './birth-names.ts'
import { BURMESE, readBurmese } from './burmese.ts'
import type { NameMention } from './mention.ts'
import { nameText } from './name-text.ts'
import { passName, type ReadName } from './names.ts'
import { readOrderedName } from './ordered-names.ts'
import { isBeforeComma, readReversed } from './reversed-names.ts'
import { readSon } from './sons.ts'
import { readBracketed, readSlashed, readTitled, type Take } from './titled.ts'
import { readUntitled } from './untitled.ts'

const HEAD = Word.TITLE | Word.TITLE_WEAK
const ANCHOR = HEAD | Word.GIVEN | Word.FAMILY
/** Words whose order with others may make a name of them. */
const ORDERED = Word.PARTICLE | Word.GIVEN | Word.FAMILY
const OPENING_CLASSES = ANCHOR | ORDERED
const OPENING_SHAPES = Shape.HYPHEN | Shape.INITIAL
/** What stands between a name and the date of a birth, or between the two words of the name. */
const BEFORE_BIRTH = Gap.OPEN | Gap.COMMA
const isOpeningWord = oneOf(`${BURMESE} ${CHILD_OF}`)

/** The names of a text that something beside them gives away: a title, a given name, initials, the order of the words. */
export interface Anchors {
  readonly mentions: readonly NameMention[]
  /** For each token, whether it is part of one of these names. */
  readonly taken: Uint8Array
}

/** Whether any of the readers may find something at the token: all that each of them asks first, without which it finds nothing. */
const mayOpen = (tokens: Tokens, at: number, known: number): boolean =>
  (known & OPENING_CLASSES) !== 0 ||
  (shapeAt(tokens, at) & OPENING_SHAPES) !== 0 ||
  isBeforeComma(tokens, at) ||
  isOpeningWord(tokens, at) ||
  (((gapAt(tokens, at + 1) | gapAt(tokens, at + 2)) & BEFORE_BIRTH) !== 0 && isBirth(tokens, at + 2))

/** Finds them from left to right; a name is part of one mention only. `taken`, a place for each token, is cleared and then theirs. */
export function findAnchors(
  tokens: Tokens,
  from: number,
  until: number,
  foreign: Uint8Array,
  taken: Uint8Array,
): Anchors {
  taken.fill(0, 0, tokens.length)
  const mentions: NameMention[] = []
  const things = new Set<string>()
  const take: Take = (name, title, evidence) => {
    for (let k = name.first; k <= name.last; k++) taken[k] = 1
    mentions.push({ first: name.first, last: name.last, given: name.given, family: name.family, title, evidence })
  }
  for (let at = from; at < until; at++) {
    const known = classesAt(tokens, at)
    // Most tokens are plain words: decided before anything is read.
    if (taken[at] === 1 || !mayOpen(tokens, at, known)) continue
    if (known & Word.TITLE && at + 1 < until && gapAt(tokens, at + 1) & Gap.OPEN) readBracketed(tokens, at, take)
    // `Officer YEH, Tracy; D/POB: 12-03-1975`
    if (known & HEAD && isBeforeComma(tokens, at + 1) && readBearer(tokens, at + 1)) continue
    if (known & HEAD && (!isLower(tokens, at) || namesNext(tokens, at))) {
      readTitled(tokens, at, until, take, taken, mentions)
      if (!(known & Word.GIVEN)) continue
    }
    if (known & ORDERED || shapeAt(tokens, at) & Shape.HYPHEN) {
      const ordered = readOrderedName(tokens, at, taken)
      if (ordered && (foreign[at] === 0 || isKnownName(tokens, ordered.name))) {
        take(ordered.name, null, ordered.evidence)
        continue
      }
    }
    const burmese = taken[at] === 0 ? readBurmese(tokens, at) : null
    if (burmese && foreign[at] === 0) {
      take(burmese, null, [nameEvidence({ how: 'syllables' }), ...contextEvidence(tokens, at, burmese.last)])
      continue
    }
    if (shapeAt(tokens, at) & Shape.INITIAL && gapAt(tokens, at) & Gap.SLASH && readSlashed(tokens, at, take)) continue
    const bearer = taken[at] === 0 ? (readBearer(tokens, at) ?? readReversed(tokens, at) ?? readSon(tokens, at)) : null
    if (bearer) {
      taken.fill(1, bearer.first, bearer.last + 1)
      mentions.push(bearer)
      continue
    }
    if (taken[at] === 1 || !(known & ANCHOR || shapeAt(tokens, at) & Shape.INITIAL)) continue
    const found = readUntitled(tokens, at, taken)
    if (found === 'thing') {
      const from = at
      at = passName(tokens, at, taken)
      things.add(nameText(tokens, from, at))
    } else if (found && (foreign[at] === 0 || isKnownName(tokens, found.name))) take(found.name, null, found.evidence)
  }
  // `MV ASTRID HOLM` somewhere: `ASTRID HOLM` is the ship wherever no title says otherwise.
  const named = mentions.filter(
    ({ title, first, last }) => title !== null || !things.has(nameText(tokens, first, last)),
  )
  return { mentions: named, taken }
}

/** A known given name with a known surname: names enough in a text that is otherwise unreadable. */
function isKnownName(tokens: Tokens, { first, last, given }: ReadName): boolean {
  if (given.length === 0 || fitAt(tokens, first) !== Fit.GIVEN) return false
  for (let at = first + 1; at <= last; at++)
    if (classesAt(tokens, at) & (Word.SURNAME | Word.STATESMAN) && fitAt(tokens, at) >= Fit.PLACE) return true
  return false
}

const isLower = (tokens: Tokens, at: number): boolean => tokens.mixedCase && (shapeAt(tokens, at) & Shape.LOWER) !== 0

/** `leader Morgan Tsvangirai`: in a text of both cases a title in small letters counts with a capital right behind it. */
function namesNext(tokens: Tokens, at: number): boolean {
  const next = at + 1
  return adjoins(tokens, next) && !(shapeAt(tokens, next) & (Shape.LOWER | Shape.UPPER))
}

import { Word } from '../../words/lexicon.ts'
import { readBearer } from './birth-names.ts'
import { readBurmese } from './burmese.ts'
import { contextEvidence } from './context-evidence.ts'
import { Fit, fitAt, isMoreOftenWord, isPastVerb, isQuotedGiven, isRareSurname, LISTED } from './fit.ts'
import type { Evidence, NameMention } from './mention.ts'
import { actsNext, isWrittenAsName } from './name-words.ts'
import { nameText, type ReadName, readName } from './names.ts'
import { isAnd, oneOf } from './one-of.ts'
import { readOrderedName } from './ordered-names.ts'
import { isAbbreviation, isCalledAfter, isFirm, isStreet, isThing } from './things.ts'
import { readNational, readTitle, titleText } from './titles.ts'
import { adjoins, classesAt, Gap, gapAt, Shape, shapeAt, type Tokens, wordAt } from './tokens.ts'
import { SYLLABLES } from './word-order.ts'

const HEAD = Word.TITLE | Word.TITLE_WEAK
const ANCHOR = HEAD | Word.GIVEN | Word.FAMILY
/** Words whose order with others may make a name of them. */
const ORDERED = Word.PARTICLE | Word.GIVEN | Word.FAMILY

/** What a title before the name is worth, by what stands between them, and less for what is half a title: `LAWYER`, `REP`. */
const TITLE_WEIGHT = { direct: 4, chain: 3.2, parenthesis: 3.4, comma: 2.6 } as const
const WEAK_TITLE_WEIGHT = { direct: 3, chain: 3, parenthesis: 3, comma: 2 } as const
const GIVEN = 3.5
/** `MARK`, `GRANT`: given names that are English words. */
const GIVEN_WORD = 2.2
/** Two words behind half a title. */
const WHOLE_NAME = 0.6
const FAMILY_FIRST = 3.2
/** `JIARUI`, `ENLAI`: two syllables of Chinese in one word. */
const SPELT =
  /^(?:ZH|CH|SH|[BPMFDTNLGKHJQXRZCSYW])?[AEIOU]{1,3}(?:NG|N|R)?(?:ZH|CH|SH|[BPMFDTNLGKHJQXRZCSYW])[AEIOU]{1,3}(?:NG|N|R)?$/i
const INITIALS = 3.2
/** By letter: those that head the items of a list, and those that seldom do. */
const ONE_INITIAL = { item: 2, other: 3 } as const
const LAST_ITEM = 'J'
const MIDDLE_INITIAL = 3.4

/** The names of a text that something beside them gives away: a title, a given name, initials, the order of the words. */
export interface Anchors {
  readonly mentions: readonly NameMention[]
  /** Tokens that are part of one of them. */
  readonly taken: Uint8Array
}

/** Finds them from left to right; a name is part of one mention only. */
export function findAnchors(tokens: Tokens, from: number, until: number, foreign: Uint8Array): Anchors {
  const mentions: NameMention[] = []
  const taken = new Uint8Array(tokens.length)
  const things = new Set<string>()
  const take = (name: ReadName, title: string | null, evidence: readonly Evidence[]): void => {
    for (let k = name.first; k <= name.last; k++) taken[k] = 1
    mentions.push({ first: name.first, last: name.last, given: name.given, family: name.family, title, evidence })
  }
  for (let at = from; at < until; at++) {
    const known = classesAt(tokens, at)
    if (taken[at] === 1) continue
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
      take(burmese, null, [{ rule: 'name-order', weight: SYLLABLES }, ...contextEvidence(tokens, at, burmese.last)])
      continue
    }
    if (shapeAt(tokens, at) & Shape.INITIAL && gapAt(tokens, at) & Gap.SLASH && readSlashed(tokens, at, take)) continue
    const bearer = taken[at] === 0 ? readBearer(tokens, at) : null
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

type Take = (name: ReadName, title: string | null, evidence: readonly Evidence[]) => void

const isLower = (tokens: Tokens, at: number): boolean => tokens.mixedCase && (shapeAt(tokens, at) & Shape.LOWER) !== 0

/** `leader Morgan Tsvangirai`: in a text of both cases a title in small letters counts with a capital right behind it. */
function namesNext(tokens: Tokens, at: number): boolean {
  const next = at + 1
  return adjoins(tokens, next) && !(shapeAt(tokens, next) & (Shape.LOWER | Shape.UPPER))
}

/** `FOREIGN MINISTER SONODA`; `MESSRS. A, B AND C`. */
function readTitled(
  tokens: Tokens,
  at: number,
  until: number,
  take: Take,
  taken: Uint8Array,
  mentions: NameMention[],
): void {
  const read = readTitle(tokens, at) ?? readNational(tokens, at)
  if (!read || read.name >= until) return
  if (read.how === 'nation') {
    const name = { first: read.name, last: read.name, given: [], family: [wordAt(tokens, read.name)] }
    take(name, read.title, [{ rule: 'title', weight: TITLE_WEIGHT.direct }])
    return
  }
  if (isStreet(tokens, at)) {
    passName(tokens, read.name, taken)
    return
  }
  const strong = (classesAt(tokens, at) & Word.TITLE) !== 0
  const trusted = strong && read.how === 'direct'
  const name = readName(tokens, read.name, true)
  if (!name || isThing(tokens, name, trusted) || !fitsTitle(tokens, name, trusted)) return
  // `MAJOR U.S. MASS RETAILERS`
  if (name.given.length > 1 && isCountry(name.given)) return
  const weight = (strong ? TITLE_WEIGHT : WEAK_TITLE_WEIGHT)[read.how]
  const whole = !strong && name.given.length + name.family.length > 1
  const evidence: Evidence[] = [{ rule: strong ? 'title' : 'office', weight: whole ? weight + WHOLE_NAME : weight }]
  if (name.given.length > 0) evidence.push(givenEvidence(tokens, name))
  evidence.push(...contextEvidence(tokens, name.first, name.last))
  take(name, read.title, evidence)
  const husband = husbandTitle(tokens, at)
  if (husband)
    mentions.push({
      ...name,
      given: [],
      title: husband,
      evidence: [{ rule: 'title', weight: TITLE_WEIGHT.chain }],
      husband: true,
    })
  if (read.how === 'direct' && isPlural(tokens, at)) readList(tokens, name, read.title, take)
}

/** `A/S FRIED`, `U/S BURNS`: assistant secretary and the like, later cables' way. */
function readSlashed(tokens: Tokens, at: number, take: Take): boolean {
  if (wordAt(tokens, at) !== 'S' || at === 0 || !/^[ADPU]$/.test(wordAt(tokens, at - 1))) return false
  if (!adjoins(tokens, at + 1)) return false
  const name = readName(tokens, at + 1, true)
  if (!name || !fitsTitle(tokens, name, true)) return false
  take(name, `${wordAt(tokens, at - 1)}/S`, [{ rule: 'title', weight: TITLE_WEIGHT.direct }])
  return true
}

const isCountry = (initials: readonly string[]): boolean => /^(?:US|UN|UK|EU)$/.test(initials.join(''))

const isWife = oneOf('MRS MME MADAME LADY SENORA')

/** `PRESIDENT AND MRS. MARCOS`: the man's title before the wife's. */
function husbandTitle(tokens: Tokens, at: number): string | null {
  if (at < 2 || !isWife(tokens, at)) return null
  if (!isAnd(tokens, at - 1) || !adjoins(tokens, at)) return null
  return classesAt(tokens, at - 2) & Word.TITLE && (gapAt(tokens, at - 1) & ~(Gap.LINE | Gap.DOT)) === 0
    ? titleText(tokens, at - 2)
    : null
}

const isSingular = oneOf('PRES CONS MRS MS MISS')

/** Titles in the plural, and those that always are. */
const isPlural = (tokens: Tokens, at: number): boolean =>
  /(?:S|MEN|SSRS)$/i.test(wordAt(tokens, at)) && !isSingular(tokens, at)

function readList(tokens: Tokens, head: ReadName, title: string, take: Take): void {
  const { length } = tokens
  for (let last = head.last; ; ) {
    let next = last + 1
    if (next >= length || (gapAt(tokens, next) & ~(Gap.COMMA | Gap.LINE)) !== 0) return
    const comma = (gapAt(tokens, next) & Gap.COMMA) !== 0
    const and = isAnd(tokens, next)
    if (!comma && !and) return
    if (and) next++
    const name = readName(tokens, next, true)
    if (!name || (!and && name.given.length === 0 && isWordOnly(tokens, next)) || isThing(tokens, name, false)) return
    take(name, title, [{ rule: 'list', weight: 3.2 }])
    if (and) return
    last = name.last
  }
}

/** An English or foreign word that no table has as a surname. */
const isWordOnly = (tokens: Tokens, at: number): boolean =>
  fitAt(tokens, at) === Fit.WORD && !(classesAt(tokens, at) & LISTED)

/** Words that go before a name only behind a title, and then only if a verb, a mark or the like follows: `SECRETARY RICE SAID`. */
function fitsTitle(tokens: Tokens, name: ReadName, trusted: boolean): boolean {
  if (name.given.length > 0 || (name.family.length > 1 && fitAt(tokens, name.last) >= Fit.UNKNOWN)) return true
  const fit = fitAt(tokens, name.first)
  if (fit !== Fit.WORD && !(fit === Fit.GIVEN && classesAt(tokens, name.first) & Word.COMMON)) return true
  const { length } = tokens
  const next = name.last + 1
  if (!trusted) return isRareSurname(tokens, name.first) && next < length && speaksNext(tokens, next)
  if (shapeAt(tokens, name.last) & Shape.POSSESSIVE || next >= length) return true
  if (!adjoins(tokens, next)) return true
  const known = classesAt(tokens, next)
  return (
    (known & (Word.FUNCTION | Word.SPEECH | Word.HUMAN | Word.MONTH | Word.DEED)) !== 0 ||
    isPastVerb(tokens, next) ||
    /(?:ED|S)$/i.test(wordAt(tokens, next))
  )
}

/** `DEPARTMENT CHIEF CARTER CALLED`: a verb of persons. */
const speaksNext = (tokens: Tokens, next: number): boolean =>
  adjoins(tokens, next) && (classesAt(tokens, next) & (Word.SPEECH | Word.HUMAN)) !== 0

function givenEvidence(tokens: Tokens, name: ReadName): Evidence {
  const word = (classesAt(tokens, name.first) & (Word.COMMON | Word.RARE)) !== 0
  return { rule: 'given-name', weight: word ? GIVEN_WORD : GIVEN }
}

interface Untitled {
  readonly name: ReadName
  readonly evidence: readonly Evidence[]
}

/** The name of a thing: none of its words is read again. */
function passName(tokens: Tokens, at: number, taken: Uint8Array): number {
  const last = readName(tokens, at)?.last ?? at
  taken.fill(1, at, last + 1)
  return last
}

/** A name that its own words give away: `IAN SEYMOUR`, `M.L. EDWARDS`, `KIM IL-SONG`. */
function readUntitled(tokens: Tokens, at: number, taken: Uint8Array): Untitled | 'thing' | null {
  const before = at - 1
  const name = readName(tokens, at)
  if (!name || name.given.length === 0) return null
  if (isThing(tokens, name, false) || isCalledAfter(tokens, name)) return 'thing'
  const known = classesAt(tokens, at)
  const surname = classesAt(tokens, name.last)
  const listed = (surname & (Word.SURNAME | Word.STATESMAN)) !== 0
  if (shapeAt(tokens, at) & Shape.INITIAL && isMiddle(tokens, before, taken)) {
    const whole = { ...name, first: before, given: [nameText(tokens, before, before), ...name.given] }
    return { name: whole, evidence: [{ rule: 'initials', weight: MIDDLE_INITIAL }] }
  }
  if (shapeAt(tokens, at) & Shape.INITIAL) {
    // `U.S. DOLS 400`: the letters before it belong to it.
    if (before >= 0 && shapeAt(tokens, before) & Shape.INITIAL && gapAt(tokens, at) & Gap.DOT) return null
    const initials = name.given.filter((part) => part.length === 1).length
    if (initials === name.given.length && (isNoSurname(tokens, name.last) || isAbbreviation(name.given))) return null
    const item = (gapAt(tokens, at) & Gap.LINE) !== 0
    if (initials === 1 && item) return null
    const [letter = ''] = name.given
    const weight = initials > 1 ? INITIALS : ONE_INITIAL[letter > LAST_ITEM ? 'other' : 'item']
    return { name, evidence: [{ rule: 'initials', weight: weight + (listed ? 1 : 0) }] }
  }
  const family = (known & Word.FAMILY) !== 0 && name.family[0] === wordAt(tokens, at)
  if (family) {
    const weight = SPELT.test(nameText(tokens, name.last, name.last)) ? SYLLABLES : FAMILY_FIRST
    return { name, evidence: [{ rule: 'name-order', weight }] }
  }
  if (!(known & Word.GIVEN)) return null
  if (known & Word.PLACE && !listed && isInPlace(tokens, at)) return null
  const word =
    (known & (Word.COMMON | Word.RARE)) !== 0 &&
    isMoreOftenWord(tokens, at) &&
    !isWrittenAsName(tokens, at) &&
    !isQuotedGiven(tokens, at) &&
    !(listed && isWrittenAsName(tokens, name.last) && isSmallNext(tokens, name.last))
  if (!listed && isFirm(tokens, name.last)) return 'thing'
  // `BE INVITED IN HOPE WASHINGTON AGREES`
  if (word && surname & Word.PLACE) return null
  if (
    word &&
    (surname & (Word.COMMON | Word.RARE)) !== 0 &&
    !name.given.some((part) => part.length === 1) &&
    !actsNext(tokens, name.last) &&
    !(listed && isMet(tokens, name))
  )
    return null
  const initial = name.given.slice(1).some((part) => part.length === 1)
  const acts = word && actsNext(tokens, name.last)
  const weight = (word ? GIVEN_WORD : GIVEN) + (listed || initial || acts ? 1 : 0)
  return { name, evidence: [{ rule: 'given-name', weight }] }
}

/** `Grant Wood met him`: small letters behind it, so that its capitals are no heading's. */
const isSmallNext = (tokens: Tokens, last: number): boolean =>
  adjoins(tokens, last + 1) && (shapeAt(tokens, last + 1) & Shape.LOWER) !== 0

const isMeeting = oneOf('MET MEET ASKED TOLD INFORMED INVITED ACCOMPANIED')

/** `WE MET MARK FIELDS AND ROSE BUSH`: behind what is done to persons, where the phrase ends with the name. */
function isMet(tokens: Tokens, { first, last }: ReadName): boolean {
  const next = last + 1
  const ends = !adjoins(tokens, next) || isAnd(tokens, next)
  return ends && adjoins(tokens, first) && (isMeeting(tokens, first - 1) || isAnd(tokens, first - 1))
}

/** Behind initials alone: a word, though one that is rare may be a surname (`C.W. PINTO`), or a place. */
const isNoSurname = (tokens: Tokens, at: number): boolean =>
  (fitAt(tokens, at) <= Fit.WORD && !isRareSurname(tokens, at)) || fitAt(tokens, at) === Fit.PLACE

/** `HARLAN T. MERSHAW`: before the initial a name that no list has as a given one. */
function isMiddle(tokens: Tokens, before: number, taken: Uint8Array): boolean {
  if (before < 0 || taken[before] === 1 || !adjoins(tokens, before + 1)) return false
  if (tokens.text.charCodeAt(tokens.end[before + 1] as number) !== DOT) return false
  return (
    fitAt(tokens, before) >= Fit.UNKNOWN &&
    fitAt(tokens, before) !== Fit.PLACE &&
    !(shapeAt(tokens, before) & Shape.POSSESSIVE)
  )
}

const DOT = 46

const isBeforePlace = oneOf('IN AT NEAR FROM TO VIA THROUGH LEFT LEAVING OUTSIDE THE')

/** `IN SYDNEY FRASER SAID`: a place that is a given name as well. */
const isInPlace = (tokens: Tokens, at: number): boolean => adjoins(tokens, at) && isBeforePlace(tokens, at - 1)

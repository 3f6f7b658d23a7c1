import { isPostWord } from '../../../words/citation-words.ts'
import { Word } from '../../../words/lexicon.ts'
import { contextEvidence } from '../evidence/context-evidence.ts'
import type { Evidence } from '../evidence/row.ts'
import { titleEvidence } from '../evidence/rows/titles.ts'
import { Fit, fitAt, isPastVerb, isRareSurname, LISTED_SURNAME, OFFICE } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { goesOnBehindName, isAnd, isSpeech } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  partedAtMostBy,
  Shape,
  shapeAt,
  startAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { readBurmese } from './burmese.ts'
import { givenEvidence } from './given.ts'
import { opensItemBelow } from './item-letters.ts'
import type { NameMention } from './mention.ts'
import { isSmall } from './name-words.ts'
import { passName, type ReadName, readName } from './names.ts'
import { isSurnameOfOffice } from './office-surname.ts'
import { isStreet, isThing } from './things.ts'
import { titleText } from './title-text.ts'
import { readTitle } from './titles.ts'
import { pairedWith, readNational } from './word-titles.ts'

/** Keeps a name that was found, with the title before it. */
export type Take = (name: ReadName, title: string | null, evidence: readonly Evidence[]) => void

/** `FOREIGN MINISTER SONODA`; `MESSRS. A, B AND C`. */
export function readTitled(
  tokens: Tokens,
  at: number,
  until: number,
  take: Take,
  taken: Uint8Array,
  mentions: NameMention[],
): void {
  // `SECRET//NOFORN//MR`: letters of the level.
  if (gapAt(tokens, at) & Gap.SLASH && tokens.text.startsWith('//', startAt(tokens, at) - 2)) return
  const read = readTitle(tokens, at) ?? readNational(tokens, at)
  if (!read || read.name >= until) return
  if (read.how === 'nation') {
    const name = { first: read.name, last: read.name, given: [], family: [wordAt(tokens, read.name)] }
    take(name, read.title, [titleEvidence({ how: 'nation' })])
    const other = pairedWith(tokens, read.name)
    if (other === null) return
    const second = { first: other, last: other, given: [], family: [wordAt(tokens, other)] }
    take(second, read.title, [titleEvidence({ how: 'listed' })])
    return
  }
  if (isStreet(tokens, at)) {
    passName(tokens, read.name, taken)
    return
  }
  const strong = (classesAt(tokens, at) & Word.TITLE) !== 0
  const trusted = strong && read.how === 'direct'
  const whole = readBurmese(tokens, read.name) ?? readName(tokens, read.name, true)
  const name = whole && withoutCase(tokens, withoutOffice(whole))
  if (!name || isThing(tokens, name, trusted) || !fitsTitle(tokens, name, trusted)) return
  if (isOfPost(tokens, name, read.title) || (!strong && isBodyOfNext(tokens, name))) return
  // `MAJOR U.S. MASS RETAILERS`
  if (name.given.length > 1 && isCountry(name.given)) return
  const several = name.given.length + name.family.length > 1
  const titled = titleEvidence({ how: read.how, strong, whole: several, speaks: read.speaks ?? false })
  const given = name.given.length > 0 ? [givenEvidence(tokens, name)] : []
  take(name, read.title, [titled, ...given, ...contextEvidence(tokens, name.first, name.last)])
  const husband = husbandTitle(tokens, at)
  if (husband)
    mentions.push({
      first: name.first,
      last: name.last,
      given: [],
      family: name.family,
      title: husband,
      evidence: [titleEvidence({ how: 'husband' })],
      husband: true,
    })
  if (read.how === 'direct' && isPlural(tokens, at)) readList(tokens, name, read.title, take)
}

/** `partner Badr chief Hadi al-Amiri`: in a text of both cases behind half a title, right before another title of a whole name, a body. */
const isBodyOfNext = (tokens: Tokens, { first, last }: ReadName): boolean =>
  first === last &&
  adjoins(tokens, last + 2) &&
  isSmall(tokens, last + 1) &&
  (classesAt(tokens, last + 1) & (Word.TITLE | Word.TITLE_WEAK)) !== 0 &&
  adjoins(tokens, last + 1) &&
  fitAt(tokens, last + 2) === Fit.GIVEN

/** `CONGEN MERIDA`, `DCM PARIS`: whoever holds an office of a post, at the post that is called so; not `AMBASSADOR HOLLAND`. */
const isOfPost = (tokens: Tokens, { first, last }: ReadName, title: string): boolean =>
  first === last && fitAt(tokens, first) === Fit.PLACE && OF_POST.test(title) && isPostWord(wordAt(tokens, first))
const OF_POST =
  /(?:^|[ -])(?:CONGENS?|CONSULS?(?: GENERAL)?|DCM|PAO|CAO|RSO|CON(?:S)?OFFS?|LEGATT|DATT|DEFATT|AGATT|LABATT|COMATTS?)$/i

/** `DEPUTY P.M. TALBOYS`: letters of an office, and no initials. */
const withoutOffice = (name: ReadName): ReadName =>
  name.given.join('') === 'PM' ? { ...name, first: name.first + name.given.length, given: [] } : name

/** `DR. GAO CASE`: what is called after him is no part of a name whose given names do not say so, as CLIFFORD CASE does. */
const withoutCase = (tokens: Tokens, name: ReadName): ReadName =>
  name.given.length === 0 && name.family.length > 1 && name.last > name.first && isCalledAfterOne(tokens, name.last)
    ? { ...name, last: name.last - 1, family: name.family.slice(0, -1) }
    : name
const isCalledAfterOne = oneOf('CASE STORY')

/** `representatives (Dodd, Lugar and others)`: behind a title in the plural a list in parentheses, its first a surname that tables have. */
export function readBracketed(tokens: Tokens, at: number, take: Take): void {
  const name = at + 1
  if (name >= tokens.length || (gapAt(tokens, name) & ~Gap.LINE) !== Gap.OPEN || !isPlural(tokens, at)) return
  if (fitAt(tokens, name) !== Fit.SURNAME || !(gapAt(tokens, name + 1) & Gap.COMMA)) return
  const first = readName(tokens, name, true)
  if (!first) return
  take(first, titleText(tokens, at), [titleEvidence({ how: 'listed' })])
  readList(tokens, first, titleText(tokens, at), take)
}

/** `A/S FRIED`, `U/S BURNS`: assistant secretary and the like, later cables' way. */
export function readSlashed(tokens: Tokens, at: number, take: Take): boolean {
  if (wordAt(tokens, at) !== 'S' || at === 0 || !/^[ADPU]$/.test(wordAt(tokens, at - 1))) return false
  if (!adjoins(tokens, at + 1)) return false
  const name = readName(tokens, at + 1, true)
  if (!name || !fitsTitle(tokens, name, true)) return false
  take(name, `${wordAt(tokens, at - 1)}/S`, [titleEvidence({ how: 'slashed' })])
  return true
}

const isCountry = (initials: readonly string[]): boolean => /^(?:US|UN|UK|EU)$/.test(initials.join(''))

const isWife = oneOf('MRS MME MADAME LADY SENORA')

/** `PRESIDENT AND MRS. MARCOS`: the man's title before the wife's. */
function husbandTitle(tokens: Tokens, at: number): string | null {
  if (at < 2 || !isWife(tokens, at)) return null
  if (!isAnd(tokens, at - 1) || !adjoins(tokens, at)) return null
  return classesAt(tokens, at - 2) & Word.TITLE && partedAtMostBy(tokens, at - 1, Gap.DOT)
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
    if (next >= length || !partedAtMostBy(tokens, next, Gap.COMMA)) return
    const comma = (gapAt(tokens, next) & Gap.COMMA) !== 0
    const and = isAnd(tokens, next)
    if (!comma && !and) return
    if (and) next++
    const name = readName(tokens, next, true)
    if (!name || (!and && name.given.length === 0 && isWordOnly(tokens, next)) || isThing(tokens, name, false)) return
    const given = name.given.length > 0 ? [givenEvidence(tokens, name)] : []
    take(name, title, [titleEvidence({ how: 'listed' }), ...given])
    if (and) return
    last = name.last
  }
}

/** An English or foreign word that no table has as a surname. */
const isWordOnly = (tokens: Tokens, at: number): boolean =>
  fitAt(tokens, at) === Fit.WORD && !(classesAt(tokens, at) & LISTED_SURNAME)

/** Words that go before a name only behind a title, and then only if a verb, a mark or the like follows: `SECRETARY RICE SAID`. */
function fitsTitle(tokens: Tokens, name: ReadName, trusted: boolean): boolean {
  if (name.given.length > 0 || (name.family.length > 1 && fitAt(tokens, name.last) >= Fit.UNKNOWN)) return true
  const fit = fitAt(tokens, name.first)
  if (fit !== Fit.WORD && !(fit === Fit.GIVEN && classesAt(tokens, name.first) & Word.COMMON)) return true
  const { length } = tokens
  const next = name.last + 1
  if (isRunningName(tokens, name.first) && (trusted || speaksOn(tokens, name.first))) return true
  if (isSurnameOfOffice(tokens, name.first)) return true
  if (!trusted)
    return isRareSurname(tokens, name.first) && next < length && adjoins(tokens, next) && goesOnBehindName(tokens, next)
  if (shapeAt(tokens, name.last) & Shape.POSSESSIVE || next >= length) return true
  if (!adjoins(tokens, next) || opensItemBelow(tokens, next)) return true
  const known = classesAt(tokens, next)
  // `A/S Fried`, and on the line below `Blake Thorkleson`.
  if (gapAt(tokens, next) & Gap.LINE && known & Word.GIVEN) return true
  return (
    (known & (Word.FUNCTION | Word.SPEECH | Word.HUMAN | Word.MONTH | Word.DEED)) !== 0 ||
    isPastVerb(tokens, next) ||
    /(?:ED|S)$/i.test(wordAt(tokens, next))
  )
}

/** `President Arias sought`: in a text of both cases a surname with a capital that is a word too, a word in small letters behind it. */
const isRunningName = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  (classesAt(tokens, at) & Word.SURNAME) !== 0 &&
  [at - 1, at].every((word) => !(shapeAt(tokens, word) & (Shape.LOWER | Shape.UPPER))) &&
  adjoins(tokens, at + 1) &&
  (shapeAt(tokens, at + 1) & Shape.LOWER) !== 0

/** `Special Envoy Gray met`: behind half a title a verb or AND, and no word of an office as in `Chief Justice said`. */
const speaksOn = (tokens: Tokens, at: number): boolean =>
  !(classesAt(tokens, at) & OFFICE) && (isSpeech(tokens, at + 1) || isAnd(tokens, at + 1))

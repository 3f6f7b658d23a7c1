import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { looksLikeSurname } from '../../names/surname-forms.ts'
import { Fit, fitAt, LISTED_SURNAME } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { goesOnBehindName, isSpeech, isTheState } from '../words/small-words.ts'
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
  signBehind,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { endsLikeWord, isWrittenAsName, opensUnlisted } from './name-words.ts'
import { readName } from './names.ts'
import { isBeforeTitle, isSurnameOfOffice } from './office-surname.ts'
import { endOfField, isRetired } from './title-remarks.ts'
import { isTheTitle, titleStart, titleText } from './title-text.ts'

/** A title and where the name that it speaks of would begin. */
export interface ReadTitle {
  readonly title: string
  /** First token of the name. */
  readonly name: number
  /** `direct`: the name follows at once; `chain`: words of an office stand between; `parenthesis`: the name stands in one. */
  readonly how: 'direct' | 'chain' | 'parenthesis' | 'comma'
  /** Behind the comma that closes it a verb of persons stands. */
  readonly speaks?: boolean
}

/** Words of the office between a title and its name. */
const MOST_CHAIN = 12
const HEAD = Word.TITLE | Word.TITLE_WEAK
/** Prepositions inside an office: `MINISTER FOR OVERSEAS TERRITORIES`, `DIRECTOR OF THE BUREAU`. */
const isLink = oneOf('OF FOR TO IN AT THE AND ON WITH DE DEL LA Y DU DES DA DO DAS DOS DELLA')
const isRomanceLink = oneOf('DU DES DA DO DAS DOS DELLA')

/** `DIRECTEUR DU CABINET ROUMAN`: a particle before a word of the office. */
const isForeignLink = (tokens: Tokens, at: number): boolean =>
  isRomanceLink(tokens, at) &&
  adjoins(tokens, at + 1) &&
  (classesAt(tokens, at + 1) & (Word.DEPT | Word.FOREIGN | ENGLISH)) !== 0 &&
  fitAt(tokens, at + 1) <= Fit.WORD

const isDelegation = oneOf('CODEL CODELS STAFFDEL STAFFDELS')

/** `CODEL LEE/KILPATRICK`: who lead a delegation, `second` the other's token. */
const isLedByTwo = (tokens: Tokens, at: number, second: number): boolean =>
  isDelegation(tokens, at) && fitAt(tokens, second) >= Fit.UNKNOWN

const isMission = oneOf('AMEMBASSY AMCONSUL AMCONGEN USMISSION USDEL USLO USINT SECSTATE SECDEF')

/** `FM AMEMBASSY PARIS`: no foreign minister, but the line of a sender that a section left within the text. */
const isSenderLine = (tokens: Tokens, at: number): boolean => isMission(tokens, at + 1) && wordAt(tokens, at) === 'FM'

/**
 * Where the name behind the title at `at` would begin; null where no name can follow.
 *
 *     FOREIGN MINISTER SONODA            FIRST SECRETARY MFA SECOND FAR EAST DEPARTMENT (JAPAN) ABDURAZAKOV
 *                      ^                                                                        ^
 *     US REP (MYERSON) NOTED             FORMER PORTUGUESE MINISTER FOR OVERSEAS TERRITORIES, DE ALMEIDA SANTOS, ASKED
 *             ^                                                                               ^
 */
export function readTitle(tokens: Tokens, at: number): ReadTitle | null {
  const { length } = tokens
  const next = at + 1
  if (next >= length || shapeAt(tokens, at) & Shape.POSSESSIVE || isSenderLine(tokens, at)) return null
  const title = titleText(tokens, at)
  if (isRetired(tokens, next)) return startsName(tokens, next + 1) ? { title, name: next + 1, how: 'direct' } : null
  const between = marksBefore(tokens, next) & ~Gap.DOT
  // `LT. COL.`: the last head speaks.
  if (between === 0 && isBeforeTitle(tokens, at)) return null
  if (gapAt(tokens, next) & Gap.DOT && !isAbbreviation(tokens, at)) return null
  const slashed = next + 1 < length && (gapAt(tokens, next + 1) & Gap.SLASH) !== 0 && !isLedByTwo(tokens, at, next + 1)
  if (
    between === 0 &&
    !slashed &&
    (startsName(tokens, next) || opensUnlisted(tokens, next)) &&
    !isForeignLink(tokens, next)
  )
    return { title, name: next, how: 'direct' }
  if ((gapAt(tokens, next) & Gap.OPEN) !== 0)
    return inParentheses(tokens, next, title) ?? behindField(tokens, next, title)
  return readChain(tokens, at, title)
}

const isBehindColon = (tokens: Tokens, at: number): boolean =>
  marksBefore(tokens, at) === Gap.STOP && signBehind(tokens, at - 1) === ':'

/** `MINISTER OF HOUSING: CARLOS DUBOIS;`: in a list of who holds which office two words that are a name, and a mark behind them. */
function afterColon(tokens: Tokens, at: number, title: string): ReadTitle | null {
  const name = readName(tokens, at, true)
  if (!name || name.last === name.first || fitAt(tokens, name.last) < Fit.UNKNOWN) return null
  const next = name.last + 1
  const closes = next >= tokens.length || !partedAtMostBy(tokens, next, Gap.GLUED)
  return closes && !endsLikeWord(wordAt(tokens, name.last)) ? { title, name: at, how: 'chain' } : null
}

/** `CHAIRMAN (NARONG CHAIYANUKUL) SAID`: a name and nothing else. */
function inParentheses(tokens: Tokens, at: number, title: string): ReadTitle | null {
  const name = readName(tokens, at, true)
  if (!name || fitAt(tokens, name.last) < Fit.UNKNOWN) return null
  // `ORGANIZATION IN MONTREAL (CANADA)`
  if (name.last === name.first && fitAt(tokens, at) === Fit.PLACE) return null
  const closes = name.last + 1 < tokens.length && (gapAt(tokens, name.last + 1) & Gap.CLOSE) !== 0
  return closes && (name.last > name.first || longEnough(tokens, at)) ? { title, name: at, how: 'parenthesis' } : null
}

/** `COUNSELOR (ECONOMIC) ORBANOV`: a name right behind the parentheses. */
function behindField(tokens: Tokens, at: number, title: string): ReadTitle | null {
  const name = endOfField(tokens, at)
  if (name === null || fitAt(tokens, name) < Fit.UNKNOWN || !longEnough(tokens, name)) return null
  return { title, name, how: 'chain' }
}

const isBody = oneOf(
  'OFFICE BOARD AGENCY COMMISSION COMMITTEE COUNCIL INSTITUTE CENTER CENTRE CORPORATION BUREAU AUTHORITY FUND BANK COMPANY DEPARTMENT MINISTRY PARTY UNION ASSOCIATION FEDERATION FRONT ORGANIZATION',
)

/** `COUNCIL OF PLANNING AND ECONOMY`: the last words are a body's, what it is for between. */
function isOfBody(tokens: Tokens, at: number): boolean {
  for (let k = at; k > 0 && at - k < MOST_OF_BODY; k--) {
    if (isBody(tokens, k)) return true
    if (!adjoins(tokens, k) || !(isLink(tokens, k) || classesAt(tokens, k) & Word.DEPT)) return false
  }
  return false
}
/** Words of a body's name. */
const MOST_OF_BODY = 6

/** `SECRETARY OF THE PLANNING OFFICE (CONEPLAN)`: behind a body a word that no table has, and that is not built like a surname, is its short name. */
const isAbbreviated = (tokens: Tokens, at: number): boolean =>
  isOfBody(tokens, at - 1) &&
  classesAt(tokens, at) === 0 &&
  !looksLikeSurname(nameKey(wordAt(tokens, at))) &&
  at + 1 < tokens.length &&
  (gapAt(tokens, at + 1) & Gap.CLOSE) !== 0

/** With a capital, and no name: not `Rich` of `Secretary of Defense Rich Davison`. */
const isWordOfOffice = (tokens: Tokens, at: number): boolean =>
  isWrittenAsName(tokens, at) && classesAt(tokens, at) !== 0 && !(classesAt(tokens, at) & (Word.GIVEN | LISTED_SURNAME))

/** `DG for External Relations Portales and`: in a text of both cases all words of the office have capitals, the name as well, and small letters follow. */
function endsOffice(tokens: Tokens, head: number, at: number): boolean {
  if (!isWrittenAsName(tokens, at) || !adjoins(tokens, at + 1) || !(shapeAt(tokens, at + 1) & Shape.LOWER)) return false
  for (let k = head + 1; k < at; k++) if (!isLink(tokens, k) && !isWordOfOffice(tokens, k)) return false
  return fitAt(tokens, at) >= Fit.UNKNOWN
}

/** A dot behind a title ends the sentence unless the title is an abbreviation. */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  return word.length <= 5 || /^(?:MESSRS|MSSRS|BRIGGEN|MAJGEN|LTGEN|SECY|CAPT)$/i.test(word)
}

function startsName(tokens: Tokens, at: number): boolean {
  if (fitAt(tokens, at) > Fit.NONE) return true
  if (shapeAt(tokens, at) & Shape.INITIAL) return lengthAt(tokens, at) > 1 || signBehind(tokens, at) === '.'
  if (!(classesAt(tokens, at) & Word.PARTICLE)) return false
  let head = at
  while (head < at + 3 && classesAt(tokens, head) & Word.PARTICLE) head++
  return (
    fitAt(tokens, head) >= (head - at > 1 ? Fit.WORD : Fit.UNKNOWN) ||
    (/^V[AO]N$/i.test(wordAt(tokens, at)) && readName(tokens, at, true) !== null)
  )
}

const longEnough = (tokens: Tokens, at: number): boolean => {
  const fit = fitAt(tokens, at)
  return fit !== Fit.UNKNOWN || lengthAt(tokens, at) > 4
}

/** `Ambassador to Nepal Deb Mukharji`: in a text of both cases a few letters with a capital, and a name behind them. */
const isShortGiven = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  !(shapeAt(tokens, at) & Shape.UPPER) &&
  adjoins(tokens, at + 1) &&
  fitAt(tokens, at + 1) >= Fit.UNKNOWN &&
  !(shapeAt(tokens, at + 1) & Shape.UPPER)

const OFFICE = Word.DEPT | Word.MODIFIER | Word.NATION | Word.ACRONYM | Word.PLACE

function readChain(tokens: Tokens, at: number, title: string): ReadTitle | null {
  const { length } = tokens
  let linked = false
  let opened = false
  let words = 0
  let loose = false
  for (let k = at + 1; k < length && k - at <= MOST_CHAIN; k++) {
    const between = gapAt(tokens, k)
    const known = classesAt(tokens, k)
    if (between & Gap.COMMA) {
      const name = words > 0 || isTheTitle(tokens, at) ? commaName(tokens, k, title) : null
      return (loose || words === 0) && !name?.speaks ? null : name
    }
    if (words > 0 && !linked && isBehindColon(tokens, k)) return afterColon(tokens, k, title)
    if (between & (Gap.COMMA | Gap.STOP | Gap.DASH | Gap.QUOTE | Gap.OTHER | Gap.BLANK)) return null
    // `(SECRETARY GENERAL OF THE PRESIDENCY) PALACIO`: the title ends with its parentheses.
    if (between & Gap.CLOSE && !opened) return null
    opened ||= (between & Gap.OPEN) !== 0
    if (between & Gap.DOT && !(shapeAt(tokens, k - 1) & Shape.INITIAL)) return null
    const possessive = (shapeAt(tokens, k) & Shape.POSSESSIVE) !== 0
    // `SUBSECRETARY FOR INDUSTRY PEREIRA WHO`: a town, but behind an office a man.
    const named =
      words > 0 && !linked && fitAt(tokens, k) === Fit.PLACE && (endsPhrase(tokens, k) || isNamePlace(tokens, k))
    const office =
      (!named && (known & OFFICE) !== 0) ||
      isLink(tokens, k) ||
      (shapeAt(tokens, k) & Shape.INITIAL) !== 0 ||
      isWordBeforeGiven(tokens, k)
    const slashed = (between & Gap.SLASH) !== 0 || (k + 1 < length && (gapAt(tokens, k + 1) & Gap.SLASH) !== 0)
    if (office || slashed) {
      if (known & (Word.TITLE | Word.TITLE_WEAK) && !(known & (Word.DEPT | Word.MODIFIER))) return null
      linked = isLink(tokens, k)
      words++
      continue
    }
    if (between & Gap.OPEN && words > 0 && !linked && !loose)
      return isAbbreviated(tokens, k) ? null : inParentheses(tokens, k, title)
    // `HEAD OF BOI EXCHANGE OPERATIONS, ERCOLANI, INDICATED`: any noun, where a name between commas follows, and says something.
    if ((linked || loose) && between === 0 && isNounOfOffice(tokens, k)) {
      loose = true
      linked = false
      words++
      continue
    }
    if (
      linked ||
      (loose && !endsOffice(tokens, at, k)) ||
      words === 0 ||
      between & Gap.OPEN ||
      (possessive && known !== 0)
    )
      return null
    if (classesAt(tokens, k - 1) & HEAD && speaksAlone(tokens, k - 1, at)) return null
    if (known & Word.PLACE && isTheState(tokens, k - 1)) return null
    const fit = fitAt(tokens, k)
    return isSurnameOfOffice(tokens, k) || (fit >= Fit.UNKNOWN && (longEnough(tokens, k) || isShortGiven(tokens, k)))
      ? { title, name: k, how: 'chain' }
      : null
  }
  return null
}

/** `Minister for Reintegration Temuri Yakobashvili`: in a text of both cases a word with a capital that no list of names has, before a whole name. */
const isWordBeforeGiven = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  !(shapeAt(tokens, at) & Shape.LOWER) &&
  (classesAt(tokens, at) & ENGLISH) !== 0 &&
  !(classesAt(tokens, at) & (LISTED_SURNAME | Word.GIVEN)) &&
  adjoins(tokens, at + 1) &&
  fitAt(tokens, at + 1) === Fit.GIVEN &&
  adjoins(tokens, at + 2) &&
  fitAt(tokens, at + 2) >= Fit.UNKNOWN

const isServing = oneOf('TO FOR')
/**
 * Whether the title with head `head`, right before a name, is all that the words from `at` on say of its bearer: `DEPUTY FOREIGN MINISTER`,
 * `ASSISTANT TO FOREIGN MINISTER`; not `VICE PRESIDENT AND FOREIGN MINISTER`, `CHIEF OF STAFF GENERAL`, `MINISTER FOR JUSTICE`.
 */
function speaksAlone(tokens: Tokens, head: number, at: number): boolean {
  const start = titleStart(tokens, head)
  return start <= at || (isServing(tokens, start - 1) && !(classesAt(tokens, head) & Word.DEPT))
}

/** An English word that is no verb of persons, or as few letters as an abbreviation has. */
const isNounOfOffice = (tokens: Tokens, at: number): boolean =>
  !goesOnBehindName(tokens, at) &&
  ((classesAt(tokens, at) & ENGLISH) !== 0 || lengthAt(tokens, at) <= LONGEST_ABBREVIATION)
const LONGEST_ABBREVIATION = 5

/** `SECRETARY OF FOREIGN RELATIONS SANTIAGO ROEL GARCIA`: a place that is a given name, with a name behind it. */
function isNamePlace(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (!(classesAt(tokens, at) & Word.GIVEN) || !adjoins(tokens, next)) return false
  return fitAt(tokens, next) >= Fit.UNKNOWN && lengthAt(tokens, next) > 3
}

/** Whether the word is the last of its phrase: a mark, a verb or the like follows. */
const endsPhrase = (tokens: Tokens, at: number): boolean => !adjoins(tokens, at + 1) || goesOnBehindName(tokens, at + 1)

/** `..., DE ALMEIDA SANTOS, ASKED`: a name between two commas behind an office. */
function commaName(tokens: Tokens, at: number, title: string): ReadTitle | null {
  if (!partedAtMostBy(tokens, at, Gap.COMMA)) return null
  const { length } = tokens
  let k = at
  while (k < length && classesAt(tokens, k) & Word.PARTICLE) k++
  const first = k
  while (k < length && fitAt(tokens, k) >= Fit.UNKNOWN && (k === first || adjoins(tokens, k))) k++
  if (k === first || k >= length || k - first > 4) return null
  if (!(gapAt(tokens, k) & (Gap.COMMA | Gap.DOT))) return null
  return { title, name: at, how: 'comma', speaks: isSpeech(tokens, k) && fitAt(tokens, k - 1) !== Fit.PLACE }
}

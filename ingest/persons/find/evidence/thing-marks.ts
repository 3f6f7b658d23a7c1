import { Counts } from '@reftel/cypher'
import { HashFilter } from '../../../words/hash-filter.ts'
import { Word } from '../../../words/lexicon.ts'
import { oneOf } from '../words/one-of.ts'
import { goesOnBehindName, isArticle } from '../words/small-words.ts'
import { adjoins, classesAt, Gap, gapAt, hashAt, marksBefore, Shape, shapeAt, type Tokens } from '../words/tokens.ts'

/** How often a word stands in a text as things do, and persons do not. */
export type ThingMarks = Counts<number>

const isIn = oneOf('IN INSIDE THROUGHOUT')
const isBelief = oneOf('CONFIDENCE INTEREST TRUST FAITH BELIEF CHANGE CHANGES RESULTED PUT')
const isIt = oneOf('IT')
const isIts = oneOf('ITS ITSELF')
const mayGoOn = oneOf('WOULD WILL HAD HAS COULD')
/** Words behind `SAID IT` in whose sentence IT stands for nothing: `SAID IT WOULD BE`. */
const isImpersonal = oneOf('BE BEEN NOT ALSO TAKE SEEM APPEAR DEPEND NEVER MAKE BECOME REQUIRE HELP')
const isAndOr = oneOf('AND OR')
const isFirm = oneOf('INC LTD LTDA CORP CORPORATION GMBH PLC SARL LLC SPA')

/** Words between a name and the `ITS` that takes up its place: `NORCO WITHDREW ITS OFFER`. */
const MOST_BEFORE_ITS = 2

const filter = new HashFilter()
const NO_MARKS: ThingMarks = new Counts<number>()

/**
 * Counts, for the words with these hashes, where a text takes them for things: behind an article that no noun follows (`THE DUMA
 * SAID`), behind IN (`IN APURIMAC`), with IT or ITS for it (`AERONOR SAID IT`, `NORCO ITSELF`), with INC and its like. One pass.
 */
export function readThingMarks(tokens: Tokens, hashes: ReadonlySet<number>): ThingMarks {
  if (hashes.size === 0) return NO_MARKS
  const marks = new Counts<number>()
  const { length } = tokens
  filter.hold(hashes)
  for (let at = 0; at < length; at++) {
    const key = hashAt(tokens, at)
    if (filter.mayHold(key) && hashes.has(key) && standsAsThing(tokens, at)) marks.add(key)
  }
  return marks
}

const isFirmBefore = oneOf('BANK COMPANY FIRM CORPORATION BANCO GRUPO NGO NGOS COMPANIES COOPERATIVES NEWSPAPERS')
const isLike = oneOf('LIKE INCLUDING')
const areFirms = oneOf('COMPANIES FIRMS CORPORATIONS MULTINATIONALS BANKS NGOS NEWSPAPERS MANUFACTURERS')
const isSource = oneOf('SOURCE SOURCES')
/** What a firm is called by behind its name, in a text of both cases with a capital. */
const isTrade = oneOf(
  'ENERGY PETROLEUM OIL TELECOM MOTORS STEEL TRADING MINING SHIPPING LOGISTICS MEDIA SYSTEMS ELECTRIC INSURANCE CAPITAL SECURITIES GROUP',
)
const isFirmBehind = oneOf(
  'CEO CFO EXECUTIVE EXECUTIVES PHARMACEUTICALS FOUNDATION INDUSTRIES TECHNOLOGIES AIRLINES AIRWAYS LABORATORIES ORGANIZATION CORPS PIPELINE PROJECT HOLDINGS HOLDING CHARITY BANK COMPANY SUBSIDIARY EMPLOYEES WORKERS OFFICIALS SHAREHOLDERS COMMUNITY COMMUNITIES TRIBE TRIBES TRIBESMEN NEIGHBORHOOD NEIGHBORHOODS SUBURB FAVELA SLUM NEWSPAPER WEBSITE DAILY',
)

function standsAsThing(tokens: Tokens, at: number): boolean {
  if (adjoins(tokens, at) && isFirmBefore(tokens, at - 1)) return true
  if (adjoins(tokens, at + 1) && isFirmBehind(tokens, at + 1)) return true
  if (adjoins(tokens, at + 1) && isFirm(tokens, at + 1)) return true
  if (isAmongFirms(tokens, at) || isNamedByTrade(tokens, at + 1) || isPaper(tokens, at)) return true
  if (shapeAt(tokens, at) & Shape.POSSESSIVE) return false
  if (adjoins(tokens, at)) {
    if (isArticle(tokens, at - 1) && endsPhrase(tokens, at)) return true
    if (isIn(tokens, at - 1) && !isBelief(tokens, at - 2) && endsPhrase(tokens, at)) return true
  }
  return isTakenUpByIt(tokens, at)
}

/** `CORPORATIONS LIKE INTEL` */
const isAmongFirms = (tokens: Tokens, at: number): boolean =>
  at > 1 && adjoins(tokens, at) && isLike(tokens, at - 1) && adjoins(tokens, at - 1) && areFirms(tokens, at - 2)

/** `Kosmos Energy`: `next` is the token behind the name. */
const isNamedByTrade = (tokens: Tokens, next: number): boolean =>
  tokens.mixedCase &&
  adjoins(tokens, next) &&
  isTrade(tokens, next) &&
  !(shapeAt(tokens, next) & (Shape.LOWER | Shape.UPPER))

/** `Source - Tierramerica` */
const isPaper = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  isSource(tokens, at - 1) &&
  (marksBefore(tokens, at) & ~Gap.STOP & ~Gap.DASH) === 0 &&
  marksBefore(tokens, at) !== 0

/** Whether no noun follows the word: before one it may be a person's name all the same, as in `THE KISSINGER VISIT`. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (!adjoins(tokens, next)) return next >= tokens.length || (gapAt(tokens, next) & (Gap.DASH | Gap.SLASH)) === 0
  return goesOnBehindName(tokens, next) && !isAndOr(tokens, next)
}

function isTakenUpByIt(tokens: Tokens, at: number): boolean {
  for (let next = at + 1; next <= at + 1 + MOST_BEFORE_ITS; next++) {
    if (!adjoins(tokens, next)) return next === at + 1 && next < tokens.length && isWhich(tokens, next)
    if (isIts(tokens, next)) return true
    if (isIt(tokens, next)) return mayGoOn(tokens, next + 1) && !isImpersonal(tokens, next + 2)
    if (next > at + 1 && classesAt(tokens, next) & Word.FUNCTION) return false
  }
  return false
}

/** `PETROBRAS, WHICH`. */
const isWhichWord = oneOf('WHICH')
const isWhich = (tokens: Tokens, at: number): boolean =>
  marksBefore(tokens, at) === Gap.COMMA && isWhichWord(tokens, at)

import { Word } from '../../../words/lexicon.ts'
import { oneOf } from '../words/one-of.ts'
import { isAnd, isArticle, isOf, isSpeech } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  endAt,
  Gap,
  gapAt,
  marksBefore,
  partedAtMostBy,
  Shape,
  shapeAt,
  signBehind,
  startAt,
  type Tokens,
} from '../words/tokens.ts'
import { isSmall } from './name-words.ts'
import type { ReadName } from './names.ts'

/** `AVENIDA GENERAL SALVATIERRA`, `M/V CAPTAIN MARKO`; not `COMPANY PRESIDENT LAMBURY`. */
export function isStreet(tokens: Tokens, at: number): boolean {
  if (isShip(tokens, at)) return true

  let first = at
  // `RUE DU COLONEL MOLL`
  while (first > 0 && at - first < 2 && classesAt(tokens, first - 1) & Word.PARTICLE) first--
  return (
    first > 0 && adjoins(tokens, first) && (classesAt(tokens, first - 1) & (Word.LEADIN | Word.EATER)) === Word.LEADIN
  )
}

/** `"L'ECHO DU MAGHREB"`, `"IL MATTINO ROMANO"`. */
function isQuoted(tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (signBehind(tokens, last) !== '"') return false
  for (let at = first; at >= Math.max(0, first - MOST_QUOTED); at--) {
    if (gapAt(tokens, at) & Gap.QUOTE) return true
    if (marksBefore(tokens, at)) return false
  }
  return false
}

/** Words of a newspaper's name before those that look like a person's. */
const MOST_QUOTED = 2

/**
 * Nouns for what a person has or went through, and behind which a name is still a person's: `THE IAN SMITH REGIME`, `THE DANIEL
 * PEARL MURDER`.
 */
const isOfSomeone = oneOf(
  'REGIME GOVERNMENT ADMINISTRATION ERA DICTATORSHIP PRESIDENCY CABINET FACTION BAND GANG CLAN FAMILY WING CAMP CAMPAIGN TICKET SLATE CASE AFFAIR MURDER ASSASSINATION KILLING KIDNAPPING EXTRADITION TRIAL CARTEL MACHINE LEGACY',
)

/** `THE SMITH REGIME`, `FRASER GOVERNMENT`: right behind the last word of a name what someone has. */
export const isOwned = (tokens: Tokens, last: number): boolean =>
  adjoins(tokens, last + 1) && isOfSomeone(tokens, last + 1)

/** `THE J. F. KENNEDY`: a ship, a building or the like named after someone; not where what follows is someone's. */
export function isCalledAfter(tokens: Tokens, { first, last }: ReadName): boolean {
  if (!adjoins(tokens, first) || !isArticle(tokens, first - 1)) return false
  const next = last + 1
  return !(adjoins(tokens, next) && (isOfSomeone(tokens, next) || (classesAt(tokens, next) & Word.DEED) !== 0))
}

/** `LLOYD AERO BOLIVIANO`: a nationality behind the last word. */
export const isFirm = (tokens: Tokens, last: number): boolean =>
  last + 1 < tokens.length && adjoins(tokens, last + 1) && (classesAt(tokens, last + 1) & Word.NATION) !== 0

/** Whether initials abbreviate a thing and belong to no name: `U.S. WHEAT`, `300 M.T. FLOUR`. */
export const abbreviatesThing = (initials: readonly string[]): boolean =>
  /^(?:US|UN|UK|FYI|MT|MV|SS|MS|TS|PM|AM|DC|IE|EG|NY|FY|SA|TV|UAR|USS|USNS|HMS)$/.test(initials.join(''))

/** `USS KITTY HAWK`, `CALLE BUENO`, `PEREZ COMMITTEE`: the name of a thing. `trusted`: behind a title only a firm or place takes it over. */
export function isThing(
  tokens: Tokens,
  name: { readonly first: number; readonly last: number },
  trusted: boolean,
): boolean {
  if (isQuoted(tokens, name) || isParty(tokens, name)) return true
  const { length } = tokens
  const before = name.first - 1
  if (isShip(tokens, name.first) || isSomewhere(tokens, before) || isPlan(tokens, before)) return true
  if (before >= 0 && classesAt(tokens, before) & Word.LEADIN && partedAtMostBy(tokens, name.first, Gap.DOT) && !trusted)
    return !isOfCompany(tokens, name)
  let next = name.last + 1
  if (isPartnership(tokens, name) || isInFirm(tokens, name)) return true
  if (trusted && next < length && (isIncorporated(tokens, next) || endsInBuilding(tokens, next))) return true
  if (trusted || next >= length) return false
  if (shapeAt(tokens, name.last) & Shape.POSSESSIVE) return adjoins(tokens, next) && isMalady(tokens, next)
  // `JOMO KENYATTA INTERNATIONAL AIRPORT`
  if (adjoins(tokens, next) && isKind(tokens, next)) next++
  if (next >= length) return false
  if (tokens.mixedCase && endsInThing(tokens, name.last + 1)) return true
  return (classesAt(tokens, next) & Word.EATER) !== 0 && partedAtMostBy(tokens, next, Gap.OTHER)
}

/** `manager for Norvest Trading Company Manfred Wefers said`: in a text of both cases a name of two words behind the firm that its bearer is of. */
const isOfCompany = (tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  tokens.mixedCase &&
  last > first &&
  (classesAt(tokens, first - 1) & Word.EATER) !== 0 &&
  (classesAt(tokens, first) & Word.GIVEN) !== 0 &&
  adjoins(tokens, last + 1) &&
  isSmall(tokens, last + 1) &&
  isSpeech(tokens, last + 1)

/** `PARKINSON'S DISEASE`: what physicians are remembered by. */
const isMalady = oneOf('DISEASE SYNDROME LYMPHOMA PALSY')

const isPartyOfName = oneOf('PARTY PARTIES')

/** `THE PATRIOTA PARTY`: one word between the article and what it is. */
const isParty = (tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  first === last &&
  first > 0 &&
  isArticle(tokens, first - 1) &&
  adjoins(tokens, first) &&
  adjoins(tokens, first + 1) &&
  isPartyOfName(tokens, first + 1) &&
  !(shapeAt(tokens, first) & Shape.POSSESSIVE)

/** Words with a capital between a name and the noun that makes a thing of it. */
const MOST_BEFORE_NOUN = 4

/** `Farabundo Marti National Liberation Front (FMLN)`, `Abu Noor Islamic Institute`: words with capitals, the last a thing or with its abbreviation behind it. */
function endsInThing(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + MOST_BEFORE_NOUN && adjoins(tokens, at); at++) {
    const known = classesAt(tokens, at)
    if (shapeAt(tokens, at) & (Shape.LOWER | Shape.UPPER) || !(known & QUALITY) || known & OFFICE) return false
    const next = at + 1
    if (known & Word.EATER && at > from && !(adjoins(tokens, next) && classesAt(tokens, next) & OFFICE)) return true
    if (next < tokens.length && marksBefore(tokens, next) === Gap.OPEN && shapeAt(tokens, next) & Shape.UPPER)
      return true
  }
  return false
}

const OFFICE = Word.TITLE | Word.TITLE_WEAK | Word.ROLE | Word.SPEECH | Word.HUMAN
const QUALITY = Word.COMMON | Word.RARE | Word.NATION | Word.DEPT | Word.EATER

const isWater = oneOf(
  'STRAIT STRAITS GULF BAY CAPE PORT ISLE ISLAND ISLANDS RIVER LAKE VALLEY TOWN TOWNS CITY CITIES VILLAGE VILLAGES PROVINCE PROVINCES DISTRICT DISTRICTS MUNICIPALITY MUNICIPALITIES NEIGHBORHOOD NEIGHBORHOODS NEIGHBOURHOOD SUBURB SUBURBS HAMLET COMMUNITY COMMUNITIES QUILOMBO QUILOMBOS FAVELA FAVELAS',
)

/** `STRAIT OF JUAN DE FUCA`: `before` is the token before the name. */
const isSomewhere = (tokens: Tokens, before: number): boolean =>
  before > 0 && isOf(tokens, before) && isWater(tokens, before - 1) && adjoins(tokens, before + 1)

const isCampaign = oneOf('PLAN OPERATION OPERACION')
const isBeforeVerb = oneOf('WE THEY I YOU TO WHO NOT')

/** `PLAN PATRIOTA`, `Operation Anaconda`: `before` is the token before the name; not `WE PLAN`, `they plan`. */
const isPlan = (tokens: Tokens, before: number): boolean =>
  before >= 0 &&
  isCampaign(tokens, before) &&
  adjoins(tokens, before + 1) &&
  !(tokens.mixedCase && shapeAt(tokens, before) & Shape.LOWER) &&
  !(before > 0 && isBeforeVerb(tokens, before - 1))

const isPartner = oneOf('SON SONS CO COMPANY BROS BROTHERS PARTNERS ASSOCIATES CIE HIJOS')

const isFirmOf = oneOf('CO BROS SONS')
/** Those are what a person has besides: `WALTER KIDDE AND COMPANY` is a firm, `HOLT AND COMPANY` his friends. */
const isWholeFirmOf = oneOf('COMPANY BROTHERS PARTNERS HIJOS')

/** `JOHN P. MARBLE & SON CO.`, `OLAF LIND AND CO.` */
const isPartnership = (tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  (adjoins(tokens, last + 1) &&
    isAnd(tokens, last + 1) &&
    adjoins(tokens, last + 2) &&
    (isFirmOf(tokens, last + 2) || (last > first && isWholeFirmOf(tokens, last + 2) && !isSmall(tokens, last + 2)))) ||
  (last + 1 < tokens.length &&
    (gapAt(tokens, last + 1) & Gap.OTHER) !== 0 &&
    /^\s*&\s*$/.test(
      tokens.text.slice(endAt(tokens, last), endAt(tokens, last + 1)).replace(/(?<!\p{L})\p{L}+$/u, ''),
    ) &&
    isPartner(tokens, last + 1))

const isLegalForm = oneOf('INC LTD LTDA CORP GMBH PLC PTY')

/** `DON BAXTER INC.`: what no one is called whose title stands before the name. */
const isIncorporated = (tokens: Tokens, at: number): boolean =>
  partedAtMostBy(tokens, at, Gap.COMMA) && isLegalForm(tokens, at)

/** `KING ABDULLAH UNIVERSITY`, `MRS. FIELDS COOKIES`: what is called after someone with the title. */
const isCalledSo = oneOf(
  'UNIVERSITY HOSPITAL MOSQUE FOUNDATION AIRPORT STADIUM BRIDGE COOKIES DONUT DONUTS CHOCOLATES PIZZA BURGERS FRANCHISE FRANCHISES',
)

const isBuilding = oneOf('CENTER CENTRE ACADEMY INSTITUTE COLLEGE SCHOOL CLINIC LIBRARY BARRACKS')
/** Words of what a house is for, before the word for the house. */
const MOST_OF_PURPOSE = 2

/** `SWAMI ORBANANDA CONFERENCE CENTER`, `King Abdullah University`: `at` is the token behind a name with a title. */
function endsInBuilding(tokens: Tokens, at: number): boolean {
  if (!adjoins(tokens, at)) return false
  if (isCalledSo(tokens, at)) return true
  for (let k = at; k <= at + MOST_OF_PURPOSE && adjoins(tokens, k) && !isSmall(tokens, k); k++) {
    if (isBuilding(tokens, k)) return true
    if (classesAt(tokens, k) & (OFFICE | Word.FUNCTION) || !(classesAt(tokens, k) & QUALITY)) return false
  }
  return false
}

const isPartnersFirm = oneOf('FIRM COMPANY PARTNERSHIP')

/** `THE LAW FIRM OF HOLT AND MORALES`, `AN ACCOUNTING FIRM, HOLT AND MORALES,`: one of two partners. */
function isInFirm(tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const isFirst = !isAnd(tokens, first - 1)
  const head = isFirst ? first : first - 2
  if (head < 1 || !isAnd(tokens, isFirst ? last + 1 : first - 1)) return false
  const firm = isOf(tokens, head - 1) ? head - 2 : head - 1
  return firm >= 0 && isPartnersFirm(tokens, firm) && (marksBefore(tokens, head) & ~Gap.COMMA) === 0
}

/** `M/V VASIL LEVSKI`, `S/S MANHATTAN`, `S.S. PRESIDENT TYLER`. */
function isShip(tokens: Tokens, first: number): boolean {
  if (first < 2 || !partedAtMostBy(tokens, first, Gap.DOT)) return false
  if (!(gapAt(tokens, first - 1) & (Gap.SLASH | Gap.DOT))) return false
  return /^(?:[MST]\/[VST]|[MST]\.\s?[VS])$/i.test(
    tokens.text.slice(startAt(tokens, first - 2), endAt(tokens, first - 1)),
  )
}

/** Words between a name and the thing that is called by it. */
const isKind = oneOf(
  'INTERNATIONAL NATIONAL CENTRAL GENERAL STATE AIR NAVAL MILITARY MEMORIAL PUBLIC PEOPLES SCIENCE TECHNICAL TECHNOLOGY RESEARCH DANCE THEATER THEATRE MEDICAL TRADE BUSINESS LAW FOOTBALL POLICY OIL STEEL MINING SHIPPING CHEMICAL ELECTRIC CULTURAL TRAINING PRIMARY SECONDARY HIGH CEMENT SUGAR INSURANCE TRADING CONSTRUCTION',
)

import { Word } from '../../words/lexicon.ts'
import type { ReadName } from './names.ts'
import { oneOf } from './one-of.ts'
import { Gap, Shape, type Tokens } from './tokens.ts'

/** `AVENIDA GENERAL SALVATIERRA`, `M/V CAPTAIN MARKO`; not `COMPANY PRESIDENT LAMBURY`. */
export function isStreet(tokens: Tokens, at: number): boolean {
  if (isShip(tokens, at)) return true
  const { classes, gap } = tokens
  let first = at
  // `RUE DU COLONEL MOLL`
  while (first > 0 && at - first < 2 && (classes[first - 1] as number) & Word.PARTICLE) first--
  return (
    first > 0 &&
    ((gap[first] as number) & ~Gap.LINE) === 0 &&
    ((classes[first - 1] as number) & (Word.LEADIN | Word.EATER)) === Word.LEADIN
  )
}

/** `"L'ECHO DU MAGHREB"`, `"IL MATTINO ROMANO"`. */
function isQuoted(
  { gap, text, end }: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (text.charAt(end[last] as number) !== '"') return false
  for (let at = first; at >= Math.max(0, first - MOST_QUOTED); at--) {
    if ((gap[at] as number) & Gap.QUOTE) return true
    if ((gap[at] as number) & ~Gap.LINE) return false
  }
  return false
}

/** Words of a newspaper's name before those that look like a person's. */
const MOST_QUOTED = 2

const isArticle = oneOf('THE A AN')

/** `THE J. F. KENNEDY`: a ship, a building or the like named after someone. */
export const isCalledAfter = (tokens: Tokens, { first }: ReadName): boolean =>
  first > 0 && ((tokens.gap[first] as number) & ~Gap.LINE) === 0 && isArticle(tokens, first - 1)

/** `LLOYD AERO BOLIVIANO`: a nationality behind the last word. */
export const isFirm = ({ classes, gap, length }: Tokens, last: number): boolean =>
  last + 1 < length &&
  ((gap[last + 1] as number) & ~Gap.LINE) === 0 &&
  ((classes[last + 1] as number) & Word.NATION) !== 0

/** `U.S. WHEAT`, `300 M.T. FLOUR`: initials of no one. */
export const isAbbreviation = (initials: readonly string[]): boolean =>
  /^(?:US|UN|UK|MT|MV|SS|MS|TS|PM|AM|DC|IE|EG|NY|FY|SA|TV|UAR)$/.test(initials.join(''))

/** `USS KITTY HAWK`, `CALLE BUENO`, `PEREZ COMMITTEE`: the name of a thing. `trusted`: behind a title only a firm or place takes it over. */
export function isThing(
  tokens: Tokens,
  name: { readonly first: number; readonly last: number },
  trusted: boolean,
): boolean {
  if (isQuoted(tokens, name)) return true
  const { classes, gap, shape, length } = tokens
  const before = name.first - 1
  if (isShip(tokens, name.first) || isSomewhere(tokens, before)) return true
  if (
    before >= 0 &&
    (classes[before] as number) & Word.LEADIN &&
    ((gap[name.first] as number) & ~(Gap.LINE | Gap.DOT)) === 0 &&
    !trusted
  )
    return true
  let next = name.last + 1
  if (isPartnership(tokens, name.last)) return true
  if (trusted || next >= length || (shape[name.last] as number) & Shape.POSSESSIVE) return false
  // `JOMO KENYATTA INTERNATIONAL AIRPORT`
  if (((gap[next] as number) & ~Gap.LINE) === 0 && isKind(tokens, next)) next++
  if (next >= length) return false
  return ((classes[next] as number) & Word.EATER) !== 0 && ((gap[next] as number) & ~(Gap.LINE | Gap.OTHER)) === 0
}

const isOf = oneOf('OF')
const isWater = oneOf('STRAIT STRAITS GULF BAY CAPE PORT ISLE ISLAND ISLANDS RIVER LAKE VALLEY TOWN VILLAGE PROVINCE')

/** `STRAIT OF JUAN DE FUCA`: `before` is the token before the name. */
const isSomewhere = (tokens: Tokens, before: number): boolean =>
  before > 0 &&
  isOf(tokens, before) &&
  isWater(tokens, before - 1) &&
  ((tokens.gap[before + 1] as number) & ~Gap.LINE) === 0

const isPartner = oneOf('SON SONS CO COMPANY BROS BROTHERS PARTNERS ASSOCIATES CIE HIJOS')

/** `JOHN P. MARBLE & SON CO.` */
const isPartnership = ({ gap, hash, text, end, length }: Tokens, last: number): boolean =>
  last + 1 < length &&
  ((gap[last + 1] as number) & Gap.OTHER) !== 0 &&
  /^\s*&\s*$/.test(text.slice(end[last], end[last + 1] as number).replace(/\p{L}+$/u, '')) &&
  isPartner({ hash, length }, last + 1)

/** `M/V VASIL LEVSKI`, `S/S MANHATTAN`. */
function isShip(tokens: Tokens, first: number): boolean {
  const { gap } = tokens
  if (first < 2 || ((gap[first] as number) & ~Gap.LINE) !== 0 || !((gap[first - 1] as number) & Gap.SLASH)) return false
  return /^[MST]\/[VST]$/i.test(tokens.text.slice(tokens.start[first - 2], tokens.end[first - 1]))
}

/** Words between a name and the thing that is called by it. */
const isKind = oneOf('INTERNATIONAL NATIONAL CENTRAL GENERAL STATE AIR NAVAL MILITARY MEMORIAL PUBLIC PEOPLES')

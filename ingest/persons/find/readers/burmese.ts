import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { oneOf } from '../words/one-of.ts'
import { adjoins, classesAt, Shape, shapeAt, signBehind, type Tokens, wordAt } from '../words/tokens.ts'
import type { ReadName } from './names.ts'

/** What Burmese names are made of; they have no surname. */
const PARTS =
  'AUNG AYE BA CHIT SANG SUI HLA HLAING HTAY HTOO HTUN HTUT KHIN KO KYAW KYI KYIN LAY LWIN MAUNG MIN MOE MRA MYA MYAT MYINT MYO NAING NE NU NWE NYAN NYEIN NYI NYO NYUN NYUNT OHN OO PE PHONE PO PU SAN SAW SEIN SHEIN SHWE SOE SUU SWE TAUNG THAN THANT THAUNG THEIN THET THU TIN TOE TUN WAI WIN WUNNA YAN YE YIN ZAW ZIN'
const HONORIFICS = 'U DAW'
/** All words that such a name begins with. */
export const BURMESE = `${PARTS} ${HONORIFICS}`
const isPart = oneOf(PARTS)
const isHonorific = oneOf(HONORIFICS)
const MOST_PARTS = 4

/**
 * A Burmese name: two parts or more, one of them no English word; behind U or DAW one is enough.
 *
 *     U NU RETURNED      PRESIDENT U SEIN WIN      NE WIN SPOKE
 *     ^^^^                         ^^^^^^^^^^      ^^^^^^
 */
export function readBurmese(tokens: Tokens, at: number): ReadName | null {
  const polite = isHonorific(tokens, at) && signBehind(tokens, at) !== '.'
  const from = polite ? at + 1 : at
  if (!polite && (!isPart(tokens, at) || isSmallWord(tokens, at))) return null
  let end = from
  let foreign = false
  while (end < from + MOST_PARTS && isPart(tokens, end) && (end === at || adjoins(tokens, end))) {
    if (tokens.mixedCase && shapeAt(tokens, end) & Shape.LOWER) break
    foreign ||= !(classesAt(tokens, end) & (ENGLISH | Word.FUNCTION))
    if (shapeAt(tokens, end++) & Shape.POSSESSIVE) break
  }
  if (polite ? end === from : end - from < 2 || !foreign) return null
  const words = Array.from({ length: end - at }, (_, k) => wordAt(tokens, at + k))
  return { first: at, last: end - 1, given: words.slice(0, -1), family: words.slice(-1) }
}

/** `THAN` of `MORE THAN SHWE`; not `Than Shwe`, with a capital in a text of both cases. */
const isSmallWord = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & Word.FUNCTION) !== 0 && !(tokens.mixedCase && !(shapeAt(tokens, at) & Shape.LOWER))

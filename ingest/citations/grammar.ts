import { CLASS } from '../words/citation-class.ts'

export { CLASS }

/** One of several classes. */
const oneOf = (...classes: readonly string[]): string => `[${classes.join('')}]`
export const optional = (part: string): string => `(?:${part})?`

/** `18017`, `18O17`: one to six digits. */
export const NUMBER = oneOf('1-6', CLASS.garbledNumber)
/** `77`, `1977`, `'77`: proposed here; what year it can be the reader decides. */
export const YEAR = `'?[24]`
/** A known post's name, all its words. */
export const POST = `${CLASS.post}${CLASS.postRest}*`
/** `MOSCOW'S`, `TUNIS'`. */
export const POSSESSIVE = optional(`'l?`)
const NAMED = `${optional(`${CLASS.telegram}(?:\\.(?=${CLASS.numero}))?`)}${optional(`${CLASS.numero}[.:]?`)}#?`
/** `CIRCULAR` before a number as long as the Department's; Circular 175 is a procedure. */
const CIRCULAR = optional(`${CLASS.circularWord}(?=${NAMED}[56])`)
/** `/AIDAC`, `CIRCULAR`, `TELEGRAM NO.`, `TEL. NO.`, `CABLE`, `#`, `NR. `: between a post and its number. */
export const FILLER = `${optional(`/${CLASS.note}`)}${CIRCULAR}${NAMED}`
/** `A-123`, `A 123`, `A123`, `AIRGRAM A-123`, `AIRGRAM 123`. */
export const AIRGRAM = `(?:${optional(CLASS.airgram)}${CLASS.letterA}-?|${CLASS.airgram}${optional(CLASS.numero)})(?<number>[1-4${CLASS.garbledNumber}])`
/** `CA-3400`, `CIRCULAR AIRGRAM CA-3400`. */
export const CIRCULAR_AIRGRAM = `${optional(CLASS.airgram)}${CLASS.circular}-(?<number>[1-5])`
/** `AUGUST 4`, `4 AUG 78`, `19/NOV/2008`, `AUGUST 4, 1978`, `AUGUST 1978`, `8/4/78`. */
export const DATE = `(?:M(?<monthFirstDay>[12${CLASS.garbledNumber}])(?=[24](?![1-7${CLASS.post}])|[^1-7]|$)(?:,?'?(?<y1>[24]))?|(?<dayFirst>[12${CLASS.garbledNumber}])[-/]?M[-/]?(?:,?'?(?<y2>[24]))?|M,?(?<y3>4)|(?<n1>[12])/(?<n2>[12])/(?<y4>[24]))`
const DTG_DAY = `(?:(?<dtgMonth>M)(?:'?(?<dtgYear>[24]))?)?`
/** `311345Z MAY 75`, the month and year left out at times. */
export const DTG = `Z${DTG_DAY}`
/** The same, and `131205 AUG 79`, whose Z is lost. */
export const SENDERS_DTG = `(?:Z|6(?=M'?[24]))${DTG_DAY}`
/** A year before a post: `77`, `1977-`, `(77)`, `O4` in a REF line. */
export const YEAR_BEFORE = `(?:(?:\\((?=[24]\\)))?(?<year>${YEAR})(?:(?<=\\([24])\\)|[-/])?)?`
/** `06 AND` before `07 LIMA 12`. */
export const EARLIER = `(?:(?<earlier>'?2)[+/](?='?2P))?`
/** One letter of an item: `A`, and `1` where a drafter numbered them. */
export const ITEM_LETTER = oneOf(CLASS.letterA, CLASS.letter)

/** `B`, `(B)`, `"B"`; not the letter of `E-MAIL`, `A/RSO`. */
const BACK_LETTER = `(?:\\(${ITEM_LETTER}\\)|"${ITEM_LETTER}"|${ITEM_LETTER}(?![-/'][b-km-zA-Z]))`
const NEXT_LETTER = `(?:\\.?,?\\+|,|/|-|${CLASS.through})`
/** Letters that a reference back names: `A, B AND C`, `(A) AND (B)`, `(A AND B)`. */
export const BACK_LETTERS = `(?:\\(${ITEM_LETTER}(?:${NEXT_LETTER}${ITEM_LETTER})+\\)|${BACK_LETTER}(?:${NEXT_LETTER}${BACK_LETTER}(?!'))*)`

/** A pattern over classes, to be tried at one token (`lastIndex`). */
export const at = (pattern: string): RegExp => new RegExp(pattern, 'y')

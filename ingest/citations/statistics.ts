import type { Candidate } from './frames.ts'
import { CLASS } from './grammar.ts'
import { lineBreaks, type Scene, wordsAhead, wordsBetween } from './scene.ts'
import { endOf, startOf } from './tokens.ts'

/** So far below the line of a sum is looked for: a table of all posts of a region. */
const LONGEST_TABLE = 1200
/** Short lines without a blank one between, and the line of the sum. */
const SUM_BELOW = /^(?:[ \t]*\n[ \t]*\S[^\n]{0,60}){0,24}?[ \t]*\n[ \t]*(?:GRAND[ \t]+)?TOTALS?\b/i
/** The figure of the sum, behind its word. */
const FIGURE = /^[^\n\d]{0,40}\d/
/** Blanks that part two columns. */
const COLUMN = /^[ \t]{3,60}$/

/**
 * Whether a post and a number are a line of a table that counts something:
 *
 *     LONDON     10234     11345        LONDON 10234
 *     PARIS      12011     12900        PARIS 12011
 *                                       TOTAL 22245
 */
export function isCounted({ scene, first, number, lastNumber, last }: Candidate): boolean {
  // The year at the end of the line above is a column's heading.
  const opensLine = first === scene.from || lineBreaks(scene, first - 1) > 0 || lineBreaks(scene, first) > 0
  if (!opensLine) return false
  if (COLUMN.test(gapBehind(scene, number - 1)) && COLUMN.test(gapBehind(scene, lastNumber)))
    return /^[1-7]$/.test(scene.tokens.classes.charAt(lastNumber + 1))
  if (last + 1 < scene.to && lineBreaks(scene, last) === 0) return false
  const end = endOf(scene.tokens, last)
  const below = scene.tokens.text.slice(end, end + LONGEST_TABLE)
  const sum = SUM_BELOW.exec(below)
  return sum !== null && FIGURE.test(below.slice(sum[0].length))
}

/** What stands between a token and the next. */
const gapBehind = ({ tokens }: Scene, index: number): string =>
  tokens.text.slice(endOf(tokens, index), startOf(tokens, index + 1))

/** `PARIS 12500, ROME 9800, BONN 7600 DOLLARS`: what is counted stands behind the last. */
export const isOfCountedList = ({ scene, last }: Candidate): boolean =>
  COUNTED_LIST.test(scene.tokens.classes.slice(last + 1, last + LONGEST_LIST))
const COUNTED_LIST = new RegExp(
  `^(?:,?\\${CLASS.and}?${CLASS.post}${CLASS.postRest}*[1-6]){1,8}${CLASS.see}?${CLASS.unit}`,
)
/** Tokens of such a list. */
const LONGEST_LIST = 48

/** `, QUITO 907. TOTAL 2111`: the sum stands behind the last of a list within the text. */
const SUM_BEHIND =
  /^(?:[,;]? (?:AND )?[A-Z][A-Z .'-]{2,24} [\d,]{1,9}){0,12}[.;,] (?:GRAND )?TOTAL(?: (?:IS|WAS|OF))?:? \d/i
/** Letters of a list and its sum. */
const LONGEST_SENTENCE = 300
/** What is counted, before a list: `VISAS ISSUED IN MAY: LIMA 1204, QUITO 907`, `VOTES BY DISTRICT WERE LIMA 10224, CUZCO 3312`. */
const COUNTED_HEAD =
  /\b(?:VISAS|ISSUANCES|APPLICATIONS|REFUSALS|ADMISSIONS|REGISTRATIONS|PASSPORTS|ARRIVALS|DEPARTURES|VISITORS|TOURISTS|VISITS|PASSENGERS|VOTES|VOTERS|TEMPERATURES|SALARIES|SALES|EXPORTS|ATTENDANCE|MARRIAGES|BIRTHS|DEATHS|FLIGHTS|ARRESTS|SEIZURES|TURNOUT|ENROLLMENTS?|POPULATIONS?|CASUALTIES|CASE NUMBERS|WHEAT|CORN|MAIZE|BARLEY|RICE|SUGAR|COFFEE|COCOA|COTTON|WOOL|RUBBER|TIN|COPPER|GOLD|SILVER|CRUDE|PRICES?|QUOTATIONS?)\b[^.;:\n]{0,40}(?::|\b(?:WERE|ARE|WAS|IS|REACHED|TOTALL?ED|NUMBERED|AVERAGED)) ?$/i
const LONGEST_HEAD = 90
/** Classes of those of a list that stand before a number: a post, or a place that is none. */
const LISTED_BEFORE = new RegExp(
  `(?:[${CLASS.post}${CLASS.postWord}${CLASS.word}]${CLASS.postRest}*[1-6](?:[,;]\\${CLASS.and}?|\\${CLASS.and}))*$`,
)

/**
 * Whether a place and a number stand in a list of counts within the text: its sum behind it, or what is counted before it.
 *
 *     VISAS ISSUED: GUAYAQUIL 1204, QUITO 907. TOTAL 2111.
 */
export function isCountedInText({ scene, first, last }: Candidate): boolean {
  const { tokens, from } = scene
  const end = endOf(tokens, last)
  const behind = tokens.text.slice(end, end + LONGEST_SENTENCE)
  if (/TOTAL/i.test(behind) && SUM_BEHIND.test(behind.replace(/\s+/g, ' '))) return true
  const list = LISTED_BEFORE.exec(tokens.classes.slice(Math.max(from, first - LONGEST_LIST), first))
  const opens = first - (list === null ? 0 : list[0].length)
  if (!OPENS_LIST.test(tokens.classes.charAt(opens - 1))) return false
  return COUNTED_HEAD.test(wordsAhead(scene, opens, LONGEST_HEAD))
}
/** A colon, a verb. */
const OPENS_LIST = new RegExp(`[:${CLASS.joint}${CLASS.word}]`)

/** `LONDON 16250 PER TON`: so much of what is counted. */
export const isRate = ({ scene, lastNumber }: Candidate): boolean =>
  scene.tokens.classes.startsWith(CLASS.see + CLASS.unit, lastNumber + 1) &&
  /^PER$/i.test(wordsBetween(scene, lastNumber + 1, lastNumber + 1))

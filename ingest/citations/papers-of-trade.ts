import type { Candidate } from './frames.ts'
import { CLASS } from './grammar.ts'
import { classAt, wordsAhead, wordsBetween } from './scene.ts'
import { startOf } from './tokens.ts'

/** So much before a number is read for what it counts, each run of white space as one blank. */
const LONGEST_HEAD = 60

/** Papers of trade and accounts that are called after a place and a number, NO. behind them or a code: `AID PROJECT 532-0060 CAIRO 263`. */
const PAPER =
  /\b(?:(?:PURCHASE|DELIVERY|WORK) ORDERS?|P\.?O\.?|REQUISITIONS?|BILLS? OF LADING|AIR ?WAY ?BILLS?|AWB|G?BL|B\/L|GRN|LETTERS? OF CREDIT|L\/C|LICEN[CS]ES?|PETITIONS?|(?:EMBASSY|TREASURY|BANK|CASHIER'?S) CHECKS?|(?:VISAS?|CHECKS?|LOANS?)(?= (?:NO|NUMBER))|FUND CITES?|ALLOTMENTS?|APPROPRIATIONS?|PROJECT(?= (?:NO|\d))|GRANT(?= (?:NO|NUMBER|\d)))(?: (?:NOS?|NUMBERS?|NR)\.?)?(?: [A-Z]{0,4}\d[A-Z\d./-]{2,23})? $/i
/** Accounts and bills of lading whose own number stands before a comma: `ALLOTMENT 2012, CAIRO 4410`, `GBL NO. K-2204112, LIMA 4412`. */
const ACCOUNT =
  /\b(?:APPROPRIATIONS?|ALLOTMENTS?|FUND CITES?|BILL OF LADING|G?BL|AWB)(?: NO\.?)? [A-Z]{0,4}-?\d[A-Z\d./-]{2,23}, $/i

/**
 * Whether the number counts purchase orders, shipments or funds. What a telegram does behind it makes it one: `BONN 3321 REPORTS`.
 *
 *     PURCHASE ORDER LIMA 2231 WAS PAID.   BILL OF LADING NO. CALLAO 4411   FUND CITE 19X0113 CAIRO 2234
 */
export const isOfTradePaper = ({ scene, first, lastNumber }: Candidate): boolean =>
  classAt(scene, lastNumber + 1) !== CLASS.reports && isBehindPaper(wordsAhead(scene, first, LONGEST_HEAD))

const isBehindPaper = (head: string): boolean => PAPER.test(head) || (head.endsWith(', ') && ACCOUNT.test(head))

/** What is made in a place and called after it and its year, `THE PEACE OF PARIS 1763`; nobody speaks of a telegram so: `HE SPOKE OF PARIS 1763 AND OF VIENNA 1815`. */
const EVENT_OF =
  /\b(?:TREATY|TREATIES|PEACE|CONGRESS|DECLARATION|CONVENTION|PACT|PROTOCOL|ARMISTICE|BATTLE|SIEGE|SPIRIT|LESSONS?|MEMOR(?:Y|IES)|DAYS|GHOSTS?|SPOKE|SPEAKS?|REMINDED (?:US|HIM|HER|THEM)) OF (?:[A-Z ]{3,20} 1[0-9]\d\d(?:,|,? AND) (?:OF )?){0,3}$/i
const EVENT = /^(?:TREATY|PEACE|DECLARATION|PACT|ARMISTICE|EXPOSITION|EXPO)$/i
const YEAR = /^1[0-9]\d\d$|^200\d$/

/** Whether a place and a year name a treaty, `PARIS 1856 DECLARATION`, long ago though it be. */
export const isOfEvent = ({ scene, first, digits, lastNumber }: Candidate): boolean =>
  YEAR.test(digits) &&
  (EVENT_OF.test(wordsAhead(scene, first, LONGEST_HEAD)) ||
    EVENT.test(wordsBetween(scene, lastNumber + 1, lastNumber + 1)))

/** Classes of a list of places and numbers. */
const IN_LIST = new RegExp(`[,;1-4${CLASS.and}${CLASS.post}${CLASS.postRest}${CLASS.postWord}${CLASS.word}]`)
const LONGEST_LIST = 32
const SIDE = /^(?:AGAINST|FAVOU?R|OPPOSED|ABSTAIN(?:ED|ING)?|ABSTENTIONS?)$/i
const EITHER_SIDE = /^(?:FOR|YES|NO)$/i
const OTHER_SIDE = /\b(?:AGAINST|ABSTAIN(?:ED|ING)?|ABSTENTIONS?)\s?:/i
const LONGEST_RESULT = 400

/** Whether a place and a number stand in the result of a vote: `FOR: CHILE 12, PERU 9; AGAINST: MEXICO 104`. */
export function isOfVote({ scene, first }: Candidate): boolean {
  let at = first - 1
  while (at > scene.from && first - at < LONGEST_LIST && IN_LIST.test(classAt(scene, at))) at--
  if (classAt(scene, at) !== ':') return false
  const side = wordsBetween(scene, at - 1, at - 1)
  if (SIDE.test(side)) return true
  const start = startOf(scene.tokens, at)
  return EITHER_SIDE.test(side) && OTHER_SIDE.test(scene.tokens.text.slice(start, start + LONGEST_RESULT))
}

import { matchesOf } from '@reftel/cypher'

/** An item's letter at the head of a line: `B. STATE`, `(B) STATE`, `B) STATE`, `-  ¶B. STATE`, `REF B: STATE`. */
const LETTERED =
  /^[\s¶*-]*(?:REF\s+)?(?<open>[([]?)(?<letter>[A-Z])(?:\s?(?<mark>[.)\]:])|\s*(?<dash>-))\s*(?<words>\S.*)?/i
const NUMBERED = /^\s*\(?(?<number>[2-9])[.)]\s*(?<words>\S.*)/
/** `II) STATE`, below `I) LIMA 812`. */
const ROMAN = /^\s*\(?(?:I{2,3}|IV|VI{1,3}|IX)[.)]\s*(?<words>\S.*)/i
const FIRST_PARAGRAPH = /^\s*\(?1[.)]\s*\S/
/** What a cited cable looks like: a year, a post, a number. */
const CITED =
  /^[\s("*•·-]*(?:AND\s+|&\s*)?(?:\(?'?(?:19|20)?\d\d\)?\s*[-,/]?\s*)?[A-Z][A-Z .'/-]{2,30}\s?#?(?:A-?\d{1,4}|\d{2,8})\b/i
/** `(C) Oslo 42 percent of voters agreed`: running text behind a portion mark. */
const RUNS_ON = /^[^\d]{0,40}\d{1,6} (?!and|or|of|dated|section|para|notal)[a-z]{2,20} [a-z]{2,20}\b/
/** Papers that a REF line may name instead of a cable. */
const PAPER =
  /\b(?:LETTER|MEMO|MEMORANDUM|MEMCON|WIRELESS|E?-?MAILS?|TELE?CONS?|AIRGRAM|SEPTEL|DTG|FAX|NOTE|IIR|REPORT|DEMARCHE|CONVERSATIONS?)\b|\d{6}Z/i
/** What is said of the item above: `(NOTAL); B. LIMA 812`. */
const NOTE = /^\s*\((?:NOTAL|EXDIS|NODIS|LIMDIS|BUTN|CONFDIS|PASEP|NOFORN)\)\s*(?:$|[;,:.&]|AND\b|\(?[A-Z][.)])/i
/** Of the item above: `AND PREVIOUS B) LIMA 812`. */
const AND_PREVIOUS = /^\s*(?:AND|&)\s+PREVIOUS\s*(?:$|[;,:.&]|\(?[A-Z][.)])/i
const OPEN_ENDED = /(?:[,;:/&-]|\bAND|\bOR|\bTO|\bOF|\bDATED)\s*$/i
/** A letter that nothing stands behind yet. */
const OPEN_LETTER = /(?:^|[\s;,(])\(?[A-Z]\s?[.):]\s*$/i
/** Typists broke lines near column 69; a longer line went on. */
const WRAPPED_FROM = 52
/** Portion marks that are letters of items too. */
const PORTION = /^[CSU]$/

/** What the value of a REF line says so far of the lines that may follow. */
export interface Items {
  /** The letter of the last item; null where they have none. */
  readonly letter: string | null
  /** `REF: 1. STATE 201984`: items numbered, not lettered. */
  readonly numbered: boolean
  /** The last line. */
  readonly last: string
}

/** The items of a REF line with one more line of its value. */
export function withLine(items: Items | null, line: string): Items {
  const letter = lastLetter(line, items?.letter ?? null)
  const numbered = items === null || items.last.trim() === '' ? /^\s*\(?1[.)]\s/.test(line) : items.numbered
  return { letter, numbered, last: line }
}

/**
 * Whether `line` goes on with a REF line; `blank`: behind a blank line. An item is told by the letter that is expected next; a
 * line without one goes on with an item that lacks its number.
 *
 *     REF: A. LIMA 812
 *          B. 07 LIMA        <- expected letter
 *          3301              <- the number that B lacks
 *     (C) POST BELIEVES      <- expected, but nothing is cited: a paragraph
 */
export function goesOnWithItems({ letter: so, numbered, last }: Items, line: string, blank: boolean): boolean {
  const groups = LETTERED.exec(line)?.groups
  if (groups) {
    const { open = '', letter = '', words = '', dash } = groups
    const cites = (CITED.test(words) && !(open === '(' && RUNS_ON.test(words))) || PAPER.test(words)
    const name = letter.toUpperCase()
    const portion = open === '(' && PORTION.test(name)
    // Below an item without a letter `I.` opens the text, whatever its first sentence cites.
    if (name === 'I' && open === '' && so === null && last.trim() !== '') return false
    if (dash !== undefined && !cites) return !blank && isOpen(last)
    if (name === nextLetter(so) || name === so) {
      if (portion) return cites || YEAR_AND_NAME.test(words)
      return !blank || /\d/.test(words) || PAPER.test(words) || words === '' || isCutShort(words)
    }
    return cites || (!blank && !portion && name !== 'I' && /\d/.test(words))
  }
  const number = NUMBERED.exec(line)?.groups
  if (number) return numbered && citesIn(number)
  const roman = ROMAN.exec(line)?.groups
  if (roman) return !blank && citesIn(roman)
  if (!blank && (NOTE.test(line) || AND_PREVIOUS.test(line))) return true
  // The blank line above the text is lost where a stamp stood; an item that ends in a year is open, but no number is 1.
  if (last.trim() !== '' && FIRST_PARAGRAPH.test(line)) return false
  if (isOpen(last)) return blank ? CITED.test(line) || /^\s*\d{2,8}(?!\d|\.\s|\)\s)/.test(line) : true
  if (blank) return false
  if (CUT_LETTER.test(last) && /^\s*[.)]\s*\S/.test(line)) return true
  return /^\s{3,}\S/.test(line) || CITED.test(line) || last.trim().length >= WRAPPED_FROM
}

/** `STATE 181022 C`, the mark of the letter on the next line. */
const CUT_LETTER = /[\s;,(][A-Z]\s*$/
/** `06 SAO`, the first word of a post behind its year, the rest on the next line. */
const YEAR_AND_NAME = /^\(?'?(?:19|20)?\d\d\)? [A-Z]{3,15}\s*$/
/** `SAN`, `B)`: a name's first word and nothing else, the item's letter said twice; not a heading of the text. */
const isCutShort = (words: string): boolean =>
  /^(?:[A-Z]{3,15}|\(?[A-Z][.)])\s*$/.test(words) &&
  !/^(?:SUMMARY|BACKGROUND|COMMENT|INTRODUCTION|DISCUSSION|ACTION)/.test(words)

/** Whether `line` is the next item of a REF line that words of handling have ended above it: its letter, and a cable. */
export function resumesItems({ letter: so }: Items, line: string): boolean {
  const { letter = '', dash, words = '' } = LETTERED.exec(line)?.groups ?? {}
  return so !== null && dash === undefined && letter.toUpperCase() === nextLetter(so) && CITED_ALONE.test(words)
}
/** A cable and no running text behind it: not `(C) On June 12 Poloff met ...`. */
const CITED_ALONE =
  /^[\s("]*(?:\(?'?(?:19|20)?\d\d\)?\s*[-,/]?\s*)?[A-Z][A-Za-z.'/-]{2,20}(?: [A-Z][A-Za-z.'/-]{1,20}){0,2}(?:\s#?|-)\d{2,8}\b[^a-z]{0,80}$/

/** Whether the last item lacks something: it ends in a separator, a letter, a year, or words without a number. */
function isOpen(last: string): boolean {
  const text = last.slice(-LONGEST_ITEM).trim()
  // A note that the end of the line cuts: `(NATS BACK AWAY FROM`.
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true
  if (text === '' || OPEN_ENDED.test(text) || OPEN_LETTER.test(text)) return true
  const item = lastItem(text)
  return (
    /^\W*(?:(?:\d{2}|\d{4})\s*)?[A-Z][A-Z .'-]{1,24}$/i.test(item) || /^\W*\(?(?:\d{2}|(?:19|20)\d{2})\)?$/.test(item)
  )
}

/** The words behind the last separator or letter of an item. */
const citesIn = ({ words = '' }: Record<string, string | undefined>): boolean => CITED.test(words)

function lastItem(text: string): string {
  return text.slice(Math.max(0, ...matchesOf(text, ITEM_MARK).map(({ 0: mark, index }) => index + mark.length))).trim()
}
const ITEM_MARK = /[;,&]|\bAND\b|(?:^|[\s(])[A-Z]\s?[.):]/gi
/** Characters at the end of a line that can hold an item cut short. */
const LONGEST_ITEM = 60

/** The last letter of the items in `line`, `before` being the last above it; each is the one that the one before lets expect. */
function lastLetter(line: string, before: string | null): string | null {
  let so = before
  for (const { groups } of matchesOf(line, LETTERS)) {
    const { letter: written = '' } = groups ?? {}
    const letter = written.toUpperCase()
    if (letter === nextLetter(so)) so = letter
    else if (so === null && letter === 'B') so = letter
  }
  return so
}
const LETTERS = /(?:^|[\s;,:&\d)-])[([¶]?(?<letter>[A-Z])\s?[.):\]-]/gi

/** The letter of the item that follows; the first item's at times is left out, so that B may be the first that is seen. */
const nextLetter = (letter: string | null): string =>
  letter === null ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1)

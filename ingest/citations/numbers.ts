import { must } from '@reftel/cypher'
import { at, CLASS, NUMBER } from './grammar.ts'
import {
  abridged,
  follows,
  isFarOff,
  isLong,
  isTooLong,
  isYearOfNumber,
  LEAST_DIGITS_BEFORE_ONE,
  numbersOfRange,
  STATE_DIGITS,
  unabridged,
} from './number-range.ts'
import { isMarkedParagraph, numberOfParagraph, opensParagraph } from './paragraphs.ts'
import { classAt, glued, lineBreaks, type Scene, tryAt, wordsBetween } from './scene.ts'
import { digitsOf, isYearlike, yearMeant } from './serials/years.ts'
import { readSuffixes, type Suffix } from './suffixes.ts'

/** One number of a list, with what stands behind it. */
export interface Member extends Suffix {
  readonly first: number
  readonly last: number
  /** Digits, as read; null where they can't be read. */
  readonly digits: string | null
  /** Digits read out of letters, or joined out of two runs. */
  readonly garbled: boolean
  /** How the number is joined to the one before it: by a separator of a list, or as the end of a range. */
  readonly joined: 'first' | 'list' | 'range'
}

export interface MembersRead {
  readonly members: readonly Member[]
  /** Last token that belongs to them, suffixes and all. */
  readonly last: number
}

/** How many digits a number of a post has. */
const POST_DIGITS = 5
const MOST_MEMBERS = 40
/** A number that the end of a line cuts in two has so many digits at least. */
const LEAST_DIGITS_CUT = 3

const SEPARATOR = at(
  `(?<separator>(?:,?\\+|,|/)-|,?\\+|;\\+?|,|/|-|${CLASS.through}|)(?:${CLASS.numero}\\.?)?(?=${NUMBER})`,
)

/**
 * Reads the number at token `index`, those that follow behind the same post, and what belongs to each.
 *
 *     MOSCOW 18017 (NOTAL), 18020 AND 18031
 *            ^^^^^^^^^^^^^   ^^^^^     ^^^^^
 */
export function readMembers(scene: Scene, index: number, post: string | null): MembersRead {
  const first = readNumber(scene, index, post)
  const suffix = readSuffixes(scene, first.last)
  const members: Member[] = [memberOf(first, first.digits, suffix, 'first')]
  let last = suffix.last
  while (members.length < MOST_MEMBERS) {
    const more = nextMembers(scene, last, members, post)
    if (!more) break
    for (const member of more.members) members.push(member)
    last = more.last
  }
  return { members, last }
}

const memberOf = (
  { first, last, garbled }: NumberRead,
  digits: string | null,
  { year, note }: Suffix,
  joined: Member['joined'],
): Member => ({ first, last, digits, garbled, year, note, joined })

export interface NumberRead {
  readonly first: number
  readonly last: number
  readonly digits: string | null
  readonly garbled: boolean
}

/** `STATE 00498*`, `STATE 00498#`; `##` closes a cable. */
const LOST_DIGIT = /^(?:\*|#(?!#))/

/** One number, its letters read as digits and its pieces put together: `18O17`, `1 O1684`, `123\n456`. */
export function readNumber(scene: Scene, index: number, post: string | null): NumberRead {
  const trip = readJourney(scene, index, post)
  if (trip) return trip
  const words = wordsBetween(scene, index, index)
  const star = glued(scene, index) && LOST_DIGIT.test(scene.tokens.classes.slice(index + 1, index + 3))
  if (star && /[1-6]/.test(classAt(scene, index + 2)) && glued(scene, index + 1))
    return { first: index, last: index + 2, digits: null, garbled: true }
  if (star) return { first: index, last: index + 1, digits: null, garbled: true }
  if (isGarbledEight(scene, index))
    return { first: index, last: index + 1, digits: `${digitsOf(words)}8`, garbled: true }
  if (isHyphenated(scene, index, post))
    return { first: index, last: index + 2, digits: words + wordsBetween(scene, index + 2, index + 2), garbled: true }
  const whole = classAt(scene, index) === CLASS.garbledNumber
  const next = index + 1
  const pieces = isNumber(classAt(scene, next)) && belongTogether(scene, index, next, post)
  // `1 O1684` of a post that never had six digits: some other number, whichever.
  if (!pieces && scene.place === 'ref' && words.length <= 2 && classAt(scene, next) === CLASS.garbledNumber)
    return { first: index, last: next, digits: null, garbled: true }
  // `QUITO 2 07`: 207, or 2 of that year.
  if (pieces && isSplitBeforeTwo(scene, index, next) && yearIn(scene, next) !== null)
    return { first: index, last: next, digits: null, garbled: true }
  const thousands = classAt(scene, next) === ',' && isThousands(scene, index, post)
  if (pieces)
    return {
      first: index,
      last: next,
      digits: digitsOf(words) + digitsOf(wordsBetween(scene, next, next)),
      garbled: true,
    }
  if (thousands)
    return { first: index, last: index + 2, digits: words + wordsBetween(scene, index + 2, index + 2), garbled: true }
  return { first: index, last: index, digits: digitsOf(words), garbled: whole }
}

/** `STATE 1014-` and on the next line `11`: one of the Department's six digits, and no range since 11 does not follow upon 14. */
function isHyphenated(scene: Scene, index: number, post: string | null): boolean {
  if (scene.place !== 'ref' || !isLong(post) || !/^[1-5]-[1-5]$/.test(scene.tokens.classes.slice(index, index + 3)))
    return false
  const [head, tail] = [wordsBetween(scene, index, index), wordsBetween(scene, index + 2, index + 2)]
  const isCut = glued(scene, index) && lineBreaks(scene, index + 1) === 1
  return isCut && head.length + tail.length === STATE_DIGITS && Number(tail) <= Number(head.slice(-tail.length))
}

/** How many digits the number of a message has behind the number of the journey, by the kind of message. */
const OF_JOURNEY = new Map([
  ['SECTO', 3],
  ['TOSEC', 4],
])

/** `SECTO 12/123`: the Secretary's twelfth journey and the message, 12123 elsewhere. */
function readJourney(scene: Scene, index: number, post: string | null): NumberRead | null {
  const digits = post === null ? undefined : OF_JOURNEY.get(post)
  if (digits === undefined || !/^[12]\/[1-4](?![1-7/])/.test(scene.tokens.classes.slice(index, index + 4))) return null
  const [journey, message] = [wordsBetween(scene, index, index), wordsBetween(scene, index + 2, index + 2)]
  return { first: index, last: index + 2, digits: `${journey}${message.padStart(digits, '0')}`, garbled: false }
}

/** `STATE 14792B.`: an 8, unless it is the letter of the next item, `STATE 12345B. STATE 23456`. */
function isGarbledEight(scene: Scene, index: number): boolean {
  if (classAt(scene, index + 1) !== CLASS.letter || !glued(scene, index)) return false
  if (wordsBetween(scene, index + 1, index + 1).toUpperCase() !== 'B' || classAt(scene, index) > '5') return false
  return scene.place === 'text' || !NEXT_ITEM.test(scene.tokens.classes.slice(index + 2, Math.min(index + 6, scene.to)))
}
/** What stands behind an item's letter: a mark, and no other item's letter; or the post or its year. */
const NEXT_ITEM = /^(?:[.):]+(?!\(?[al][.):])[^.):]|(?:'?[24])?[Pwk])/

const isNumber = (class_: string): boolean => class_ !== '' && '123456G'.includes(class_)

/** `18,017`: one number with a comma inside, not two; in running text it needs a frame (near-misses.ts). */
function isThousands(scene: Scene, index: number, post: string | null): boolean {
  if (post === null || !glued(scene, index) || !glued(scene, index + 1)) return false
  if (classAt(scene, index + 2) !== '3') return false
  return '12'.includes(classAt(scene, index)) || (post === 'STATE' && classAt(scene, index) === '3')
}

/** Whether two runs of digits are one number, cut by the end of a line or a stray blank. */
function belongTogether(scene: Scene, index: number, next: number, post: string | null): boolean {
  const [head, tail] = [wordsBetween(scene, index, index), wordsBetween(scene, next, next)]
  const total = head.length + tail.length
  const full = isLong(post) ? STATE_DIGITS : POST_DIGITS
  if (total > full || head.length >= full) return false
  const breaks = lineBreaks(scene, index)
  if (breaks > 1) return false
  const after = classAt(scene, next + 1)
  if (opensNumberedItem(scene, next)) return false
  // `12345\n2. THE MINISTER` is a paragraph, `812 05 LIMA 3340` the next citation's year.
  if (breaks === 1 && tail.length <= 2 && !tail.startsWith('0') && opensParagraph(scene, next)) {
    // In a REF line, where a portion mark says so, and where the numbers of the paragraphs lead on to it.
    if (scene.place === 'ref' || isMarkedParagraph(scene, next) || Number(tail) === numberOfParagraph(scene, index) + 1)
      return false
  }
  if (after === CLASS.post && (tail.length === 2 || tail.length === 4) && yearMeant(tail, scene.citing) !== null)
    return false
  if (
    (after === CLASS.month && tail.length <= 2) ||
    after === CLASS.unit ||
    (after === '/' && breaks === 0 && !(total === full && tail.length === 3))
  )
    return false
  if (breaks === 1) return total >= LEAST_DIGITS_CUT && (post !== 'STATE' || total >= full - 1 || scene.place === 'ref')
  // `Sao Paulo4 2`: the name took the first digit along.
  if (scene.place === 'ref' && glued(scene, index - 1) && /[P_]/.test(classAt(scene, index - 1)) && total <= 3)
    return after === '' || /[;,)]/.test(after)
  // `1801 7` in a REF line.
  if (scene.place === 'ref' && tail.length === 1 && total === full) return true
  // `QUITO 2 91`, `QUITO 265 5`: all there is of an item.
  if (isSplitBeforeTwo(scene, index, next) || isSplitBeforeLast(scene, index, next)) return true
  // `18 017`, `8 017`, `42 200`: a blank before the last three digits.
  if (tail.length === 3) return head.length <= 2 || (isLong(post) && head.length === 3)
  return total === full && (isLong(post) ? head.length <= 4 : head.length <= 2)
}

/** One digit and two on one line of a REF line, and nothing behind them in their item; or two and two that are no year, `OSLO 22 10`. */
const isSplitBeforeTwo = (scene: Scene, index: number, next: number): boolean =>
  classAt(scene, next) === '2' &&
  (classAt(scene, index) === '1' ||
    (/^[1-9]\d$/.test(wordsBetween(scene, index, index)) && yearIn(scene, next) === null)) &&
  isWholeItem(scene, index, next)
const yearIn = (scene: Scene, at: number): number | null => yearMeant(wordsBetween(scene, at, at), scene.citing)

/** `QUITO 265 5`: the last digit of a number as long as the posts' usually are, on one line. */
const isSplitBeforeLast = (scene: Scene, index: number, next: number): boolean =>
  classAt(scene, index) === '3' && classAt(scene, next) === '1' && isWholeItem(scene, index, next)

const isWholeItem = (scene: Scene, index: number, next: number): boolean =>
  scene.place === 'ref' &&
  lineBreaks(scene, index) === 0 &&
  /^(?:[;,]|\(?[al][.):]|$)/.test(scene.tokens.classes.slice(next + 1, Math.min(next + 4, scene.to)))

/** `1. STATE 151022, 2. JAKARTA 8811`: the number of the next item of a REF line, on the same line. */
const opensNumberedItem = ({ place, tokens, to }: Scene, index: number): boolean =>
  place === 'ref' && /^[12][.)]'?[24]?P/.test(tokens.classes.slice(index, Math.min(index + 6, to)))

function nextMembers(scene: Scene, last: number, so: readonly Member[], post: string | null): MembersRead | null {
  const match = tryAt(SEPARATOR, scene, last + 1)
  const before = so.at(-1)
  if (!match || !before?.digits) return null
  const index = last + 1 + match[0].length
  if (index >= scene.to) return null
  const { separator = '' } = match.groups ?? {}
  const number = readNumber(scene, index, post)
  if (!number.digits) return null
  const suffix = readSuffixes(scene, number.last)
  if (separator === '-' || separator === CLASS.through) {
    // `- 07 LIMA 12` on the next line: a bullet, and the next citation's year.
    if (lineBreaks(scene, last) > 0 && classAt(scene, suffix.last + 1) === CLASS.post) return null
    const range = readRange(scene, before, memberOf(number, number.digits, suffix, 'range'))
    return range && { members: range, last: suffix.last }
  }
  // `LIMA 1020, -21`: the hyphen stands for the digits before.
  if (separator.length > 1 && separator.endsWith('-')) {
    const whole = glued(scene, index - 1) ? abridged(before.digits, number.digits) : null
    return whole === null ? null : { members: [memberOf(number, whole, suffix, 'list')], last: suffix.last }
  }
  const shortened = scene.place === 'ref' && /[,+]$/.test(separator) ? abridged(before.digits, number.digits) : null
  const digits = separator === '/' ? unabridged(before.digits, number.digits) : (shortened ?? number.digits)
  if (digits === null || isTooLong(digits, post) || !goesOn(scene, separator, before, number, suffix.last + 1))
    return null
  return { members: [memberOf(number, digits, suffix, 'list')], last: suffix.last }
}

/** Whether the number behind a separator is another of the same post's. */
function goesOn(scene: Scene, separator: string, before: Member, number: NumberRead, after: number): boolean {
  const [head, tail] = [must(before.digits, 'the digits of a number'), must(number.digits, 'the digits of the next')]
  const next = classAt(scene, after)
  if (opensNumberedItem(scene, number.first)) return false
  if (next === CLASS.post && (tail.length === 2 || tail.length === 4) && yearMeant(tail, scene.citing) !== null)
    return false
  if (next === CLASS.unit || (next === CLASS.month && tail.length <= 2)) return false
  if (isYearOfNumber(scene, tail, after)) return false
  // A line that opens with a small number and a full stop is a paragraph.
  if (lineBreaks(scene, number.first - 1) > 0 && tail.length <= 2 && opensParagraph(scene, number.last)) return false
  if (scene.place === 'ref') {
    if (separator === ';' && tail.length < 3) return false
    // `SAIGON 6301, 2`: 6302, a section, a slip; not that post's second of the year.
    if (tail.length === 1 && head.length >= LEAST_DIGITS_BEFORE_ONE) return false
    return separator !== '' || (tail.length === head.length && tail.length >= 3)
  }
  if (separator === '') return false
  // `PARIS 12345; 12346`: as many digits, and nothing that a clause of its own would go on with.
  if (separator.startsWith(';') && (tail.length !== head.length || tail.length < 4)) return false
  // `LONDON 808 AND 12/3`: a day; `PARIS 12345/46/47` goes on.
  if (next === '/' && tail.length <= 2 && !(separator === '/' && head.length >= LEAST_DIGITS_BEFORE_SLASH)) return false
  // `PARIS 12345/46`; not `12301/02`, a section.
  const abridged = separator === '/' && head.length >= LEAST_DIGITS_BEFORE_SLASH && /^[1-9]\d$/.test(tail)
  const unlike = Math.abs(String(Number(head)).length - String(Number(tail)).length) > 1
  if (tail.length < 2 || (unlike && !abridged)) return false
  const commaGlued = separator === ',' && glued(scene, before.last) && glued(scene, before.last + 1)
  // `15,000`: three digits behind at most three are thousands, unless the one number follows upon the other.
  if (commaGlued && tail.length === 3 && head.length <= 3 && !follows(Number(head), Number(tail))) return false
  const asYear = separator === '/' ? yearMeant(tail, scene.citing) !== null : isYearlike(tail, scene.citing)
  const verb = VERB.test(wordsBetween(scene, after, after))
  if (asYear && isFarOff(head, tail) && !(verb && next === CLASS.reports)) return false
  if (verb) return true
  return ![CLASS.word, CLASS.postWord, CLASS.month, CLASS.unit, CLASS.paper].some((class_) => class_ === next)
}

/** A verb, not a noun that is counted: CLOSED, REFERRED, SAY. */
const VERB =
  /[A-Z]{2}ED$|^(?:SAY|GIVE|SHOW|REFER|REFLECT|TRANSMIT|CONFIRM|EXPLAIN|REMAIN|APPLY|NOTE|ASK|RAISE|PROPOSE|SEEM|SET)$/i

/** A day has no month of so many digits. */
const LEAST_DIGITS_BEFORE_SLASH = 4

/** Every number behind `before` up to `end`, where these are the ends of a range. */
function readRange(scene: Scene, before: Member, end: Member): readonly Member[] | null {
  const head = must(before.digits, 'the digits of a number')
  const numbers = numbersOfRange(scene, head, must(end.digits, 'the digits of the last'))
  return (
    numbers?.map((digits, at) =>
      at < numbers.length - 1 ? { ...end, first: before.first, digits, joined: 'range' } : { ...end, digits },
    ) ?? null
  )
}

import { isBehindStreet } from './addresses.ts'
import type { Candidate } from './frames.ts'
import { CLASS } from './grammar.ts'
import { isInCountry } from './in-country.ts'
import { CLOCK, travels } from './itinerary.ts'
import { isOfEvent, isOfTradePaper, isOfVote } from './papers-of-trade.ts'
import { isMarkedParagraph } from './paragraphs.ts'
import { classAt, glued, lineBreaks, wordsBetween } from './scene.ts'
import { isYearlike } from './serials/years.ts'
import { isCounted, isCountedInText, isOfCountedList, isRate } from './statistics.ts'
import { isTelephone } from './telephones.ts'

/** What looks like a cited number in running text and is none. */
export interface NearMiss {
  readonly id: string
  readonly example: string
  readonly is: (candidate: Candidate) => boolean
}

const before = ({ scene, first }: Candidate): string => classAt(scene, first - 1)
const behindNumber = ({ scene, lastNumber }: Candidate, forward = 1): string => classAt(scene, lastNumber + forward)
const gluedBehind = ({ scene, lastNumber }: Candidate): boolean => glued(scene, lastNumber)
const isDigits = (class_: string): boolean => class_ !== '' && '1234567'.includes(class_)

/** `PARAS 2 AND 3 OF 78 LIMA 12`: no count of sections. */
const IN_PARAGRAPH = /p[12](?:[,+>-]+[12])*d$/

/** Adding a kind is adding a row; each example is a test. */
export const NEAR_MISSES: readonly NearMiss[] = [
  {
    id: 'amount',
    example: 'IT COST TOKYO 1000 YEN',
    is: (it) => behindNumber(it) === CLASS.unit || classAt(it.scene, it.last + 1) === CLASS.unit || isRate(it),
  },
  {
    id: 'amounts',
    example: 'IT COST PARIS 12500, ROME 9800 AND BONN 7600 DOLLARS',
    is: (it) => !isPointedAt(it) && isOfCountedList(it),
  },
  {
    id: 'paper-of-trade',
    example: 'PURCHASE ORDER LIMA 2231 WAS PAID',
    is: (it) => postOf(it) !== 'STATE' && isOfTradePaper(it),
  },
  { id: 'event', example: 'SEE THE PEACE OF PARIS 1763', is: isOfEvent },
  { id: 'count', example: 'VISAS ISSUED: LIMA 1204, QUITO 907', is: (it) => !isPointedAt(it) && isCountedInText(it) },
  { id: 'vote', example: 'FOR: CHILE 12, LIMA 109; AGAINST: PANAMA 11', is: isOfVote },
  { id: 'counted', example: '\nLONDON     10234     11345\nPARIS      12011     12900', is: isCounted },
  {
    id: 'date',
    example: 'SEE PARIS 19 AUGUST',
    is: (it) => behindNumber(it) === CLASS.month && (it.digits.length <= 2 || YEAR.test(it.digits)),
  },
  {
    id: 'days',
    example: 'HE WAS IN LIMA 5-12 JUNE',
    is: (it) => it.digits.length <= 2 && /^[12](?:[-/,+>]\+?[12])+M/.test(classesFrom(it)),
  },
  {
    id: 'span-of-years',
    example: 'THIRD SECRETARY, BEIJING 1968-70 AND LIMA 1970-73',
    is: (it) => isYearlike(it.digits, it.scene.citing) && /^4-[24](?![1-7])/.test(classesFrom(it)),
  },
  {
    id: 'paragraph-number',
    example: 'HE SPOKE FROM LIMA\n\n112. (C) HE SAID',
    is: (it) =>
      it.digits.length <= 3 && lineBreaks(it.scene, it.number - 1) > 0 && isMarkedParagraph(it.scene, it.last),
  },
  {
    id: 'page-line',
    example: 'LIMA 5605 02 OF 03',
    is: ({ scene, lastNumber }) =>
      /^[1-3](?:\.1)?d[1-3]/.test(scene.tokens.classes.slice(lastNumber + 1, lastNumber + 6)) &&
      /^[\d. ]*OF\b/i.test(wordsBetween(scene, lastNumber + 1, Math.min(lastNumber + 4, scene.to - 1))),
  },
  {
    id: 'heading',
    example: 'C O N F I D E N T I A L SECTION 01 OF 03 LIMA 000320',
    is: (it) =>
      /[12]d[12]$/.test(leadingClasses(it)) ||
      (/[12]d$/.test(leadingClasses(it)) &&
        /^[24]/.test(classAt(it.scene, it.first)) &&
        !IN_PARAGRAPH.test(leadingClasses(it))) ||
      isMarked(it),
  },
  {
    id: 'thousands',
    example: 'IN PARIS 15,019 CAME BACK',
    // `PARIS 345,346` are two; `SEE MOSCOW 10,019` is one, as is one beside another citation.
    is: (it) =>
      /^.,3/.test(classesFrom(it)) &&
      glued(it.scene, it.number) &&
      glued(it.scene, it.number + 1) &&
      (hasComma(it)
        ? it.digits.endsWith('000') || /[wkux]/.test(behindNumber(it)) || !(isPointedAt(it) || isBesideCitation(it))
        : it.digits.length <= (it.mentions.length === 1 ? 3 : 2)),
  },
  {
    id: 'decimal',
    example: 'SEE LIMA 3.5 ON THE SCALE',
    is: (it) =>
      behindNumber(it) === '.' &&
      gluedBehind(it) &&
      glued(it.scene, it.lastNumber + 1) &&
      isDigits(behindNumber(it, 2)) &&
      it.digits.length <= 3,
  },
  {
    id: 'time',
    example: 'SEE PARIS 10:30',
    is: (it) =>
      gluedBehind(it) &&
      ((behindNumber(it) === ':' && isDigits(behindNumber(it, 2)) && it.digits.length <= 2) ||
        (CLOCK.test(it.digits) && /^[ZL]$/i.test(wordsBetween(it.scene, it.lastNumber + 1, it.lastNumber + 1)))),
  },
  {
    id: 'itinerary',
    example: 'ETA PARIS 0830 ON TWA 802',
    is: (it) => CLOCK.test(it.digits) && it.mentions.length === 1 && !isPointedAt(it) && travels(it),
  },
  {
    id: 'score-or-telephone',
    example: 'AS REPORTED PARIS 2-1',
    is: (it) =>
      (behindNumber(it) === '-' && isDigits(behindNumber(it, 2)) && it.last === it.lastNumber && !isSection(it)) ||
      (isDigits(behindNumber(it)) && isDigits(behindNumber(it, 2)) && lineBreaks(it.scene, it.lastNumber) === 0) ||
      (it.digits.length <= 2 && behindNumber(it) === CLASS.through && isDigits(behindNumber(it, 2))),
  },
  {
    id: 'telephone-like-a-year',
    example: 'FAX LIMA 618-1977',
    is: (it) => it.digits.length === 3 && /^3-4(?![1-7])/.test(classesFrom(it)) && !isPointedAt(it),
  },
  { id: 'account', example: 'CHARGE TO LIMA 1046-1977-19113', is: (it) => /^.-[24]-[1-7]/.test(classesFrom(it)) },
  {
    id: 'telephone',
    example: 'CALL LIMA 434 3000',
    // In the Department's series two groups are one number with a blank in it.
    is: (it) => it.digits.length > 1 && it.last === it.lastNumber && postOf(it) !== 'STATE' && isTelephone(it),
  },
  {
    id: 'glued-letter',
    example: 'LIMA 1204X WAS THE MODEL',
    is: (it) =>
      gluedBehind(it) &&
      /[a-zA-Z]/.test(behindNumber(it)) &&
      !(behindNumber(it, 2) === '.' || behindNumber(it, 2) === ')'),
  },
  {
    id: 'coordinates',
    example: 'POSITION LIMA 2040S 77030W',
    is: ({ scene, lastNumber }) =>
      COORDINATES.test(wordsBetween(scene, lastNumber, lastNumber + 3).replace(/\s+/g, ' ')),
  },
  {
    id: 'postal-code',
    example: 'WRITE TO TOKYO 100, JAPAN',
    is: (it) => /^WASHINGTON\b/i.test(headWords(it)) || (!isPointedAt(it) && (isInCountry(it) || isBehindStreet(it))),
  },
  { id: 'own-items', example: 'FBIS LONDON 12345 HAS IT', is: (it) => /^FBIS/i.test(headWords(it)) },
  // What intelligence and police number are no telegrams of the Department's.
  { id: 'agency', example: 'DIA CABLE 4411 HAS IT', is: (it) => AGENCIES.test(String(postOf(it))) },
  {
    id: 'telex',
    example: 'WRITE TO TELEX LIMA 20345',
    is: (it) => /\b(?:TELEX|CABLE\s+ADDRESS|[AF]PO|BOX\W{0,3}\d{1,5},?)\W*$/i.test(wordsBefore(it)),
  },
  { id: 'press', example: 'ACCORDING TO TASS MOSCOW 18017', is: (it) => before(it) === CLASS.press },
  {
    id: 'routing',
    example: 'PASS TO USDOC 4322/MAC/OLAC',
    is: (it) =>
      kindOf(it) === 'department' &&
      postOf(it) !== 'STATE' &&
      behindNumber(it) === '/' &&
      /[b-zA-Z]/.test(behindNumber(it, 2)),
  },
  {
    id: 'label',
    example: 'MRN: 1976 LIMA 033033',
    is: (it) => /\bMRN\W*(?:\d+\s*)?$/i.test(wordsBefore(it)),
  },
  // What a post counts besides its telegrams, by year.
  {
    id: 'own-messages',
    example: 'FROM EMBASSY MOSCOW MESSAGE NO. 107/78',
    is: (it) =>
      postOf(it) === it.scene.citing.header.from &&
      /\bMESSAGE\s+NO\b/i.test(headWords(it)) &&
      /^\d\/2(?![1-7])/.test(classesFrom(it)),
  },
  {
    id: 'flight-to',
    example: 'HE TAKES THE FLIGHT TO LIMA 8123',
    is: ({ scene, first }) => /^FLIGHTS?\s+(?:TO|FROM|VIA)$/i.test(wordsBetween(scene, first - 2, first - 1)),
  },
  {
    id: 'year-of-a-place',
    example: 'IN 1975 PARIS 19 BISHOPS MET',
    is: (it) =>
      /^4/.test(it.scene.tokens.classes.slice(it.first, it.number)) &&
      /^(?:IN|SINCE|DURING)$/i.test(wordsBetween(it.scene, it.first - 1, it.first - 1)) &&
      behindNumber(it) === CLASS.word,
  },
  { id: 'not-a-cable', example: 'FLIGHT LIMA 8123', is: (it) => /x(?:t\.?)?$/.test(leadingClasses(it)) },
  {
    id: 'addressee-counter',
    example: 'TO SECSTATE WASHDC 5169',
    is: (it) =>
      (/WASHDC|RUEH/i.test(headWords(it)) && !isDepartmentsTelegram(it)) ||
      isRouted(it) ||
      (/SECSTATE/i.test(headWords(it)) && (opensAddress(it) || isAddressed(it))) ||
      (/^(?:AM(?:EMB|CON)|USMISSION|USDEL|USLO|USINT)/i.test(headWords(it)) && opensAddress(it)),
  },
  {
    id: 'too-many-digits',
    example: 'SEE LIMA 274512',
    is: (it) =>
      it.digits.length === 6 &&
      !it.digits.startsWith('0') &&
      it.mentions.some(
        ({ says }) =>
          says.what === 'number' &&
          says.originator.is === 'post' &&
          ['embassy', 'consulate', 'mission'].includes(says.originator.match.post.postKind),
      ),
  },
]

const classesFrom = ({ scene, number }: Candidate): string => scene.tokens.classes.slice(number, number + 6)
const leadingClasses = ({ scene, first }: Candidate): string =>
  scene.tokens.classes.slice(Math.max(scene.from, first - LEAD), first)
const LEAD = 6

/** `UNCLAS LIMA 000184`, `S E C R E T LIMA 000184`: the heading of a cable, with its number padded. */
const isMarked = (it: Candidate): boolean =>
  it.digits.length >= 5 &&
  it.digits.startsWith('0') &&
  (/[la]{4}$/.test(leadingClasses(it)) || MARKING.test(wordsBetween(it.scene, it.first - 1, it.first - 1)))
const MARKING = /^(?:UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET)$/i

const postOf = ({ mentions: [cited] }: Candidate): string | null =>
  cited?.says.what === 'number' && cited.says.originator.is === 'post' ? cited.says.originator.match.post.name : null
const kindOf = ({ mentions: [cited] }: Candidate): string | null =>
  cited?.says.what === 'number' && cited.says.originator.is === 'post'
    ? cited.says.originator.match.post.postKind
    : null

/** `SECSTATE WASHDC 041020 INSTRUCTS`: counters of addressees have four digits, seldom five. */
const isDepartmentsTelegram = (it: Candidate): boolean =>
  it.digits.length === 6 && postOf(it) === 'STATE' && behindNumber(it) === CLASS.reports && !isAddressed(it)

/** `TO SECSTATE 5169`; not `REFER TO SECSTATE 96550`. */
const isAddressed = (it: Candidate): boolean =>
  it.digits.length < 6 && before(it) === CLASS.through && classAt(it.scene, it.first - 2) !== CLASS.see

const AGENCIES = /^(?:CIA|DIA|FBI|NSA)$/

const wordsBefore = ({ scene, first }: Candidate): string =>
  first > scene.from ? wordsBetween(scene, Math.max(scene.from, first - 3), first - 1) : ''

/** `RUEHSW/AMEMBASSY BERN 0062`: an addressee with its routing indicator. */
const isRouted = ({ scene, first }: Candidate): boolean =>
  classAt(scene, first - 1) === '/' && /^R[UH][A-Z]{3,7}$/i.test(wordsBetween(scene, first - 2, first - 2))

/** `MOSCOW 18017-2`: a section of the cable. */
const isSection = ({ scene, digits, lastNumber }: Candidate): boolean =>
  digits.length >= 5 && classAt(scene, lastNumber + 2) === '1'

/** `10,019`, read as one number. */
const hasComma = (it: Candidate): boolean => wordsBetween(it.scene, it.number, it.number).length < it.digits.length
/** Whether the candidate stands right behind a citation whose number has five or six digits. */
const isBesideCitation = ({ scene, above, first }: Candidate): boolean =>
  above !== null &&
  /[56]/.test(classAt(scene, above)) &&
  /^(?:[;,]\+?|\+)$/.test(scene.tokens.classes.slice(above + 1, first))

/** SEE, PER, REPORTED before it. */
const isPointedAt = (it: Candidate): boolean => before(it) === CLASS.see || before(it) === CLASS.reports

/** `1204S 7703W`: a latitude and a longitude, apart by a blank, a comma or a slash. */
const COORDINATES = /^\d{2,6}[NS][ ,/]*\d{2,7}[EW]/i
const YEAR = /^(?:1[89]|20)\d\d$/
const headWords = ({ scene, first, number }: Candidate): string => wordsBetween(scene, first, number - 1)

/** `TO AMEMBASSY LIMA 1888`, `AMEMBASSY LIMA 1888` on a line of its own: a counter in a heading. */
function opensAddress({ scene, first, lastNumber }: Candidate): boolean {
  const opens = (index: number): boolean => index === scene.from || lineBreaks(scene, index - 1) > 0
  const closes = lastNumber + 1 >= scene.to || lineBreaks(scene, lastNumber) > 0
  const word = wordsBetween(scene, first - 1, first - 1).toUpperCase()
  return (opens(first) && closes) || (/^(?:TO|INFO|FM|ZEN)$/.test(word) && opens(first - 1))
}

/** Whether a candidate in running text is one of the near misses. */
export const isNearMiss = (candidate: Candidate): boolean => NEAR_MISSES.some(({ is }) => is(candidate))

import { must } from '@reftel/cypher'
import { levelOpening } from './classification.ts'
import { holdsNumber } from './holds-number.ts'

/** `address` lines come from FM on; `office` before it. */
export type PreambleLine = 'office' | 'address' | 'classification'

const LABEL =
  /^\s*(?:E\.?\s?O\.?\s?\d{5}|TAGS?\b|SUBJ(?:ECT)?\s*[:;.]|REF(?:S|TEL|ERENCE)?S?\s*[:;.]|SUMMARY\b|BEGIN SUMMARY|\(?\d{1,2}[.)]\s+\S)/
const OFFICE =
  /^\s*(?:\d{1,3}(?:[ /-]\d{1,3})?\s*$|ACTION\b|INFO\b|ORIGIN\b|DRAFTED\b|APPROVED\b|CLEARED\b|-{3,}|\/\s?\d{3}|PAGE\b|[A-Z/]{1,6}-\d\d\b|[A-Z]{1,4}(?:\/[A-Z-]+)+\s*[:-]|S\/S\s?-|[A-Z/]+\s?-\s?(?:MR|MS|MRS|MISS)\b|[ZFOPRBY](?:\s[ZFOPRBY])?\s+\d{6}Z\b|\(?[A-Z]{1,5}\)?$)/
const FROM = /^\s*FM\s+\S/
const TO = /^\s*TO\s+\S/
const DTG = /\b\d{6}\s?Z\b/
/** Below the addresses, where the line of classification between them was lost: `DEPT FOR ARA/PE`, `PASS AID`, `EXDIS`. */
const PASSES =
  /^\s*(?:(?:DEPT|DEPARTMENT|STATE|SECSTATE|[A-Z]{1,4}(?:\/[A-Z]{1,5}){1,3})\s+(?:ALSO |PLEASE |PLS )?(?:FOR|PASS)\b|(?:PLEASE |PLS )?PASS(?:\s|$)|FOR\s+[A-Z]|(?:EXDIS|NODIS|LIMDIS|STADIS|NOFORN)\s*$)/
const FROM_NEAR = /^[ \t]*FM[ \t]+\S/m
/** Office symbols above the FM line take at most about this many characters. */
const FARTHEST_FROM = 3000

/** Follows one section's preamble line by line; what stands below its last line is the text. */
export class PreambleReader {
  private from = false
  private dated = false
  private readonly fromBelow: boolean
  private finished = false

  /**
   * `post` and `number` as the section's own page header prints them; `below`: the text under that header. Where it has a FM
   * line near, all above that is preamble; where it was lost, only what looks like office symbols.
   */
  constructor(
    private readonly post: string,
    private readonly number: string,
    below: string,
    private readonly within = false,
  ) {
    this.fromBelow = FROM_NEAR.test(below.slice(0, FARTHEST_FROM))
  }

  get ended(): boolean {
    return this.finished
  }

  /** A blank line: the end of a heading within running text, once its addresses have begun. */
  readBlank(): void {
    if (this.within && this.from) this.finished = true
  }

  /** What the next line is; null when the text has begun with it. */
  read(line: string): PreambleLine | null {
    if (this.isOwnClassification(line)) {
      this.finished = true
      return 'classification'
    }
    if (!LABEL.test(line)) {
      // Below a DTG line the TO line opens the addresses where FM was lost.
      if (FROM.test(line) || (this.dated && TO.test(line))) {
        this.from = true
        return 'address'
      }
      if (this.from) return this.isAddress(line) ? 'address' : this.end()
      if (this.fromBelow || OFFICE.test(line)) {
        this.dated ||= DTG.test(line)
        return 'office'
      }
    }
    return this.end()
  }

  private end(): null {
    this.finished = true
    return null
  }

  /** Addressees are short; running text below a lost classification line is not, nor is who is to have the telegram an address. */
  private isAddress(line: string): boolean {
    return line.trim().length <= MOST_ADDRESS && !/[.;:!?]\s*$/.test(line) && !PASSES.test(line)
  }

  /**
   *     C O N F I D E N T I A L SECTION 02 OF 03 MOSCOW 18403
   *     UNCLAS FINAL SECTION OF 2 LA PAZ 2576/2
   */
  private isOwnClassification(line: string): boolean {
    if (!/\d/.test(line)) return false
    if (levelOpening(line) !== null) return true
    return this.from && this.post !== '' && line.includes(this.post) && this.hasOwnNumber(line)
  }

  private hasOwnNumber(line: string): boolean {
    return holdsNumber(line, Number(this.number))
  }
}

/** `-------------------127952 192040Z /63`, the line of transmission above a section's FM line. */
const TRANSMISSION = /^\s*-{5}.{0,40}\b\d{6}Z\b/
const FROM_POST = /^\s*FM\s+(?:AM|US)/
/** `S E C R E T SECTION 2 OF 2 TOKYO 15937`, the line that closes the addresses. */
const LATER_SECTION = /\bSECTION\s{1,3}0?[2-9]\s{1,3}OF\s{1,3}\d/
const MOST_ADDRESSES = 60

/**
 * Whether `below` opens with the heading of a section whose page line was lost, in the middle of running text. A cable that is
 * quoted whole has a heading too; the line of transmission and a later section's number are no quoted words.
 */
export function opensSection(below: string): boolean {
  if (!TRANSMISSION.test(below) && !FROM_POST.test(below)) return false
  const lines = below.split('\n', MOST_ADDRESSES)
  const [first = '', second = ''] = lines
  if (TRANSMISSION.test(first)) return FROM.test(lines.slice(1).find((line) => line.trim() !== '') ?? '')
  if (!FROM_POST.test(first) || !TO.test(second)) return false
  const closing = lines.findIndex((line) => line.trim() === '' || levelOpening(line) !== null)
  return closing > 0 && LATER_SECTION.test(must(lines[closing], 'the line that closes'))
}

/** Longest line an addressee takes, its precedence and counter with it. */
const MOST_ADDRESS = 60

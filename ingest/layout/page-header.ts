import type { PageHeader } from './layout.ts'

/**
 *     PAGE 02 MOSCOW 18403 01 OF 03 041504Z
 *     PAGE 01  LA PAZ 00676  010653Z
 *     PG 02 MOSCOW 18403 01 OV 03 041504Z
 */
const PAGE_HEADER =
  /^\s*P(?:AGE|G)\s+(?<page>\d{1,3})\s+(?<post>[A-Z][A-Z0-9 .'/-]{0,40}?)\s+(?<number>\d{1,6})(?:\s+(?<section>\d{1,2})\s+O[FV]\s+\d{1,2})?(?:\s+(?<dtg>\d{6}Z))?\b/

/** A page header with the page's number in its section. */
export interface PageLine extends PageHeader {
  readonly page: number
}

/** Reads source[start, end) as a page header; null when the line is none. */
export function readPageHeader(source: string, start: number, end: number): PageLine | null {
  const groups = PAGE_HEADER.exec(source.slice(start, Math.min(end, start + 100)))?.groups
  if (!groups) return null
  const { page, post = '', number = '', dtg = '' } = groups
  return { span: { start, end }, page: Number(page), post: post.replace(/\s+/g, ' '), number, dtg }
}

/**
 * A page header that the end of a line cuts at any of its blanks; the date-time group at its end makes it sure.
 *
 *     PAGE 02 JAKART                PAGE 02 JAKART 09120 01
 *     09120  141105Z                OF 02  141105Z
 */
const BROKEN =
  /P(?:AGE|G)\s+\d{1,3}\s+[A-Z][A-Z.'-]{1,20}(?:\s[A-Z.'-]{1,20}){0,2}\s+\d{4,6}\s+(?:\d\d\s+O[FV]\s+\d\d\s+)?\d{6}Z(?=[ \t]*\r?(?:\n|$))/y
const ONE_BREAK = /^[^\n]*\n[^\n]*$/

/** Where a page header of two lines that begins at `start` ends; null where none does. */
export function brokenHeaderEnd(source: string, start: number): number | null {
  if (!opensPage(source, start)) return null
  BROKEN.lastIndex = start
  return BROKEN.test(source) && ONE_BREAK.test(source.slice(start, BROKEN.lastIndex)) ? BROKEN.lastIndex : null
}

/** Whether a line may be a page header by its first word. */
export const opensPage = (source: string, first: number): boolean =>
  source.startsWith('PAGE', first) || source.startsWith('PG ', first)

/** A page number of the copy, not of the cable, alone on its line: `Page 1 of 5`. */
const PAGE_COUNT = /^Page \d{1,4} of \d{1,4}$/
const LONGEST_COUNT = 17

/** Whether source[first, end) is the page number of a scanned copy. */
export const isPageCount = (source: string, first: number, end: number): boolean =>
  end - first <= LONGEST_COUNT && PAGE_COUNT.test(source.slice(first, end))

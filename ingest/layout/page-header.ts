import type { PageHeader } from './layout.ts'

/**
 *     PAGE 02 MOSCOW 18403 01 OF 03 041504Z
 *     PAGE 01  LA PAZ 00676  010653Z
 */
const PAGE_HEADER =
  /^\s*PAGE\s+(?<page>\d{1,3})\s+(?<post>[A-Z][A-Z0-9 .'/-]{0,40}?)\s+(?<number>\d{1,6})(?:\s+(?<section>\d{1,2})\s+OF\s+\d{1,2})?(?:\s+(?<dtg>\d{6}Z))?\b/

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

/** `PAGE 02 JAKART` and, on the next line, `09120  141105Z`: a page header that the end of a line cuts. */
const BROKEN =
  /PAGE[ \t]+\d{1,3}[ \t]+[A-Z][A-Z.'-]{1,20}(?: [A-Z.'-]{1,20}){0,2}(?:[ \t]+\d{4,6})?(?:[ \t]+\d\d[ \t]+OF[ \t]+\d\d)?[ \t]*\r?\n[ \t]*(?:\d{4,6}[ \t]+)?(?:\d\d[ \t]+OF[ \t]+\d\d[ \t]+)?\d{6}Z(?=[ \t]*\r?(?:\n|$))/y

/** Where a page header of two lines that begins at `start` ends; null where none does. */
export function brokenHeaderEnd(source: string, start: number): number | null {
  if (!source.startsWith('PAGE', start)) return null
  BROKEN.lastIndex = start
  return BROKEN.test(source) ? BROKEN.lastIndex : null
}

/** A page number of the copy, not of the cable, alone on its line: `Page 1 of 5`. */
const PAGE_COUNT = /^Page \d{1,4} of \d{1,4}$/
const LONGEST_COUNT = 17

/** Whether source[first, end) is the page number of a scanned copy. */
export const isPageCount = (source: string, first: number, end: number): boolean =>
  end - first <= LONGEST_COUNT && PAGE_COUNT.test(source.slice(first, end))

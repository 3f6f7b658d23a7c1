import type { PageHeader } from './layout.ts'

/**
 *     PAGE 02 MOSCOW 18403 01 OF 03 041504Z
 *     PAGE 01  LA PAZ 00676  010653Z
 */
const PAGE_HEADER =
  /^[ \t]*PAGE[ \t]+(?<page>\d{1,3})[ \t]+(?<post>[A-Z][A-Z0-9 .'/-]{0,40}?)[ \t]+(?<number>\d{1,6})(?:[ \t]+(?<section>\d{1,2})[ \t]+OF[ \t]+\d{1,2})?(?:[ \t]+(?<dtg>\d{6}Z))?\b/

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

/** A page number of the copy, not of the cable, alone on its line: `Page 1 of 5`. */
const PAGE_COUNT = /^Page \d{1,4} of \d{1,4}$/
const LONGEST_COUNT = 17

/** Whether source[first, end) is the page number of a scanned copy. */
export const isPageCount = (source: string, first: number, end: number): boolean =>
  end - first <= LONGEST_COUNT && PAGE_COUNT.test(source.slice(first, end))

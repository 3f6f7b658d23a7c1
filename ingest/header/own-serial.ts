import { parseCableId, type SerialFact } from '@reftel/cypher'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { readPageHeader } from '../layout/page-header.ts'
import type { SourceDocument } from '../source/document.ts'
import { readArchiveDate, readCablegateDate, readDtg } from './dtg.ts'

const DATES = ['Draft Date:', 'Sent Date:']
/** `PAGE 01  LA PAZ 00039  032026Z`. */
const FIRST_HEADER = /^[ \t]*PAGE 0?1 /m
/** The DTG stands within the first page. */
const FIRST_PAGE = 4000

/**
 * Post, number and date of the cable itself, read from a few lines without laying out the text: what the model of each post's
 * numbers is learnt from before a corpus is extracted. Null where one of them is missing.
 */
export function ownSerial({ text, row }: SourceDocument): SerialFact | null {
  if (row) return serialFact(row.reference, readCablegateDate(row.date))
  const printed = lineOf(text, 'Document Number:')
  const date = readDtg(text.slice(0, FIRST_PAGE)) ?? archiveDate(text)
  if (!date) return null
  return printed ? serialFact(printed, date) : fromPage(text, date)
}

function archiveDate(text: string): string | null {
  const printed = DATES.map((key) => lineOf(text, key)).find((date) => date !== null)
  return printed ? readArchiveDate(printed) : null
}

/** What a line says behind its key. The archive prints its attributes last: looked for from the end. */
function lineOf(text: string, key: string): string | null {
  const at = text.lastIndexOf(`\n${key}`) + 1
  if (!text.startsWith(key, at)) return null
  return /^[ \t]*(\S.*)/.exec(text.slice(at + key.length, at + LONGEST_LINE))?.[1] ?? null
}
const LONGEST_LINE = 200

function serialFact(id: string, date: string | null): SerialFact | null {
  const parts = parseCableId(id)
  if (!parts?.post || !date || !/^\d+$/.test(parts.number)) return null
  return { post: parts.post, year: parts.year, number: Number(parts.number), date }
}

function fromPage(text: string, date: string): SerialFact | null {
  const at = FIRST_HEADER.exec(text.slice(0, FIRST_PAGE))?.index
  const page = at === undefined ? null : readPageHeader(text, at, text.length)
  if (!page) return null
  const year = Number(date.slice(0, 4))
  const found = gazetteer.find(page.post, year)
  return found && { post: found.post.name, year, number: Number(page.number), date }
}

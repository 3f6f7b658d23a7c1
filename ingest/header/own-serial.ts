import { parseCableId, type SerialFact } from '@reftel/cypher'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { readPageHeader } from '../layout/page-header.ts'
import type { SourceDocument } from '../source/document.ts'
import { readArchiveDate, readCablegateDate, readDtg } from './dtg.ts'

const DOCUMENT_NUMBER = /^Document Number:[ \t]*(\S+)/m
const DATES: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['Draft Date:', /^Draft Date:[ \t]*(\S.*)/m],
  ['Sent Date:', /^Sent Date:[ \t]*(\S.*)/m],
]
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
  const printed = lineOf(text, 'Document Number:', DOCUMENT_NUMBER)
  const date = readDtg(text.slice(0, FIRST_PAGE)) ?? archiveDate(text)
  if (!date) return null
  return printed ? serialFact(printed, date) : fromPage(text, date)
}

function archiveDate(text: string): string | null {
  const printed = DATES.map(([key, pattern]) => lineOf(text, key, pattern)).find((date) => date !== null)
  return printed ? readArchiveDate(printed) : null
}

/** The archive prints its attributes last: looked for from the end. */
function lineOf(text: string, key: string, pattern: RegExp): string | null {
  const at = text.lastIndexOf(key)
  return at < 0 ? null : (pattern.exec(text.slice(at, at + 200))?.[1] ?? null)
}

function serialFact(id: string, date: string | null): SerialFact | null {
  const parts = parseCableId(id)
  if (!parts?.post || !date || !/^\d+$/.test(parts.number)) return null
  return { post: parts.post, year: parts.year, number: Number(parts.number), date }
}

function fromPage(text: string, date: string): SerialFact | null {
  const at = FIRST_HEADER.exec(text.slice(0, FIRST_PAGE))?.index
  const lineEnd = at === undefined ? -1 : text.indexOf('\n', at)
  const page = at === undefined ? null : readPageHeader(text, at, lineEnd < 0 ? text.length : lineEnd)
  const { post = '', number } = page ?? {}
  const year = Number(date.slice(0, 4))
  const found = gazetteer.find(post, year)
  return found && number ? { post: found.post.name, year, number: Number(number), date } : null
}

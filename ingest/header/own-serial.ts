import { parseCableId, type SerialFact } from '@reftel/cypher'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import type { SourceDocument } from '../source/document.ts'
import { readArchiveDate, readCablegateDate, readDtg } from './dtg.ts'

const DOCUMENT_NUMBER = /^Document Number:[ \t]*(\S+)/m
const DRAFT_DATE = /^Draft Date:[ \t]*(\S.*)/m
/** `PAGE 01  LA PAZ 00039  032026Z`, a section's count allowed before the time. */
const PAGE = /^[ \t]*PAGE 0?1 +(?<post>[A-Z][A-Z ]*?) +(?<number>\d{1,6})\b/m
/** The DTG stands within the first page. */
const FIRST_PAGE = 4000

/**
 * Post, number and date of the cable itself, read from a few lines without laying out the text: what the model of each post's
 * numbers is learnt from before a corpus is extracted. Null where one of them is missing.
 */
export function ownSerial({ text, row }: SourceDocument): SerialFact | null {
  if (row) return serialFact(row.reference, readCablegateDate(row.date))
  const printed = lineOf(text, 'Document Number:', DOCUMENT_NUMBER)
  const drafted = lineOf(text, 'Draft Date:', DRAFT_DATE)
  const date = readDtg(text.slice(0, FIRST_PAGE)) ?? (drafted && readArchiveDate(drafted))
  if (!date) return null
  return printed ? serialFact(printed, date) : fromPage(text, date)
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
  const { post = '', number } = PAGE.exec(text.slice(0, FIRST_PAGE))?.groups ?? {}
  const year = Number(date.slice(0, 4))
  const found = gazetteer.find(post, year)
  return found && number ? { post: found.post.name, year, number: Number(number), date } : null
}

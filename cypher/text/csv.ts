import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { textFound } from './matches.ts'
import { must } from './must.ts'

/** A row of a table by its columns' names. */
export type TableRow = Readonly<Record<string, string>>

const home = dirname(createRequire(import.meta.url).resolve('@reftel/cypher/package.json'))

/** The rows of a fact table that ships with this package, `name` in its `data` folder. */
export const readFactTable = (name: string): readonly TableRow[] =>
  parseTable(readFileSync(join(home, 'data', name), 'utf8'))

/**
 * The rows of a table that ships with Reftel: RFC 4180 with a header line. A package that reads CSV as people bring it takes ten
 * times as long for them as all else does that has to be there before the first cable is read. Throws an `Error` for a row that
 * has another number of fields than the header, since such a table is a fault of ours.
 */
export function parseTable(text: string): readonly TableRow[] {
  const [header = [], ...records] = recordsOf(text.replace(BYTE_ORDER_MARK, ''))
  return records.map((fields, at) => {
    if (fields.length !== header.length)
      throw new Error(`row ${at + 1} has ${fields.length} fields for ${header.length} columns: ${fields.join(',')}`)
    const row: Record<string, string> = {}
    for (const [column, name] of header.entries()) row[name] = must(fields[column], name)
    return row
  })
}

const BYTE_ORDER_MARK = /^\uFEFF/

/** The fields of each record, quotes taken off; blank lines are none. */
function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let fields: string[] = []
  for (let at = 0; at < text.length; ) {
    let field = ''
    if (text.charAt(at) === '"') {
      const close = closingQuote(text, at)
      field = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
    } else {
      PLAIN_FIELD.lastIndex = at
      field = textFound(PLAIN_FIELD, text)
      at += field.length
    }
    fields.push(field)
    if (text.charAt(at) === ',') {
      at++
      // The last field of the last record may be empty.
      if (at < text.length) continue
      fields.push('')
    }
    while (LINE_END.has(text.charAt(at))) at++
    if (fields.length > 1 || fields[0] !== '') records.push(fields)
    fields = []
  }
  return records
}

const LINE_END = new Set(['\r', '\n'])
const PLAIN_FIELD = /[^,\r\n]*/y

/** Where the quote stands that closes the one at `open`; the text's end where none does. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0) return text.length
    if (text.charAt(at + 1) !== '"') return at
  }
}

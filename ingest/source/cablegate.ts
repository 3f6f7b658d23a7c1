import { isUtf8 } from 'node:buffer'
import { type CsvPlace, type CsvRecord, fieldValue, readCsv } from './csv.ts'
import type { SourceDocument } from './document.ts'
import { CsvRowError } from './errors.ts'
import { CABLEGATE_RECORD } from './recognise.ts'
import type { OnProblem } from './walk.ts'

/** id, date, reference, origin, classification, references, header, body. */
const COLUMNS = 8

/** Where a row of the table starts, and its number (from 1). */
export interface RowPlace extends CsvPlace {
  readonly row: number
}

interface CablegateRecord extends RowPlace {
  readonly values: readonly string[]
  /** Why the row can't be read; null when it can. */
  readonly damage: string | null
}

/**
 * The documents of the Cablegate table, one a row. Rows are counted from 1, rows left out counted too. A damaged row is reported
 * once, with the line it starts on, and everything up to the start of the next row is left out with it. `from`: the row that
 * `chunks` begin with, where they are a part of the table.
 */
export async function* readCablegate(
  chunks: AsyncIterable<Buffer>,
  source: string,
  onProblem: OnProblem,
  from?: RowPlace,
): AsyncGenerator<SourceDocument> {
  for await (const { values, damage, row, line } of readRows(chunks, from))
    if (damage !== null) onProblem(new CsvRowError(source, line, damage))
    else yield toDocument(values, `${source}#${row}`)
}

/** Where the rows start at which the table may be cut: whole ones behind whole ones, so that each part reads as it does in the table. */
export async function* rowsToCutAt(chunks: AsyncIterable<Buffer>): AsyncGenerator<RowPlace> {
  let whole = false
  for await (const { damage, at, line, row } of readRows(chunks)) {
    if (whole && damage === null) yield { at, line, row }
    whole = damage === null
  }
}

async function* readRows(chunks: AsyncIterable<Buffer>, from?: RowPlace): AsyncGenerator<CablegateRecord> {
  let row = from ? from.row - 1 : 0
  let lost = false
  for await (const record of readCsv(chunks, (bytes) => CABLEGATE_RECORD.test(bytes.toString('latin1')), from)) {
    const values = decodeFields(record)
    if (isBlank(values)) continue
    const starts = CABLEGATE_RECORD.test(`${values[0]},${values[1]}`)
    if (lost && !starts) continue
    row++
    const [first = ''] = values
    if (row === 1 && /^\W*id$/i.test(first)) continue
    const damage = damageOf(record, values)
    lost = damage !== null
    yield { values, damage, row, at: record.at, line: record.line }
  }
}

function damageOf({ fields, broken }: CsvRecord, values: readonly string[]): string | null {
  if (broken !== null) return broken
  if (fields.length !== COLUMNS) return `${fields.length} columns where the Cablegate table has ${COLUMNS}`
  // A quote that ended a field too early leaves the rest of it bare.
  if (fields[0]?.quoted && !fields.every(({ quoted }) => quoted)) return 'a quote within a field that is not escaped'
  if (!CABLEGATE_RECORD.test(`${values[0]},${values[1]}`)) return 'no number and date (M/D/YYYY H:MM) at its start'
  return null
}

function toDocument(values: readonly string[], source: string): SourceDocument {
  const [, date = '', reference = '', origin = '', classification = '', references = '', header = '', body = ''] =
    values
  return {
    source,
    format: 'cablegate',
    text: `${header}\n${body}`,
    row: {
      bodyFrom: header.length + 1,
      date: date.trim(),
      reference: reference.trim(),
      origin: origin.trim(),
      classification: classification.trim(),
      references: references
        .split('|')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    },
  }
}

/** One encoding a row: UTF-8 when all its fields are. */
function decodeFields({ fields }: CsvRecord): readonly string[] {
  const encoding = fields.every(({ bytes }) => isUtf8(bytes)) ? 'utf8' : 'latin1'
  return fields.map(({ bytes, quoted }) => fieldValue(bytes.toString(encoding), quoted))
}

const isBlank = (values: readonly string[]) => values.length === 1 && values[0]?.trim() === ''

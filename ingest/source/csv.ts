/** One record: its fields as bytes with the quotes taken off, escapes still in, and where it starts. */
export interface CsvRecord extends CsvPlace {
  readonly fields: readonly CsvField[]
  /** Why its fields can't be trusted: null when it was well formed. */
  readonly broken: string | null
}

/** A place in a stream of CSV: its byte (from 0) and its line (from 1). */
export interface CsvPlace {
  readonly at: number
  readonly line: number
}

const START: CsvPlace = { at: 0, line: 1 }

interface CsvField {
  readonly bytes: Buffer
  readonly quoted: boolean
}

/** Tells whether a record starts with these bytes (which stand at the start of a line): where reading goes on after damage. */
export type StartsRecord = (bytes: Buffer) => boolean

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const LF = 0x0a
const CR = 0x0d

/** Bytes that `StartsRecord` may want to see. */
const LOOK_AHEAD = 64
/** No record is longer: the longest cable published has under 1 MB. */
const MOST_RECORD_BYTES = 32 << 20
/** No table has more columns; a line of commas alone would fill the memory with its fields. */
const MOST_FIELDS = 64

/**
 * Splits a stream of CSV into records, in constant memory. A quote within a quoted field is escaped by a backslash or doubled,
 * in one table even; packages read one of the two. A quote that is neither escaped nor followed by a comma or a line end is
 * taken as it stands, unless a new record starts there: then the quote before it was never closed, the record is broken, and
 * reading goes on with the new one. `from`: the place that the stream begins at, where it is the rest of a longer one.
 */
export async function* readCsv(
  chunks: AsyncIterable<Buffer>,
  startsRecord: StartsRecord,
  from: CsvPlace = START,
): AsyncGenerator<CsvRecord> {
  const input = new Input()
  let { at: passed, line } = from
  let lost = false
  function* records(last: boolean): Generator<CsvRecord> {
    const buffer = input.take()
    let at = 0
    for (;;) {
      if (lost) {
        const start = nextRecord(buffer, at, last, startsRecord)
        line += countLines(buffer, at, start.at)
        at = start.at
        lost = !start.found
      }
      const scan = lost || (last && at >= buffer.length) ? null : scanRecord(buffer, at, last, startsRecord)
      if (scan === null) break
      yield { ...scan.record, at: passed + at, line }
      line += countLines(buffer, at, scan.next)
      at = scan.next
      lost = scan.lost
    }
    passed += at
    input.keep(buffer.subarray(at), lost)
  }
  for await (const chunk of chunks) {
    input.add(chunk)
    if (input.isWorthALook()) yield* records(false)
  }
  yield* records(true)
}

/** What of the stream is not yet read. What was looked at in vain is looked at again when there is twice as much of it. */
class Input {
  #chunks: Buffer[] = []
  #length = 0
  #wanted = 0

  add(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#length += chunk.length
  }

  isWorthALook(): boolean {
    return this.#length >= this.#wanted
  }

  take(): Buffer {
    const [only] = this.#chunks
    return this.#chunks.length === 1 && only ? only : Buffer.concat(this.#chunks)
  }

  /** Keeps a rest. `skimmed`: it is the end of what was passed over, so more is taken at once. */
  keep(rest: Buffer, skimmed: boolean): void {
    this.#chunks = [rest]
    this.#length = rest.length
    this.#wanted = skimmed ? 0 : Math.min(rest.length * 2, MOST_RECORD_BYTES)
  }
}

/** Where the next line stands that starts a record; what is before it, where there is none yet. */
function nextRecord(
  buffer: Buffer,
  from: number,
  last: boolean,
  startsRecord: StartsRecord,
): { readonly at: number; readonly found: boolean } {
  for (let lf = buffer.indexOf(LF, from); lf >= 0; lf = buffer.indexOf(LF, lf + 1)) {
    if (!last && buffer.length - lf <= LOOK_AHEAD) return { at: lf, found: false }
    if (startsRecord(buffer.subarray(lf + 1, lf + 1 + LOOK_AHEAD))) return { at: lf + 1, found: true }
  }
  return { at: buffer.length, found: false }
}

/** The value of a field: its escapes resolved. */
export function fieldValue(text: string, quoted: boolean): string {
  return quoted ? text.replace(/\\(["\\])|"(")/g, '$1$2') : text
}

interface Scan {
  readonly record: Omit<CsvRecord, keyof CsvPlace>
  /** Where the next record starts, or where it is to be looked for. */
  readonly next: number
  /** The end of the record was not found: reading goes on at the next line that starts one. */
  readonly lost: boolean
}

/** One record from `start` on; null when the buffer ends before it does and `last` does not say that this is all. */
function scanRecord(buffer: Buffer, start: number, last: boolean, startsRecord: StartsRecord): Scan | null {
  const fields: CsvField[] = []
  let at = start
  for (;;) {
    const field = buffer[at] === QUOTE ? scanQuoted(buffer, at, last, startsRecord) : scanPlain(buffer, at, last)
    if (field === null) {
      if (buffer.length - start < MOST_RECORD_BYTES) return null
      return { record: { fields, broken: 'a field that does not end' }, next: buffer.length, lost: true }
    }
    if (fields.length === MOST_FIELDS)
      return { record: { fields, broken: `more than ${MOST_FIELDS} columns` }, next: at, lost: true }
    fields.push({ bytes: buffer.subarray(field.from, field.to), quoted: field.quoted })
    if (field.broken !== null) return { record: { fields, broken: field.broken }, next: field.end, lost: false }
    at = field.end
    if (buffer[at] === COMMA) at++
    else return { record: { fields, broken: null }, next: afterLineEnd(buffer, at), lost: false }
  }
}

interface FieldScan {
  readonly from: number
  readonly to: number
  /** The comma or the line end behind it. */
  readonly end: number
  readonly quoted: boolean
  readonly broken: string | null
}

function scanPlain(buffer: Buffer, from: number, last: boolean): FieldScan | null {
  for (let at = from; at < buffer.length; at++) {
    const byte = buffer[at]
    if (byte === COMMA || byte === LF) {
      const to = byte === LF && at > from && buffer[at - 1] === CR ? at - 1 : at
      return { from, to, end: at, quoted: false, broken: null }
    }
  }
  return last ? { from, to: buffer.length, end: buffer.length, quoted: false, broken: null } : null
}

function scanQuoted(buffer: Buffer, open: number, last: boolean, startsRecord: StartsRecord): FieldScan | null {
  const from = open + 1
  let at = from
  for (;;) {
    const quote = buffer.indexOf(QUOTE, at)
    if (quote < 0) {
      if (!last) return null
      return { from, to: buffer.length, end: buffer.length, quoted: true, broken: 'a quote that is never closed' }
    }
    // A record that starts at this quote has to be seen whole.
    if (!last && buffer.length - quote < LOOK_AHEAD) return null
    const next = buffer[quote + 1]
    if (isEscaped(buffer, from, quote)) at = quote + 1
    else if (buffer[quote - 1] === LF && quote > from && startsRecord(buffer.subarray(quote, quote + LOOK_AHEAD)))
      return { from, to: quote, end: quote, quoted: true, broken: 'a quote that is never closed' }
    else if (next === QUOTE) at = quote + 2
    else if (next === undefined || next === COMMA || next === LF)
      return { from, to: quote, end: quote + 1, quoted: true, broken: null }
    else if (next === CR && (buffer[quote + 2] === LF || buffer[quote + 2] === undefined))
      return { from, to: quote, end: quote + 1, quoted: true, broken: null }
    else at = quote + 1
  }
}

/** Whether an odd number of backslashes stands before the quote. */
function isEscaped(buffer: Buffer, from: number, quote: number): boolean {
  let slashes = 0
  while (quote - slashes > from && buffer[quote - slashes - 1] === BACKSLASH) slashes++
  return slashes % 2 === 1
}

/** Over the line end at `at`: CR LF, LF, or the end of the buffer. */
function afterLineEnd(buffer: Buffer, at: number): number {
  const lf = buffer[at] === CR ? at + 1 : at
  return Math.min(buffer[lf] === LF ? lf + 1 : lf, buffer.length)
}

function countLines(buffer: Buffer, from: number, to: number): number {
  let lines = 0
  for (let at = buffer.indexOf(LF, from); at >= 0 && at < to; at = buffer.indexOf(LF, at + 1)) lines++
  return lines
}

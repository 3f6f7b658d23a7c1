import { type LogicalText, LogicalTextBuilder } from './logical-text.ts'

/** The Message Attributes block, by its keys (`Document Number`, `TAGS`). Absent, empty and `n/a` values are undefined. */
export interface Attributes {
  get(key: string): AttributeValue | undefined
  /** They are of the reading room's form, which stands above a telegram and may hold what its own lines leave out. */
  readonly ofForm?: true
}

/**
 * The value of one key, over all its lines. The archive cut long values at a fixed width and joined the pieces by ", "
 * (`(B) STATE 5614; (C), STATE 5919`, `S, TATE 34265`); they stand here as the archive prints them.
 */
export interface AttributeValue {
  /** One line, the pieces of several source lines joined by a blank. */
  readonly logical: LogicalText
}

/** A line that opens a key: capitalised words and a colon, not all in capitals but for TAGS and the archive's own ids. */
const KEY = /^(?:TAGS|SAS ID|ISecure|vdkgvwkey|To|[A-Z][a-z]+(?: [A-Z]?[A-Za-z]+){0,5}):/

const NONE: Attributes = { get: () => undefined }

/** The attributes of `text` from `from` on; values are looked up when asked for, since most never are. */
export function readAttributes(text: string, from: number): Attributes {
  if (from >= text.length) return NONE
  return { get: (key) => readValue(text, from, key) }
}

function readValue(text: string, from: number, key: string): AttributeValue | undefined {
  const opening = `\n${key}:`
  const at = text.indexOf(opening, from)
  if (at === -1) return undefined
  const builder = new LogicalTextBuilder(text)
  let start = at + opening.length
  for (let line = 0; start < text.length; line++) {
    const newline = text.indexOf('\n', start)
    const lineEnd = newline === -1 ? text.length : newline
    if (line > 0 && KEY.test(text.slice(start, Math.min(lineEnd, start + 60)))) break
    addTrimmed(builder, text, start, lineEnd)
    start = lineEnd + 1
  }
  const logical = builder.build()
  const value = logical.text.trim()
  return value === '' || value.toUpperCase() === 'N/A' ? undefined : { logical }
}

function addTrimmed(builder: LogicalTextBuilder, text: string, lineStart: number, lineEnd: number): void {
  let [start, end] = [lineStart, lineEnd]
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  if (end > start) builder.add(start, end, ' ')
}

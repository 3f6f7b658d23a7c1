import { matchesOf } from '@reftel/cypher'
import type { SourceDocument } from './document.ts'

/** White space that is no blank, tab or line end, and the signs of print that a telegram has no sign for. */
const PRINTED = /[\u1680\u2000-\u200b\u2010-\u2015\u2018-\u201f\u2028\u2029\u202f\u205f\u3000\ufeff]/
const PRINTED_LATIN = ['\u0085', '\u00a0']
const LINE_ENDS = /[\u0085\u2028\u2029]/g
const BLANKS = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/g
const HYPHENS = /[\u2010-\u2015]/g
const APOSTROPHES = /[\u2018-\u201b]/g
const QUOTATION_MARKS = /[\u201c-\u201f]/g
/** `OlmertQs`: a letter that some copies have for the apostrophe of a possessive. */
const LETTER_FOR_APOSTROPHE = /(?<=[a-z])Q(?=s(?![A-Za-z]))/g

/**
 * A text as the teletype would have sent it: copies from pages and office files have ends of lines and blanks of their own, dashes and
 * curved quotation marks. Each is replaced by the one sign that it stands for, so that offsets stay those of the document.
 */
function plainText(text: string): string {
  const typed = text.includes('Qs') ? text.replace(LETTER_FOR_APOSTROPHE, "'") : text
  if (!isPrinted(typed)) return typed
  return typed
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, ' ')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(QUOTATION_MARKS, '"')
}

/** Most texts hold no sign beyond Latin-1; the engine knows that of a text, and a pattern of such signs alone is then not looked for. */
const isPrinted = (text: string): boolean => PRINTED.test(text) || PRINTED_LATIN.some((sign) => text.includes(sign))

/** The marks of a mail before a line that it quotes, `> > `, and lines that hold something. */
const QUOTED = /^[ \t]{0,8}>(?:[ \t]?>){0,8}/gm
const FILLED = /^.*\S/gm

/** A text that a mail quotes, two lines of three at least, with blanks for the marks before them. */
function unquoted(text: string): string {
  if (!text.includes('\n>') || 3 * matchesOf(text, QUOTED).length < 2 * matchesOf(text, FILLED).length) return text
  return text.replace(QUOTED, (marks) => ' '.repeat(marks.length))
}

/** The document with its text as the teletype would have sent it, which all stages read. */
export function plainDocument(document: SourceDocument): SourceDocument {
  const text = unquoted(plainText(document.text))
  return text === document.text ? document : { ...document, text }
}

/** The words that were read as `plain` as they stand in `written`, a part of the document; `plain` where they don't stand there. */
export function asWritten(plain: string, written: string): string {
  const read = plainText(written)
  let words = ''
  let at = 0
  for (const sign of plain) {
    const found = sign === ' ' ? -1 : read.indexOf(sign, at)
    if (sign !== ' ' && found === -1) return plain
    words += found === -1 ? sign : written.charAt(found)
    at = found === -1 ? at : found + 1
  }
  return words
}

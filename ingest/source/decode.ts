import { isUtf8 } from 'node:buffer'
import { numberAt } from '@reftel/cypher'

/**
 * The text of a document: UTF-16 where it begins with that mark, UTF-8 where the bytes are valid UTF-8, else Latin-1 (ISO
 * 8859-1, one character a byte). Nothing is taken out, a byte order mark at the front neither, so offsets count as they do for
 * any other reader of the file.
 */
export function decodeText(bytes: Buffer): string {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) return new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes)
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}

/** Which UTF-16 the byte order mark at the front tells of (Windows editors call it "Unicode"); null for other texts. */
export function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Control characters that texts of the archives do have: TAB LF VT FF CR, the end-of-file SUB and ESC. */
const TEXT_CONTROLS = [9, 10, 11, 12, 13, 26, 27]
const FIRST_PRINTED = 32
const IS_CONTROL = Uint8Array.from({ length: FIRST_PRINTED }, (_, byte) => (TEXT_CONTROLS.includes(byte) ? 0 : 1))
/** Texts with stray bytes stay under 1 %; compressed data have about 10 %, machine code and images more. */
const MOST_CONTROLS = 0.05

/** Whether the bytes are something other than text, by their share of control characters. */
export function isBinary(bytes: Buffer): boolean {
  let controls = 0
  // By places: every file is looked through, and an iterator takes three times as long.
  for (let at = 0; at < bytes.length; at++) {
    const byte = numberAt(bytes, at)
    if (byte < FIRST_PRINTED && IS_CONTROL[byte] === 1) controls++
  }
  return controls > bytes.length * MOST_CONTROLS
}

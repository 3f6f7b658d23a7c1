import { isUtf8 } from 'node:buffer'
import { decodeText } from '../decode.ts'

/**
 * The name of a file in an archive as a plain path inside it: `.` and empty parts are taken out, `..` goes up, and nowhere
 * above the archive. Names are shown and never used as paths on disk.
 *
 *     ./1978/a.txt  ->  1978/a.txt        x/../c.txt  ->  c.txt        /../up.txt  ->  up.txt
 */
export function memberName(name: string): string {
  const parts: string[] = []
  for (const part of name.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * The same of a name as bytes. Archives made on Windows part folders by a backslash; in a name that is not UTF-8 it may be the
 * second byte of a character (Shift-JIS `ソ` is 83 5C), so there it stays.
 */
export function memberNameOf(bytes: Buffer): string {
  const name = decodeText(bytes)
  return memberName(isUtf8(bytes) && !name.includes('/') ? name.replaceAll('\\', '/') : name)
}

import type { Span } from './layout.ts'

/** A surname, or a given name and a surname, alone on the last line or behind the last sentence: `... CONTACTS.) TOON`. */
const ALONE = /^[^\S\n]*(?<name>(?:[A-Z](?:[A-Za-z'’-]*|[A-Za-z]{0,2}\.)[^\S\n]+){0,3}[A-Z][A-Za-z'’-]*\.?)[^\S\n]*$/
const BEHIND =
  /[.)"'?!](?:[^\S\n]+(?<name>[A-Z][A-Z'’-]+(?:[^\S\n]+[A-Z][A-Z'’-]+)?)|(?<glued>[A-Z][A-Z'’-]{3,}))[^\S\n]*$/
/** Closing marks of transmission below the signer. */
const MARK =
  /^\s*(?:BT|NNNN?|#\d{2,}|-{2,}|\*+|UNQUOTE\.?|END (?:OF )?(?:TEXT|MESSAGE|CABLE)\.?|NOTE BY .*|NOTE:.*|DECLAS.*|=+.*)\s*$/i
const NO_NAME =
  /^(?:END|BT|NNNN?|UNQUOTE|QUOTE|UNCLAS\w*|CONFIDENTIAL|SECRET|REGARDS|COMMENT|SUMMARY|NOTE|TEXT|NONE|STOP|YES|NO|OK|SIPDIS|EXDIS|NODIS|LIMDIS|NOFORN)\b/
/** Lines looked at from the end before a cable counts as unsigned. */
const MOST_LINES = 6
const LONGEST = 34

/** The signer's words on the last line of `text` behind `from`; null where it does not end in a name. */
export function findSigner(text: string, from: number): Span | null {
  let end = text.length
  for (let count = 0; count < MOST_LINES && end > from; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(Math.max(start, from), end)
    end = start - 1
    if (line.trim() === '') continue
    if (MARK.test(line)) {
      count++
      continue
    }
    const lineStart = Math.max(start, from)
    const groups = (ALONE.exec(line) ?? BEHIND.exec(line))?.groups
    const name = (groups?.name ?? groups?.glued)?.replace(/\s+ACTING$/, '')
    if (!name || name.length > LONGEST || NO_NAME.test(name) || name.endsWith('-')) return null
    const at = lineStart + line.lastIndexOf(name)
    return { start: at, end: at + name.length }
  }
  return null
}

import { isClassificationLine } from './classification.ts'
import type { Span } from './layout.ts'

/** Particles that a surname may begin with in small letters: `van Aalst`. */
const PARTICLE = String.raw`(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ter|ten)[^\S\n]+){0,3}`
/** A surname, or a given name and a surname, alone on its line. */
const ALONE = new RegExp(
  String.raw`^(?<name>${PARTICLE}(?:[A-Z](?:[A-Za-z'’-]*|[A-Za-z]{0,2}\.)[^\S\n]+){0,3}${PARTICLE}[A-Z][A-Za-z'’-]*)[.,]?$`,
)
/** Behind the last sentence, `... CONTACTS.) TOON`, `... as warranted. Whitcombe`. */
const BEHIND =
  /[.)"'”?!*/\]](?:[^\S\n]+(?<name>[A-Z][A-Za-z'’-]+(?:[^\S\n]+[A-Z][A-Za-z'’-]+)?)|(?<glued>[A-Z][A-Z'’-]{3,}))$/
/** Closing marks of transmission, of pages and of mails below the signer; lines that are no words at all. */
const MARK =
  /^(?:BT|NNNN?|#\d{2,}|-{2,}|\*+|UNQUOTE\.?|UNQ(?:UO)?TE:.{0,40}|(?:<{1,2} ?)?END (?:OF )?(?:TEXT|MESSAGE|CABLE|DOCUMENT)\.?(?: ?>{1,2})?|NOTE BY .*|NOTE TO .*|NOTE:.*|DECLAS.*|=+.*|(?:E ){2,}E?|\W+|\w*VZCZ\w*|SIPDIS|VISIT .{0,80}|(?:HTTPS?:|WWW\.)\S*)$/i
/** What stands behind the signer on the line itself. */
const TAIL = /(?:#{1,9}|"|[^\S\n]\\|[^\S\n]{1,40}(?:CONFIDENTIAL|UNCLASSIFIED|SECRET|LIMITED OFFICIAL USE))$/
const NO_NAME =
  /^(?:END|BT|NNNN?|UNQUOTE|QUOTE|UNCLAS\w*|CONFIDENTIAL|SECRET|REGARDS|COMMENT|SUMMARY|NOTE|TEXT|NONE|STOP|YES|NO|OK|SIPDIS|EXDIS|NODIS|LIMDIS|NOFORN|THANKS?|SIGNED|BEST|NAME|BEGIN|PARAGRAPH|TABLE|WARM|CHEERS|SINCERELY)\b/i
/** Six consonants on end are a line of transmission, whatever it says. */
const UNSPEAKABLE = /[BCDFGHJKLMNPQRSTVWXZ]{6}/i
/** Lines looked at from the end before a cable counts as unsigned. */
const MOST_LINES = 8
const LONGEST = 34
/** No more than that of a line is looked at, from its end. */
const LONGEST_TAIL = 160

/** `<< END OF DOCUMENT >>`: below it stand the last fields of the archive's form, `Dissemination Rule:`, and their values. */
const CLOSED = 'END OF DOCUMENT >>'
/** So far above the end of the text that mark is looked for. */
const MOST_BELOW = 1000

/** Where the archive says that the cable ends, else the end of `text`. */
function closingMark(text: string, from: number): number {
  const tail = Math.max(from, text.length - MOST_BELOW)
  const closed = text.slice(tail).indexOf(CLOSED)
  return closed === -1 ? text.length : tail + closed + CLOSED.length
}

/** The signer's words on the last line of `text` behind `from` that is no closing mark; null where it does not end in a name. */
export function findSigner(text: string, from: number): Span | null {
  let end = closingMark(text, from)
  for (let count = 0; count < MOST_LINES && end > from; ) {
    const lineStart = Math.max(text.lastIndexOf('\n', end - 1) + 1, from)
    const start = Math.max(lineStart, end - LONGEST_TAIL)
    const line = text.slice(start, end).trimEnd()
    end = lineStart - 1
    if (line.trim() === '') continue
    if (start === lineStart && (MARK.test(line.trim()) || isClassificationLine(line))) {
      count++
      continue
    }
    return signerIn(line, start, start === lineStart)
  }
  return null
}

function signerIn(line: string, start: number, whole: boolean): Span | null {
  const bare = line.trimEnd().replace(TAIL, '').trimEnd()
  const groups = ((whole ? ALONE.exec(bare.trimStart()) : null) ?? BEHIND.exec(bare))?.groups
  const name = (groups?.name ?? groups?.glued)?.replace(/\s+ACTING$/, '')
  if (!name || name.length > LONGEST || NO_NAME.test(name) || UNSPEAKABLE.test(name) || name.endsWith('-')) return null
  const at = start + bare.lastIndexOf(name)
  return { start: at, end: at + name.length }
}

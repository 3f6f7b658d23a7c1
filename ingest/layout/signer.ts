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
  /(?:[.)"'”?!*/\]]|\bEND (?:COMMENT|SUMMARY|TEXT|NOTE|MESSAGE))(?:[^\S\n]+(?<name>[A-Z][A-Za-z'’-]{1,40}(?:[^\S\n]+[A-Z][A-Za-z'’-]{1,40})?)|(?<glued>[A-Z][A-Z'’-]{3,40}))$/
/** Closing marks of transmission, of pages and of mails below the signer; lines that are no words at all. */
const MARK =
  /^(?:BT|NNNN?|NNNNVV \w{2,4}|#\d{2,}|-{2,}|\*+(?: ?END ?\*+)?|POSS DUPE|MINIMIZE CONSIDERED\.?|DECONTROL\b.{0,60}|UNQUOTE\.?|UNQ(?:UO)?TE:.{0,40}|UNQUOTE [A-Z]{3,20}|(?:<{1,2} ?)?END (?:OF )?(?:TEXT|MESSAGE|CABLE|DOCUMENT)\.?(?: ?>{1,2})?|NOTE BY .*|NOTE TO .*|NOTE:.*|DECLAS.*|=.*|(?:E ){2,}E?|(?<same>[A-Z])\k<same>{4,}|\W+|(?=\w*VZCZ)\w+|SIPDIS|VISIT .{0,80}|(?:HTTPS?:|WWW\.)\S*)$/i
/** What stands behind the signer on the line itself. */
const TAIL =
  /(?:#{1,9}|"|[^\S\n]\\|[^\S\n]{1,40}(?:BT|NNNN?|UNQUOTE|\(ACTING\))|[^\S\n]{1,40}(?:CONFIDENTIAL|UNCLASSIFIED|SECRET|LIMITED OFFICIAL USE))$/
/** What stands before it there, or around it: `(HOLLIS)`, `*HOLLIS*`, `SIGNED: HOLLIS`. */
const FRAMED = /^\s*(?:\((?<inside>[^()]*)\)|\*(?<starred>[^*]*)\*|(?:SIGNED|\/S\/)(?:\s*:)?\s+(?<signed>\S.*))$/i
/** `DAY. HOLLIS` below a line that goes on: the end of its sentence, no given name cut short. */
const LAST_WORD = /^\s*[A-Z]{2,3}\.\s/
const STOPPED = /[.:;!?)"'”*-]\s*$/
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

/** `Signature: SALAZAR` in the form's foot; its value may stand below all labels of the foot. */
const SIGNATURE =
  /^Signature:[ \t]{0,20}(?:\n(?:[A-Z][a-z]{1,12} By|Info|XMT):[ \t]{0,20}(?=\n)){0,9}\s{0,20}(?<name>[A-Z][A-Z'’-]{1,30}(?: [A-Z][A-Z'’-]{1,30}){0,2})[ \t]{0,20}$/m
/** A foot is shorter. */
const LONGEST_FOOT = 8000

/** The signer as the foot of the reading room's form names him; null where it does not. */
export function signerOfForm(text: string): Span | null {
  const from = Math.max(0, text.length - LONGEST_FOOT)
  const match = SIGNATURE.exec(text.slice(from))
  const name = match?.groups?.name
  if (!match || !name) return null
  const end = from + match.index + match[0].trimEnd().length
  return { start: end - name.length, end }
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
    const goesOn = LAST_WORD.test(line) && !STOPPED.test(text.slice(Math.max(from, end - 1), end))
    return signerIn(line, start, start === lineStart && !goesOn)
  }
  return null
}

function signerIn(line: string, start: number, whole: boolean): Span | null {
  const tailless = line.trimEnd().replace(TAIL, '').trimEnd()
  const framed = whole ? FRAMED.exec(tailless)?.groups : undefined
  const bare = (framed?.inside ?? framed?.starred ?? framed?.signed ?? tailless).trim()
  const groups = ((whole ? ALONE.exec(bare) : null) ?? (framed ? null : BEHIND.exec(bare)))?.groups
  const name = (groups?.name ?? groups?.glued)?.replace(/(?<!\s)\s+ACTING$/, '')
  if (!name || name.length > LONGEST || NO_NAME.test(name) || UNSPEAKABLE.test(name) || name.endsWith('-')) return null
  const at = start + line.lastIndexOf(name)
  return { start: at, end: at + name.length }
}

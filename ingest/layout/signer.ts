import { isClassificationLine } from './classification.ts'
import type { Span } from './layout.ts'

/** Particles that a surname may begin with in small letters: `van Aalst`. */
const PARTICLE = String.raw`(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ter|ten)[^\S\n]+){0,3}`
/** A surname, or a given name and a surname, alone on its line; what stands behind a comma is told by who reads names: `HOLLIS, ANN`. */
const ALONE = new RegExp(
  String.raw`^(?<name>${PARTICLE}(?:[A-Z](?:[A-Za-z'’-]*|[A-Za-z]{0,2}\.)[^\S\n]+){0,3}${PARTICLE}[A-Z][A-Za-z'’-]*(?:,?[^\S\n][JjSs][Rr]|,[^\S\n](?:[A-Z]\.[^\S\n]?|[A-Z][A-Za-z]{2,14}(?:[^\S\n][A-Z]\b)?){1,2})?)[.,]?$`,
)
/** `E L L E R T`: a surname whose letters stand apart. */
const APART = /^(?<name>[A-Z](?:[^\S\n]{1,3}[A-Z]){3,11})$/
/** A name whose letters stand apart, written together; any other as it is. */
export const together = (name: string): string => (APART.test(name) ? name.replace(/\s/g, '') : name)
/** Behind the last sentence, `... CONTACTS.) TOON`, `... as warranted. Whitcombe` */
const BEHIND =
  /(?:[.)"'”?!*/\]]|\bE(?:ND|nd) (?:[Cc]omment|[Ss]ummary|[Tt]ext|[Nn]ote|[Mm]essage|[Oo]f [Pp]art [A-Z][a-z]{2,5}|COMMENT|SUMMARY|TEXT|NOTE|MESSAGE))(?:[^\S\n]+(?<name>[A-Z][A-Za-z'’-]{1,40}(?:[^\S\n]+[A-Z][A-Za-z'’-]{1,40})?)|(?<glued>[A-Z][A-Z'’-]{3,40}))$/
/** Behind the address of a site, which a blank may cut, or what covers it. */
const BEHIND_ADDRESS =
  /(?:\b[Xx]{6,40}|(?:https?:|www\.)\S{3,120}(?: [a-z]\S{0,13}){0,2}) {1,3}(?<name>[A-Z][A-Za-z'’-]{2,40})$/
/** In capitals behind words that are not: `February 14, 2010 POLASCHIK`; not `went to the MINUSTAH`. */
const CAPITALS =
  /(?:[a-z]|\b\d{4})(?<!\b(?:the|an?|of|to|in|on|at|by|for|with|from|and|or|as|than)) (?<name>[A-Z]{6,40})$|\s(?<same>[A-Z]{4,40}) (?<name2>\k<same>)$/
/** `HOLLIS Hollis`: the name as typed and as sent. */
const SAID_TWICE = /^(?<first>\S{3,40})\s{1,9}(?=\k<first>$)(?<name>\S+)$/i
/** Behind the end of a telegram that is passed on: `BORG UNQTE: CUTLER`, `... LOW PROFILE. UNQUOTE TOON`. */
const BEHIND_QUOTE = /\bUNQ(?:UO)?TE(?:[.:][^\S\n]{0,4}|[^\S\n]{1,4})(?<name>[A-Z][A-Za-z'’-]{2,40})(?:"\.)?$/
const RUN_ON = [BEHIND_QUOTE, BEHIND, BEHIND_ADDRESS, CAPITALS]
/** Closing marks of transmission, of pages and of mails below the signer; lines that are no words at all. */
const MARK =
  /^(?:BT|NNNN?|(?:NNNN\s+)?\d{4}[A-Z]{2,16}\d{3,6} - (?:CLASS|CONF|SECR|UNCLAS|LIMITED).{0,40}|EPET @.{0,20}|ID:\s?\d{4,9}|NNNNVV \w{2,8}|#\d{2,}|-{2,}|\*+(?: ?END ?\*+)?|POSS DUPE|MINIMIZE CONSIDERED\.?|DECONTROL\b.{0,60}|UNQUOTE\.?|UNQ(?:UO)?TE:.{0,40}|UNQUOTE [A-Z]{3,20}|(?:\([A-Z]{1,3}\) )?(?:[<*=-]{1,9} ?)?END (?:OF )?(?:TEXT|MESSAGE|CABLE(?: TEXT)?|DOCUMENT|TELEGRAM)\.?(?: ?[>*=-]{1,9})?|[<*=-]{1,9} ?END ?[>*=-]{1,9}|EOM|(?:BEST |WARM |WARMEST |KIND )?REGARDS[.,]?|GROUP [1-4]|X?GDS(?:-[1-4])?|(?:DRAFTED|CLEARED|CLEARANCES?)(?: BY)?: ?.{0,80}|CC:.{0,60}|\(END\)|(?:UNCLASSIFIED ?\/\/? ?)?(?:SBU|FOUO|LOU)|NOFORN|EXDIS|NODIS|LIMDIS|STADIS|SENSITIVE(?: BUT UNCLASSIFIED)?\.?|REASONS?: ?1\.[45].{0,40}|NOTE BY .*|NOTE TO .*|NOTE:.*|DECLAS.*|=.*|(?:E ){2,}E?|(?<same>[A-Z])\k<same>{4,}|EEEE|\W+|\d{1,2}|(?=\w*VZCZ)\w+|SIPDIS|VISIT .{0,80}|["“]VISIT .{0,120}|(?:HTTPS?:|WWW\.)\S*|GOV(?:\.GOV)?\/\S{2,60})$/i
const BLANKS = /[ \t]{2,}/g
/** What stands behind the signer on the line itself. */
const TAIL =
  /(?:#{1,9}|={1,9}|>|;|[^\S\n]{1,9}NOTE BY OC\/T\b.{0,80}|"\s?,?|[^\S\n]\\[a-z]?|[^\S\n]?\.{2,4}|,[^\S\n]?(?:ACTING|CHARGE)|[^\S\n]\.|[^\S\n]{1,40}(?:BT|NNNN?|UNQUOTE|(?<=^[A-Z'’ ]{2,30}\s)UNQTE|-{1,3} ?END (?:OF )?(?:TEXT|MESSAGE|CABLE|TELEGRAM)|\((?:ACTING|CHARGE|CDA|DCM)\)|(?:0 )?\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d-\d\d|NNNN\s{1,3}\d{4}[A-Z]{2,16}\d{3,6} - Classification: [A-Z ]{5,30})|[^\S\n]{1,40}(?:CONFIDENTIAL|UNCLASSIFIED|SECRET|LIMITED OFFICIAL USE))$/
/** So many of them may stand there. */
const MOST_TAILS = 3
/** The full stop of `www.un.int/usa. Khalilzad.` */
const BEHIND_SITE = /(?:https?:|www\.)\S{3,120} \S{2,40}\.$/
/** What stands before it there, or around it: `(HOLLIS)`, `*HOLLIS*`, `#HOLLIS#`, `SIGNED: HOLLIS`. */
const FRAMED =
  /^\s*(?:\((?<inside>[^()]*)\)|\*(?<starred>[^*]*)\*|#{1,3}(?<numbered>[^#]*)|[-_]{1,3} ?(?<dashed>[^-_\s][^_]{0,36}?) ?[-_]{1,3}|(?:BEST |WARM |KIND )?REGARDS[,.]?\s(?<sent>\S.*)|(?:SIGNED|\/S\/)(?:\s*:)?\s+(?<signed>\S.*))$/i
/** `DAY. HOLLIS` below a line that goes on: the end of its sentence, no given name cut short. */
const LAST_WORD = /^\s*[A-Z]{2,3}\.\s/
const STOPPED = /[.:;!?)"'”*-]\s*$/
const NO_NAME =
  /^(?:END|BT|NNNN?|UNQUOTE|QUOTE|UNCLAS\w*|CONFIDENTIAL|SECRET|REGARDS|COMMENT|SUMMARY|NOTE|TEXT|NONE|STOP|YES|NO|OK|SIPDIS|EXDIS|NODIS|LIMDIS|NOFORN|THANKS?|SIGNED|BEST|NAME|BEGIN|PARAGRAPH|TABLE|WARM|CHEERS|SINCERELY|FOUO|SBU|LOU|EOM)\b/i
/** `MAKE IT SO. HOLLIS`: a short word before the stop is no given name cut short where others stand before it. */
const SENTENCE_END = /^[A-Z]{2,20}\s.{0,60}\b(?!ST\.)[A-Z]{2,3}\.\s/
/** Six consonants on end are a line of transmission, whatever it says. */
const UNSPEAKABLE = /[BCDFGHJKLMNPQRSTVWXZ]{6}/i
/** Lines looked at from the end before a cable counts as unsigned. */
const MOST_LINES = 8
const SHORTEST = 2
const LONGEST = 34
/** No more than that of a line is looked at, from its end. */
const LONGEST_TAIL = 160

/** `<< END OF DOCUMENT >>`: below it stand the last fields of the archive's form, `Dissemination Rule:`, and their values. */
const CLOSED = 'END OF DOCUMENT >>'
/** So far above the end of the text that mark is looked for. */
const MOST_BELOW = 1000

/** Where the archive says that the cable ends, or the heading of its transmission follows it, else the end of `text`. */
function closingMark(text: string, from: number): number {
  const tail = Math.max(from, text.length - MOST_BELOW)
  const below = text.slice(tail)
  const closed = below.indexOf(CLOSED)
  if (closed !== -1) return tail + closed + CLOSED.length
  // Looking for it backward takes longer than to see that its word is not there.
  const heading = below.includes(HEADING_WORD) ? below.lastIndexOf(`\n${HEADING_WORD}`) : -1
  return heading > 0 && !OF_CABLE.test(below.slice(heading)) ? tail + heading : text.length
}
/** A heading below the signer, as some copies have it; one that a cable's own lines follow is its top. */
const HEADING_WORD = 'VZCZC'
const OF_CABLE = /\n(?:TAGS|SUBJ|[ \t]*\d{1,2}\.)/

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
  /** A name behind the end of a quotation, the signer where none stands above it. */
  let quoted: Span | null = null
  for (let count = 0; count < MOST_LINES && end > from; ) {
    const lineStart = Math.max(text.lastIndexOf('\n', end - 1) + 1, from)
    const start = Math.max(lineStart, end - LONGEST_TAIL)
    const line = text.slice(start, end).trimEnd()
    end = lineStart - 1
    if (line.trim() === '') continue
    if (start === lineStart && (MARK.test(line.trim().replace(BLANKS, ' ')) || isClassificationLine(line))) {
      quoted ??= BEHIND_QUOTE.test(line) ? signerIn(line, start, true) : null
      count++
      continue
    }
    const goesOn = LAST_WORD.test(line) && !STOPPED.test(text.slice(Math.max(from, end - 1), end))
    return signerIn(line, start, start === lineStart && !goesOn) ?? quoted
  }
  return quoted
}

function signerIn(line: string, start: number, whole: boolean): Span | null {
  const tailless = withoutTails(line.trimEnd())
  const framed = whole ? FRAMED.exec(tailless)?.groups : undefined
  const bare = (
    framed?.inside ??
    framed?.starred ??
    framed?.numbered ??
    framed?.dashed ??
    framed?.sent ??
    framed?.signed ??
    tailless
  ).trim()
  for (const pattern of framed ? [ALONE] : whole ? [BEHIND_QUOTE, ALONE, APART, ...RUN_ON] : RUN_ON) {
    const groups = pattern.exec(bare)?.groups
    const name = (groups?.name ?? groups?.glued ?? groups?.name2)?.replace(/(?<!\s)\s+ACTING$/, '')
    if (
      !name ||
      name.length < SHORTEST ||
      name.length > LONGEST ||
      NO_NAME.test(together(name)) ||
      UNSPEAKABLE.test(together(name)) ||
      (pattern === ALONE && SENTENCE_END.test(name)) ||
      name.endsWith('-')
    )
      continue
    const once = SAID_TWICE.exec(name)?.groups?.name ?? name
    const at = start + line.lastIndexOf(once)
    return { start: at, end: at + once.length }
  }
  return null
}

function withoutTails(line: string): string {
  let left = line
  for (let count = 0; count < MOST_TAILS && TAIL.test(left); count++) left = left.replace(TAIL, '').trimEnd()
  return BEHIND_SITE.test(left) ? left.slice(0, -1) : left
}

import type { CableLayout } from '@reftel/cypher'
import type { Layout } from './layout.ts'

type Paragraph = CableLayout['paragraphs'][number]

/**
 *     12. (SBU) TEXT   1. TEXT   (C) TEXT   3) TEXT
 */
const OPENING = /^\s*(?:(?:PARA\s)?\(?(?<number>\d{1,3})[.)]\s{0,4}(?=[A-Z("'-]))?(?:\((?<marking>[A-Z/]{1,8})\))?/
/** The first sign of one: no other line is read as such. */
const OPENS = /^[(\dP]/
/** Numbers go up one by one; a garbled or lost one leaves a gap. A line of the text may begin with any other number. */
const MOST_SKIPPED = 3
/** What a paragraph ends in, in its last two signs: a blank line behind it parts paragraphs, another one came by transmission. */
const CLOSED = /[.:;!?)"'-]\s*$/
/** What stands below a heading. */
const UNDERLINE = /^[^\S\n]*[-=_*]{3}[-=_*\s]*$/
const MARKINGS = new Set([
  'U',
  'C',
  'S',
  'SBU',
  'LOU',
  'C/NF',
  'S/NF',
  'U/FOUO',
  'C/NOFORN',
  'S/NOFORN',
  'SBU/NF',
  'TS',
])

/** The paragraphs of the running text, in the source, the signer left out. */
export function readParagraphs({ logical, body, signer }: Layout): readonly Paragraph[] {
  const { text } = logical
  const until = signer ? signer.start : body.end
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number; number: number | null; marking: string | null } | null = null
  let [number, blank] = [0, false]
  const close = () => {
    if (!open) return
    const { start, end } = logical.sourceSpan(open)
    paragraphs.push([start, end, open.number, open.marking])
  }
  for (let at = body.start; at < until; ) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline === -1 || newline > until ? until : newline
    const line = text.slice(at, lineEnd)
    const words = line.trimStart()
    if (words === '') blank = true
    else {
      const opening = OPENS.test(words) ? openingOf(line, number) : null
      const heads =
        open !== null && endsSentence(text, open) && !UNDERLINE.test(line) && isUnderlined(text, lineEnd, until)
      const parted = blank && (open === null || CLOSED.test(text.slice(Math.max(open.start, open.end - 2), open.end)))
      const start = lineEnd - words.length
      const end = at + line.trimEnd().length
      if (open === null || opening !== null || parted || heads) {
        close()
        open = { start, end, number: opening?.number ?? null, marking: opening?.marking ?? null }
        number = opening?.number ?? number
      } else open.end = end
      blank = false
    }
    at = lineEnd + 1
  }
  close()
  return paragraphs
}

/** Whether what was read of a paragraph ends in a sentence: in `.`, `!` or `?`, which a bracket or a quotation mark may close. */
function endsSentence(text: string, { start, end }: Readonly<{ start: number; end: number }>): boolean {
  const last = text.charAt(end - 1)
  return isFullStop(last) || (CLOSING.includes(last) && end - start > 1 && isFullStop(text.charAt(end - 2)))
}
const isFullStop = (sign: string): boolean => sign === '.' || sign === '!' || sign === '?'
const CLOSING = `)"'`

/** Whether the next line that is none of blanks is one of signs alone. */
function isUnderlined(text: string, lineEnd: number, until: number): boolean {
  const next = text.slice(lineEnd, Math.min(until, lineEnd + LONGEST_UNDERLINE)).trimStart()
  const feed = next.indexOf('\n')
  return UNDERLINE.test(feed === -1 ? next : next.slice(0, feed))
}
const LONGEST_UNDERLINE = 120

function openingOf(line: string, before: number): { number: number | null; marking: string | null } | null {
  const { number: digits, marking: letters } = OPENING.exec(line.slice(0, 60))?.groups ?? {}
  const marking = letters !== undefined && MARKINGS.has(letters) ? letters : null
  if (digits === undefined) return marking === null ? null : { number: null, marking }
  const number = Number(digits)
  return number === 1 || (number > before && number <= before + MOST_SKIPPED) ? { number, marking } : null
}

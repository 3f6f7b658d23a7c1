import { levelOpening } from './classification.ts'
import type { LogicalText } from './layout.ts'
import { LogicalTextBuilder } from './logical-text.ts'

/** `TBILISI 00001605  001.2 OF 003`: the page line that the Cablegate bodies keep. */
const PAGE_LINE = /^[ \t]*[A-Z][A-Z .'-]* \d{8}[ \t]+\d{3}(?:\.\d)? OF \d{3}[ \t]*$/
/** `C O N F I D E N T I A L SECTION 01 OF 02 TBILISI 001605`, `UNCLAS TBILISI 001605`. */
const NUMBERED = /\d{3,}[ \t]*$/
const CAPTION = /^[ \t]*(?:SIPDIS|NOFORN|SENSITIVE|NOCONTRACT|ORCON)(?:[ \t]+(?:SIPDIS|NOFORN|SENSITIVE))*[ \t]*$/
/** The top of a body; a line of that shape further down stands in the running text. */
const MOST_TOP_LINES = 12

/** The cable as written in a Cablegate document: its body, from `bodyFrom` on, without page lines and classification. */
export function readBody(text: string, bodyFrom: number): LogicalText {
  const builder = new LogicalTextBuilder(text)
  let number = 0
  for (let start = bodyFrom; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const lineEnd = newline === -1 ? text.length : newline
    let end = lineEnd
    while (end > start && text.charCodeAt(end - 1) <= 32) end--
    if (!isFurniture(text.slice(start, Math.min(end, start + 90)), number)) builder.add(start, end, '\n')
    if (end > start) number++
    start = lineEnd + 1
  }
  return builder.build()
}

function isFurniture(line: string, number: number): boolean {
  if (line === '') return false
  if (CAPTION.test(line) || PAGE_LINE.test(line)) return true
  if (levelOpening(line) === null) return false
  return (number < MOST_TOP_LINES && NUMBERED.test(line)) || /\bSECTION \d\d OF \d\d\b/.test(line)
}

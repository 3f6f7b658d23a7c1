/** Fewer lines than this tell nothing of how a text is spaced. */
const FEWEST_LINES = 8
/** Wider lines are whole paragraphs, and the blank lines between those part them. */
const WIDEST_LINE = 85

/**
 * Whether a blank line stands behind nearly every line of text[from, until), as in copies of 2002 to 2006: it parts no paragraphs then,
 * and a name may go on behind it.
 */
export function isDoubleSpaced(text: string, from: number, until: number): boolean {
  let lines = 0
  let close = 0
  let wide = 0
  let isBehindText = false
  for (let start = from; start < until; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? until : newline
    const isText = text.slice(start, end).trim() !== ''
    if (isText) {
      lines++
      if (isBehindText) close++
      if (end - start > WIDEST_LINE) wide++
    }
    isBehindText = isText
    start = end + 1
  }
  return lines >= FEWEST_LINES && 4 * close < lines && 10 * wide < lines
}

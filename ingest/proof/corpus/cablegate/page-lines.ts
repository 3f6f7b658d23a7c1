import { two } from '../clock.ts'
import { applyEdits, type Edit, type MarkedText, type MarkSpan } from '../marked-text.ts'

/** Lines of a page as it came off the printer. */
const PAGE_LINES = 60

/**
 * Puts page lines into a telegram: on lines of their own, or `within` the lines, as mirrors of the table have them.
 *
 *     MEXICO 00003465  002 OF 003
 */
export function addPageLines(
  text: string,
  spans: readonly MarkSpan[],
  from: number,
  station: string,
  within: boolean,
): MarkedText & { readonly pages: number } {
  const breaks: number[] = []
  let lines = 0
  let width = 0
  for (let at = from; at < text.length; at++) {
    width++
    const isBreak = text.charAt(at) === '\n'
    if (isBreak || width > 70) {
      lines++
      width = 0
    }
    // A page of one long line breaks at its blank.
    const mayBreak = isBreak || (text.charAt(at) === ' ' && width < 20 && lines >= PAGE_LINES)
    if (lines >= PAGE_LINES && mayBreak && text.length - at > 200) {
      breaks.push(at)
      lines = 0
    }
  }
  const pages = breaks.length + 1
  const edits = breaks.map((at, index): Edit => {
    const line = `${station}  ${String(index + 2).padStart(3, '0')} OF ${String(pages).padStart(3, '0')}`
    const ownLine = text.charAt(at) === '\n' && !within
    return { start: at, end: at + 1, text: ownLine ? `\n \n \n${line} \n \n \n` : ` ${line} ` }
  })
  return { ...applyEdits(text, spans, edits), pages }
}

/** `LA PAZ 00001234`: post and number as page lines have them. */
export const stationLine = (post: string, number: string): string =>
  `${post.slice(0, 10).trimEnd()} ${number.padStart(8, '0')}`

/** `SECTION 01 OF 03 `, where there is more than one. */
export const sectionWords = (pages: number): string => (pages > 1 ? `SECTION 01 OF ${two(pages)} ` : '')

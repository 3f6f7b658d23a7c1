import type { Span } from './layout.ts'

const OPENING = 'Declassified/Released'
/** What may follow the opening of a stamp, each on a line of its own where it is not on the same line. */
const FOLLOWING =
  /[ \t]*(?:US Department of State|EO Systematic Review|\d{1,2} [A-Z][A-Za-z]{2} \d{4})[ \t]*(?:\r?\n|$)/y
/** The reviewer's name, the line above a stamp: given name, initials, surname, not in capitals. */
const REVIEWER = /^[ \t]*[A-Z][a-z]+(?:[ \t]+(?:[A-Z]\.?|[A-Z][a-z]+(?:[-'][A-Z][a-z]+)*)){1,4}[ \t]*$/

const LONGEST_NAME = 60

/**
 * The stamps of the declassification review in `text` before `until`, as runs of whole lines, in order. They stand between
 * any two lines, on one line or on five:
 *
 *     Sheryl P. Walter
 *     Declassified/Released
 *     US Department of State
 *     EO Systematic Review
 *     20 Mar 2014
 */
export function findStamps(text: string, until: number): readonly Span[] {
  const stamps: Span[] = []
  for (let at = text.indexOf(OPENING), end = 0; at !== -1 && at < until; at = text.indexOf(OPENING, end)) {
    let start = text.lastIndexOf('\n', at) + 1
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (start > 0 && start - above < LONGEST_NAME && REVIEWER.test(text.slice(above, start - 1).replace('\r', '')))
      start = above
    const lineEnd = text.indexOf('\n', at)
    end = lineEnd === -1 ? text.length : lineEnd + 1
    FOLLOWING.lastIndex = end
    while (FOLLOWING.test(text)) {
      end = FOLLOWING.lastIndex
      if (end >= text.length) break
    }
    stamps.push({ start, end })
  }
  return stamps
}

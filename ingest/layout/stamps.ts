import type { Span } from './layout.ts'

/** A word of every stamp: it is looked for in a tenth of the time of a pattern. */
const WORD = 'Release'
/** Lines that open a stamp: of the systematic review; and of a review cable by cable, nothing else on them. */
const OPENING =
  /Declassified\/Released|^[ \t]{0,40}(?:Declassified in (?:Full|Part) ?\/ ?)?Released? in (?:Full|Part)[ \t\r]{0,40}$/m
/** What may follow the opening of a stamp, each on a line of its own where it is not on the same line. */
const FOLLOWING =
  /[ \t]*(?:US Department of State|EO Systematic Review|\d{1,2} [A-Z][A-Za-z]{2} \d{4}|\d{1,2}\/\d{1,2}\/\d{4})[ \t]*(?:\r?\n|$)/y
/** The reviewer's name, the line above a stamp: given name, initials, surname, not in capitals. */
const NAME = String.raw`[A-Z][a-z]+(?:[ \t]+(?:[A-Z]\.?|[A-Z][a-z]+(?:[-'][A-Z][a-z]+)*)){1,4}`
const REVIEWER = new RegExp(String.raw`^[ \t]*${NAME}[ \t]*$`)
/** The reviewer and a title, the line below the opening: `Ann B. Roe, Acting-Director`. */
const TITLED = new RegExp(String.raw`^[ \t]*${NAME},(?:[ \t]+[A-Z][a-z]+(?:-[A-Z][a-z]+)?){1,4}[ \t]*$`)

const LONGEST_NAME = 60

/**
 * The stamps of the declassification review in `text` before `until`, as runs of whole lines, in order. They stand between
 * any two lines, on one line or on five:
 *
 *     Sheryl P. Walter               Declassified in Full / Release in Full, or `Released in Full`
 *     Declassified/Released          Ann B. Roe, Acting-Director
 *     US Department of State         US Department of State
 *     EO Systematic Review           2/25/2026
 *     20 Mar 2014
 */
export function findStamps(text: string, until: number): readonly Span[] {
  const stamps: Span[] = []
  for (let at = text.indexOf(WORD); at >= 0 && at < until; at = text.indexOf(WORD, at + WORD.length)) {
    let start = text.lastIndexOf('\n', at) + 1
    const last = stamps.at(-1)
    if ((last && start < last.end) || !OPENING.test(text.slice(start, lineEnd(text, at)))) continue
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (start > 0 && start - above < LONGEST_NAME && REVIEWER.test(text.slice(above, start - 1).replace('\r', '')))
      start = above
    let end = lineEnd(text, at)
    const named = lineEnd(text, end)
    if (named - end < LONGEST_NAME && TITLED.test(text.slice(end, named).trimEnd())) end = named
    FOLLOWING.lastIndex = end
    while (FOLLOWING.test(text)) {
      end = FOLLOWING.lastIndex
      if (end >= text.length) break
    }
    stamps.push({ start, end })
  }
  return stamps
}

/** Where the line at `at` ends, its line feed with it. */
function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed === -1 ? text.length : feed + 1
}

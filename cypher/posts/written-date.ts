/** Words with a date taken off their end. */
export interface Dated {
  /** What stands before the date. */
  readonly rest: string
  /** As written, two digits or four; null where the date has a day and a month alone. */
  readonly year: string | null
}

const MONTH =
  '(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:ST|ND|RD|TH)?'
const WHOLE_YEAR = '(?:19|20)\\d\\d'
const YEAR = `'?(?:${WHOLE_YEAR}|\\d\\d)`
/** Two digits that are no day, or that an apostrophe marks. */
const SURE_YEAR = `(?:'?${WHOLE_YEAR}|'\\d\\d|3[2-9]|[4-9]\\d)`
const TIME = '(?:,? \\d{4} ?Z)?'

const DATES: readonly string[] = [
  // 041448Z AUG 78
  `\\d{6}Z ?${MONTH}(?:,? ?(?<dtgYear>${YEAR}))?`,
  // AUGUST 4, 1978
  `${MONTH} ?${DAY}(?:,? ?(?<usYear>${YEAR}))?${TIME}`,
  // 4 AUGUST 1978, 4 OF AUGUST 78
  `${DAY} ?(?:OF )?${MONTH}(?:,? ?(?<dayFirstYear>${YEAR}))?${TIME}`,
  // AUGUST 1978
  `${MONTH},? ?(?<monthYear>${SURE_YEAR})`,
  // 8/4/78, 04.08.1978
  `\\d{1,2}[./-]\\d{1,2}[./-](?<figuresYear>${WHOLE_YEAR}|\\d\\d)`,
  // 1978-08-04
  `(?<isoYear>${WHOLE_YEAR})-\\d\\d-\\d\\d`,
  // 1978, '78
  `(?<yearAlone>${WHOLE_YEAR}|'\\d\\d)`,
]
/** A date at the end, a comma, `OF`, `DATED`, brackets or a blank before it; `/78`, `-78`, `OF 78` and `(78)` are years too. */
const AT_END = new RegExp(
  `(?:(?:[,;]? ?(?:OF|DATED|DTD|DTG|ON) |[,;] ?| )(?:(?<bare>${DATES.join('|')})|\\((?:${numbered(DATES.join('|'))})\\))|/(?<slashYear>${YEAR})| OF (?<ofYear>\\d\\d)|(?<=\\d(?<tens>\\d\\d)) ?- ?(?<hyphenYear>${WHOLE_YEAR}|[6-9]\\d)| ?\\((?<roundYear>\\d\\d)\\))$`,
)
/** Numbers that one may name at once: `18070-75` are some of them, `18017-78` is one of 1978. */
const LONGEST_RANGE = 10

/** The same alternatives once more in one pattern: a group's name stands once. */
function numbered(alternatives: string): string {
  return alternatives.replace(/\(\?<(\w+)>/g, '(?<$1InRound>')
}

/** What stands before a date at the end of words in capitals, and its year; null where they end in none. */
export function withoutDate(words: string): Dated | null {
  const found = AT_END.exec(words)
  if (!found) return null
  const { bare: _, tens, ...years } = found.groups ?? {}
  const further = Number(years.hyphenYear) - Number(tens)
  if (further > 0 && further <= LONGEST_RANGE) return null
  const year = Object.values(years).find((said) => said !== undefined)
  return { rest: words.slice(0, found.index), year: year ?? null }
}

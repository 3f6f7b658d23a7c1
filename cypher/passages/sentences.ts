/** Ends of sentences: a mark, quotes or parentheses closed behind it, and white space; a line of a list begins one too. */
const END = /[.!?][)"'”’\]]*\s+(?=\S)|\n[^\S\n]*(?=--?\s|[-*]\s)|:[^\S\n]*\n/g

/** Shortened words, behind which, as behind an initial, a full stop does not end a sentence. */
const SHORTENED = new Set(
  `MR MRS MS DR DRS ST NO NOS GEN COL LT MAJ CAPT ADM AMB SEN REP GOV PRES FT MT CO CORP INC LTD JR SR JAN FEB MAR APR JUN JUL
  AUG SEP SEPT OCT NOV DEC VS ETC CF EG IE P PP PARA PARAS REF REFS TEL ART ARTS SEC APPROX EST DEPT MIN DEP ASST`.split(
    /\s+/,
  ),
)
/** Those of them that may end one; so may what has stops within: `U.S.` */
const AT_AN_END = new Set(['CO', 'CORP', 'INC', 'LTD', 'JR', 'SR', 'ETC'])
/** Words that go on with no sentence. */
const OPENING = new Set(['THE', 'THIS', 'THESE', 'THOSE', 'HE', 'SHE', 'THEY', 'WE', 'HOWEVER', 'ALTHOUGH'])
/** Others, where a capital alone tells them from the same within one. */
const OPENING_BY_CAPITAL = new Set(
  `In On At As For But And If When While After Before By To From With It Its Their His Her Our There Such Since Despite During Both
  Most Some Many Several Other Another Meanwhile Moreover Nevertheless`.split(/\s+/),
)

const LAST_WORD = /(?:^|[\s(."'-])([A-Z]{1,6})$/i
const DOTTED = /[A-Z]\.[A-Z]$/i
/** What stands before the last letter of `REF A`, `REFTELS B AND C`. */
const POINTS = /\bREF(?:TEL|AIR)?S?\.? \(?(?:[A-Z]\)?(?:, ?| ?- ?| ?& ?|,? AND |,? OR )){0,8}\(?$/i
const NEXT_WORD = /^[A-Z]+/i

/** An end of a sentence: the place of its mark, and where the next one begins. */
export interface SentenceEnd {
  readonly at: number
  readonly behind: number
}

/** Where the sentences of a text end, in order. */
export function* sentenceEnds(text: string): Generator<SentenceEnd> {
  for (const { index, 0: match } of text.matchAll(END)) {
    const behind = index + match.length
    const goesOn = match.startsWith('.')
      ? isOfWord(text, index, behind)
      : /^[!?]/.test(match) && /^[a-z]/.test(text.slice(behind, behind + 1))
    if (!goesOn) yield { at: index, behind }
  }
}

/** Whether the full stop there belongs to the word before it alone. */
function isOfWord(text: string, stop: number, behind: number): boolean {
  const before = text.slice(Math.max(0, stop - LONGEST_LIST), stop)
  const word = LAST_WORD.exec(before)?.[1]?.toUpperCase()
  if (word === undefined) return false
  const isDotted = DOTTED.test(before)
  if (word.length === 1 && !isDotted && POINTS.test(before.slice(0, -1))) return false
  if (word.length > 1 && !SHORTENED.has(word)) return false
  return !((isDotted || AT_AN_END.has(word)) && opens(text.slice(behind, behind + 20)))
}
const LONGEST_LIST = 60

function opens(text: string): boolean {
  const word = NEXT_WORD.exec(text)?.[0] ?? ''
  return OPENING_BY_CAPITAL.has(word) || (/^[A-Z]/.test(word) && OPENING.has(word.toUpperCase()))
}

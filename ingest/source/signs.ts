/** What tells that a text is a cable. `strong`: by itself hardly found in anything else. */
export interface Sign {
  readonly id: string
  readonly strong: boolean
  readonly example: string
  readonly pattern: RegExp
}

/**
 * The signs, each with a line that shows it. They are looked for at line starts, since texts about cables (such as a manual)
 * name them within sentences.
 */
// biome-ignore format: a table
export const SIGNS: readonly Sign[] = [
  { id: 'page line',      strong: true,  example: 'PAGE 01 MOSCOW 18403 041504Z',              pattern: /^[ \t]{0,9}PAGE[ \t]{1,9}\d{1,3}[ \t]{1,9}[A-Z]/m },
  { id: 'attributes',     strong: true,  example: 'Document Number: 1978MOSCOW18403',          pattern: /^[ \t]{0,9}(?:Message (?:Attributes|Text)\b|Document Number:|Film Number:|Draft Date:|MRN:)/m },
  { id: 'precedence',     strong: true,  example: 'R 041448Z AUG 78',                          pattern: /^[ \t]{0,9}[ZOPRY](?:[ \t]{1,3}[ZOPRY])?[ \t]{1,9}\d{6}[ \t]?Z\b/m },
  { id: 'FM line',        strong: true,  example: 'FM AMEMBASSY MOSCOW',                       pattern: /^[ \t]{0,9}FM[ \t]{1,9}[A-Z]{3}/m },
  { id: 'E.O. line',      strong: true,  example: 'E.O. 11652: GDS',                           pattern: /^[ \t(A-Z)]{0,9}E[. ]{0,2}O[.: ]{0,3}1[1-3]\d{3}/im },
  { id: 'TAGS line',      strong: true,  example: 'TAGS: PEPR, UR, JA',                        pattern: /^[ \t]{0,9}TAGS?[ \t]{0,3}:[ \t]{0,9}[A-Z]{2}/im },
  { id: 'telegram tail',  strong: true,  example: 'UNCLAS MOSCOW 018403',                      pattern: /^[ \t]{0,9}(?:UNCLAS(?:SIFIED)?|LIMITED OFFICIAL USE|CONFIDENTIAL|SECRET|C O N F I D E N T I A L|S E C R E T|U N C L A S S I F I E D)[ \t]{1,9}(?:SECTION[ \t]{1,9}\d\d OF \d\d[ \t]{1,9})?[A-Z][A-Z ]{2,30}\d{2,6}\b/m },
  { id: 'SUBJECT line',   strong: false, example: 'SUBJECT: TRADE TALKS',                      pattern: /^[ \t]{0,9}SUBJ(?:ECT)?[ \t]{0,3}:/im },
  { id: 'REF line',       strong: false, example: 'REF: MOSCOW 18017',                         pattern: /^[ \t]{0,9}REF(?:S|TEL|TELS|ERENCES?)?[ \t]{0,3}:/im },
  { id: 'end mark',       strong: false, example: 'NNNN',                                      pattern: /^[ \t]{0,9}N{3,4}[ \t]{0,9}\r?$/m },
  { id: 'marked paragraph', strong: false, example: '1. (C) SUMMARY.',                         pattern: /^[ \t]{0,9}\d{1,2}\. ?\((?:U|C|S|SBU|LOU|S\/NF|C\/NF|C\/REL)\)/m },
]

/** Share of capitals among the letters from which on a text is in telegraphic capitals; every teleprinter text is above 0.97. */
const CAPITALS = 0.85
/** Fewer letters say nothing of how a text is written. */
const FEWEST_LETTERS = 10
/** Letters that are counted: a header in capitals must not speak for a book behind it. */
const MOST_LETTERS = 20_000

/**
 * `cable`: a strong sign with another one. `uncertain`: one strong sign alone, weak ones in telegraphic capitals, or capitals
 * alone (bodies of telegrams are published without their header). `none`: no cable by anything it shows.
 */
export type CableVerdict = 'cable' | 'uncertain' | 'none'

/** Whether a text is a cable, by what it shows. In linear time; a cable shows two signs in its first lines, and is then read no further. */
export function judgeCable(text: string): CableVerdict {
  // A byte order mark stands before the first line, and is no part of it.
  const lines = text.startsWith('\uFEFF') ? text.slice(1) : text
  let shown = 0
  let strong = false
  for (const sign of SIGNS) {
    if (!sign.pattern.test(lines)) continue
    shown++
    strong ||= sign.strong
    if (strong && shown > 1) return 'cable'
  }
  const capitals = inCapitals(text)
  if (capitals && (strong || shown > 1)) return 'cable'
  return strong || capitals ? 'uncertain' : 'none'
}

function inCapitals(text: string): boolean {
  let capitals = 0
  let letters = 0
  for (let at = 0; at < text.length && letters < MOST_LETTERS; at++) {
    const code = text.charCodeAt(at)
    const capital = code >= 65 && code <= 90
    if (capital || (code >= 97 && code <= 122)) letters++
    if (capital) capitals++
  }
  return letters >= FEWEST_LETTERS && capitals >= letters * CAPITALS
}

import { textFound } from '@reftel/cypher'

/** Classification lines of a page or of a preamble. Letters may stand apart: `C O N F I D E N T I A L`. */

/** The levels, by their letters alone, longest spelling first. */
const SPELLINGS: readonly (readonly [letters: string, level: string])[] = [
  ['LIMITEDOFFICIALUSE', 'LIMITED OFFICIAL USE'],
  ['LIMITEDOFFICIAL', 'LIMITED OFFICIAL USE'],
  ['LIMOFFUSE', 'LIMITED OFFICIAL USE'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['UNCLASSIFIED', 'UNCLASSIFIED'],
  ['TOPSECRET', 'TOP SECRET'],
  ['UNCLAS', 'UNCLASSIFIED'],
  ['SECRET', 'SECRET'],
]

/** Captions and remarks that stand behind the level on its line. */
const CAPTION =
  /^(?:POSS\s*DUPE|(?:EX|NO|LIM|STA|RO)DIS|NOFORN|SENSITIVE|CHEROKEE|EYES\s*ONLY|CORRECTED\s*COPY|COMPLETE\s*COPY|TEXT|FOR\s*OFFICIAL\s*USE\s*ONLY|ENTIRE\s*TEXT|AND|NOT\s*TO\s*BE\s*DECLASSIFIED|\W)*$/

/** The letters of each at the head of a line, whatever stands between them. */
const LEVELS = SPELLINGS.map(([letters, level]) => ({
  opening: new RegExp(`^[^A-Z]*${[...letters].join('[^A-Z]*')}`, 'i'),
  level,
}))
/** The first three letters of a level: most lines are others, and need no second look. */
const OPENING = /^[^A-Z]*(?:C[^A-Z]*O[^A-Z]*N|L[^A-Z]*I[^A-Z]*M|S[^A-Z]*E[^A-Z]*C|T[^A-Z]*O[^A-Z]*P|U[^A-Z]*N[^A-Z]*C)/i

/** The level that a line opens with, `//` and the rest of the marking left out; null when it opens with none. */
export function levelOpening(line: string): string | null {
  if (!OPENING.test(line)) return null
  const head = line.slice(0, 60)
  for (const { opening, level } of LEVELS) if (opening.test(head)) return level
  return null
}

const PLAIN_LINE =
  /^\s*(?:LIMITED\s+OFFICIAL\s+USE|L\s?I\s?M\s?I\s?T\s?E\s?D\s+O\s?F\s?F\s?I\s?C\s?I\s?A\s?L\s+U\s?S\s?E|C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L|UNCLASSIFIED|UNCLAS|(?:T\s?O\s?P\s+)?S ?E ?C ?R ?E ?T)(?:(?:\s+|\/\/)(?<rest>\S.*))?$/

/** A line that holds a classification and captions alone, as pages open and close with; one letter may be garbled. */
export function isClassificationLine(line: string): boolean {
  const plain = PLAIN_LINE.exec(line)
  if (plain) {
    const { rest = '' } = plain.groups ?? {}
    return CAPTION.test(rest)
  }
  return isGarbledLevel(line.trim())
}

/** `CONFID*NTIAL`, `UNCLASSIFIEE`: a word of that length in which at most one letter differs. */
function isGarbledLevel(word: string): boolean {
  if (word.length < 10 || word.length > 20) return false
  return ['CONFIDENTIAL', 'UNCLASSIFIED', 'LIMITED OFFICIAL USE'].some(
    (level) => level.length === word.length && differing(level, word) <= 1,
  )
}

function differing(left: string, right: string): number {
  let count = 0
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) count++
  return count
}

const GLUED = /(?<!\s)\s+(?:LIMITED\s{1,20}OFFICIAL\s{1,20}USE|CONFIDENTIAL|UNCLASSIFIED|SECRET)$/

/** How many characters at the end of a page's text are the page's classification, run on from its last line. */
export const gluedClassification = (text: string): number => textFound(GLUED, text.slice(-40)).length

const WHOLE =
  /^\s{0,9}(?:\(?1\s?[.)]\s{0,9})?(?:\(?(?<before>[A-Z]{1,12})\s?\)?\s?[-:.]{0,2}\s{0,3})?\(?ENTIRE TEXT(?:\s{0,3}(?:IS|[-:])?\s{0,3}\(?(?<behind>[A-Z]{1,12})\b)?/
const ABBREVIATED: Readonly<Record<string, string>> = {
  U: 'UNCLASSIFIED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  TS: 'TOP SECRET',
  LOU: 'LIMITED OFFICIAL USE',
}

/** The level that the first words of a text give it: `1. (C) ENTIRE TEXT`, `(S ENTIRE TEXT)`, `1. ENTIRE TEXT LOU`. */
export function levelOfWholeText(opening: string): string | null {
  const { before = '', behind = '' } = WHOLE.exec(opening)?.groups ?? {}
  for (const word of [before, behind]) {
    const level = ABBREVIATED[word] ?? levelOpening(word)
    if (level) return level
  }
  return null
}

/** Levels, the highest first. */
const RANKED = ['TOP SECRET', 'SECRET', 'CONFIDENTIAL', 'LIMITED OFFICIAL USE', 'UNCLASSIFIED']

/** The highest level that a line of its own names, as pages open and close with; null where none does. */
export function levelOfPages(text: string): string | null {
  const levels = new Set<string>()
  for (const line of text.split('\n')) {
    const level = line.length < LONGEST_LEVEL_LINE && isClassificationLine(line) ? levelOpening(line) : null
    if (level) levels.add(level)
  }
  return RANKED.find((level) => levels.has(level)) ?? null
}
const LONGEST_LEVEL_LINE = 80

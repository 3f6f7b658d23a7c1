import { classAt, lineBreaks, type Scene, wordsBetween } from './scene.ts'
import { startOf } from './tokens.ts'

/** `2. THE MINISTER`, `(2) THE MINISTER`, `2.(SBU)`, `2 (SBU)` at the front of a line; not the end of a sentence and its line, `6.`. */
export function opensParagraph(scene: Scene, number: number): boolean {
  if (isMarkedParagraph(scene, number)) return true
  const mark = classAt(scene, number + 1)
  if (mark !== '.' && mark !== ')') return false
  return /[a-zA-Z]/.test(classAt(scene, number + 2)) && lineBreaks(scene, number + 1) === 0
}

/** Whether a portion mark stands behind the number of a paragraph: `2. (C)`, `2.(S/NF)`, `2 (SBU)`. */
export const isMarkedParagraph = (scene: Scene, number: number): boolean =>
  PORTION.test(wordsBetween(scene, number + 1, Math.min(number + 4, scene.to - 1)))
const PORTION = /^\.?\s*\((?:U|C|S|SBU|LOU)\b/

/** How far back the paragraph is looked for that a number stands in, in characters. */
const LONGEST_PARAGRAPH = 6_000
const PARAGRAPH = /^\n[ \t]*\(?(\d{1,2})(?:[.)][ \t(]|[ \t]\()/

/** The number of the paragraph that token `index` stands in; 0 where the text shows none. */
export function numberOfParagraph({ tokens }: Scene, index: number): number {
  const { text } = tokens
  const from = startOf(tokens, index)
  for (let line = from; line > 0 && line > from - LONGEST_PARAGRAPH; ) {
    line = text.lastIndexOf('\n', line - 1)
    const number = line === -1 ? null : PARAGRAPH.exec(text.slice(line, line + 12))
    if (number) return Number(number[1])
    if (line === -1) return 0
  }
  return 0
}

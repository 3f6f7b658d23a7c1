import { endAt, Shape, shapeAt, signBehind, startAt, type Tokens } from '../words/tokens.ts'
import { withQuotes } from './name-marks.ts'

/** The words of tokens `first` to `last`, blanks folded, a hyphen at the end of a line taken out but behind an article. */
export function nameText(tokens: Tokens, first: number, last: number): string {
  let words = tokens.text.slice(startAt(tokens, first), endAt(tokens, last))
  let broken = false
  let apart = false
  for (let at = first; at <= last; at++) {
    if (shapeAt(tokens, at) & Shape.BROKEN) broken = true
    if (at > first && !isBehindBlank(tokens, at)) apart = true
  }
  // Words with one blank between hold no others.
  if (!broken && !apart) return words
  if (apart) words = withBlanks(tokens, first, last)
  if (words.includes('&')) words = withQuotes(words)
  if (broken) words = words.replace(BEHIND_ARTICLE, '-').replace(/-\s*\n\s*/g, '')
  return words.replace(/\s+/g, ' ')
}
/** The words with a blank where they lost it, `OswaldoVillamil`. */
function withBlanks(tokens: Tokens, first: number, last: number): string {
  let words = ''
  for (let at = first; at <= last; at++) {
    const glued = at < last && endAt(tokens, at) === startAt(tokens, at + 1)
    words += tokens.text.slice(startAt(tokens, at), at < last ? startAt(tokens, at + 1) : endAt(tokens, at))
    if (glued) words += ' '
  }
  return words
}
/** One blank stands before the token and nothing else. */
const isBehindBlank = (tokens: Tokens, at: number): boolean =>
  startAt(tokens, at) - endAt(tokens, at - 1) === 1 && signBehind(tokens, at - 1) === ' '

/** `AL-` at the end of a line, whose hyphen is the name's own. */
const BEHIND_ARTICLE = /(?<=\b(?:AL|EL|UL))-\s*\n\s*/gi

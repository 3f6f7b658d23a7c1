import { cutRuns } from '../../../words/runs.ts'
import { wordTable } from '../../../words/word-table.ts'
import { readTokens, type Tokens } from '../words/tokens.ts'

/** The tokens of a text, until the next are read. */
export const tokensOf = (text: string): Tokens => readTokens(cutRuns(text), wordTable())

/** The tokens of a text with `|` before one of its words, and that word's place: `MR. |HOLT CAME`. */
export function tokensAt(text: string): { readonly tokens: Tokens; readonly at: number } {
  const place = text.indexOf('|')
  const tokens = tokensOf(text.replace('|', ''))
  return { tokens, at: tokens.start.subarray(0, tokens.length).indexOf(place) }
}

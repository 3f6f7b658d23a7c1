import type { Occurrence } from './facts.ts'

/** Longest line of a quote: a text without line ends is cut around the words. */
const LONGEST = 240

/** The words with the line they stand on, or the lines when they run over an end; white space within as one space. */
export function quote(text: string, words: Occurrence): Occurrence & { readonly line: string } {
  const reach = Math.max(0, Math.floor((LONGEST - (words.end - words.start)) / 2))
  const start = Math.max(text.lastIndexOf('\n', words.start - 1) + 1, words.start - reach)
  const newline = text.indexOf('\n', words.end)
  const end = Math.min(newline < 0 ? text.length : newline, words.end + reach)
  return { ...words, line: text.slice(start, end).replace(/\s+/g, ' ').trim() }
}

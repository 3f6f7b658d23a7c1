import type { Snippet } from '@reftel/api/types'

/** Words, and where marks stand in them. */
export type WordsFound = Pick<Snippet, 'text' | 'marks'>

/** Marks in `text` the words that are marked in what a search found, wherever they stand and in capitals or not. */
export function marksOf(text: string, found: WordsFound): WordsFound {
  const sought = new Set(found.marks.map(({ start, end }) => found.text.slice(start, end).toLowerCase()))
  const marks = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => sought.has(word.toLowerCase()))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  return { text, marks }
}

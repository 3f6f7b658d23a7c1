import type { CableText } from '@reftel/api/types'

/** Letters of a first look at a text. */
const LETTERS = 220

/** How a cable begins: its first paragraphs on one line, without what is folded away. */
export function firstWords({ text, layout }: CableText): string {
  const words = layout.paragraphs
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 2 * LETTERS)))
    .slice(0, 3)
    .join(' ')
  const line = (words || text.slice(0, 2 * LETTERS)).replace(/\s+/g, ' ').trim()
  return line.length > LETTERS ? `${line.slice(0, line.lastIndexOf(' ', LETTERS))} …` : line
}

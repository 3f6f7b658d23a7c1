/** One condition of a full-text search: words that stand side by side. `prefix`: the last word may go on. */
export interface Phrase {
  readonly words: readonly string[]
  readonly prefix: boolean
}

const PART = /"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+)/g
const WORD = /[\p{L}\p{N}\p{Co}]+/gu
const MARKS = /\p{M}+/gu

/**
 * The conditions that what a person types means, all of which must hold. Never a syntax error: what is no word is left out.
 *
 *     SONODA  "treaty of peace"  ABDUR*  A-123
 *     word    phrase             prefix  phrase of two words
 */
export function readPhrases(typed: string): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (const { groups } of typed.matchAll(PART)) {
    const part = groups?.quoted ?? groups?.plain ?? ''
    const words = wordsOf(part)
    if (words.length > 0) phrases.push({ words, prefix: /[\p{L}\p{N}]\*+$/u.test(part.trim()) })
  }
  return phrases
}

/** Lower-case words without diacritics, in order: letters and digits, everything else parts them. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().match(WORD) ?? []

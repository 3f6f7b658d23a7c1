import { SearchWordsError } from '../model/errors.ts'

/** One condition of a full-text search: words that stand side by side. `prefix`: the last word may go on. */
export interface Phrase {
  readonly words: readonly string[]
  readonly prefix: boolean
}

/** Most words of one search, those of its phrases among them. */
export const MOST_WORDS = 32
/** Most of them that may go on: each stands for all words that begin so. */
export const MOST_PREFIXES = 8
/** Most letters of one word: the longest that a cable holds are chains of office symbols run together. */
export const LONGEST_WORD = 100

const PART = /"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+)/g
const WORD = /[\p{L}\p{N}\p{Co}]+/gu
const MARKS = /\p{M}+/gu

/**
 * The conditions that what a person types means, all of which must hold. Never a syntax error: what is no word is left out.
 * Throws a `SearchWordsError` for more words than a search takes, so that none costs without bound.
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
  return withinBounds(phrases)
}

function withinBounds(phrases: readonly Phrase[]): readonly Phrase[] {
  const words = phrases.flatMap((phrase) => phrase.words)
  const prefixes = phrases.filter(({ prefix }) => prefix).length
  if (words.length > MOST_WORDS)
    throw new SearchWordsError(`q has ${words.length} words; a search takes ${MOST_WORDS} at most`)
  if (prefixes > MOST_PREFIXES)
    throw new SearchWordsError(`q has ${prefixes} beginnings of words (word*); a search takes ${MOST_PREFIXES} at most`)
  const long = words.find((word) => word.length > LONGEST_WORD)
  if (long !== undefined)
    throw new SearchWordsError(`q has a word of ${long.length} letters; a search takes ${LONGEST_WORD} at most`)
  return phrases
}

/** Lower-case words without diacritics, in order: letters and digits, everything else parts them. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().match(WORD) ?? []

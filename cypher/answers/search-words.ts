import { SearchWordsError } from '../model/errors.ts'

/** One condition of a full-text search: words that stand side by side, or stand so nowhere (`without`). `prefix`: the last may go on. */
export interface Phrase {
  readonly words: readonly string[]
  readonly prefix: boolean
  readonly without: boolean
}

/** Most words of one search, those of its phrases among them. */
export const MOST_WORDS = 32
/** Most of them that may go on: each stands for all words that begin so. */
export const MOST_PREFIXES = 8
/** Most letters of one word: the longest that a cable holds are chains of office symbols run together. */
export const LONGEST_WORD = 100

const PART = /(?<minus>(?<=^|\s)-)?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+))/g
const WORD = /[\p{L}\p{N}\p{Co}]+/gu
/** A word that may go on. */
const OPEN = /[\p{L}\p{N}]\*+$/u
const MARKS = /\p{M}+/gu

/**
 * The conditions that what a person types means, all of which must hold; none where nothing but words to leave out is typed. Never a syntax error: what is no word is left out.
 * Throws a `SearchWordsError` for more words than a search takes, so that none costs without bound.
 *
 *     SONODA  "treaty of peace"  ABDUR*  A-123                -JAPAN
 *     word    phrase             prefix  phrase of two words  left out
 */
export function readPhrases(typed: string): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (const { groups } of typed.matchAll(PART)) {
    const part = groups?.quoted ?? groups?.plain ?? ''
    const words = wordsOf(part)
    const prefix = OPEN.test(part.trim())
    if (words.length > 0) phrases.push({ words, prefix, without: groups?.minus !== undefined })
  }
  return withinBounds(phrases).some(({ without }) => !without) ? phrases : []
}

/** The one word, beginning or phrase typed; null where it has no letter or digit. */
export function readPhrase(typed: string): Phrase | null {
  const words = wordsOf(typed)
  return words.length === 0 ? null : { words, prefix: OPEN.test(typed.replace(/"$/, '').trim()), without: false }
}

/** Throws a `SearchWordsError` for more than one search takes. */
export function withinBounds(phrases: readonly Phrase[]): readonly Phrase[] {
  const words = phrases.flatMap((phrase) => phrase.words)
  const prefixes = phrases.filter(({ prefix }) => prefix).length
  if (words.length > MOST_WORDS)
    throw new SearchWordsError(`q has ${words.length} words; a search takes ${MOST_WORDS} at most`)
  if (prefixes > MOST_PREFIXES)
    throw new SearchWordsError(`q has ${prefixes} beginnings of words (word*); a search takes ${MOST_PREFIXES} at most`)
  if (phrases.some(({ without, prefix, words: side }) => without && prefix && side.length > 1))
    throw new SearchWordsError(
      'q leaves out a phrase that may go on; only a whole phrase, or the start of one word, can be',
    )
  const long = words.find((word) => word.length > LONGEST_WORD)
  if (long !== undefined)
    throw new SearchWordsError(`q has a word of ${long.length} letters; a search takes ${LONGEST_WORD} at most`)
  return phrases
}

/** Lower-case words without diacritics, in order: letters and digits, everything else parts them. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(FORM, (letter) => FORMS.get(letter) ?? letter)
    .match(WORD) ?? []

/** Letters that are another form of one: lower case leaves them, the index of the embedded store folds them. */
const FORMS: ReadonlyMap<string, string> = new Map(
  'µμ ſs ςσ ϐβ ϑθ ϕφ ϖπ ϰκ ϱρ ϵε'.split(' ').map(([form = '', letter = '']) => [form, letter]),
)
const FORM = /[µſςϐϑϕϖϰϱϵ]/g

/** A text for an index that folds letters itself, and does so as `wordsOf` where they are Latin, as those of most cables are. */
export const foldedOnce = (text: string): string => (BEYOND_LATIN.test(text) ? wordsOf(text).join(' ') : text)

const BEYOND_LATIN = /[\u0100-\uffff]/

import { wordGrams } from '../persons/person-names.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'

const gramsOfWords = namedQuery<Record<string, never>, { word: string; grams: string }>('grams-of-words')
const forgetGrams = namedQuery<{ words: string }>('forget-grams')
const addGrams = namedQuery<{ rows: string }>('add-grams')

/** Words of which near spellings do not find persons, or find them by trigrams that the word does not have. */
export function wrongGrams(db: Connection): readonly string[] {
  return gramsOfWords.all(db, {}).flatMap(({ word, grams }) => (isIndexed(word, grams) ? [] : word))
}

/** Makes the trigrams of these words anew; of one that no name has, none. Inside a transaction. */
export function renewGrams(db: Connection, words: readonly string[]): void {
  const named = JSON.stringify(words)
  forgetGrams.run(db, { words: named })
  const rows = words.flatMap((word) => wordGrams(word).map((gram) => [gram, word]))
  addGrams.run(db, { rows: JSON.stringify(rows) })
}

const isIndexed = (word: string, grams: string): boolean =>
  [...new Set(wordGrams(word).map(asKept))].sort().join('\n') === (JSON.parse(grams) as string[]).sort().join('\n')

/** SQLite keeps no half of a pair of code units. */
const asKept = (gram: string): string => Buffer.from(gram).toString()

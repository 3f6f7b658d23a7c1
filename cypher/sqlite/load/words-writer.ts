import type { CableRecord } from '../../model/documents.ts'
import { foldedOnce } from '../../search-words.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { wordsOf } from './rewrite-words.ts'

const addWords = namedQuery<{ place: number; subject: string | null; body: string | null }>('add-words')
const deleteWords = namedQuery<{ place: number }>('delete-words')

/** How the words of one cable change. */
export interface WordsChange {
  readonly cable: number
  /** Where the words stand so far and where they are to stand; null for nowhere. */
  readonly stood: number | null
  readonly place: number | null
  readonly before: CableRecord | null
  readonly after: CableRecord | null
  /** The text that was written first; all of the words where it is the only one. */
  readonly text: string
}

/**
 * Indexes the words of subjects and texts. It waits until all cables of a transaction are there and goes by their places: FTS5 ends
 * a segment at each place that lies before the last one, and merging segments is what indexing takes its time for.
 */
export class WordsWriter {
  readonly #db: Connection
  readonly #left: number[] = []
  readonly #changes: (WordsChange & { readonly place: number; readonly after: CableRecord })[] = []

  constructor(db: Connection) {
    this.#db = db
  }

  write(change: WordsChange): void {
    const { stood, place, before, after } = change
    const keys = (record: CableRecord | null) => record?.documents.map(({ key }) => key).join()
    const same = before && after && before.subject === after.subject && keys(before) === keys(after)
    if (same && place === stood) return
    if (stood !== null) this.#left.push(stood)
    if (after && place !== null) this.#changes.push({ ...change, after, place })
  }

  flush(): void {
    for (const place of this.#left.sort(byNumber)) deleteWords.run(this.#db, { place })
    for (const { cable, place, before, after, text } of this.#changes.sort((a, b) => a.place - b.place)) {
      const body = after.documents.length === 1 && !before ? foldedOnce(text) : wordsOf(this.#db, cable)
      const subject = after.subject && foldedOnce(after.subject)
      addWords.run(this.#db, { place, subject: withoutNul(subject), body: withoutNul(body) })
    }
    this.#left.length = 0
    this.#changes.length = 0
  }
}

const byNumber = (a: number, b: number): number => a - b

/** SQLite ends a text at a NUL, which files of bad sectors hold. */
export const withoutNul = (text: string | null): string | null =>
  text?.includes('\0') ? text.replaceAll('\0', ' ') : text

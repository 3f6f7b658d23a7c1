import { setImmediate } from 'node:timers/promises'
import { foldedOnce } from '../../answers/search-words.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { CableContents } from './cable-contents.ts'
import { indexedWords } from './rewrite-words.ts'
import { withoutNul } from './without-nul.ts'

const addWords = namedQuery<{ place: number; subject: string | null; body: string | null }>('add-words')
const deleteWords = namedQuery<{ place: number }>('delete-words')

/** Cables that are indexed in one turn. */
const IN_ONE_TURN = 100

/** What of a cable tells whether its words change. */
type Worded = Pick<CableContents, 'subject' | 'documents'>

/** How the words of one cable change. */
export interface WordsChange {
  readonly cable: number
  /** Where the words stand so far and where they are to stand; null for nowhere. */
  readonly stood: number | null
  readonly place: number | null
  readonly before: Worded | null
  readonly after: Worded | null
  /** Words of the document that was written first; all of the words where it is the only one. */
  readonly words: string
}

/**
 * Indexes the words of subjects and texts. It waits until all cables of a transaction are there and goes by their places: FTS5 ends
 * a segment at each place that lies before the last one, and merging segments is what indexing takes its time for.
 */
export class WordsWriter {
  readonly #db: Connection
  readonly #left: number[] = []
  readonly #added = new Map<number, { readonly subject: string | null; readonly words: () => string }>()

  constructor(db: Connection) {
    this.#db = db
  }

  write({ cable, stood, place, before, after, words }: WordsChange): void {
    const keys = (said: Worded | null) => said?.documents.map(({ key }) => key).join()
    const same = before && after && before.subject === after.subject && keys(before) === keys(after)
    if (same && place === stood) return
    if (stood !== null && !this.#added.delete(stood)) this.#left.push(stood)
    if (!after || place === null) return
    const all = after.documents.length === 1 && !before ? () => words : () => indexedWords(this.#db, cable)
    this.#added.set(place, { subject: after.subject, words: all })
  }

  /** The words of a cable that is new, and has one document. */
  add(place: number, subject: string | null, words: string): void {
    this.#added.set(place, { subject, words: () => words })
  }

  /** How many cables wait. */
  get waiting(): number {
    return this.#added.size
  }

  /** Indexes all that waits. */
  flush(): void {
    for (const index of this.#steps()) index()
  }

  /** The same, with turns for whatever else this thread has to do. */
  async flushInTurns(): Promise<void> {
    for (const [at, index] of this.#steps().entries()) {
      index()
      if (at % IN_ONE_TURN === IN_ONE_TURN - 1) await setImmediate()
    }
  }

  /** A step for each cable that waits, in order of their places; they wait no more. */
  #steps(): readonly (() => void)[] {
    const left = this.#left.splice(0).sort(byNumber)
    const added = [...this.#added].sort(([a], [b]) => a - b)
    this.#added.clear()
    return [
      ...left.map((place) => () => void deleteWords.run(this.#db, { place })),
      ...added.map(([place, { subject, words }]) => () => {
        addWords.run(this.#db, { place, subject: withoutNul(subject && foldedOnce(subject)), body: words() })
      }),
    ]
  }
}

const byNumber = (a: number, b: number): number => a - b

import { foldedOnce } from '../../answers/search-words.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { type Packed, unpackText } from '../packing.ts'
import { FreePlaces } from './free-places.ts'
import { keepFewWords, keepManyWords } from './words-kept.ts'

interface HeldRow {
  readonly id: number
  readonly time: number
}
interface PlacedRow {
  readonly id: number
  readonly place: number
  readonly subject: string | null
}

const heldAfter = namedQuery<{ after: number; limit: number }, HeldRow>('held-after')
const placedAfter = namedQuery<{ after: number; limit: number }, PlacedRow>('placed-after')
const placeCable = namedQuery<{ cable: number; place: number }>('place-cable')
const documentTexts = namedQuery<{ cable: number }, { text: Packed }>('document-texts')
const addWords = namedQuery<{ place: number; subject: string | null; body: string }>('add-words')

/** Cables read at once. */
const PAGE = 500

/** Gives every held cable a place and indexes its words there: the index is empty, and no cable has a place. Inside a transaction. */
export function rewriteWords(db: Connection): void {
  const free = new FreePlaces(null)
  for (const { id: cable, time } of inPages(
    (after) => heldAfter.all(db, { after, limit: PAGE }),
    ({ id }) => id,
  ))
    placeCable.run(db, { cable, place: free.placeOf(time, null) })
  keepManyWords(db)
  // In order of their places: see `WordsWriter`.
  const placed = inPages(
    (after) => placedAfter.all(db, { after, limit: PAGE }),
    ({ place }) => place,
  )
  for (const { id, place, subject } of placed)
    addWords.run(db, { place, subject: subject && foldedOnce(subject), body: indexedWords(db, id) })
  keepFewWords(db)
}

function* inPages<Row>(rowsAfter: (after: number) => readonly Row[], numberOf: (row: Row) => number): Generator<Row> {
  for (let after = 0; ; ) {
    const rows = rowsAfter(after)
    const last = rows.at(-1)
    if (last === undefined) return
    yield* rows
    after = numberOf(last)
  }
}

/** The texts of a cable's documents as they are indexed. SQLite ends a text at a NUL, which files of bad sectors hold. */
export const indexedWords = (db: Connection, cable: number): string =>
  foldedOnce(
    documentTexts
      .all(db, { cable })
      .map(({ text }) => unpackText(text))
      .join('\n\n')
      .replaceAll('\0', ' '),
  )

import { foldedOnce } from '../../answers/search-words.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { type Packed, unpackText } from '../packing.ts'
import { FreePlaces } from './free-places.ts'

interface PlacedRow {
  readonly id: number
  readonly time: number
  readonly subject: string | null
}

const heldAfter = namedQuery<{ after: number; limit: number }, PlacedRow>('held-after')
const placeCable = namedQuery<{ cable: number; place: number }>('place-cable')
const documentTexts = namedQuery<{ cable: number }, { text: Packed }>('document-texts')
const addWords = namedQuery<{ place: number; subject: string | null; body: string }>('add-words')

/** Cables read at once. */
const PAGE = 500

/** Gives every held cable a place and indexes its words there: the index is empty. Inside a transaction. */
export function rewriteWords(db: Connection): void {
  const free = new FreePlaces(db)
  for (let after = 0; ; ) {
    const rows = heldAfter.all(db, { after, limit: PAGE })
    const last = rows.at(-1)
    if (!last) return
    for (const { id: cable, time, subject } of rows) {
      const place = free.placeOf(time, null)
      placeCable.run(db, { cable, place })
      addWords.run(db, { place, subject: subject && foldedOnce(subject), body: indexedWords(db, cable) })
    }
    after = last.id
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

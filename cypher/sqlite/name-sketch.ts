import type { GraphLoader, HeldText } from '../loader.ts'
import type { DocumentFacts } from '../model/documents.ts'
import { isDeflated } from '../text/deflated.ts'
import { readJson } from '../text/stored.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { type Packed, unpackFacts, unpackText } from './packing.ts'

const nameSketchQuery = namedQuery<Record<string, never>, { sketch: Uint8Array }>('name-sketch')
const nameSketches = namedQuery<Record<string, never>, { id: number; sketch: Uint8Array }>('name-sketches')
const keepNameSketch = namedQuery<{ sketch: Uint8Array }>('keep-name-sketch')
const forgetQuery = namedQuery<Record<string, never>>('forget-name-sketch')
const documentsAfter = namedQuery<
  { after: number; limit: number },
  { row: number; source: string; facts: Packed; text: Packed }
>('documents-after')

/** Documents read at once. */
const PAGE = 200

/** See `GraphLoader.nameSketch`. */
export const nameSketch = (db: Connection): Uint8Array | null => nameSketchQuery.first(db, {})?.sketch ?? null

/** See `GraphLoader.changeNameSketch`. */
export function changeNameSketch(db: Connection, change: Parameters<GraphLoader['changeNameSketch']>[0]): void {
  db.transaction(() => {
    const kept = nameSketch(db)
    const sketch = change(kept)
    if (sketch === kept) return
    if (sketch === null) forgetNameSketch(db)
    else keepNameSketch.run(db, { sketch })
  })
}

export const forgetNameSketch = (db: Connection): number => forgetQuery.run(db, {})

/** What is kept and is no sketch, or stands where none is looked for. */
export const wrongNameSketches = (db: Connection): readonly string[] =>
  nameSketches.all(db, {}).flatMap(({ id, sketch }) => (id === 1 && isDeflated(sketch) ? [] : [`sketch ${id}`]))

/** See `GraphLoader.texts`. */
export async function* texts(db: Connection): AsyncGenerator<HeldText> {
  for (let after = 0; ; ) {
    const rows = documentsAfter.all(db, { after, limit: PAGE })
    const last = rows.at(-1)
    if (!last) return
    for (const { source, facts, text } of rows) {
      const { format, documentNumber, date } = readJson<DocumentFacts>(unpackFacts(facts))
      yield { source, format, documentNumber, date, text: unpackText(text) }
    }
    after = last.row
  }
}

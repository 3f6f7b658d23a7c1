import type { GraphLoader, HeldText } from '@reftel/cypher'
import { NameUse } from '../persons/index.ts'
import type { CablegateRow, SourceDocument } from '../source/document.ts'
import { type Input, isUnread } from '../source/input.ts'
import { noteDocument } from './corpus-summary.ts'

/** How the documents of a store use names; null where it keeps no sketch of it, or one that this version does not read. */
export async function keptNames(store: Pick<GraphLoader, 'nameSketch'>): Promise<NameUse | null> {
  return read(await store.nameSketch())
}

/**
 * Adds what all documents say that the store holds and is given, as far as it does not know it. Null: nobody knows what these say, and
 * the next run learns it from the store's texts.
 */
export const keepNames = (store: Pick<GraphLoader, 'changeNameSketch'>, names: NameUse | null): Promise<void> =>
  store.changeNameSketch((sketch) => {
    if (names === null) return null
    const kept = read(sketch)
    if (kept === null) return names.toBytes()
    return kept.merge(names) ? kept.toBytes() : sketch
  })

/**
 * The sketch of a store with what its documents say that it lacks; null where it lacks nothing, or where this version does not read it:
 * the next run learns that anew.
 */
export async function lackedNames(sketch: Uint8Array, texts: AsyncIterable<HeldText>): Promise<Uint8Array | null> {
  const kept = read(sketch)
  if (!kept) return null
  const names = new NameUse()
  for await (const document of documentsOfTexts(texts)) noteDocument(document, names)
  return kept.merge(names) ? kept.toBytes() : null
}

function read(sketch: Uint8Array | null): NameUse | null {
  if (sketch === null) return null
  try {
    return NameUse.fromBytes(sketch)
  } catch {
    // Damaged, or another version's: all of it is in the texts.
    return null
  }
}

/** The documents of a store as they were read, for who learns from them. */
export async function* documentsOfTexts(texts: AsyncIterable<HeldText>): AsyncGenerator<SourceDocument> {
  for await (const { source, format, documentNumber, date, text } of texts) {
    const row = format === 'cablegate' && documentNumber !== null ? rowOf(documentNumber, date) : null
    yield { source, format, text, ...(row && { row }) }
  }
}

/** What a row of the table told that a cable is known by; the rest teaches nothing. */
const rowOf = (reference: string, date: string | null): CablegateRow => ({
  bodyFrom: 0,
  date: date === null ? '' : asPrinted(date),
  reference,
  origin: '',
  classification: '',
  references: [],
})

/** `2007-06-28T12:34:00Z` as the table prints it. */
const asPrinted = (date: string): string =>
  `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)} ${date.slice(11, 16)}`

/** The same inputs; how documents use names that come by the way (standard input, a pipe) is noted. */
export async function* notingNames(inputs: AsyncIterable<Input>, names: NameUse): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if (!isUnread(input)) noteDocument(input, names)
    yield input
  }
}

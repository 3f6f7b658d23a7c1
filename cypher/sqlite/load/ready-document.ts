import { foldedOnce } from '../../answers/search-words.ts'
import type { ReadyDocument } from '../../loader.ts'
import { collectionOf } from '../../model/collection.ts'
import { documentKey } from '../../model/documents.ts'
import type { CableFacts } from '../../model/facts.ts'
import { tersestRecord } from '../../model/tersest-record.ts'
import { factsJson } from '../documents.ts'
import { packFacts, packText } from '../packing.ts'
import { cableRows } from './cable-rows.ts'
import { withoutNul } from './without-nul.ts'

/** What the embedded store keeps of a document. Pure: it is made in any thread, and sent to the one that writes. */
export const readyDocument = (cable: CableFacts): ReadyDocument => ({
  ...readyFacts(cable),
  text: packText(cable.text),
  words: withoutNul(foldedOnce(cable.text)),
})

/** The same without its text, for a store that is neither read nor searched. */
export function readyFacts(cable: CableFacts): ReadyDocument {
  const { id, source, text } = cable
  const collection = collectionOf(cable.format, text)
  const rows = cableRows(tersestRecord(cable, collection))
  const facts = packFacts(factsJson(cable, collection))
  return { id, key: documentKey(text), source, length: text.length, facts, text: '', words: '', rows }
}

import type { ReadyDocument } from '../../loader.ts'
import { documentFacts } from '../../model/documents.ts'
import type { CableFacts } from '../../model/facts.ts'
import { factsJson } from '../documents.ts'
import { packFacts, packText } from '../packing.ts'

/** What the embedded store keeps of a document. Pure: it is made in any thread, and sent to the one that writes. */
export function readyDocument(cable: CableFacts): ReadyDocument {
  const facts = documentFacts(cable)
  const json = factsJson(facts)
  return { key: facts.key, json, facts: packFacts(json), text: packText(cable.text) }
}

import type { GraphStore, SerialFact } from '@reftel/cypher'
import { learnSerials } from '../citations/index.ts'
import type { Learnt } from '../extract.ts'
import { ownSerial } from '../header/own-serial.ts'
import { NameUse, noteNames, personContext } from '../persons/index.ts'
import type { SourceDocument } from '../source/document.ts'
import { type FormatChoice, readDocuments } from '../source/read-documents.ts'
import { readsOnce } from '../source/walk.ts'
import { hashesOf } from '../words/hashing.ts'

/**
 * Learns from the documents themselves, before any is extracted: each post's numbers against time, from the cables that the store
 * holds too, and how names are used. What can be read only once (standard input, a pipe) teaches nothing. Input that can't be read is
 * passed over: the extraction will say so. The order of the documents doesn't matter, nor how often each is read.
 */
export async function learnCorpus(
  paths: readonly string[],
  format: FormatChoice,
  store: Pick<GraphStore, 'serials'> | null,
): Promise<Learnt> {
  const names = new NameUse()
  return { serials: await learnSerials(factsOf(paths, format, store, names)), names }
}

async function* factsOf(
  paths: readonly string[],
  format: FormatChoice,
  store: Pick<GraphStore, 'serials'> | null,
  names: NameUse,
): AsyncGenerator<SerialFact> {
  if (store) yield* store.serials()
  const { lexicon } = personContext()
  const files = paths.filter((path) => !readsOnce(path))
  for await (const document of readDocuments(files, { format }, () => {})) {
    const fact = ownSerial(document)
    noteNames(document.text, lexicon, names, cableOf(document, fact))
    if (fact) yield fact
  }
}

/** Characters of a text by which a cable without a number is told from others. */
const OPENING = 2000

/** A number that is the cable's own, in whatever file it stands. */
function cableOf({ text }: SourceDocument, fact: SerialFact | null): number {
  const [hash] = hashesOf(fact ? `${fact.year} ${fact.post} ${fact.number}` : text.slice(0, OPENING))
  return hash
}

import type { GraphStore, SerialFact } from '@reftel/cypher'
import { ownSerial } from '../../header/own-serial.ts'
import { type FormatChoice, readDocuments } from '../../source/read-documents.ts'
import { readsOnce } from '../../source/walk.ts'
import { learnSerials, type SerialModel } from '../index.ts'

/**
 * Learns each post's numbers against time from the documents themselves, before any is extracted, and from the cables that the
 * store already holds. What can be read only once (standard input, a pipe) teaches nothing. Input that can't be read is passed over:
 * the extraction will say so.
 */
export function learnCorpus(
  paths: readonly string[],
  format: FormatChoice,
  store: Pick<GraphStore, 'serials'> | null,
): Promise<SerialModel> {
  return learnSerials(serialFacts(paths, format, store))
}

async function* serialFacts(
  paths: readonly string[],
  format: FormatChoice,
  store: Pick<GraphStore, 'serials'> | null,
): AsyncGenerator<SerialFact> {
  if (store) yield* store.serials()
  const files = paths.filter((path) => !readsOnce(path))
  for await (const document of readDocuments(files, { format }, () => {})) {
    const fact = ownSerial(document)
    if (fact) yield fact
  }
}

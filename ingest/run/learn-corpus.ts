import type { GraphStore } from '@reftel/cypher'
import type { Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { type FormatChoice, readDocuments } from '../source/read-documents.ts'
import { readsOnce } from '../source/walk.ts'
import { CorpusSummary } from './corpus-summary.ts'

/**
 * Learns from the documents themselves, before any is extracted: each post's numbers against time, from the cables that the store
 * holds too, and how names are used. What can be read only once (standard input, a pipe) teaches nothing. Input that can't be read is
 * passed over: the extraction will say so. The order of the documents doesn't matter, nor how often each is read.
 * `onDocument` is told each of them.
 */
export async function learnCorpus(
  paths: readonly string[],
  format: FormatChoice,
  store: Pick<GraphStore, 'serials'> | null,
  onDocument: (document: SourceDocument) => void = () => {},
): Promise<Learnt> {
  const summary = new CorpusSummary()
  if (store) for await (const fact of store.serials()) summary.serials.add(fact)
  const files = paths.filter((path) => !readsOnce(path))
  for await (const document of readDocuments(files, { format }, () => {})) {
    summary.add(document)
    onDocument(document)
  }
  return summary.learnt()
}

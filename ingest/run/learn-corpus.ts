import { type GraphStore, inOrder } from '@reftel/cypher'
import type { Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { type FormatChoice, readDocuments } from '../source/read-documents.ts'
import { readsOnce } from '../source/walk.ts'
import { CorpusSummary } from './corpus-summary.ts'
import type { Crew } from './crew.ts'
import { type Batch, batches } from './extract-documents.ts'

export interface LearnOptions {
  readonly format: FormatChoice
  /** Threads that read them; null: none. */
  readonly crew: Crew | null
  /** Told each document. */
  readonly onDocument?: (document: SourceDocument) => void
}

/**
 * Learns from the documents themselves, before any is extracted: each post's numbers against time, from the cables that the store
 * holds too, and how names are used. What can be read only once (standard input, a pipe) teaches nothing. Input that can't be read is
 * passed over: the extraction will say so. The order of the documents doesn't matter, nor how often each is read.
 */
export async function learnCorpus(
  paths: readonly string[],
  store: Pick<GraphStore, 'serials'> | null,
  { format, crew, onDocument = () => {} }: LearnOptions,
): Promise<Learnt> {
  const summary = new CorpusSummary()
  if (store) for await (const fact of store.serials()) summary.serials.add(fact)
  const files = paths.filter((path) => !readsOnce(path))
  const documents = told(
    readDocuments(files, { format }, () => {}),
    onDocument,
  )
  if (crew) await learnBy(crew, documents, summary)
  else for await (const document of documents) summary.add(document)
  return summary.learnt()
}

async function* told(documents: AsyncIterable<SourceDocument>, onDocument: (document: SourceDocument) => void) {
  for await (const document of documents) {
    onDocument(document)
    yield document
  }
}

async function learnBy(crew: Crew, documents: AsyncIterable<SourceDocument>, summary: CorpusSummary): Promise<void> {
  // A thread takes longer to start than one batch to read.
  const learn = async ({ batch, alone }: Batch) => {
    if (!alone) return crew.learn(batch, summary)
    for (const document of batch) summary.add(document)
  }
  // Each turn adds to the summary by itself and gives nothing; the loop only waits for the last one.
  const turns = inOrder(batches(documents), crew.ahead, learn)
  while (!(await turns.next()).done);
}

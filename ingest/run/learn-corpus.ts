import { type GraphStore, inOrder } from '@reftel/cypher'
import type { Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { CorpusSummary } from './corpus-summary.ts'
import type { Crew } from './crew.ts'
import { type Batch, batches } from './extract-documents.ts'

export interface LearnOptions {
  /** Threads that read them; null: none. */
  readonly crew: Crew | null
  /** Told each document. */
  readonly onDocument?: (document: SourceDocument) => void
}

/**
 * Learns from the documents themselves, before any is extracted: each post's numbers against time, from the cables that the store
 * holds too, and how names are used. The order of the documents doesn't matter, nor how often each is read.
 */
export async function learnCorpus(
  documents: AsyncIterable<SourceDocument>,
  store: Pick<GraphStore, 'serials'> | null,
  { crew, onDocument = () => {} }: LearnOptions,
): Promise<Learnt> {
  const summary = new CorpusSummary()
  if (store) for await (const fact of store.serials()) summary.serials.add(fact)
  const each = told(documents, onDocument)
  if (crew) await learnBy(crew, each, summary)
  else for await (const document of each) summary.add(document)
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

import { type GraphStore, inOrder } from '@reftel/cypher'
import type { Learnt } from '../extract.ts'
import { type Input, opened } from '../source/input.ts'
import { CorpusSummary } from './corpus-summary.ts'
import type { Crew, OnLearnt } from './crew.ts'
import { type Batch, batches } from './extract-documents.ts'

export interface LearnOptions {
  /** Threads that read them; null: none. */
  readonly crew: Crew | null
  readonly onLearnt?: OnLearnt
}

/**
 * Learns from the documents themselves, before any is extracted: each post's numbers against time, from the cables that the store
 * holds too, and how names are used. The order of the documents doesn't matter, nor how often each is read.
 */
export async function learnCorpus(
  inputs: AsyncIterable<Input>,
  store: Pick<GraphStore, 'serials'> | null,
  { crew, onLearnt = () => {} }: LearnOptions,
): Promise<Learnt> {
  const summary = new CorpusSummary()
  if (store) for await (const fact of store.serials()) summary.serials.add(fact)
  const here = async (some: AsyncIterable<Input> | readonly Input[]) => {
    for await (const document of opened(some)) {
      summary.add(document)
      onLearnt(1, document.text.length)
    }
  }
  if (!crew) await here(inputs)
  // A thread takes longer to start than one batch to read.
  else await inTurn(crew, inputs, ({ batch, alone }) => (alone ? here(batch) : crew.learn(batch, summary, onLearnt)))
  return summary.learnt()
}

async function inTurn(
  crew: Crew,
  inputs: AsyncIterable<Input>,
  learn: (batch: Batch<Input>) => Promise<void>,
): Promise<void> {
  // Each turn adds to the summary by itself and gives nothing; the loop only waits for the last one.
  const turns = inOrder(batches(inputs), crew.ahead, learn)
  while (!(await turns.next()).done);
}

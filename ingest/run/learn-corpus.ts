import { type GraphStore, inOrder } from '@reftel/cypher'
import type { Learnt } from '../extract.ts'
import { type Input, opened } from '../source/input.ts'
import { CorpusSummary } from './corpus-summary.ts'
import type { Crew, OnLearnt } from './crew.ts'
import { type Batch, batches } from './extract-documents.ts'
import { documentsOfTexts, keptNames } from './kept-names.ts'

export interface LearnOptions {
  /** Threads that read them; null: none. */
  readonly crew: Crew | null
  readonly onLearnt?: OnLearnt
}

/** What is asked of a store. */
type Taught = Pick<GraphStore, 'serials' | 'nameSketch' | 'texts'>

/**
 * Learns from the documents themselves, before any is extracted, and from what the store holds: each post's numbers against time, and
 * how names are used. A store that keeps no sketch of its names is read once more. The order of the documents doesn't matter, nor how
 * often each is read.
 */
export async function learnCorpus(
  inputs: AsyncIterable<Input>,
  store: Taught | null,
  { crew, onLearnt = () => {} }: LearnOptions,
): Promise<Learnt> {
  const summary = new CorpusSummary()
  const here = async (some: AsyncIterable<Input> | readonly Input[]) => {
    for await (const document of opened(some)) {
      summary.add(document)
      onLearnt(1, document.text.length)
    }
  }
  const learn = (some: AsyncIterable<Input>) =>
    crew
      ? // A thread takes longer to start than one batch to read.
        inTurn(crew, some, ({ batch, alone }) => (alone ? here(batch) : crew.learn(batch, summary, onLearnt)))
      : here(some)
  if (store) {
    for await (const fact of store.serials()) summary.serials.add(fact)
    const names = await keptNames(store)
    if (names) summary.names.merge(names)
    else await learn(documentsOfTexts(store.texts()))
  }
  await learn(inputs)
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

import { must } from '@reftel/cypher'
import type { Learnt } from '../extract.ts'
import { type Curated, linkBlocks, type MentionsOfBlocks, type PersonsOfBlocks } from '../persons/index.ts'
import { type Input, isUnread, opened } from '../source/input.ts'
import type { CorpusSummary } from './corpus-summary.ts'
import type { CrewDone, CrewNews, CrewWork, Extracted, SentInput } from './crew-program.ts'
import type { HeldBySource } from './extract-batch.ts'
import { ThreadEnded, Threads } from './threads.ts'

/** A thread runs JavaScript: the built program also when this module itself is run from its source, as tests do. */
const PROGRAM = import.meta.url.endsWith('.ts')
  ? new URL('../dist/run/crew.worker.js', import.meta.url)
  : new URL('crew.worker.js', import.meta.url)

/** Works that each thread may have before it: the next one is there when it is through, and no more are read ahead. */
const WORKS_AHEAD = 3
/** Batches to extract: enough to last while the thread that hands them out writes what came of a thousand documents. */
const BATCHES_AHEAD = 16

/** Told how many documents were learnt from, and how many letters these have together. */
export type OnLearnt = (documents: number, letters: number) => void

/**
 * Up to `jobs` threads that learn from documents, extract them and tell who is who, one step after the other. One that dies (out of
 * memory, killed) costs the document that ended it, and no other.
 */
export class Crew {
  /** Works that may be under way together. */
  readonly ahead: number
  /** Batches of documents that may be under way together. */
  readonly batchesAhead: number
  readonly #threads: Threads<CrewWork, unknown, CrewNews>

  constructor(jobs: number, program: URL = PROGRAM) {
    this.ahead = jobs * WORKS_AHEAD
    this.batchesAhead = jobs * BATCHES_AHEAD
    this.#threads = new Threads(jobs, program)
  }

  get hasStarted(): boolean {
    return this.#threads.started > 0
  }

  /** Adds documents to the summary, and tells of how many letters; one that ends its thread teaches nothing. */
  async learn(inputs: readonly Input[], summary: CorpusSummary, onLearnt: OnLearnt = () => {}): Promise<void> {
    const names = summary.names.memory
    const learn = async (some: readonly Input[]) => {
      const learnt = await this.#do({ kind: 'learn', inputs: some.map(sent), names })
      return [{ ...learnt, files: learnt.unread.map((at) => must(some[at], 'the input that was not read')) }]
    }
    for (const { serials, documents, letters, files } of await eachAlone(inputs, learn, () => [])) {
      for (const serial of serials) summary.serials.add(serial)
      onLearnt(documents, letters)
      for await (const document of opened(files)) await this.learn([document], summary, onLearnt)
    }
  }

  /** How documents are extracted from now on: see `extractingWith`. */
  beginExtracting(learnt: Learnt | null, program: string | null, ready: boolean): void {
    this.#threads.tell({ ready, program, learnt: learnt && { ...learnt, names: learnt.names.memory } })
  }

  /** What came of each input, one that failed too. */
  async extract(inputs: readonly Input[], held: HeldBySource): Promise<readonly Extracted[]> {
    const extract = async (some: readonly Input[]) =>
      withTexts(await this.#do({ kind: 'extract', inputs: some.map(sent), held }), some)
    return eachAlone(inputs, extract, (input, { message }) => [
      { kind: 'failed', source: sent(input).source, reason: `its thread has ended: ${message}` },
    ])
  }

  /** Who is who in these blocks. */
  async link(blocks: MentionsOfBlocks, curated: Curated | null): Promise<PersonsOfBlocks> {
    try {
      return await this.#do({ kind: 'link', blocks, curated })
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error
      // This process may have more memory than a thread of it.
      return linkBlocks(blocks, curated)
    }
  }

  close(): Promise<void> {
    return this.#threads.close()
  }

  /** The program answers each kind of work with what belongs to it. */
  #do<Kind extends keyof CrewDone>(work: Extract<CrewWork, { readonly kind: Kind }>): Promise<CrewDone[Kind]> {
    return this.#threads.do(work) as Promise<CrewDone[Kind]>
  }
}

/** Calls `use` with a crew of so many threads, or with none where there is to be one, and lets it go. */
export async function withCrew<T>(jobs: number, use: (crew: Crew | null) => Promise<T>): Promise<T> {
  const crew = jobs > 1 ? new Crew(jobs) : null
  try {
    return await use(crew)
  } finally {
    await crew?.close()
  }
}

/** What `work` gives for all inputs; where it ends its thread, for each alone, and `lost` for the one that ends it again. */
async function eachAlone<T>(
  inputs: readonly Input[],
  work: (some: readonly Input[]) => Promise<readonly T[]>,
  lost: (input: Input, reason: ThreadEnded) => readonly T[],
): Promise<readonly T[]> {
  try {
    return await work(inputs)
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error
    const [first, ...others] = inputs
    if (first && others.length === 0) return lost(first, error)
    const all: T[] = []
    for (const input of inputs) all.push(...(await eachAlone([input], work, lost)))
    return all
  }
}

/** What another thread is sent of it. */
const sent = (input: Input): SentInput => (isUnread(input) ? input.file : input)

/** Texts that were read here stayed here: they would cost more to send back than all facts together. */
function withTexts(extracted: readonly Extracted[], inputs: readonly Input[]): readonly Extracted[] {
  return extracted.map((extraction, at) => {
    const input = must(inputs[at], 'the input of what was extracted')
    if (extraction.kind !== 'facts' || isUnread(input)) return extraction
    return { ...extraction, facts: { ...extraction.facts, text: input.text } }
  })
}

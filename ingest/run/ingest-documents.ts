import { allFound, Counts, type FactsToLoad, type GraphStore, inPieces, type UnresolvedReason } from '@reftel/cypher'
import { type Curated, linkChangedPersons, NameUse } from '../persons/index.ts'
import { type Input, opened } from '../source/input.ts'
import type { OnProblem } from '../source/walk.ts'
import type { Crew } from './crew.ts'
import { DistinctCount } from './distinct-count.ts'
import { type ExtractOptions, factsToLoad, makeReady } from './extract-documents.ts'
import { keepNames, notingNames } from './kept-names.ts'
import { programHash } from './program-hash.ts'
import { type CableCounts, countsOf, type ReadCable } from './ready-cable.ts'

export interface LoadOptions {
  /** Threads that tell who is who; null: none. */
  readonly crew: Crew | null
  /** Merges and splits of persons that overrule linking. */
  readonly curated: Curated | null
  /** Called after each batch that the store has taken, and between the steps at the end. */
  readonly onProgress?: (progress: IngestProgress) => void
}

export interface IngestOptions extends ExtractOptions, LoadOptions {
  /** Whether some of the documents could not be learnt from before: they come by standard input, or a pipe. */
  readonly readOnce?: boolean
}

export interface IngestProgress {
  readonly step: 'loading' | 'citations' | 'persons'
  readonly documents: number
}

/** What a run read and wrote. `cables` counts distinct ids; `failed` is counted by the caller, who is told each problem. */
export interface IngestSummary {
  readonly documents: number
  readonly cables: number
  readonly citations: {
    readonly resolved: number
    readonly unresolved: number
    readonly reasons: Readonly<Partial<Record<UnresolvedReason, number>>>
  }
  /** Distinct persons, cable by cable. */
  readonly persons: number
  /** Documents that show few signs of being a cable. */
  readonly uncertain: number
  readonly seconds: number
  readonly cablesPerSecond: number
}

/** Cables that one transaction of the store takes. */
const BATCH = 1000

/**
 * Extracts documents and loads them, a batch at a time, while the next batch is extracted. The store keeps how they use names, if that
 * was learnt.
 */
export function ingestDocuments(
  inputs: AsyncIterable<Input>,
  store: GraphStore,
  options: IngestOptions,
  onProblem: OnProblem,
): Promise<IngestSummary> {
  // Apart from what was learnt before: no document is read by those that happen to come before it.
  const noted = options.readOnce ? new NameUse() : null
  const all = noted ? notingNames(inputs, noted) : inputs
  const names = { before: options.learnt?.names ?? null, noted }
  const known = options.learnt && { program: programHash(), store }
  const load = store.loadReady?.bind(store)
  return load
    ? loadAll(makeReady(all, options, known, onProblem), load, store, options, names)
    : loadAll(factsToLoad(opened(all), options, known, onProblem), (batch) => store.load(batch), store, options, names)
}

/** Loads facts, a batch at a time, while the next batch is made, and links them. */
export const loadFacts = (
  cables: AsyncIterable<FactsToLoad>,
  store: GraphStore,
  options: LoadOptions,
): Promise<IngestSummary> =>
  loadAll(counted(cables), (batch) => store.load(batch), store, options, { before: null, noted: null })

async function* counted(cables: AsyncIterable<FactsToLoad>): AsyncGenerator<ReadCable<FactsToLoad>> {
  for await (const document of cables) yield { document, counts: countsOf(document) }
}

/** How documents use names: those of the store and of the run, as far as they could be learnt from `before`, and those `noted` meanwhile. */
interface NamesOfRun {
  readonly before: NameUse | null
  readonly noted: NameUse | null
}

/**
 * Every step is idempotent: a run cut at any moment and started again leaves the graph that a whole run leaves.
 */
async function loadAll<Document>(
  cables: AsyncIterable<ReadCable<Document>>,
  load: (batch: readonly Document[]) => Promise<void>,
  store: GraphStore,
  options: LoadOptions,
  names: NamesOfRun,
): Promise<IngestSummary> {
  const started = performance.now()
  const tally = new Tally()
  let isAsItWas = true
  const loadEach = async () => {
    // First, so that a run that is cut leaves no document whose names the store does not know.
    await keepNames(store, names.before)
    const loads = new OneAtATime()
    try {
      for await (const batch of inPieces(cables, BATCH)) {
        await loads.settled()
        options.onProgress?.({ step: 'loading', documents: tally.documents })
        for (const { counts } of batch) tally.add(counts)
        const documents = allFound(batch, ({ document }) => document)
        if (documents.length === 0) continue
        isAsItWas = false
        loads.begin(() => load(documents))
      }
    } catch (error) {
      // What is under way must not go on behind the end of the run; where it failed before the source did, its failure is told.
      throw await loads.firstFailure(error)
    }
    await loads.settled()
    if (!names.before || !names.noted) return
    names.before.merge(names.noted)
    await keepNames(store, names.before)
  }
  // Readers see who is who before or after, never half told.
  await store.loadAndLink(loadEach, async () => {
    options.onProgress?.({ step: 'citations', documents: tally.documents })
    await store.settleDtgCitations()
    options.onProgress?.({ step: 'persons', documents: tally.documents })
    // Who read all of it so has linked it too, unless that was cut: blocks are marked until then.
    isAsItWas &&= options.curated === null && (await store.changedBlocks(1)).length === 0
    if (!isAsItWas) await linkChangedPersons(store, options.curated, options.crew)
  })
  return tally.summary((performance.now() - started) / 1000)
}

/** Work that goes on beside its caller, one piece at a time. */
class OneAtATime {
  #work: Promise<void> = Promise.resolve()
  #failure: { readonly error: unknown } | null = null

  begin(work: () => Promise<void>): void {
    this.#work = work().catch((error: unknown) => {
      this.#failure = { error }
    })
  }

  /** Waits for the work that was begun; throws its failure. */
  async settled(): Promise<void> {
    await this.#work
    if (this.#failure) throw this.#failure.error
  }

  /** Waits too; gives what failed first: the work, where it had failed by now, or what the caller has met with. */
  async firstFailure(met: unknown): Promise<unknown> {
    const before = this.#failure
    await this.#work
    return before ? before.error : met
  }
}

class Tally {
  documents = 0
  private readonly ids = new DistinctCount()
  private resolved = 0
  private readonly reasons = new Counts<UnresolvedReason>()
  private persons = 0
  private uncertain = 0

  add({ id, uncertain, resolved, unresolved, persons }: CableCounts): void {
    this.documents++
    this.ids.add(id)
    if (uncertain) this.uncertain++
    this.persons += persons
    this.resolved += resolved
    for (const reason of unresolved) this.reasons.add(reason)
  }

  summary(seconds: number): IngestSummary {
    return {
      documents: this.documents,
      cables: this.ids.size,
      citations: {
        resolved: this.resolved,
        unresolved: [...this.reasons.values()].reduce((sum, count) => sum + count, 0),
        reasons: Object.fromEntries([...this.reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
      persons: this.persons,
      uncertain: this.uncertain,
      seconds: Math.round(seconds * 100) / 100,
      cablesPerSecond: Math.round(this.documents / Math.max(seconds, 1e-3)),
    }
  }
}

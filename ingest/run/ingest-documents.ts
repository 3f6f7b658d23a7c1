import type { CableFacts, GraphStore, LoadedCable, UnresolvedReason } from '@reftel/cypher'
import { type Curated, linkChangedPersons } from '../persons/index.ts'
import type { SourceDocument } from '../source/document.ts'
import type { OnProblem } from '../source/walk.ts'
import type { Crew } from './crew.ts'
import { DistinctCount } from './distinct-count.ts'
import { type ExtractOptions, extractDocuments } from './extract-documents.ts'

export interface LoadOptions {
  /** Threads that tell who is who; null: none. */
  readonly crew: Crew | null
  /** Merges and splits of persons that overrule linking. */
  readonly curated: Curated | null
  /** Called after each batch that the store has taken, and between the steps at the end. */
  readonly onProgress?: (progress: IngestProgress) => void
}

export type IngestOptions = Omit<ExtractOptions, 'ready'> & LoadOptions

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

/** Extracts documents and loads them, a batch at a time, while the next batch is extracted. */
export const ingestDocuments = (
  documents: AsyncIterable<SourceDocument>,
  store: GraphStore,
  options: IngestOptions,
  onProblem: OnProblem,
): Promise<IngestSummary> =>
  loadFacts(extractDocuments(documents, { ...options, ready: store.takesReady }, onProblem), store, options)

/**
 * Loads facts, a batch at a time, while the next batch is made, and links them. Every step is idempotent: a run cut at any moment
 * and started again leaves the graph that a whole run leaves.
 */
export async function loadFacts(
  cables: AsyncIterable<LoadedCable>,
  store: GraphStore,
  options: LoadOptions,
): Promise<IngestSummary> {
  const started = performance.now()
  const tally = new Tally()
  const load = async () => {
    let loading = Promise.resolve()
    for await (const batch of batches(cables)) {
      await loading
      options.onProgress?.({ step: 'loading', documents: tally.documents })
      tally.add(batch)
      loading = store.load(batch)
      // A failure is thrown where it is awaited, at the next batch.
      loading.catch(() => {})
    }
    await loading
  }
  // Readers see who is who before or after, never half told.
  await store.loadAndLink(load, async () => {
    options.onProgress?.({ step: 'citations', documents: tally.documents })
    await store.settleDtgCitations()
    options.onProgress?.({ step: 'persons', documents: tally.documents })
    await linkChangedPersons(store, options.curated, options.crew)
  })
  return tally.summary((performance.now() - started) / 1000)
}

async function* batches(cables: AsyncIterable<LoadedCable>): AsyncGenerator<readonly LoadedCable[]> {
  let batch: LoadedCable[] = []
  for await (const cable of cables) {
    batch.push(cable)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

class Tally {
  documents = 0
  private readonly ids = new DistinctCount()
  private resolved = 0
  private readonly reasons = new Map<UnresolvedReason, number>()
  private persons = 0
  private uncertain = 0

  add(cables: readonly CableFacts[]): void {
    for (const { id, citations, persons, uncertain } of cables) {
      if (uncertain) this.uncertain++
      this.documents++
      this.ids.add(id)
      this.persons += persons.length
      for (const citation of citations) {
        if (citation.target !== null) this.resolved++
        else this.reasons.set(citation.reason, (this.reasons.get(citation.reason) ?? 0) + 1)
      }
    }
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

import { Worker } from 'node:worker_threads'
import type { SerialModel } from '../citations/index.ts'
import type { SourceDocument } from '../source/document.ts'
import type { ExtractRequest, ExtractResponse, ExtractWorkerData } from './extract.worker.ts'
import type { Extraction } from './extract-batch.ts'

/** A thread runs JavaScript: the built worker also when this module itself is run from its source, as tests do. */
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('../dist/run/extract.worker.js', import.meta.url)
  : new URL('extract.worker.js', import.meta.url)

/**
 * Memory of a thread that extracts. What a cable leaves behind dies young; with less room it is moved about before it does, which
 * costs a tenth of the time.
 */
export const EXTRACT_LIMITS = { maxYoungGenerationSizeMb: 128 } as const

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}
interface Waiting {
  readonly documents: readonly SourceDocument[]
  resolve(extractions: readonly Extraction[]): void
  reject(cause: unknown): void
}

/** Up to `jobs` threads that extract batches; one is started when all others are busy. */
export class WorkerPool {
  private readonly threads: Thread[] = []
  private batches = 0

  constructor(
    private readonly jobs: number,
    private readonly serials: SerialModel | null,
  ) {}

  /** Rejects when the thread dies; a document that fails is an extraction of its own. */
  extract(documents: readonly SourceDocument[]): Promise<readonly Extraction[]> {
    const thread = this.leastBusy()
    const batch = this.batches++
    return new Promise((resolve, reject) => {
      thread.waiting.set(batch, { documents, resolve, reject })
      thread.worker.postMessage({ batch, documents } satisfies ExtractRequest)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()))
  }

  private leastBusy(): Thread {
    const [idlest] = this.threads.toSorted((a, b) => a.waiting.size - b.waiting.size)
    if (idlest && (idlest.waiting.size === 0 || this.threads.length >= this.jobs)) return idlest
    const thread = this.start()
    this.threads.push(thread)
    return thread
  }

  private start(): Thread {
    const worker = new Worker(WORKER, {
      workerData: { serials: this.serials } satisfies ExtractWorkerData,
      resourceLimits: EXTRACT_LIMITS,
    })
    const waiting = new Map<number, Waiting>()
    worker.on('message', ({ batch, extractions }: ExtractResponse) => {
      const { documents, resolve } = waiting.get(batch) ?? {}
      waiting.delete(batch)
      resolve?.(withTexts(extractions, documents ?? []))
    })
    worker.on('error', (cause) => {
      for (const { reject } of waiting.values()) reject(cause)
      waiting.clear()
    })
    return { worker, waiting }
  }
}

/** The texts stayed here: they would cost more to send back than all facts together. */
function withTexts(extractions: readonly Extraction[], documents: readonly SourceDocument[]): readonly Extraction[] {
  return extractions.map((extraction, index) => {
    const text = documents[index]?.text ?? ''
    return extraction.kind === 'facts' ? { ...extraction, facts: { ...extraction.facts, text } } : extraction
  })
}

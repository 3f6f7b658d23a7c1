import { Worker } from 'node:worker_threads'
import type { Learnt } from '../extract.ts'
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
}

/**
 * Up to `jobs` threads that extract batches; one is started when all others are busy. Of a batch whose thread dies (out of memory,
 * killed) each document is tried alone, and the one that ends its thread again has failed.
 */
export class WorkerPool {
  private readonly threads: Thread[] = []
  private batches = 0

  constructor(
    private readonly jobs: number,
    private readonly learnt: Learnt | null,
    private readonly program: URL = WORKER,
  ) {}

  /** What came of each document, one that failed too. */
  extract(documents: readonly SourceDocument[]): Promise<readonly Extraction[]> {
    return new Promise((resolve) => this.post({ documents, resolve }))
  }

  async close(): Promise<void> {
    const threads = this.threads.splice(0)
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  private post(waiting: Waiting): void {
    const thread = this.leastBusy()
    const batch = this.batches++
    thread.waiting.set(batch, waiting)
    thread.worker.postMessage({ batch, documents: waiting.documents } satisfies ExtractRequest)
  }

  private leastBusy(): Thread {
    const [idlest] = this.threads.toSorted((a, b) => a.waiting.size - b.waiting.size)
    if (idlest && (idlest.waiting.size === 0 || this.threads.length >= this.jobs)) return idlest
    const thread = this.start()
    this.threads.push(thread)
    return thread
  }

  private start(): Thread {
    const worker = new Worker(this.program, {
      workerData: {
        learnt: this.learnt && { ...this.learnt, names: this.learnt.names.memory },
      } satisfies ExtractWorkerData,
      resourceLimits: EXTRACT_LIMITS,
    })
    const waiting = new Map<number, Waiting>()
    worker.on('message', ({ batch, extractions }: ExtractResponse) => {
      const { documents, resolve } = waiting.get(batch) ?? {}
      waiting.delete(batch)
      resolve?.(withTexts(extractions, documents ?? []))
    })
    const thread: Thread = { worker, waiting }
    const causes: unknown[] = []
    worker.on('error', (cause) => causes.push(cause))
    worker.on('exit', () => this.replace(thread, causes[0]))
    return thread
  }

  /** Has what a thread left behind done by others. It was at the first batch of those that it had. */
  private replace(thread: Thread, cause: unknown): void {
    const at = this.threads.indexOf(thread)
    // The pool is closed.
    if (at < 0) return
    this.threads.splice(at, 1)
    const [underWay, ...others] = thread.waiting.values()
    if (underWay) void this.oneByOne(underWay, cause)
    for (const waiting of others) this.post(waiting)
  }

  private async oneByOne({ documents, resolve }: Waiting, cause: unknown): Promise<void> {
    const [first, ...others] = documents
    if (first && others.length === 0) {
      const reason = `its thread has ended: ${cause instanceof Error ? cause.message : 'killed'}`
      resolve([{ kind: 'failed', source: first.source, reason }])
      return
    }
    const extractions: Extraction[] = []
    for (const document of documents) extractions.push(...(await this.extract([document])))
    resolve(extractions)
  }
}

/** The texts stayed here: they would cost more to send back than all facts together. */
function withTexts(extractions: readonly Extraction[], documents: readonly SourceDocument[]): readonly Extraction[] {
  return extractions.map((extraction, index) => {
    const text = documents[index]?.text ?? ''
    return extraction.kind === 'facts' ? { ...extraction, facts: { ...extraction.facts, text } } : extraction
  })
}

import { parentPort, workerData } from 'node:worker_threads'
import type { SerialModel } from '../citations/index.ts'
import { extractContext } from '../extract.ts'
import { NameUse } from '../persons/index.ts'
import type { SourceDocument } from '../source/document.ts'
import { type Extraction, extractBatch } from './extract-batch.ts'

/** What the thread is started with. */
export interface ExtractWorkerData {
  readonly learnt: {
    readonly serials: SerialModel
    /** The memory of `NameUse`, which all threads share. */
    readonly names: SharedArrayBuffer
  } | null
}

/** A batch of documents, and what came of them under the same number; texts don't travel back. */
export interface ExtractRequest {
  readonly batch: number
  readonly documents: readonly SourceDocument[]
}
export interface ExtractResponse {
  readonly batch: number
  readonly extractions: readonly Extraction[]
}

const port = parentPort
if (port) {
  const { learnt }: ExtractWorkerData = workerData
  const context = extractContext(learnt && { ...learnt, names: new NameUse(learnt.names) })
  port.on('message', ({ batch, documents }: ExtractRequest) => {
    const extractions = extractBatch(documents, context).map((extraction) =>
      extraction.kind === 'facts' ? { ...extraction, facts: { ...extraction.facts, text: '' } } : extraction,
    )
    port.postMessage({ batch, extractions } satisfies ExtractResponse)
  })
}

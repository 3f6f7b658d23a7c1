import type { CableId } from '../../model/cable-id.ts'
import type { CableRecord, DocumentFacts } from '../../model/documents.ts'

/** A document of the batch. `json`: its facts as they are kept. */
export interface Incoming {
  readonly facts: DocumentFacts
  readonly json: string
  readonly text: string
}

/** How one cable's documents change. */
export interface CableChange {
  readonly id: CableId
  readonly before: CableRecord | null
  /** Null when no document is left. */
  readonly after: CableRecord | null
  readonly written: readonly Incoming[]
  readonly removed: readonly string[]
}

import type { ReadyDocument } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import type { CableRecord, DocumentFacts } from '../../model/documents.ts'

/** A document of the batch. `json`: its facts as they are kept. */
export interface Incoming {
  readonly facts: DocumentFacts
  readonly json: string
  readonly text: string
  /** As it is kept, where somebody made it so already. */
  readonly ready: ReadyDocument | null
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

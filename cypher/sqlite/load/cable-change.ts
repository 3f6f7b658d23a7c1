import type { ReadyDocument } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import type { CableRecord } from '../../model/documents.ts'

/** How one cable's documents change. */
export interface CableChange {
  readonly id: CableId
  readonly before: CableRecord | null
  /** Null when no document is left. */
  readonly after: CableRecord | null
  readonly written: readonly ReadyDocument[]
  readonly removed: readonly string[]
}

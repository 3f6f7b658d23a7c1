import type { ReadyDocument } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import type { CableRecord } from '../../model/documents.ts'
import { type CableContents, contentsOf } from './cable-contents.ts'

/** How one cable's documents change. */
export interface CableChange<Said = CableContents> {
  readonly id: CableId
  readonly before: Said | null
  /** Null when no document is left. */
  readonly after: Said | null
  readonly written: readonly ReadyDocument[]
  readonly removed: readonly string[]
}

/** The same, as the writers take it. */
export const inContents = ({ id, before, after, written, removed }: CableChange<CableRecord>): CableChange => ({
  id,
  before: contentsOf(before),
  after: contentsOf(after),
  written,
  removed,
})

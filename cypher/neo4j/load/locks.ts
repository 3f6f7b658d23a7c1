import type { CableId } from '../../model/cable-id.ts'
import { namedQuery } from '../named-query.ts'
import type { StoredDocument } from './documents.ts'

/** A cable that a transaction has for itself, as it stood before. */
export interface LockedCable {
  readonly id: CableId
  /** Whether this transaction made it. */
  readonly made: boolean
  readonly held: boolean
  /** `settledJson`. */
  readonly settled: string | null
  readonly documents: readonly StoredDocument[]
}

/** Takes cables for this transaction alone, and makes those that are not there. Ids go in order. */
export const lockCables = namedQuery<{ readonly rows: readonly string[] }, LockedCable>('lock-cables')

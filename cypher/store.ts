import type { InReader } from './in-reader.ts'
import type { GraphLoader } from './loader.ts'
import type { GraphReader } from './reader.ts'

export type * from './content.ts'
export type * from './in-reader.ts'
export type * from './loader.ts'
export type * from './questions.ts'
export type * from './reader.ts'

/**
 * The graph, wherever it is kept. Every answer is the same for every store (store.contract.ts), every list has a limit and a
 * total order, and every write is a transaction: a run cut at any moment and started again gives the same graph.
 */
export interface GraphStore extends GraphReader, GraphLoader {
  /** Makes or upgrades the schema; safe to call on every start. */
  prepare(): Promise<void>
  close(): Promise<void>
  /** Throws a `StoreError` when the database does not answer. */
  ping(): Promise<void>
  /** Where the store is read by processes of their own that run a program of the caller's (`StoreAccess.program`). */
  readonly inReader?: InReader
  /**
   * A word for what the store holds, another one after each write, whoever wrote: answers are the same while it is. What is asked
   * after it is answered out of no older a state. Null where it can't be told, as while the store is being changed.
   */
  readonly stamp?: () => Promise<string | null>
}

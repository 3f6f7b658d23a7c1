import type { LogicalText } from './layout.ts'

/** The Message Attributes block: its keys in order. Absent or `n/a` values are left out. */
export type Attributes = ReadonlyMap<string, AttributeValue>

/**
 * The value of one key, over all its lines. The archive cut long values at a fixed width and joined the pieces by ", "
 * (`(B) STATE 5614; (C), STATE 5919`, `S, TATE 34265`); they stand here as the archive prints them.
 */
export interface AttributeValue {
  /** One line, the pieces of several source lines joined by a blank. */
  readonly logical: LogicalText
}

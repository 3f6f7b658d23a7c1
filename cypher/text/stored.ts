import { BrokenPromise } from './must.ts'

/** What a store holds contradicts what it holds elsewhere, or is nothing that Reftel wrote: the store is damaged. */
export class StoreContradiction extends BrokenPromise {
  override readonly name = 'StoreContradiction'
}

/** As `must`, of what a store has promised by another of its rows. Throws a `StoreContradiction`. */
export function stored<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new StoreContradiction(`${what} is not there`)
  return value
}

/** What was written as a whole can be read as one, unless the store is damaged: throws a `StoreContradiction` where `read` fails. */
export function whole<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new StoreContradiction(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/** What a column or a property holds as JSON. Throws a `StoreContradiction` for what nobody wrote. */
export const readJson = <T>(json: string): T => whole(() => JSON.parse(json) as T)

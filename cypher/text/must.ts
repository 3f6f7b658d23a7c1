/** Something that the code itself promises is not there: a fault of Reftel, never of its input. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise'
}

/** The value, or an end of the run where it is missing: a made-up one would be written and believed. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new BrokenPromise(`${what} is not there`)
  return value
}

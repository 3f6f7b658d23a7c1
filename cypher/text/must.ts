/** Something that the code itself promises is not there: a fault of Reftel, never of its input. */
export class BrokenPromise extends Error {
  override readonly name: string = 'BrokenPromise'
}

/** The value, or an end of the run where it is missing: a made-up one would be written and believed. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new BrokenPromise(`${what} is not there`)
  return value
}

/**
 * The whole number at that place of a list that the code itself has filled so far. Never of a list of fractions: V8 makes every list of
 * whole numbers that is read here into one of fractions then, each number in a box.
 */
export function numberAt(numbers: ArrayLike<number>, at: number): number {
  const number = numbers[at]
  if (number === undefined) throw new BrokenPromise(`number ${at} of ${numbers.length}`)
  return number
}

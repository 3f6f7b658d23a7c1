/**
 * Base of all that Reftel throws on purpose: `code` is for programs, `message` for people.
 * A message names the file or thing, the place in it, and what to do.
 */
export abstract class ReftelError extends Error {
  abstract readonly code: `RFT_${string}`
  override get name(): string {
    return this.constructor.name
  }
}

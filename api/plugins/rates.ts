import type { FastifyRateLimitStore } from '@fastify/rate-limit'

/**
 * Requests are counted for at most so many addresses; beyond them, the address that asked longest ago is forgotten and begins
 * anew.
 */
const MOST_ADDRESSES = 5000

/**
 * How often each address asked within its window of time, by a clock that is never set: by the time of day, as the plugin's own
 * store has it, a clock that is set back by an hour has those who reached their limit refused for as long.
 */
export class Rates implements FastifyRateLimitStore {
  /** In the order of their last request. */
  readonly #windows = new Map<string, { readonly current: number; readonly endsAt: number }>()

  /** `timeWindow`, and the time that is left of it (`ttl`): in milliseconds. */
  incr(
    address: string,
    callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
    timeWindow: number,
  ): void {
    const now = performance.now()
    const before = this.#windows.get(address)
    const { current, endsAt } =
      before && before.endsAt > now
        ? { current: before.current + 1, endsAt: before.endsAt }
        : { current: 1, endsAt: now + timeWindow }
    this.#windows.delete(address)
    this.#windows.set(address, { current, endsAt })
    const [longestAgo] = this.#windows.keys()
    if (longestAgo !== undefined && this.#windows.size > MOST_ADDRESSES) this.#windows.delete(longestAgo)
    callback(null, { current, ttl: Math.ceil(endsAt - now) })
  }

  /** All routes have one limit together. */
  child(): this {
    return this
  }
}

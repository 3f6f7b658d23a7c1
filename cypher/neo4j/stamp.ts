import { setTimeout as pause } from 'node:timers/promises'
import { askedUnder } from '../asking.ts'

/** A stamp is asked anew when it is older, in milliseconds, by whoever wants it first; meanwhile the old one is told. */
const ASKED_AFTER = 500
/** An older one is told no more: an answer that is given again is at most so much behind a write. */
const TOLD_FOR = 2000
/** A server that takes longer to tell is too busy for it. */
const WAITED_FOR = 1000

/** Nobody alone waits for a stamp. */
const NOBODY = new AbortController().signal

/** See `GraphStore.stamp`: asked now and then, once for all who want it. */
export class GraphStamp {
  readonly #ask: () => Promise<string>
  #told: { readonly stamp: string; readonly since: number } | null = null
  #asking: Promise<string | null> | null = null
  /** How often the server did not tell: it may have been given another graph meanwhile, with as many transactions. */
  #gaps = 0

  /** `ask`: which graph it is, and which transaction is the last in it. */
  constructor(ask: () => Promise<string>) {
    this.#ask = ask
  }

  async tell(): Promise<string | null> {
    const told = this.#told
    const age = told ? performance.now() - told.since : Number.POSITIVE_INFINITY
    if (age > ASKED_AFTER) this.#asking ??= askedUnder(NOBODY, () => this.#askAnew())
    if (told && age < TOLD_FOR) return told.stamp
    return Promise.race([this.#asking, pause(WAITED_FOR, null, { ref: false })])
  }

  async #askAnew(): Promise<string | null> {
    const since = performance.now()
    try {
      const stamp = `${this.#gaps} ${await this.#ask()}`
      this.#told = { stamp, since }
      return stamp
    } catch {
      // What is wrong is told by the answers.
      this.#gaps += 1
      this.#told = null
      return null
    } finally {
      this.#asking = null
    }
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { askedUnder } from '../asking.ts'

/** A stamp is asked anew when it is older, in milliseconds, by whoever wants it first; meanwhile the old one is told. */
const ASKED_AFTER = 500
/** An older one is told no more: an answer that is given again is at most so much behind a write. */
const TOLD_FOR = 2000
/** A server that takes longer to tell is too busy for it. */
const WAITED_FOR = 1000

/**
 * Asked so often when nobody wants one: a server that is given another graph, which may have come to the same transaction, is away for
 * longer, and tells nothing meanwhile.
 */
const ASKED_WHEN_IDLE = 2000

/** Nobody alone waits for a stamp. */
const NOBODY = new AbortController().signal

/** See `GraphStore.stamp`: asked now and then, once for all who want it. */
export class GraphStamp {
  readonly #ask: () => Promise<string>
  #told: { readonly stamp: string; readonly since: number } | null = null
  #asking: Promise<string | null> | null = null
  /** How often the server did not tell: it may have been given another graph meanwhile, with as many transactions. */
  #gaps = 0
  #beat: NodeJS.Timeout | null = null

  /** `ask`: which graph it is, and which transaction is the last in it. */
  constructor(ask: () => Promise<string>) {
    this.#ask = ask
  }

  async tell(): Promise<string | null> {
    this.#beat ??= setInterval(() => this.#askWhenOld(), ASKED_WHEN_IDLE).unref()
    this.#askWhenOld()
    const told = this.#told
    if (told && ageOf(told) < TOLD_FOR) return told.stamp
    return Promise.race([this.#asking, pause(WAITED_FOR, null, { ref: false })])
  }

  /** Nothing is asked any more unless somebody wants it. */
  end(): void {
    if (this.#beat) clearInterval(this.#beat)
    this.#beat = null
  }

  #askWhenOld(): void {
    if (this.#told === null || ageOf(this.#told) > ASKED_AFTER)
      this.#asking ??= askedUnder(NOBODY, () => this.#askAnew())
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

const ageOf = ({ since }: { readonly since: number }): number => performance.now() - since

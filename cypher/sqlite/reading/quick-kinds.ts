import { Counts } from '../../text/counts.ts'

/**
 * A question is quick if its kind takes at most so many milliseconds, or that share of what the slowest kind takes: on a busy machine
 * all take longer.
 */
const QUICK = 100
const QUICK_SHARE = 0.1

/** The weight of a kind's last question in its mean, those before it having the rest. */
const SHARE_OF_LAST = 0.3

/** Which kinds of questions are answered at once, as told by how long those of each kind took of late. */
export class QuickKinds {
  /** Of each kind the mean, in milliseconds, in which the last ones count most. */
  readonly #means = new Map<string, number>()
  readonly #running = new Counts<string>()

  /** Whether that kind is quick. A kind that was never asked is tried as if it were, by one question at a time. */
  has(kind: string): boolean {
    const mean = this.#means.get(kind)
    if (mean === undefined) return !this.#running.has(kind)
    return mean <= Math.max(QUICK, QUICK_SHARE * Math.max(...this.#means.values()))
  }

  /** A question of that kind begins. */
  begin(kind: string): void {
    this.#running.add(kind)
  }

  /** It ended. `took`: milliseconds; null where they tell nothing of its kind. */
  end(kind: string, took: number | null): void {
    this.#running.add(kind, -1)
    if (this.#running.of(kind) === 0) this.#running.delete(kind)
    if (took === null) return
    const mean = this.#means.get(kind) ?? took
    this.#means.set(kind, mean + SHARE_OF_LAST * (took - mean))
  }
}

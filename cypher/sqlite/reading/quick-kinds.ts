import { Counts } from '../../text/counts.ts'

/** Milliseconds that a quick question takes at most, or where the machine has much else to do, that share of what the longest take. */
const QUICK = 100
const QUICK_SHARE = 0.1

/** What the last question of a kind counts for beside all before it. */
const SHARE_OF_LAST = 0.3

/** Which kinds of questions are answered at once, as told by how long those of each kind took of late. */
export class QuickKinds {
  /** Of each kind the mean, in milliseconds, in which the last ones count most. */
  readonly #means = new Map<string, number>()
  readonly #running = new Counts<string>()

  /** Of a kind that nothing is known of yet, one at a time finds it out. */
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
    const left = (this.#running.get(kind) ?? 1) - 1
    if (left === 0) this.#running.delete(kind)
    else this.#running.set(kind, left)
    if (took === null) return
    const mean = this.#means.get(kind) ?? took
    this.#means.set(kind, mean + SHARE_OF_LAST * (took - mean))
  }
}

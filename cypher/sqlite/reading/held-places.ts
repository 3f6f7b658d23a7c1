import type { QuickKinds } from './quick-kinds.ts'

/** Milliseconds from which on a question has taken long, whatever its kind takes as a rule. */
export const LONG_MS = 100

/** The places of a pool at which questions are being answered. */
export class HeldPlaces {
  readonly #held = new Set<{ readonly kind: string; readonly since: number }>()

  get count(): number {
    return this.#held.size
  }

  /** A question of that kind takes a place. Gives the function by which it leaves the place. */
  take(kind: string): () => void {
    const place = { kind, since: performance.now() }
    this.#held.add(place)
    return () => {
      this.#held.delete(place)
    }
  }

  /** Whether none of them will soon be free: each is held by a question of a kind that is not quick, or by one that takes long. */
  areLong(quick: QuickKinds): boolean {
    const now = performance.now()
    for (const { kind, since } of this.#held) if (now - since < LONG_MS && quick.has(kind)) return false
    return true
  }
}

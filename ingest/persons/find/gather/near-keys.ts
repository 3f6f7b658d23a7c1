import { SEED_1, step1 } from '../../../words/hashing.ts'

/** So many are gone through one by one, which takes less than a table; few cables have more. */
const FEW = 48
/** Keys that are the same but for some letters and of which one is offered: no real cable has more, and a hostile one takes linear time. */
const MOST_ALIKE = 32
/** So many letters of a key are entered, with some dropped: what can be left of them grows with their square. */
const HEAD = 9

interface Kept<Value> {
  readonly place: number
  readonly key: string
  readonly drops: number
  readonly value: Value
}

/**
 * Keys, each with how many of its letters may be wrong, and which of them may be another with letters wrong. Two keys that are some
 * edits apart have a word in common when as many letters are dropped from each, their heads too: the table holds each by what is left.
 */
export class NearKeys<Value> {
  readonly #kept: Kept<Value>[] = []
  /** By the hash of what is left of the key; empty as long as there are few. */
  readonly #byRest = new Map<number, Kept<Value>[]>()

  add(key: string, drops: number, value: Value): void {
    const kept = { place: this.#kept.length, key, drops, value }
    this.#kept.push(kept)
    if (this.#kept.length > FEW) this.#enter(kept)
    else if (this.#kept.length === FEW) for (const each of this.#kept) this.#enter(each)
  }

  /** All that may be at most `drops` edits away, and others; in the order in which they were added. */
  near(key: string, drops: number): readonly Value[] {
    return this.#alike(key, drops).map(({ value }) => value)
  }

  #alike(key: string, drops: number): readonly Kept<Value>[] {
    if (this.#kept.length < FEW) return this.#kept
    const found = new Set<Kept<Value>>()
    eachRest(key, drops, (rest) => {
      const alike = this.#byRest.get(rest)
      if (alike) for (const kept of alike) found.add(kept)
    })
    return [...found].sort((a, b) => a.place - b.place)
  }

  #enter(kept: Kept<Value>): void {
    eachRest(kept.key, kept.drops, (rest) => {
      const alike = this.#byRest.get(rest)
      if (!alike) this.#byRest.set(rest, [kept])
      else if (alike.length < MOST_ALIKE && alike.at(-1) !== kept) alike.push(kept)
    })
  }
}

/** The hash of the head of a key, and of what is left of it when one letter, or up to `drops`, are dropped behind `from`. */
function eachRest(key: string, drops: number, visit: (rest: number) => void, from = 0, before = SEED_1): void {
  const end = Math.min(key.length, HEAD)
  let hash = before
  for (let at = from; at < end; at++) {
    if (drops > 0) eachRest(key, drops - 1, visit, at + 1, hash)
    hash = step1(hash, key.charCodeAt(at))
  }
  visit(hash)
}

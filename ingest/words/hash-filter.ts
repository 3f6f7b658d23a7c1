/** Bytes for each hash: one in sixteen of other hashes is not turned away by them. */
const SPARSE = 16

/**
 * Turns away nearly all hashes that are none of a few, by a table of bytes: for what is asked of every word of a text, since to ask a set
 * takes ten times as long. The table may be kept for one text after another: to make one takes longer than to ask it of all words.
 */
export class HashFilter {
  #table = new Uint8Array(0)
  #mask = 0

  /** Takes these in place of those before. */
  hold(hashes: { readonly size: number; keys(): Iterable<number> }): void {
    const bytes = 1 << (32 - Math.clz32(hashes.size * SPARSE))
    if (this.#table.length < bytes) this.#table = new Uint8Array(bytes)
    else this.#table.fill(0, 0, bytes)
    this.#mask = bytes - 1
    for (const hash of hashes.keys()) this.#table[hash & this.#mask] = 1
  }

  /** False where it is none of them. */
  mayHold(hash: number): boolean {
    return this.#table[hash & this.#mask] === 1
  }
}

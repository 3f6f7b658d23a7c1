/**
 * Counts distinct texts in some 16 bytes each, where a set of them would take a hundred: by 53 bits of a hash, so that two of two
 * million are taken for one in one run of four thousand.
 */
export class DistinctCount {
  #slots = new Float64Array(1024)
  #size = 0

  /** How many there were. */
  get size(): number {
    return this.#size
  }

  add(text: string): void {
    // Zero says that a slot is free.
    if (!place(this.#slots, hashOf(text) + 1)) return
    this.#size++
    if (this.#size * 2 > this.#slots.length) this.#grow()
  }

  #grow(): void {
    const slots = new Float64Array(this.#slots.length * 2)
    for (const hash of this.#slots) if (hash !== 0) place(slots, hash)
    this.#slots = slots
  }
}

/** Whether the hash is new there. */
function place(slots: Float64Array, hash: number): boolean {
  const mask = slots.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    if (slots[at] === hash) return false
    if (slots[at] !== 0) continue
    slots[at] = hash
    return true
  }
}

/** 52 bits of two multiplicative hashes of 32. */
function hashOf(text: string): number {
  let [low, high] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x9e3779b1)
    high = Math.imul(high ^ unit, 0x5f356495)
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return (high >>> 12) * 2 ** 32 + (low >>> 0)
}

/** A place in rows: which of them, counted from the top, and where along it. */
export interface BoxPlace {
  readonly row: number
  readonly x: number
}

/** Rows in which boxes of one width do not touch. */
export class BoxRows {
  /** The places of the boxes of each row, from left to right. */
  readonly #rows: number[][] = []
  readonly #width: number
  constructor(width: number) {
    this.#width = width
  }
  /** The first row, of the first `most`, that has room from `x` on; null where none has. It is taken; x must not fall. */
  take(x: number, most = Number.POSITIVE_INFINITY): number | null {
    const free = this.#rows.findIndex((taken) => (taken.at(-1) ?? x) + this.#width <= x)
    const row = free === -1 ? this.#rows.length : free
    if (row >= most) return null
    this.#at(row).push(x)
    return row
  }
  /** The free place of the first `most` rows that is nearest to `x` and not to the right of it. It is taken. */
  takeBefore(x: number, most: number): BoxPlace {
    let best: BoxPlace = { row: 0, x: Number.NEGATIVE_INFINITY }
    for (let row = 0; row < most && best.x < x; row++) {
      const free = this.#freeBefore(this.#at(row), x)
      if (free > best.x) best = { row, x: free }
    }
    const taken = this.#at(best.row)
    const after = taken.findIndex((each) => each > best.x)
    taken.splice(after === -1 ? taken.length : after, 0, best.x)
    return best
  }
  get count(): number {
    return this.#rows.length
  }
  #at(row: number): number[] {
    const taken = this.#rows[row] ?? []
    this.#rows[row] = taken
    return taken
  }
  #freeBefore(taken: readonly number[], x: number): number {
    let free = x
    for (let n = taken.length - 1; n >= 0; n--) {
      const each = taken[n]
      if (each === undefined || each <= free - this.#width) break
      if (each < free + this.#width) free = each - this.#width
    }
    return free
  }
}

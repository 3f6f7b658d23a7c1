/** An answer that may be given again. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const MOST_BYTES = 64 << 20
/** One of this size would leave room for few others. */
const MOST_BYTES_OF_ONE = 4 << 20

/** Answers to what was asked last, as long as what they were read from is the same: `stamp`. */
export class KeptAnswers {
  /** In the order of their last use. */
  readonly #answers = new Map<string, KeptAnswer>()
  #stamp: string | null = null
  #bytes = 0

  get(key: string, stamp: string | null): KeptAnswer | null {
    if (!this.#isOf(stamp)) return null
    const answer = this.#answers.get(key)
    if (!answer) return null
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    return answer
  }

  /** `stamp`: as it was before the answer was asked for. */
  keep(key: string, stamp: string | null, answer: KeptAnswer): void {
    if (answer.body.length > MOST_BYTES_OF_ONE || !this.#isOf(stamp)) return
    this.#drop(key)
    this.#answers.set(key, answer)
    this.#bytes += answer.body.length
    for (const [oldest] of this.#answers) {
      if (this.#bytes <= MOST_BYTES) return
      this.#drop(oldest)
    }
  }

  #isOf(stamp: string | null): boolean {
    if (stamp === null) return false
    if (stamp !== this.#stamp) {
      this.#answers.clear()
      this.#bytes = 0
      this.#stamp = stamp
    }
    return true
  }

  #drop(key: string): void {
    const dropped = this.#answers.get(key)
    if (dropped) this.#bytes -= dropped.body.length
    this.#answers.delete(key)
  }
}

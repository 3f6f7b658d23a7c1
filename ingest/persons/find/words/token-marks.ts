import { BEHIND } from './tokens.ts'

/**
 * A mark for each token of a text, all 0 at first. The array is one for all cables, since to make one takes longer than to go over it:
 * what is given holds until the next call.
 */
export class TokenMarks {
  #marks = new Uint8Array(0)

  cleared(length: number): Uint8Array {
    const most = length + BEHIND
    if (this.#marks.length < most) this.#marks = new Uint8Array(2 * most)
    else this.#marks.fill(0, 0, most)
    return this.#marks
  }
}

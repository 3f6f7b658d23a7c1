/**
 * Whether a pattern with the flag `g` is found in lines of a text that are asked about one behind the other; it matches the end of a line
 * at most with its last sign, and is then not in the line. The text is looked through once: to ask each line takes longer than that.
 */
export class MatchAhead {
  readonly #pattern: RegExp
  #text = ''
  #asked = 0
  /** Where the next match begins and ends; behind all lines where there is none. */
  #start = -1
  #end = -1

  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Whether a match lies in text[start, end). */
  isIn(text: string, start: number, end: number): boolean {
    if (text !== this.#text || start < this.#asked) {
      this.#text = text
      this.#start = -1
    }
    this.#asked = start
    if (this.#start < start) this.#find(start)
    return this.#end <= end
  }

  #find(from: number): void {
    this.#pattern.lastIndex = from
    const match = this.#pattern.exec(this.#text)
    this.#start = match ? match.index : BEHIND_ALL
    this.#end = match ? match.index + match[0].length : BEHIND_ALL
  }
}

/** No text is as long, and V8 needs no box for it. */
const BEHIND_ALL = 0x7fffffff

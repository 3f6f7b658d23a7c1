import type { SerialFact } from '@reftel/cypher'
import { numberAt } from '@reftel/cypher'
import { calendarDay } from '../../header/calendar-day.ts'
import type { SerialModel } from './serials.ts'

/** Days between two knots, at least; a year of a post takes some 800 bytes at most. */
const DAYS_BETWEEN_KNOTS = 7
/** Numbers of one day are packed with it into one word: 9 bits of day above 23 of number. */
const NUMBER_BITS = 23
const MOST_NUMBER = 2 ** NUMBER_BITS - 1

/** `SerialPoints` as JSON: by `MOSCOW 1978`, in order, the words of its cables, sorted, as base64 of 32 bits each, low byte first. */
export type SerialPointsJson = Readonly<Record<string, string>>

/**
 * The numbers and dates of the cables that are held, which a `SerialModel` is learnt from. A set: neither the order of what is added
 * nor how often it is matters, nor in how many parts it was gathered that are merged. Two million cables take 8 MB.
 */
export class SerialPoints {
  readonly #seen = new Map<string, Points>()

  /** A number of another year than its cable's date, or one that no post reaches, is left out. */
  add({ post, year, number, date }: SerialFact): void {
    const sent = calendarDay(date)
    if (sent?.year !== year || number > MOST_NUMBER) return
    this.#pointsOf(`${post} ${year}`).add(sent.day * 2 ** NUMBER_BITS + number)
  }

  merge(other: SerialPoints): void {
    for (const [key, points] of other.#seen) {
      const own = this.#pointsOf(key)
      for (const word of points.sorted()) own.add(word)
    }
  }

  /** What is learnt of them. A number that fits no rising line (a garbled one) is left out. */
  model(): SerialModel {
    const knots: Record<string, readonly number[]> = {}
    for (const [key, points] of this.#seen) knots[key] = knotsOf(points.sorted())
    return { knots }
  }

  toJSON(): SerialPointsJson {
    const sorted = [...this.#seen].sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(sorted.map(([key, points]) => [key, asBase64(points.sorted())]))
  }

  static fromJSON(json: SerialPointsJson): SerialPoints {
    const points = new SerialPoints()
    for (const [key, words] of Object.entries(json)) {
      const own = points.#pointsOf(key)
      for (const word of fromBase64(words)) own.add(word)
    }
    return points
  }

  #pointsOf(key: string): Points {
    const points = this.#seen.get(key) ?? new Points()
    this.#seen.set(key, points)
    return points
  }
}

function asBase64(words: Uint32Array): string {
  const bytes = Buffer.alloc(words.length * 4)
  for (const [at, word] of words.entries()) bytes.writeUInt32LE(word, at * 4)
  return bytes.toString('base64')
}

function* fromBase64(text: string): Generator<number> {
  const bytes = Buffer.from(text, 'base64')
  for (let at = 0; at + 4 <= bytes.length; at += 4) yield bytes.readUInt32LE(at)
}

/** A growing set of 32-bit words. */
class Points {
  #words = new Uint32Array(8)
  #count = 0
  #sorted = true

  add(word: number): void {
    if (this.#count === this.#words.length) {
      const wider = new Uint32Array(this.#count * 2)
      wider.set(this.#words)
      this.#words = wider
    }
    this.#words[this.#count++] = word
    this.#sorted = false
  }

  /** Each word once. */
  sorted(): Uint32Array {
    if (!this.#sorted) {
      const words = this.#words.subarray(0, this.#count).sort()
      this.#count = 0
      for (const word of words)
        if (this.#count === 0 || this.#words[this.#count - 1] !== word) this.#words[this.#count++] = word
      this.#sorted = true
    }
    return this.#words.subarray(0, this.#count)
  }
}

/** Points sorted by day and number -> knots: the middle number of each span of days, as far as they rise. */
function knotsOf(points: Uint32Array): readonly number[] {
  const days: number[] = []
  const numbers: number[] = []
  for (let from = 0; from < points.length; ) {
    const first = dayOf(numberAt(points, from))
    let to = from
    while (to < points.length && dayOf(numberAt(points, to)) < first + DAYS_BETWEEN_KNOTS) to++
    const spans = Array.from(points.subarray(from, to), (word) => ({
      day: dayOf(word),
      number: word % 2 ** NUMBER_BITS,
    }))
    const middle = spans.sort((a, b) => a.number - b.number)[(spans.length - 1) >> 1]
    if (middle) {
      days.push(middle.day)
      numbers.push(middle.number)
    }
    from = to
  }
  return longestRise(numbers).flatMap((index) => [numberAt(days, index), numberAt(numbers, index)])
}

const dayOf = (word: number): number => Math.floor(word / 2 ** NUMBER_BITS)

/** Indices of the longest rising sequence: what does not rise with the rest is garbled. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const before = new Array<number>(numbers.length).fill(-1)
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (numberAt(numbers, numberAt(ends, middle)) < number) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? numberAt(ends, low - 1) : -1
    ends[low] = index
  }
  const found: number[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = numberAt(before, index)) found.unshift(index)
  return found
}

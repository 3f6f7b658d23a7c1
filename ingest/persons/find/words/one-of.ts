import { hashesOf } from '../../../words/hashing.ts'
import type { Tokens } from './tokens.ts'

/** Whether a token is one of some words, in either case. */
export type OneOf = (tokens: Pick<Tokens, 'hash' | 'length'>, at: number) => boolean

/**
 * A test for words in capitals with blanks between; by their hashes, so that nothing is cut out of the text. It is asked of every word of a
 * text, so the answer is a look at the two places where a table would have the word.
 */
export function oneOf(words: string): OneOf {
  const { places, shift } = placesOf([...new Set(words.split(' ').map((word) => hashesOf(word)[0]))])
  const mask = places.length - 1
  return ({ hash, length }, at) => {
    if (at < 0 || at >= length) return false
    const key = hash[at] as number
    const place = (key >>> shift) & mask
    return places[place] === key || places[place ^ 1] === key
  }
}

/** Places for each word at first. */
const SPARSE = 2
/** Bits of a hash that may be left out before the rest says where it stands. */
const MOST_SHIFTED = 16

/** The smallest table in which each hash has its place or the one beside it; a place without one holds a hash that stands elsewhere too. */
function placesOf(hashes: readonly number[]): { readonly places: Int32Array; readonly shift: number } {
  for (let size = 2 << Math.ceil(Math.log2(hashes.length * SPARSE)); ; size *= 2)
    for (let shift = 0; shift < MOST_SHIFTED; shift++) {
      const places = placed(hashes, shift, size)
      if (places) return { places, shift }
    }
}

function placed(hashes: readonly number[], shift: number, size: number): Int32Array | null {
  const [any = 0] = hashes
  const places = new Int32Array(size).fill(any)
  const taken = new Uint8Array(size)
  for (const hash of hashes) {
    const first = (hash >>> shift) & (size - 1)
    const place = taken[first] === 0 ? first : first ^ 1
    if (taken[place] === 1) return null
    taken[place] = 1
    places[place] = hash
  }
  return places
}

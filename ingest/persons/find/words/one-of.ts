import { HashFilter } from '../../../words/hash-filter.ts'
import { hashesOf } from '../../../words/hashing.ts'
import type { Tokens } from './tokens.ts'

/** Whether a token is one of some words, in either case. */
export type OneOf = (tokens: Pick<Tokens, 'hash' | 'length'>, at: number) => boolean

/** A test for words in capitals with blanks between; by their hashes, so that nothing is cut out of the text. */
export function oneOf(words: string): OneOf {
  const hashes = new Set(words.split(' ').map((word) => hashesOf(word)[0]))
  const filter = new HashFilter()
  filter.hold(hashes)
  return ({ hash, length }, at) => {
    if (at < 0 || at >= length) return false
    const key = hash[at] as number
    return filter.mayHold(key) && hashes.has(key)
  }
}

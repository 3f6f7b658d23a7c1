import { hashFilter } from '../../../words/hash-filter.ts'
import { hashesOf } from '../../../words/hashing.ts'
import type { Tokens } from './tokens.ts'

/** Whether a token is one of some words, in either case. */
export type OneOf = (tokens: Pick<Tokens, 'hash' | 'length'>, at: number) => boolean

/** A test for words in capitals with blanks between; by their hashes, so that nothing is cut out of the text. */
export function oneOf(words: string): OneOf {
  const isOne = hashFilter(words.split(' ').map((word) => hashesOf(word)[0]))
  return ({ hash, length }, at) => at >= 0 && at < length && isOne(hash[at] as number)
}

import { must } from '@reftel/cypher'
import { levelOpening } from '../layout/classification.ts'
import type { OwnNumber } from './identity.ts'

/** `18403`, `2576/2`: the last word of the line. */
const NUMBER = /^(?<number>\d{3,6})(?:\/\d{1,3})?$/
/** Words of the marking, which stand before the post. */
const MARKING =
  /^(?:UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED|OFFICIAL|USE|TOP|FINAL|SECTION|OF|FOUO|EFTO|SBU|NOFORN|SENSITIVE|ONLY|.)$/i
const POST_WORD = /^[A-Z][A-Z.'-]*$/i
/** A line of classification and number is short; a post has four words at most. */
const LONGEST = 120
const MOST_WORDS = 4

/** The cable's own post and number in the line of classification that closes its heading; null where no line has them. */
export function ownNumberIn(lines: readonly string[]): OwnNumber | null {
  for (const line of lines) {
    const own = levelOpening(line) === null ? null : readOwnNumber(line)
    if (own) return own
  }
  return null
}

/** `C O N F I D E N T I A L SECTION 02 OF 03 MOSCOW 18403`: the words before the number, back to the marking. */
function readOwnNumber(line: string): OwnNumber | null {
  const words = line.slice(0, LONGEST).trim().split(/\s+/)
  const number = NUMBER.exec(must(words.pop(), 'the last word of a line'))?.groups?.number
  if (number === undefined) return null
  let first = words.length
  const isOfPost = (word: string | undefined): boolean => word !== undefined && isPostWord(word)
  while (words.length - first < MOST_WORDS && isOfPost(words[first - 1])) first--
  return first < words.length ? { post: words.slice(first).join(' '), number } : null
}

const isPostWord = (word: string): boolean => POST_WORD.test(word) && !MARKING.test(word)

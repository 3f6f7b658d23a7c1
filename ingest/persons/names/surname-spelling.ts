import { editDistance } from '@reftel/cypher'

/** Letters that may differ between two spellings of one surname: one of five or six, two of seven and more. */
const SHORTEST = 5
const LONG = 7
/** Pairs asked before: the few spellings of a block meet again and again. */
const spellings = new Map<string, boolean>()
const MOST_KEPT = 20_000

/**
 * Two spellings of one surname, as two hands would write it. Both are of one block, so their consonants sound alike; they begin with
 * one letter and differ in few: `ABDURAZAKOV` and `ABDURRAZAKOV`, not `YAMADA` and `AMADO`.
 */
export function isSpelling(one: string, other: string): boolean {
  if (one === other) return true
  const short = Math.min(one.length, other.length)
  if (short < SHORTEST || one.charAt(0) !== other.charAt(0)) return false
  const key = `${one} ${other}`
  let known = spellings.get(key)
  if (known === undefined) {
    const most = short < LONG ? 1 : 2
    known = editDistance(one, other, most) <= most
    if (spellings.size > MOST_KEPT) spellings.clear()
    spellings.set(key, known)
  }
  return known
}

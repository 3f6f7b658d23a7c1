import { editDistance, remembering } from '@reftel/cypher'

/** Letters that may differ between two spellings of one surname: one of five or six, two of seven and more. */
const SHORTEST = 5
const LONG = 7
/**
 * Two spellings of one surname, as two hands would write it. Both are of one block, so their consonants sound alike; they begin with
 * one letter and differ in few: `ABDURAZAKOV` and `ABDURRAZAKOV`, not `YAMADA` and `AMADO`.
 */
export function isSpelling(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < SHORTEST || one.charAt(0) !== other.charAt(0)) return false
  return isNear(`${one}\n${other}`)
}

/** Whether few letters differ; the few spellings of a block meet again and again. */
const isNear = remembering((pair) => {
  const [one = '', other = ''] = pair.split('\n')
  const most = Math.min(one.length, other.length) < LONG ? 1 : 2
  return editDistance(one, other, most) <= most
})

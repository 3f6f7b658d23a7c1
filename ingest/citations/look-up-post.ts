import type { PostMatch } from '../gazetteer/gazetteer.ts'
import type { Citing } from './citing.ts'

/** Look-ups of one gazetteer in one year, remembered: a corpus has few distinct spellings. */
type Memory = Map<number | null, Map<string, PostMatch | null>>
const memories = new WeakMap<object, Memory>()
const MOST_REMEMBERED = 20_000

/** The post that `words` name in the citing year; null where they name none. */
export function lookUp({ gazetteer, year }: Citing, words: string): PostMatch | null {
  const memory = memories.get(gazetteer) ?? new Map<number | null, Map<string, PostMatch | null>>()
  memories.set(gazetteer, memory)
  const known = memory.get(year) ?? new Map<string, PostMatch | null>()
  if (known.size >= MOST_REMEMBERED) known.clear()
  memory.set(year, known)
  const remembered = known.get(words)
  if (remembered !== undefined) return remembered
  const match = gazetteer.find(words, year)
  // A copy: a slice would keep its whole cable alive.
  known.set(Buffer.from(words).toString(), match)
  return match
}

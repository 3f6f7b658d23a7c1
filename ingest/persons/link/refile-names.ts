import { compareText, type GraphStore, grouped, type NameFiling, type Refiling } from '@reftel/cypher'
import { foldWord } from '../../words/hashing.ts'
import { blockOf } from '../names/block.ts'

/**
 * Files each full name under one surname, whatever its cables took for it: the one that stands alone most often, the mentions
 * that are filed under it added. `LUIZ INACIO LULA DA SILVA` is filed under LULA where LULA alone is said, `EVO MORALES` under
 * MORALES.
 */
export async function refileNames(store: Pick<GraphStore, 'filings' | 'namedAlone' | 'refile'>): Promise<void> {
  const filings = await store.filings()
  if (filings.length === 0) return
  const spellings = filings.flatMap(({ surname }) => [surname, surname.toUpperCase()])
  const alone = await store.namedAlone([...new Set(spellings)].sort(compareText))
  const moves = refilings(filings, alone)
  if (moves.length > 0) await store.refile(moves)
}

/** The mentions that are to be in another block. `alone`: how often each surname is all that is said. */
export function refilings(filings: readonly NameFiling[], alone: ReadonlyMap<string, number>): readonly Refiling[] {
  const moves: Refiling[] = []
  for (const own of grouped(filings, ({ name }) => foldWord(name)).values()) {
    const to = homeOf(own, alone)
    for (const { name, block: from } of own) if (from !== to) moves.push({ name, from, to })
  }
  const distinct = new Map(moves.map((move) => [`${move.from}\n${move.name}`, move]))
  return [...distinct.values()]
}

function homeOf(filings: readonly NameFiling[], alone: ReadonlyMap<string, number>): string {
  const weights = new Map<string, number>()
  const add = (block: string, weight: number) => weights.set(block, (weights.get(block) ?? 0) + weight)
  for (const { surname, mentions } of filings) add(blockOf(surname), mentions)
  for (const surname of new Set(filings.flatMap(({ surname }) => [surname, surname.toUpperCase()])))
    add(blockOf(surname), alone.get(surname) ?? 0)
  const [first] = [...weights].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return first?.[0] ?? ''
}

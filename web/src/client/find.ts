import type { Findings, FoundCable, NameMatch } from '@reftel/api/types'
import { fetchAnswer } from './answer.ts'
import { asks } from './asks.ts'

/** Of each kind, below the box. */
const SUGGESTED = 5

/** Before anything is asked. */
export const NOTHING_FOUND: Findings = {
  persons: { total: 0, items: [] },
  posts: { total: 0, items: [] },
  tags: { total: 0, items: [] },
  cables: { total: 0, items: [] },
}

/** What these words may mean, of every kind; the last word may be unfinished. */
export async function find(words: string, signal: AbortSignal): Promise<Findings> {
  const found = await fetchAnswer(asks.find(words, SUGGESTED), signal)
  if (found.cables.total > 0 || asPrefix(words) === words) return found
  const { cables } = await fetchAnswer(asks.find(asPrefix(words), SUGGESTED), signal)
  return { ...found, cables }
}

/** Cables that the words name, else those that hold all of them. */
export const findCables = async (words: string, signal: AbortSignal): Promise<readonly FoundCable[]> =>
  (await find(words, signal)).cables.items

/** The cables that the words name, held or not; none when they name no cable. */
export const cablesNamed = async (words: string, signal: AbortSignal): Promise<readonly FoundCable[]> =>
  (await fetchAnswer(asks.find(words.trim(), SUGGESTED), signal)).cables.items.filter(({ why }) => why === 'named')

/** Words as a search as one types: the last may be unfinished. */
export const asPrefix = (words: string): string => (/[\p{L}\p{N}]$/u.test(words) ? `${words}*` : words)

/** Why a name is offered for what was typed: `one letter apart`; empty for the name itself. */
export function matchWords(match: NameMatch | null): string {
  if (match === null || match.how !== 'near') return ''
  return match.letters === 1 ? 'one letter apart' : `${match.letters} letters apart`
}

import type { Findings, FoundCable, NameMatch } from '@reftel/api/types'
import { countryWords } from '../parts/words.ts'
import { fetchAnswer } from './answer.ts'
import { asks } from './asks.ts'

/** Of each kind, below the box. */
const SUGGESTED = 5

/** Before anything is asked. */
export const NOTHING_FOUND: FoundByWords = {
  mended: null,
  persons: { total: 0, items: [] },
  posts: { total: 0, items: [] },
  tags: { total: 0, items: [] },
  cables: { total: 0, items: [] },
  hint: null,
}

/** What was found, and the words with a misspelt post put right where only these name a cable; null elsewhere. */
export interface FoundByWords extends Findings {
  readonly mended: string | null
}

/** What these words may mean, of every kind; the last word may be unfinished. */
export async function find(words: string, signal: AbortSignal): Promise<FoundByWords> {
  const found = await findMended(words, SUGGESTED, signal)
  if (found.cables.total > 0 || asPrefix(words) === words) return found
  const { cables } = await fetchAnswer(asks.find(asPrefix(words), SUGGESTED), signal)
  return { ...found, cables }
}

/** What these words mean as they stand: `moskow 18403` names no cable, and is tried again with the post that is near. */
export async function findMended(words: string, limit: number, signal: AbortSignal): Promise<FoundByWords> {
  const found = await fetchAnswer(asks.find(words, limit), signal)
  if (found.cables.total > 0) return { ...found, mended: null }
  for (const word of doubtful(words)) {
    const near = await fetchAnswer(asks.find(word, 1), signal)
    const [post] = near.posts.items
    if (post?.match?.how !== 'near') continue
    const mended = words.replace(word, post.name)
    const { cables } = await fetchAnswer(asks.find(mended, limit), signal)
    const named = cables.items.filter(({ why }) => why === 'named')
    if (named.length > 0) return { ...found, cables: { total: named.length, items: named }, mended }
  }
  return { ...found, mended: null }
}

/** Words beside a cable's number that are never a post. */
const BESIDE_NUMBER = /^(?:from|cable|telegram|airgram|embtel|deptel|reftel|septel|the|and|dated?)$/i

/** The words beside a number that may be a misspelt post; none where there is no number. */
export const doubtful = (words: string): readonly string[] =>
  /(?<!\p{L})\d{1,6}(?!\p{L})/u.test(words)
    ? (words.match(/\p{L}{4,}/gu) ?? []).filter((word) => !BESIDE_NUMBER.test(word))
    : []

/** Cables that the words name, else those that hold all of them. */
export const findCables = async (words: string, signal: AbortSignal): Promise<readonly FoundCable[]> =>
  (await find(words, signal)).cables.items

/** The cables that the words name, held or not, with a misspelt post put right; none when they name no cable. */
export const cablesNamed = async (words: string, signal: AbortSignal): Promise<readonly FoundCable[]> =>
  (await findMended(words.trim(), SUGGESTED, signal)).cables.items.filter(({ why }) => why === 'named')

/** Words as a search as one types: the last may be unfinished. */
export const asPrefix = (words: string): string => (/[\p{L}\p{N}]$/u.test(words) ? `${words}*` : words)

/** Why a name is offered for what was typed: `one letter apart`, `in Japan` of a post; empty for the name itself. */
export function matchWords(match: NameMatch | null, country: string | null = null): string {
  if (match?.how === 'country') return `in ${countryWords(country)}`
  if (match?.how !== 'near') return ''
  return match.letters === 1 ? 'one letter apart' : `${match.letters} letters apart`
}

import type { CableSummary, PersonSummary, PostSummary, TagSummary } from '@reftel/api/types'
import { fetchAnswer } from './answer.ts'
import { asks } from './asks.ts'

/** Things that words in the search box may mean, best first in each kind. */
export interface Found {
  readonly cables: readonly CableSummary[]
  readonly persons: readonly PersonSummary[]
  readonly posts: readonly PostSummary[]
  readonly tags: readonly TagSummary[]
}

export const NOTHING_FOUND: Found = { cables: [], persons: [], posts: [], tags: [] }

/** Suggestions of each kind. */
const SUGGESTED = 5

/** Words that may name a cable, as an id or as cables cite one another: `1978MOSCOW18403`, `77 STATE 123456`, `LA PAZ A-236`. */
const NAMES_CABLE =
  /^(?:'?(?:19|20)?\d\d\s*)?[A-Z][A-Z .'-]*?[\s-]*(?:A-)?(?<number>\d{1,7})(?:\s*\(?'?(?:19|20)?\d\d\)?)?$/i

/** The number that the words give a cable, as far as they may name one; null when they are just words. */
export const cableNumber = (words: string): string | null => NAMES_CABLE.exec(words.trim())?.groups?.number ?? null

/** What these words may mean, of every kind. */
export async function find(words: string, signal: AbortSignal): Promise<Found> {
  const [cables, persons, posts, tags] = await Promise.all([
    findCables(words, signal),
    fetchAnswer(asks.persons(words, SUGGESTED), signal),
    fetchAnswer(asks.posts(), signal),
    fetchAnswer(asks.tags(), signal),
  ])
  return {
    cables,
    persons: persons.items,
    posts: startingWith(words, posts.items, (post) => [post.name]),
    tags: startingWith(words, tags.items, (tag) => [tag.code, tag.meaning ?? '']),
  }
}

/** Cables that the words name, else those that hold all of them. */
export async function findCables(words: string, signal: AbortSignal): Promise<readonly CableSummary[]> {
  const ask = async (q: string) => (await fetchAnswer(asks.search({ q }, SUGGESTED), signal)).items
  // A number may be only begun; `MOSCOW 184*` finds the texts that have it.
  const named = cableNumber(words) === null ? [] : await ask(words)
  return named.length ? named : ask(asPrefix(words))
}

/** The cables that the words name by their number; none when they name no cable. */
export async function cablesNamed(words: string, signal: AbortSignal): Promise<readonly CableSummary[]> {
  const number = cableNumber(words)
  if (number === null) return []
  const { items } = await fetchAnswer(asks.search({ q: words.trim() }, SUGGESTED), signal)
  return items.filter((cable) => Number(cable.number?.replace(/^A-/, '')) === Number(number))
}

/** Words as a search as one types: the last may be unfinished. */
export const asPrefix = (words: string): string => (/[\p{L}\p{N}]$/u.test(words) ? `${words}*` : words)

function startingWith<T>(words: string, rows: readonly T[], names: (row: T) => readonly string[]): readonly T[] {
  const sought = words.trim().toUpperCase()
  const rank = (row: T) =>
    Math.min(
      ...names(row).map((name) => {
        const upper = name.toUpperCase()
        return upper === sought ? 0 : upper.startsWith(sought) ? 1 : upper.includes(` ${sought}`) ? 2 : 3
      }),
    )
  return rows
    .map((row) => ({ row, rank: rank(row) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, SUGGESTED)
    .map(({ row }) => row)
}

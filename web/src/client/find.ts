import type { CableSummary, PersonSummary, PostSummary, TagSummary } from '@reftel/api/types'
import { fetchAnswer } from './answer.ts'
import { asks } from './asks.ts'
import { Problem } from './problem.ts'

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

/** An id in either archive's form: `1978MOSCOW18403`, `78 MOSCOW 18403`, `07TBILISI1605`, `doc-…`. */
const ID = /^(?:(?:19|20)?\d\d[\s_]*[A-Z][A-Z _.-]*?[\s_]*(?:A-)?\d+|doc-[0-9a-f]{16})$/i

/** A number in its post's series without the year: `MOSCOW 18403`, `LA PAZ A-236`. */
const NUMBER = /^(?<post>[A-Z][A-Z .'-]*?)[\s_-]*(?<number>(?:A-)?\d{1,6})$/i

/** Years tried for a number without one: those of the archive in NARA's form. */
const YEARS = [1973, 1974, 1975, 1976, 1977, 1978, 1979] as const

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
    posts: startingWith(words, posts, (post) => [post.name]),
    tags: startingWith(words, tags, (tag) => [tag.code, tag.meaning ?? '']),
  }
}

/** Cables that the words name by number, else those that hold all of them. */
export async function findCables(words: string, signal: AbortSignal): Promise<readonly CableSummary[]> {
  const named = await cablesNamed(words, signal)
  if (named.length) return named
  const page = await fetchAnswer(asks.search({ q: asPrefix(words) }, SUGGESTED), signal)
  return page.items
}

/** The cables that the words name by their number, in any form; none when they name no cable. */
export async function cablesNamed(words: string, signal: AbortSignal): Promise<readonly CableSummary[]> {
  const text = words.trim()
  if (ID.test(text)) return cablesOf([text], signal)
  const { post, number } = NUMBER.exec(text)?.groups ?? {}
  if (!post || !number) return []
  return cablesOf(
    YEARS.map((year) => `${year}${post.replace(/[\s._]+/g, '')}${number}`),
    signal,
  )
}

/** Those of the ids that the graph knows. */
async function cablesOf(ids: readonly string[], signal: AbortSignal): Promise<readonly CableSummary[]> {
  const found = await Promise.all(
    ids.map((id) =>
      fetchAnswer(asks.cable(id), signal).catch((cause: unknown) => {
        if (cause instanceof Problem && (cause.status === 404 || cause.status === 400)) return null
        throw cause
      }),
    ),
  )
  return found.filter((cable) => cable !== null)
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

import { timeBounds } from '../model/time.ts'
import { type Phrase, readPhrases } from '../model/words.ts'
import type { CableConditions } from '../store.ts'

/** Parameters of `queries/parts/search-filters.cypher` and of the ways into the graph; null is no condition. */
export interface Filters {
  readonly words: string | null
  readonly texts: readonly string[]
  readonly post: string | null
  readonly to: string | null
  readonly person: string | null
  readonly tag: string | null
  readonly classification: string | null
  readonly from: number
  readonly until: number
}

/** What cables may be found by, that with the fewest first: the query `search-by-…` of that name; the others are filters. */
export type WayName = 'person' | 'words' | 'tag' | 'post' | 'addressee' | 'time'

/** Null when no cable can meet the conditions. */
export function filtersOf(query: CableConditions): Filters | null {
  const { q = '', post, to, person, tag, classification } = query
  const phrases = readPhrases(q)
  if (q.trim() !== '' && phrases.length === 0) return null
  return {
    words: phrases.length > 0 ? phrases.map(luceneClause).join(' ') : null,
    texts: phrases.flatMap(openPhrase),
    post: post ?? null,
    to: to ?? null,
    person: person ?? null,
    tag: tag ?? null,
    classification: classification ?? null,
    ...timeBounds(query),
  }
}

/** Words are no filter, so they are the way wherever there are any. */
export function wayOf({ words, person, tag, post, to }: Filters): WayName {
  if (words !== null) return 'words'
  if (person !== null) return 'person'
  if (tag !== null) return 'tag'
  if (post !== null) return 'post'
  return to === null ? 'time' : 'addressee'
}

/**
 * One condition in the language of the full-text index. Words are letters and digits in lower case, so none is an operator and
 * nothing is to be escaped.
 *
 *     treaty -> +treaty    "treaty of peace" -> +"treaty of peace"    abdur* -> +abdur*
 */
function luceneClause({ words, prefix }: Phrase): string {
  if (!prefix) return words.length === 1 ? `+${words[0]}` : `+"${words.join(' ')}"`
  // The language has no phrase with an open end: `openPhrase` looks whether the words stand side by side.
  return words.map((word, at) => (at === words.length - 1 ? `+${word}*` : `+${word}`)).join(' ')
}

/** What a text must contain for a phrase with an open end, as its words stand in the graph. */
const openPhrase = ({ words, prefix }: Phrase): readonly string[] =>
  prefix && words.length > 1 ? [` ${words.join(' ')}`] : []

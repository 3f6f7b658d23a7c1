import type { ManagedTransaction } from 'neo4j-driver'
import type { CableConditions } from '../store.ts'
import { timeBounds } from '../text/time.ts'
import { type Phrase, readPhrases } from '../text/words.ts'
import { namedQuery } from './named-query.ts'

/** Parameters of `queries/parts/search-filters.cypher` and of the ways into the graph; null is no condition. */
export interface Filters {
  readonly words: string | null
  readonly texts: readonly string[]
  readonly without: readonly string[]
  readonly post: string | null
  readonly to: string | null
  readonly person: string | null
  readonly tag: string | null
  readonly classification: string | null
  readonly ids: readonly string[] | null
  readonly from: number
  readonly until: number
}

const WAYS = ['person', 'tag', 'post', 'addressee'] as const
/** What cables may be found by: the query `search-by-…` of that name. */
export type WayName = (typeof WAYS)[number] | 'words' | 'time'

/** A way into the graph and what it starts at; the conditions that are left on it are filters. */
export interface Way {
  readonly name: WayName
  readonly params: Filters & { readonly way: string | null }
}

type Starts = Pick<Filters, 'post' | 'to' | 'tag' | 'person'>

const wayCounts = namedQuery<Starts, Readonly<Record<(typeof WAYS)[number], number>>>('way-counts')

/** Where the narrowest way leads to more cables than that, all are gone through in their order until enough are found. */
const MANY_CABLES = 20_000

/** Null when no cable can meet the conditions. */
export function filtersOf(query: CableConditions): Filters | null {
  const { q = '', post, to, person, tag, classification } = query
  const phrases = readPhrases(q)
  if (q.trim() !== '' && phrases.length === 0) return null
  return {
    words: phrases.length > 0 ? phrases.map(luceneClause).join(' ') : null,
    texts: phrases.filter(({ without }) => !without).flatMap(openPhrase),
    without: phrases.filter(({ without }) => without).map(unwantedText),
    post: post ?? null,
    to: to ?? null,
    person: person ?? null,
    tag: tag ?? null,
    classification: classification ?? null,
    ids: query.ids ?? null,
    ...timeBounds(query),
  }
}

/** The way to the fewest cables. Words are no filter, so they are the way wherever there are any. */
export async function wayTo(tx: ManagedTransaction, filters: Filters): Promise<Way> {
  const { words, person, tag, post, to } = filters
  if (words !== null) return { name: 'words', params: { ...filters, way: words } }
  const given = { person, tag, post, addressee: to }
  const known = WAYS.filter((name) => given[name] !== null)
  const [counts] = known.length > 0 ? await wayCounts(tx, { person, tag, post, to }) : []
  const [name] = counts ? known.toSorted((a, b) => counts[a] - counts[b]) : []
  if (!counts || !name || counts[name] > MANY_CABLES) return { name: 'time', params: { ...filters, way: null } }
  // The condition that is the way holds of all it leads to.
  return { name, params: { ...filters, [name === 'addressee' ? 'to' : name]: null, way: given[name] } }
}

/**
 * One condition in the language of the full-text index. Words are letters and digits in lower case, so none is an operator and
 * nothing is to be escaped.
 *
 *     treaty -> +treaty    "treaty of peace" -> +"treaty of peace"    abdur* -> +abdur*    -japan -> -japan
 */
function luceneClause({ words, prefix, without }: Phrase): string {
  const sign = without ? '-' : '+'
  if (!prefix) return words.length === 1 ? `${sign}${words[0]}` : `${sign}"${words.join(' ')}"`
  // The language has no phrase with an open end: `openPhrase` looks whether the words stand side by side.
  return words.map((word, at) => (at === words.length - 1 ? `${sign}${word}*` : `${sign}${word}`)).join(' ')
}

/** What no document of a cable may contain: the index looks at one document at a time. */
const unwantedText = ({ words, prefix }: Phrase): string => ` ${words.join(' ')}${prefix ? '' : ' '}`

/** What a text must contain for a phrase with an open end, as its words stand in the graph. */
const openPhrase = ({ words, prefix }: Phrase): readonly string[] =>
  prefix && words.length > 1 ? [` ${words.join(' ')}`] : []

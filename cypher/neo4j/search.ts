import type { ManagedTransaction } from 'neo4j-driver'
import type { CableSummary, Page } from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { newestFirst } from '../model/order.ts'
import { timeBounds, timeOf } from '../model/time.ts'
import { type Phrase, readPhrases } from '../model/words.ts'
import type { CableQuery } from '../store.ts'
import { namedQuery } from './named-query.ts'

interface SearchParams {
  readonly words: string | null
  readonly texts: readonly string[]
  readonly post: string | null
  readonly to: string | null
  readonly person: string | null
  readonly tag: string | null
  readonly classification: string | null
  readonly from: number
  readonly until: number
  readonly time: number
  readonly id: string
  readonly limit: number
}

/** Ways into the graph, that with the fewest cables first; the other conditions are filters. */
const WAYS = [
  { given: 'person', query: namedQuery<SearchParams, CableSummary>('search-by-person') },
  { given: 'words', query: namedQuery<SearchParams, CableSummary>('search-by-words') },
  { given: 'tag', query: namedQuery<SearchParams, CableSummary>('search-by-tag') },
  { given: 'post', query: namedQuery<SearchParams, CableSummary>('search-by-post') },
  { given: 'to', query: namedQuery<SearchParams, CableSummary>('search-by-addressee') },
] as const

const searchByTime = namedQuery<SearchParams, CableSummary>('search-by-time')

/** Before the newest cable: where the first page starts. */
const START = [Number.MAX_SAFE_INTEGER, ''] as const

/** See `GraphStore.search`. */
export async function searchCables(tx: ManagedTransaction, query: CableQuery): Promise<Page<CableSummary>> {
  const { q = '', post, to, person, tag, classification, limit } = query
  const [time, id] = decodeCursor(query.cursor, ['number', 'string']) ?? START
  const phrases = readPhrases(q)
  if (q.trim() !== '' && phrases.length === 0) return { items: [], cursor: null }
  const params: SearchParams = {
    words: phrases.length > 0 ? phrases.map(luceneClause).join(' ') : null,
    texts: phrases.flatMap(openPhrase),
    post: post ?? null,
    to: to ?? null,
    person: person ?? null,
    tag: tag ?? null,
    classification: classification ?? null,
    ...timeBounds(query),
    time,
    id,
    limit: limit + 1,
  }
  const way = params.words === null ? WAYS.find(({ given }) => params[given] !== null) : WAYS[1]
  const found = await (way?.query ?? searchByTime)(tx, params)
  return pageOf(found.toSorted(newestFirst), limit, (cable) => [timeOf(cable.date), cable.id])
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

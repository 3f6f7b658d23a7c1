import type { CableSummary, Page } from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { timeBounds, timeOf } from '../model/time.ts'
import { type Phrase, readPhrases } from '../model/words.ts'
import type { CableQuery } from '../store.ts'
import type { Connection } from './connection.ts'
import { namedQuery } from './named-query.ts'
import { type SummaryRow, summaryOf } from './summaries.ts'

interface SearchParams {
  readonly words: string | null
  readonly post: number | null
  readonly to: number | null
  readonly tag: number | null
  readonly person: number | null
  readonly classification: string | null
  readonly from: number
  readonly until: number
  readonly time: number
  readonly key: string
  readonly limit: number
}

const byTime = namedQuery<SearchParams, SummaryRow>('search-by-time')
const byPost = namedQuery<SearchParams, SummaryRow>('search-by-post')
const byAddressee = namedQuery<SearchParams, SummaryRow>('search-by-addressee')
const byTag = namedQuery<SearchParams, SummaryRow>('search-by-tag')
const byPerson = namedQuery<SearchParams, SummaryRow>('search-by-person')
const byClassification = namedQuery<SearchParams, SummaryRow>('search-by-classification')
const byWords = namedQuery<SearchParams, SummaryRow>('search-by-words')
const wordsCount = namedQuery<{ words: string; limit: number }, { cables: number }>('words-count')
const postCounts = namedQuery<{ name: string }, { id: number; sent: number; received: number }>('post-counts')
const tagCounts = namedQuery<{ code: string }, { id: number; cables: number }>('tag-counts')
const personByKey = namedQuery<{ key: string }, { id: number; cables: number }>('person-by-key')

/** Words in more cables than that are looked for cable by cable, newest first, instead of sorting all that hold them. */
const MANY_CABLES = 20_000

/** A way into the graph with the most cables it may lead to: the narrowest is taken, the other conditions are checked on it. */
interface Way {
  readonly query: typeof byTime
  readonly cables: number
}

const NOTHING: Page<CableSummary> = { items: [], cursor: null }

/** See `GraphStore.search`. */
export function search(db: Connection, query: CableQuery): Page<CableSummary> {
  const after = decodeCursor(query.cursor, ['number', 'string'])
  const phrases = query.q === undefined || query.q.trim() === '' ? null : readPhrases(query.q)
  if (phrases?.length === 0) return NOTHING
  const ways: Way[] = [{ query: query.classification === undefined ? byTime : byClassification, cables: Infinity }]
  const words = phrases && matchOf(phrases)
  if (words !== null) {
    const cables = wordsCount.first(db, { words, limit: MANY_CABLES })?.cables ?? 0
    if (cables < MANY_CABLES) ways.push({ query: byWords, cables })
  }
  const post = query.post === undefined ? null : postCounts.first(db, { name: query.post })
  if (post) ways.push({ query: byPost, cables: post.sent })
  const to = query.to === undefined ? null : postCounts.first(db, { name: query.to })
  if (to) ways.push({ query: byAddressee, cables: to.received })
  const tag = query.tag === undefined ? null : tagCounts.first(db, { code: query.tag })
  if (tag) ways.push({ query: byTag, cables: tag.cables })
  const person = query.person === undefined ? null : personByKey.first(db, { key: query.person })
  if (person) ways.push({ query: byPerson, cables: person.cables })
  const unknown = (query.post && !post) || (query.to && !to) || (query.tag && !tag) || (query.person && !person)
  if (unknown) return NOTHING
  const [time, key] = after ?? [Number.MAX_SAFE_INTEGER, '']
  const way = ways.reduce((narrowest, other) => (other.cables < narrowest.cables ? other : narrowest))
  const rows = way.query.all(db, {
    words,
    post: post?.id ?? null,
    to: to?.id ?? null,
    tag: tag?.id ?? null,
    person: person?.id ?? null,
    classification: query.classification ?? null,
    ...timeBounds(query),
    time,
    key,
    limit: query.limit + 1,
  })
  return pageOf(rows.map(summaryOf), query.limit, (cable) => [timeOf(cable.date), cable.id])
}

/** The conditions as FTS5 has them: every word in quotes, so that none of them is an operator. */
const matchOf = (phrases: readonly Phrase[]): string =>
  phrases.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ')

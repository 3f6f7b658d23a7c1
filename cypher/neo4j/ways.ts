import type { ManagedTransaction } from 'neo4j-driver'
import type { Phrase } from '../answers/search-words.ts'
import { readSought } from '../answers/sought.ts'
import type { Where } from '../model/where.ts'
import type { CableConditions, Holding } from '../store.ts'
import { END_OF_TIME, timeBounds, UNDATED } from '../text/time.ts'
import { isTerm } from './filed.ts'
import { isNearly, luceneClause, luceneClauses, openPhrase } from './lucene.ts'
import { linksOf, namedQuery, type PersonLinks, readPart, withLinks } from './named-query.ts'
import { cypherWhere } from './where.ts'

/** Parameters of `search-filters` and `filter-…` in `queries/parts` and of the ways into the graph; null is no condition. */
interface FilterParams {
  readonly words: string | null
  /** What one document must contain besides, word by word: a phrase with an open end. */
  readonly texts: readonly string[]
  /** What none of several documents of a cable may contain; of a single one `words` says so. */
  readonly without: readonly string[]
  readonly post: string | null
  readonly to: string | null
  readonly person: string | null
  readonly tag: string | null
  readonly classification: string | null
  readonly collection: string | null
  readonly uncertain: boolean | null
  readonly ids: readonly string[] | null
  /** The cable that all are to cite, or to be cited by, as a way: `where` holds it too. */
  readonly citing: string | null
  readonly citedBy: string | null
  readonly from: number
  readonly until: number
}

/** The conditions `filter-…` in `queries/parts`; those that a cable tells itself come first. */
export const FILTER_NAMES = [
  'from',
  'until',
  'post',
  'classification',
  'collection',
  'uncertain',
  'ids',
  'tag',
  'to',
  'person',
  'texts',
  'without',
] as const

const WAYS = ['person', 'tag', 'post', 'addressee', 'citing', 'citedBy'] as const
/** What cables may be found by: the query `search-by-…` of that name. */
export type WayName = (typeof WAYS)[number] | 'words' | 'time'

/** A way into the graph and what it starts at; the conditions that are left on it are filters. */
export interface Way {
  readonly name: WayName
  readonly params: FilterParams & { readonly way: string | null }
  /** A condition that is put into the query; its values are among the parameters. */
  readonly where: string | null
  /** What leads to the cables of a person. */
  readonly links: PersonLinks
}

/** Conditions as the queries take them. */
export interface ReadyConditions {
  readonly filters: FilterParams
  readonly where: string | null
  readonly links: PersonLinks
  /** What one document must contain where words are all that is asked; null where there are other conditions, or no words. */
  readonly spelled: readonly string[] | null
}

type Starts = Pick<FilterParams, 'post' | 'to' | 'tag' | 'person' | 'citing' | 'citedBy'>

const wayCounts = namedQuery<Starts, Readonly<Record<(typeof WAYS)[number], number>>>('way-counts')

/** Where the narrowest way leads to more cables than that, all are gone through in their order until enough are found. */
const MANY_CABLES = 20_000

/** Null when no cable can meet the conditions. */
export async function filtersOf(tx: ManagedTransaction, query: CableConditions): Promise<ReadyConditions | null> {
  const { post, to, person, tag, classification } = query
  const sought = readSought(query, isTerm)
  if (!sought) return null
  const { phrases, wanted, unwanted, rest } = sought
  const byWords = phrases.length + wanted.length > 0
  const filed = byWords ? filedConditions(query) : []
  const clauses = [...phrases.map(luceneClause), ...luceneClauses([...wanted, ...filed], unwanted)]
  const again = [...wanted.filter(isNearly), ...unwanted.map((of) => ({ is: 'not', of }) as const)]
  const where = await cypherWhere(tx, [...rest, ...again])
  const filters = {
    ...where?.params,
    words: byWords ? clauses.join(' ') : null,
    texts: phrases.filter(({ without }) => !without).flatMap(openPhrase),
    without: phrases.filter(({ without }) => without).map(textOf),
    // With words the index has found these.
    post: byWords ? null : (post ?? null),
    to: to ?? null,
    person: person ?? null,
    tag: byWords ? null : (tag ?? null),
    classification: classification ?? null,
    collection: query.collection ?? null,
    uncertain: query.uncertain ?? null,
    ids: query.ids ?? null,
    citing: citationIn(rest, 'cites'),
    citedBy: citationIn(rest, 'citedBy'),
    ...timeBounds(query),
  }
  const others = wanted.length + unwanted.length + filed.length + (where ? 1 : 0)
  const spelled = others === 0 && isOfWordsAlone(filters) ? phrases.filter(({ without }) => !without).map(textOf) : null
  return { filters, where: where?.text ?? null, links: linksOf(query.weak ?? false), spelled }
}

const filedConditions = ({ post, tag }: Pick<CableConditions, 'post' | 'tag'>): readonly Where[] => [
  ...(post === undefined ? [] : [{ is: 'post', value: post } as const]),
  ...(tag === undefined ? [] : [{ is: 'tag', value: tag } as const]),
]

const citationIn = (conditions: readonly Where[], field: 'cites' | 'citedBy'): string | null =>
  conditions.flatMap((one) => (one.is === field ? [one.value] : []))[0] ?? null

/**
 * Conditions, each put into a query where it is asked for alone: to pass them by takes longer, cable by cable, than all else. They are
 * written so that no index answers one: the planner is to keep to the way into the graph, and to its order.
 */
const FILTERS = Object.fromEntries(FILTER_NAMES.map((name) => [name, readPart(`filter-${name}`)])) as Readonly<
  Record<(typeof FILTER_NAMES)[number], string>
>

/** Whether a condition is asked for. */
function isAsked(name: (typeof FILTER_NAMES)[number], params: FilterParams): boolean {
  if (name === 'from') return params.from !== UNDATED
  if (name === 'until') return params.until !== END_OF_TIME
  const value = params[name]
  return Array.isArray(value) && name !== 'ids' ? value.length > 0 : value !== null
}

const isOfWordsAlone = (params: FilterParams): boolean =>
  params.words !== null &&
  FILTER_NAMES.every((name) => name === 'texts' || name === 'without' || !isAsked(name, params))

function wayBy(name: WayName, params: Way['params'], { where, links }: Pick<Way, 'where' | 'links'>): Way {
  const asked = FILTER_NAMES.filter((filter) => isAsked(filter, params)).map((filter) => FILTERS[filter])
  const all = [...(where === null ? [] : [where]), ...asked.map((text) => withLinks(text, links))]
  return { name, params, where: all.length === 0 ? null : all.join(' AND '), links }
}

/** The way to the fewest cables. Words are no filter, so they are the way wherever there are any. */
export async function wayTo(tx: ManagedTransaction, { filters, ...rest }: ReadyConditions): Promise<Way> {
  const { words, person, tag, post, to, citing, citedBy } = filters
  if (words !== null) return wayBy('words', { ...filters, way: words }, rest)
  const given = { person, tag, post, addressee: to, citing, citedBy }
  const known = WAYS.filter((name) => given[name] !== null)
  const [counts] = known.length > 0 ? await wayCounts(tx, { person, tag, post, to, citing, citedBy }) : []
  const [name] = counts ? known.toSorted((a, b) => counts[a] - counts[b]) : []
  if (!counts || !name || counts[name] > MANY_CABLES) return wayBy('time', { ...filters, way: null }, rest)
  // The condition that is the way holds of all it leads to.
  return wayBy(name, { ...filters, [name === 'addressee' ? 'to' : name]: null, way: given[name] }, rest)
}

/** What is asked of `held`: nothing of what has words, as it is held. */
export const heldOn = (way: WayName, holding: Holding): boolean | null =>
  holding === 'all' || (holding === 'held' && way === 'words') ? null : holding === 'held'

/** What stands in a text for a phrase, as words stand in the graph, between blanks. */
export const textOf = ({ words, prefix }: Phrase): string => ` ${words.join(' ')}${prefix ? '' : ' '}`

/** One thing for each way, of the query that finds cables by it. */
export const forEachWay = <T>(make: (query: string) => T): Readonly<Record<WayName, T>> => ({
  person: make('search-by-person'),
  words: make('search-by-words'),
  tag: make('search-by-tag'),
  post: make('search-by-post'),
  addressee: make('search-by-addressee'),
  citing: make('search-by-citing'),
  citedBy: make('search-by-cited-by'),
  time: make('search-by-time'),
})

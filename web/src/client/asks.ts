import type {
  CableDetail,
  CableOrder,
  CableText,
  CitationList,
  CitationOrder,
  CompanyOf,
  CountedPage,
  Expansion,
  Findings,
  FoundPerson,
  GraphNode,
  GraphStats,
  Holding,
  Lineage,
  Namesakes,
  NeighbourKind,
  Page,
  Paths,
  PersonCable,
  PersonDetail,
  PostPerson,
  PostSummary,
  RelatedCables,
  SearchFacets,
  SearchPage,
  Subgraph,
  TagSummary,
  TrafficTotals,
} from '@reftel/api/types'
import type { Direction } from '../state/route.ts'
import type { Ask } from './answer.ts'

type Value = string | number | boolean | null | undefined | readonly string[]

/** A path with its query; empty values are left out. */
function at<T>(path: string, query: Readonly<Record<string, Value>> = {}): Ask<T> {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '' || value === false) continue
    const text = typeof value === 'object' ? value.join(',') : String(value)
    if (text) written.set(name, text)
  }
  const text = written.toString()
  return { path: text ? `${path}?${text}` : path }
}

const cableAt = (id: string) => `/cables/${encodeURIComponent(id)}`
const personAt = (key: string) => `/persons/${encodeURIComponent(key)}`

/** Conditions of a search; all given ones hold. */
export interface CableFilter {
  readonly q?: string
  readonly post?: string
  readonly to?: string
  readonly person?: string
  readonly tag?: string
  readonly classification?: string
  readonly from?: string
  readonly until?: string
  /** What they are part of: `nara`, `cablegate`, `invented`. */
  readonly collection?: string
}

/** A list of cables: which, in what order. */
export interface CableListing extends CableFilter {
  readonly sort?: CableOrder
  readonly holding?: Holding
  /** With the sentence of each that has the most of the words. */
  readonly snippets?: boolean
}

/** A list of what a cable cites or what cites it. */
export interface CitationListing {
  readonly direction: 'cites' | 'citedBy'
  readonly sort?: CitationOrder
  readonly group?: 'post' | 'year'
  readonly in?: string
  readonly holding?: Holding
  readonly possible?: boolean
}

/** Steps of CITES around a cable. */
export interface WalkAsk {
  readonly depth: number
  readonly direction: Direction
  readonly limit: number
  /** With what is merely possible. */
  readonly possible?: boolean
}

/** What lies around a node and is not shown. */
export interface ExpandBody {
  readonly node: string
  readonly direction: Direction
  readonly kinds: readonly GraphNode['kind'][]
  /** Ids of what is shown. */
  readonly exclude: readonly string[]
  readonly by: 'post' | 'year' | null
  readonly limit: number
  readonly possible: boolean
}

/** Every question that the explorer asks, one a route of the API. */
export const asks = {
  cable: (id: string, possible = false) => at<CableDetail>(cableAt(id), { possible }),
  related: (id: string, limit: number) => at<RelatedCables>(`${cableAt(id)}/related`, { limit }),
  cableText: (id: string, document: string) => at<CableText>(`${cableAt(id)}/text`, { document }),
  citations: (id: string, listing: CitationListing, limit: number, cursor: string | null = null) =>
    at<CitationList>(`${cableAt(id)}/citations`, { ...listing, limit, cursor }),
  lineage: (id: string, steps: { up: number; down: number; limit: number; siblings?: boolean }) =>
    at<Lineage>(`${cableAt(id)}/lineage`, { ...steps }),
  neighbourhood: (id: string, walk: WalkAsk, show: readonly NeighbourKind[]) =>
    at<Subgraph>(`${cableAt(id)}/neighbourhood`, { ...walk, show }),
  chain: (id: string, walk: WalkAsk) => at<Subgraph>(`${cableAt(id)}/chain`, { ...walk }),
  /** The shortest ways between two cables, with the sentence behind each step. */
  paths: (from: string, to: string, directed: boolean) => at<Paths>('/paths', { from, to, directed }),
  search: (listing: CableListing, limit: number, cursor: string | null = null) =>
    at<SearchPage>('/search', { ...listing, limit, cursor }),
  searchGraph: (listing: Omit<CableListing, 'snippets'>, limit: number) =>
    at<Subgraph>('/search/graph', { ...listing, limit }),
  /** `limit`: most values of each facet. */
  facets: (filter: CableFilter & { readonly holding?: Holding }, limit: number) =>
    at<SearchFacets>('/search/facets', { ...filter, limit }),
  persons: (q: string, limit: number, cursor: string | null = null) =>
    at<CountedPage<FoundPerson>>('/persons', { q, limit, cursor }),
  person: (key: string) => at<PersonDetail>(personAt(key)),
  personGraph: (key: string, limit: number, possible = false) =>
    at<Subgraph>(`${personAt(key)}/graph`, { limit, possible }),
  /** `possible`: the cables that are linked weakly alone, else the others. */
  personCables: (key: string, possible: boolean, limit: number, cursor: string | null = null) =>
    at<Page<PersonCable>>(`${personAt(key)}/cables`, { possible: possible ? 'only' : null, limit, cursor }),
  company: (key: string, limit: number) => at<CompanyOf>(`${personAt(key)}/company`, { limit }),
  namesakes: (key: string, limit: number) => at<Namesakes>(`${personAt(key)}/namesakes`, { limit }),
  /** Who signed at a post, those of most cables first. Days, half open. */
  signersOf: (post: string, period: { from?: string; until?: string }, limit: number) =>
    at<CountedPage<PostPerson>>(`/posts/${encodeURIComponent(post)}/persons`, { role: 'signer', ...period, limit }),
  posts: () => at<Page<PostSummary>>('/posts'),
  tags: () => at<Page<TagSummary>>('/tags'),
  traffic: (period: { from?: string; until?: string; tag?: string; by?: 'month' | 'year' }, limit: number) =>
    at<Subgraph>('/traffic', { ...period, limit }),
  find: (q: string, limit: number) => at<Findings>('/find', { q, limit }),
  expand: (body: ExpandBody): Ask<Expansion> => ({ path: '/expand', body }),
  totals: (query: { by: 'month' | 'year'; post?: string; to?: string; tag?: string; from?: string; until?: string }) =>
    at<TrafficTotals>('/traffic/totals', query),
  stats: () => at<GraphStats>('/stats'),
} as const

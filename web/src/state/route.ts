import type { CableOrder, CitationOrder, Holding, NeighbourKind } from '@reftel/api/types'

/** What the explorer can show. A route holds the whole state of a view, so its address is a permalink of it. */
export type Route =
  | { readonly view: 'home' }
  | SearchRoute
  | CableRoute
  | GraphRoute
  | ChainRoute
  | PathRoute
  | PersonRoute
  | TrafficRoute
  | NamesRoute
  | { readonly view: 'kept' }
  | { readonly view: 'about' }
  | { readonly view: 'lost'; readonly path: string }

/** A page of all persons, posts or TAGS, or of those that are near to a name. */
export interface NamesRoute {
  readonly view: 'persons' | 'posts' | 'tags'
  readonly q: string
  readonly sort: NameOrder
  /** Posts by country, TAGS by what they stand for. */
  readonly grouped: boolean
}

/** Order of posts and TAGS: by number of cables, of those sent or received, or by the alphabet. */
export type NameOrder = 'most' | 'sent' | 'received' | 'name'
export const NAME_ORDERS: readonly NameOrder[] = ['most', 'sent', 'received', 'name']

export type Direction = 'cites' | 'citedBy' | 'both'
export const DIRECTIONS: readonly Direction[] = ['both', 'cites', 'citedBy']

export const CABLE_ORDERS: readonly CableOrder[] = ['newest', 'oldest', 'cited', 'relevance']
export const HOLDINGS: readonly Holding[] = ['held', 'stubs', 'all']

export interface SearchRoute {
  readonly view: 'search'
  readonly q: string
  readonly post: string
  readonly to: string
  /** Key of a person. */
  readonly person: string
  readonly tag: string
  readonly classification: string
  /** ISO dates; half open. */
  readonly from: string
  readonly until: string
  readonly holding: Holding
  readonly sort: CableOrder
  readonly form: SearchForm
}

/** The cables of a search as a list, or as a graph of what they cite among one another. */
export type SearchForm = 'list' | 'graph'
export const SEARCH_FORMS: readonly SearchForm[] = ['list', 'graph']

export interface CableRoute {
  readonly view: 'cable'
  readonly id: string
  /** Key of one of its documents; the first when empty. */
  readonly document: string
  /** Offset in the text to show, as a mention's `start`; null for the top. */
  readonly at: number | null
  /** The text as a document, or letter for letter. */
  readonly form: 'document' | 'received'
  /** Which list stands beside the text. */
  readonly list: CableListId
  readonly sort: CitationOrder
  readonly group: CitationGroup
  /** Only those of this value of `group`. */
  readonly in: string
  /** With the persons that are merely possible. */
  readonly possible: boolean
  /** The cable that is read beside this one; none when empty. */
  readonly beside: string
  /** Offset in its text to show. */
  readonly place: number | null
}

export type CableListId = 'cites' | 'citedBy' | 'related' | 'persons' | 'unresolved'
export const CABLE_LISTS: readonly CableListId[] = ['cites', 'citedBy', 'related', 'persons', 'unresolved']
export const CITATION_ORDERS: readonly CitationOrder[] = ['date', 'newest', 'cited', 'place']
export type CitationGroup = 'none' | 'post' | 'year'
export const CITATION_GROUPS: readonly CitationGroup[] = ['none', 'post', 'year']

export const SURROUNDINGS: readonly NeighbourKind[] = ['persons', 'posts', 'tags']
export type LayoutId = 'timeline' | 'lanes' | 'even' | 'force' | 'tree'
export const LAYOUT_IDS: readonly LayoutId[] = ['timeline', 'lanes', 'even', 'force', 'tree']
/** Citations shown by where their words stand. */
export type PlaceFilter = 'any' | 'ref' | 'text' | 'attributes'
export const PLACE_FILTERS: readonly PlaceFilter[] = ['any', 'ref', 'text', 'attributes']

/** What the colours of a graph stand for. */
export type ColourBy = 'post' | 'year' | 'marking' | 'tag'
export const COLOURS_BY: readonly ColourBy[] = ['post', 'year', 'marking', 'tag']

/** Whether cables that hang on a hub alone are drawn as groups, by their post or year, or each by itself. */
export type HubGroups = 'post' | 'year' | 'none'
export const HUB_GROUPS: readonly HubGroups[] = ['post', 'year', 'none']

export interface GraphRoute {
  readonly view: 'graph'
  /** Node id that the graph grew from: a cable's id or `person:…`, `post:…`, `tag:…`. */
  readonly root: string
  readonly depth: number
  readonly direction: Direction
  readonly show: readonly NeighbourKind[]
  readonly layout: LayoutId
  readonly hubs: HubGroups
  readonly colour: ColourBy
  /** Nodes expanded after the root, in that order. */
  readonly open: readonly string[]
  /** Nodes removed by hand. */
  readonly hide: readonly string[]
  /** Nodes put by hand, each as `id@x,y`. */
  readonly pin: readonly string[]
  /** What is selected, the last chosen first. */
  readonly select: readonly string[]
  readonly form: 'drawing' | 'table'
  readonly holding: Holding
  readonly place: PlaceFilter
  /** Least confidence of a citation that is shown, in percent. */
  readonly sure: number
  /** With citations and persons that are merely possible. */
  readonly possible: boolean
  /** Only cables of this post; all when empty. */
  readonly post: string
  /** Only cables under this one of the TAGS, where these are drawn; all when empty. */
  readonly tag: string
  /** Days, ISO, half open: what lies outside is dimmed. */
  readonly from: string
  readonly until: string
  /** Zoom and middle of the view as `zoom,x,y`; the whole when empty. */
  readonly frame: string
}

export interface ChainRoute {
  readonly view: 'chain'
  readonly id: string
  /** Most cables shown; the nearest ones come first. */
  readonly limit: number
  /** Equal times equally wide, instead of long gaps shortened. */
  readonly even: boolean
  /** The cable that is read beside the conversation; none when empty. */
  readonly at: string
  /** Offset in its text to show. */
  readonly place: number | null
}

export interface PathRoute {
  readonly view: 'path'
  readonly from: string
  readonly to: string
  readonly directed: boolean
}

export interface PersonRoute {
  readonly view: 'person'
  readonly key: string
  readonly company: CompanyForm
}

/** Who is named with a person, as a list or as a network. */
export type CompanyForm = 'list' | 'graph'
export const COMPANY_FORMS: readonly CompanyForm[] = ['list', 'graph']

export interface TrafficRoute {
  readonly view: 'traffic'
  /** Months, `1978-08`; both ends belong to the period. */
  readonly from: string
  readonly until: string
  readonly tag: string
  /** Post whose traffic stands out. */
  readonly post: string
  /** The pair that stands out, `MOSCOW~STATE`, in the order of the alphabet. */
  readonly pair: string
  readonly form: TrafficForm
  readonly scale: TrafficScale
  readonly order: PostOrder
  /** Whether the Department's own traffic, the most of all, is among it. */
  readonly department: boolean
  /** What of the map is seen, `enlargement,longitude,latitude`; the whole when empty. */
  readonly look: string
}

export type TrafficForm = 'map' | 'matrix' | 'network' | 'table'
export const TRAFFIC_FORMS: readonly TrafficForm[] = ['map', 'matrix', 'network', 'table']
/** How numbers become widths and shades: in proportion, or by their logarithm, which shows the small ones too. */
export type TrafficScale = 'linear' | 'log'
export const TRAFFIC_SCALES: readonly TrafficScale[] = ['linear', 'log']
/** Order of the posts of the matrix: by traffic, from west to east, or by name. */
export type PostOrder = 'busiest' | 'west' | 'name'
export const POST_ORDERS: readonly PostOrder[] = ['busiest', 'west', 'name']

export const HOME: Route = { view: 'home' }
export const ABOUT: Route = { view: 'about' }
/** The collections of this browser. */
export const KEPT: Route = { view: 'kept' }

/** A route with everything not given at its default. */
export const search = (given: Partial<Omit<SearchRoute, 'view'>> = {}): SearchRoute => ({
  view: 'search',
  q: '',
  post: '',
  to: '',
  person: '',
  tag: '',
  classification: '',
  from: '',
  until: '',
  holding: 'held',
  sort: 'newest',
  form: 'list',
  ...given,
})
export const cable = (
  id: string,
  at: number | null = null,
  given: Partial<Omit<CableRoute, 'view' | 'id' | 'at'>> = {},
): CableRoute => ({
  view: 'cable',
  id,
  document: '',
  at,
  form: 'document',
  list: 'cites',
  sort: 'date',
  group: 'none',
  in: '',
  possible: false,
  beside: '',
  place: null,
  ...given,
})
export const graph = (root: string, given: Partial<Omit<GraphRoute, 'view' | 'root'>> = {}): GraphRoute => ({
  view: 'graph',
  root,
  depth: 1,
  direction: 'both',
  show: [],
  layout: 'timeline',
  hubs: 'post',
  colour: 'post',
  open: [],
  hide: [],
  pin: [],
  select: [],
  form: 'drawing',
  holding: 'all',
  place: 'any',
  sure: 0,
  possible: false,
  post: '',
  tag: '',
  from: '',
  until: '',
  frame: '',
  ...given,
})
export const chain = (id: string, given: Partial<Omit<ChainRoute, 'view' | 'id'>> = {}): ChainRoute => ({
  view: 'chain',
  id,
  limit: 60,
  even: false,
  at: '',
  place: null,
  ...given,
})
export const path = (from = '', to = '', directed = false): PathRoute => ({ view: 'path', from, to, directed })
export const names = (view: NamesRoute['view'], given: Partial<Omit<NamesRoute, 'view'>> = {}): NamesRoute => ({
  view,
  q: '',
  sort: 'most',
  grouped: false,
  ...given,
})
export const person = (key: string, company: CompanyForm = 'list'): PersonRoute => ({ view: 'person', key, company })
export const traffic = (given: Partial<Omit<TrafficRoute, 'view'>> = {}): TrafficRoute => ({
  view: 'traffic',
  from: '',
  until: '',
  tag: '',
  post: '',
  pair: '',
  form: 'map',
  scale: 'linear',
  order: 'busiest',
  department: true,
  look: '',
  ...given,
})

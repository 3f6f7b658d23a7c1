import type { CableId } from './model/cable-id.ts'
import type { Collection } from './model/collection.ts'
import type { PersonRole } from './model/facts.ts'
import type { Where } from './model/where.ts'

export type ChainDirection = 'cites' | 'citedBy' | 'both'

/** `depth`: steps of CITES; `limit`: most nodes. */
export interface Walk {
  readonly depth: number
  readonly direction: ChainDirection
  readonly limit: number
  /** With what is merely possible; so everywhere. */
  readonly possible?: boolean
}

/** Kinds of edges that a neighbourhood may show besides CITES, for the cable it starts at. */
export type NeighbourKind = 'persons' | 'posts' | 'tags'

/** Half open: `from` <= date < `until`, ISO 8601 dates or times. */
export interface Period {
  readonly from?: string
  readonly until?: string
}

/** All given conditions hold, and none of them but `post` holds of a stub. `q`: words in subject or text, each as a prefix when it ends in `*`. */
export interface CableConditions extends Period {
  readonly q?: string
  /** Sending post and addressee, canonical names. */
  readonly post?: string
  readonly to?: string
  readonly person?: string
  /** With the cables that are linked to that person so weakly that they are possible only. */
  readonly weak?: boolean
  readonly tag?: string
  readonly classification?: string
  readonly collection?: Collection
  /** Whether it may be no cable at all. */
  readonly uncertain?: boolean
  /** Only these of the held cables. */
  readonly ids?: readonly CableId[]
  /** What holds besides. */
  readonly where?: Where
}

/**
 * `newest`, the default: newest first, undated last, then by id. `oldest`: the other way round, undated last. `cited`: those that
 * the most cables cite first, then as `newest`. `relevance`: those with the most of the words in their subject first, then as
 * `cited`.
 */
export type CableOrder = 'newest' | 'oldest' | 'cited' | 'relevance'

/** Held cables, which is the default; stubs, which are only cited; or both. */
export type Holding = 'held' | 'stubs' | 'all'

/** A cursor holds for the order that it was given in. */
export interface CableQuery extends CableConditions {
  readonly sort?: CableOrder
  readonly holding?: Holding
  /** Whether each held cable comes with a sentence that has the words. */
  readonly snippets?: boolean
  readonly cursor?: string
  readonly limit: number
}

export interface FacetQuery extends CableConditions {
  /** Held cables, unless told otherwise. Stubs have a post and a year, and nothing else in common. */
  readonly holding?: Holding
  /** Cables, held or not, that are counted besides those that meet the conditions, of which they are none. */
  readonly also?: readonly CableId[]
  /** Most values of each facet. */
  readonly limit: number
  /** Most cables counted, the newest; without a condition all are, as their counts cost little. */
  readonly most: number
}

export interface TrafficQuery extends Period {
  readonly tag?: string
  readonly by?: 'month' | 'year'
  /** Most pairs, the busiest first. */
  readonly limit: number
}

/** A person is mentioned at least once so: in that role, in a cable of that post, in that period. */
export interface PersonConditions extends Period {
  readonly role?: PersonRole
  /** Canonical name of the sending post. */
  readonly post?: string
}

/** How much is told of where a person is mentioned. */
export interface MostPlaces {
  readonly posts: number
  readonly newest: number
}

export interface PostPersonsQuery extends Period {
  /** Canonical name of the sending post. */
  readonly post: string
  readonly role?: PersonRole
  /** Only who held an office there that begins with these words, in any case. */
  readonly office?: string
  /** With the cables that are linked weakly. */
  readonly possible?: boolean
}

export interface PersonQuery extends PersonConditions {
  /** Start of a name or of any variant, or a near spelling; the most mentioned persons without it. */
  readonly q?: string
  readonly cursor?: string
  readonly limit: number
}

export interface PersonCablesQuery {
  /** With the cables that are linked weakly, or those alone. */
  readonly possible?: boolean | 'only'
  readonly cursor?: string
  readonly limit: number
}

export interface TotalsQuery extends Period {
  readonly by: 'month' | 'year'
  /** Sending post and addressee, canonical names. */
  readonly post?: string
  readonly to?: string
  readonly tag?: string
}

export interface PathsQuery {
  /** Ids of nodes: cables, persons, posts, TAGS. */
  readonly from: string
  readonly to: string
  /** Only from citing cables to cited ones. */
  readonly directed: boolean
  /** Most nodes. */
  readonly limit: number
  readonly possible?: boolean
}

export interface PairsQuery extends Period {
  readonly tag?: string
  /** Only pairs of this post. */
  readonly post?: string
  readonly cursor?: string
  readonly limit: number
}

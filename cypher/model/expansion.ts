import type { GraphEdge, GraphNode } from './answers.ts'

export type NodeKind = GraphNode['kind']

/** Cables of one post, year or of the TAGS, as `Expansion.groups` has them. */
export interface CableGroup {
  readonly by: 'post' | 'year' | 'tag'
  /** Null: of none. */
  readonly value: string | null
}

export interface ExpansionQuery {
  /** Id of the node that is opened. */
  readonly node: string
  /** Of CITES. */
  readonly direction: 'cites' | 'citedBy' | 'both'
  readonly kinds: readonly NodeKind[]
  /** Ids of the nodes that are shown already. */
  readonly exclude: readonly string[]
  /** What its cables are grouped by. */
  readonly by: CableGroup['by'] | null
  /** The one group that its cables are to be of. */
  readonly group?: CableGroup
  /** Most nodes. */
  readonly limit: number
  /** With what is merely possible. */
  readonly possible?: boolean
}

/** Why a node stands where it does: edges to nodes that are shown, besides the one opened; cables that cite or mention it. */
export interface Rank {
  readonly links: number
  readonly cables: number
  /** The same in words. */
  readonly why: string
}

/** How an edge joins the node that is opened with another: as the sender, ... */
export type Joining = 'cites' | 'citedBy' | 'mentions' | 'sentBy' | 'sentTo' | 'tagged'

/** The neighbours of one kind that are joined in one way. */
export interface NeighbourCount {
  readonly kind: NodeKind
  readonly joining: Joining
  readonly total: number
  /** Shown before, and with what is answered. */
  readonly before: number
  readonly after: number
}

export interface Expansion {
  readonly node: GraphNode
  /** What was not shown, best first. */
  readonly nodes: readonly (GraphNode & { readonly rank: Rank })[]
  /** Every edge between a new node and any node shown. */
  readonly edges: readonly GraphEdge[]
  readonly counts: readonly NeighbourCount[]
  /** With `by`: the cables around the node that are not shown, in groups, the largest first. */
  readonly groups: readonly { readonly value: string | null; readonly cables: number }[]
  /** There are more than these. */
  readonly truncated: boolean
}

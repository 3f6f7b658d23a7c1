import type {
  CableNode,
  CableSummary,
  CitesEdge,
  GraphEdge,
  GraphNode,
  NodeKind,
  SendingWindow,
  Subgraph,
} from '@reftel/api/types'
import { ByKey } from './group-by.ts'

export const EMPTY: Subgraph = { nodes: [], edges: [], truncated: false }

/** Cables of one post, or of one year, that hang on one node alone, drawn as one. */
export interface GroupNode {
  readonly kind: 'Group'
  /** As the expansion that opens it is written (expansion.ts). */
  readonly id: string
  readonly label: string
  /** The node that they hang on. */
  readonly hub: string
  /** Which of its citations they are; null where they hang on what is no cable. */
  readonly direction: 'cites' | 'citedBy' | null
  /** The post of all of them; null where they are grouped by year. */
  readonly post: string | null
  /** In the order of time. */
  readonly cables: readonly CableNode[]
  /** Milliseconds since 1970: when the middle one of them was sent. */
  readonly time: number
}

/** Stands for as many edges as the group has cables. */
interface GroupEdge {
  readonly kind: 'GROUP'
  readonly id: string
  readonly source: string
  readonly target: string
  /** Whether it stands for citations. */
  readonly cites: boolean
  readonly cables: number
}

/** Two persons who are named in the same cables. */
export interface TogetherEdge {
  readonly kind: 'TOGETHER'
  readonly id: string
  readonly source: string
  readonly target: string
  readonly cables: number
}

export type DrawnNode = GraphNode | GroupNode
export type DrawnEdge = GraphEdge | GroupEdge | TogetherEdge

/** What is drawn of a subgraph: it, or less with groups in it. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

export const isCable = (node: DrawnNode): node is CableNode => node.kind === 'Cable'
export const isCites = (edge: DrawnEdge): edge is CitesEdge => edge.kind === 'CITES'

/** Whether a node or an edge is there because possible ones were asked for. */
export const isDrawnPossible = (part: DrawnNode | DrawnEdge): boolean => 'possible' in part && part.possible === true

/** The post that a node is of: that of its sender, of all its cables, or itself. */
export function postOf(node: DrawnNode): string | null {
  if (node.kind === 'Cable') return node.from
  if (node.kind === 'Group') return node.post
  return node.kind === 'Post' ? node.name : null
}

/** A cable of a list as a node. */
export const nodeOfListed = (cable: CableSummary): CableNode => ({ ...cable, kind: 'Cable', label: cableName(cable) })

/** As cables name each other: `MOSCOW 18403`; the id where post or number are not known. */
export function cableName(cable: Pick<CableSummary, 'from' | 'number'> & { readonly id: string }): string {
  return cable.from && cable.number ? `${cable.from} ${cable.number.replace(/^0+(?=\d)/, '')}` : cable.id
}

/** What a node is called. */
export const nodeName = (node: DrawnNode): string => (isCable(node) ? cableName(node) : node.label)

/** What kind of node an id means; cables have ids without a prefix. */
export function kindOfId(id: string): { readonly kind: NodeKind; readonly key: string } {
  const [, prefix = '', key = id] = /^(person|post|tag):(.+)$/s.exec(id) ?? []
  const kinds: Readonly<Record<string, NodeKind>> = { person: 'Person', post: 'Post', tag: 'Tag' }
  return { kind: kinds[prefix] ?? 'Cable', key }
}

/** One subgraph of several; nodes and edges in the order in which they first come. */
export function merge(parts: readonly Subgraph[]): Subgraph {
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, GraphEdge>()
  for (const part of parts) {
    for (const node of part.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node)
    for (const edge of part.edges) if (!edges.has(edge.id)) edges.set(edge.id, edge)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], truncated: parts.some((part) => part.truncated) }
}

/** The nodes that `keep` accepts, with the edges between them. */
export function restrict(subgraph: Subgraph, keep: (node: GraphNode) => boolean): Subgraph {
  const nodes = subgraph.nodes.filter(keep)
  const ids = new Set(nodes.map((node) => node.id))
  return {
    ...subgraph,
    nodes,
    edges: subgraph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  }
}

/** Where the words of a CITES edge stand: the REF line weighs most, then the text, then the archive's attributes. */
export function placeOf(edge: CitesEdge): 'ref' | 'text' | 'attributes' {
  const places = new Set(edge.occurrences.map((occurrence) => occurrence.where))
  return places.has('ref') ? 'ref' : places.has('text') ? 'text' : 'attributes'
}

/** For each node the ids of those it is joined to. */
export function neighboursOf(subgraph: Drawn): ByKey<string, string> {
  const joined = new Map<string, string[]>(subgraph.nodes.map((node) => [node.id, []]))
  for (const { source, target } of subgraph.edges) {
    joined.get(source)?.push(target)
    joined.get(target)?.push(source)
  }
  return new ByKey(joined)
}

/** Ids along a shortest way of drawn edges between two nodes, both ends included; null where nothing drawn joins them. */
export function shortestWay(subgraph: Drawn, from: string, to: string): readonly string[] | null {
  const joined = neighboursOf(subgraph)
  // From the end, so that the way is read off in order.
  const before = new Map<string, string | null>([[to, null]])
  for (const id of before.keys()) {
    if (id === from) break
    for (const next of joined.of(id)) if (!before.has(next)) before.set(next, id)
  }
  if (!before.has(from)) return null
  const way: string[] = []
  for (let at: string | null = from; at !== null; at = before.get(at) ?? null) way.push(at)
  return way
}

/** When a cable that is not held was sent, where the answer tells it; null elsewhere. */
export const windowOf = (node: CableNode & { readonly window?: SendingWindow | null }): SendingWindow | null =>
  node.window ?? null

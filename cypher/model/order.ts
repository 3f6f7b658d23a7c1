import { timeOf, UNDATED } from '../text/time.ts'
import type { GraphEdge, GraphNode } from './answers.ts'

/** Order by code units: that of SQLite's BINARY collation and of Neo4j for all that cables are written in. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The same of entries, by their keys. */
export const byKey = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  compareText(a, b)

/** Each once, in that order. */
export const distinctText = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(compareText)

interface Dated {
  readonly id: string
  readonly date: string | null
}

interface Cited {
  readonly citedBy: number
}

/** Newest first, then id; undated cables last. */
export const newestFirst = (a: Dated, b: Dated): number => timeOf(b.date) - timeOf(a.date) || compareText(a.id, b.id)

/** Those that the most cables cite first, then newest first. */
export const mostCitedFirst = (a: Dated & Cited, b: Dated & Cited): number => b.citedBy - a.citedBy || newestFirst(a, b)

/** In order of time, then id; undated cables first. */
export const oldestFirst = (a: Dated, b: Dated): number => timeOf(a.date) - timeOf(b.date) || compareText(a.id, b.id)

/** In order of time, undated cables last; then by id. */
export const oldestDatedFirst = (a: Dated, b: Dated): number =>
  Number(timeOf(a.date) === UNDATED) - Number(timeOf(b.date) === UNDATED) || oldestFirst(a, b)

const NODE_KINDS: readonly GraphNode['kind'][] = ['Cable', 'Post', 'Person', 'Tag']
const EDGE_KINDS: readonly GraphEdge['kind'][] = ['CITES', 'SENT_BY', 'SENT_TO', 'MENTIONS', 'TAGGED', 'TRAFFIC']

/** Order of an export's nodes: cables, posts, persons, tags, each by id. */
export const compareNodes = (a: GraphNode, b: GraphNode): number =>
  NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind) || compareText(a.id, b.id)

/** Order of edges in an export and in every subgraph of cables: by source, kind (CITES first), target, id. */
export const compareEdges = (a: GraphEdge, b: GraphEdge): number =>
  compareText(a.source, b.source) ||
  EDGE_KINDS.indexOf(a.kind) - EDGE_KINDS.indexOf(b.kind) ||
  compareText(a.target, b.target) ||
  compareText(a.id, b.id)

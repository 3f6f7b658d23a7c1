import type { GraphEdge, GraphNode } from '../model/answers.ts'

/** A piece of one file of an export. Pieces of a file come in order; those of several files may be mixed. */
export interface ExportChunk {
  readonly file: string
  readonly chunk: string
}

/** What of the graph a file is written from; `none`: it is the same for every graph. */
export type ExportPart = 'none' | 'nodes' | 'edges' | 'all'

/** How one format writes the graph. All nodes come before all edges. */
export interface GraphWriter {
  /** The files that it writes, every one of them even for an empty graph, by their names. */
  readonly files: Readonly<Record<string, ExportPart>>
  /** Media type of its files. */
  readonly mediaType: string
  head(): readonly ExportChunk[]
  node(node: GraphNode): ExportChunk
  /** Between the last node and the first edge. */
  middle(): readonly ExportChunk[]
  edge(edge: GraphEdge): ExportChunk
  foot(): readonly ExportChunk[]
}

import type { GraphEdge, GraphNode, Subgraph } from './model/answers.ts'
import type { CableId } from './model/cable-id.ts'
import type { ChainDirection, NeighbourKind } from './store.ts'

/** One way along CITES: to what a cable cites, or to what cites it. */
export type LineDirection = Exclude<ChainDirection, 'both'>

/** What a walk asks of a store. `from` and `within` may hold hundreds of ids; an answer is complete up to its `limit`. */
export interface WalkQueries {
  known(id: CableId): Promise<boolean>
  /**
   * Cables one CITES step from any of `from`, none of them in `without`, each once; oldest first, then id (`oldestFirst`), at most
   * `limit`. The store cuts in the query, so that a hub costs no more than others.
   */
  step(
    from: readonly CableId[],
    direction: ChainDirection,
    without: readonly CableId[],
    limit: number,
  ): Promise<readonly CableId[]>
  /**
   * Cables that lie up to so many CITES steps one way from a cable, at their shortest distance: nearest first, then as `step` has them,
   * at most `limit`. The cable itself may be among them, where ways lead back to it.
   */
  line(
    start: CableId,
    direction: LineDirection,
    steps: number,
    limit: number,
  ): Promise<readonly { readonly id: CableId; readonly depth: number }[]>
  /**
   * Ends of CITES edges from (`cites`) or to (`citedBy`) any of `from`, with the end in `from` first, at most `limit`; with `others`
   * those to one of them alone.
   */
  links(
    from: readonly CableId[],
    direction: ChainDirection,
    limit: number,
    others?: readonly CableId[],
  ): Promise<readonly (readonly [from: CableId, other: CableId])[]>
  /** The nodes of these cables, in the order asked for. */
  cables(ids: readonly CableId[]): Promise<readonly GraphNode[]>
  /** All CITES edges with both ends among `within`, in any order. */
  citesAmong(within: readonly CableId[]): Promise<readonly GraphEdge[]>
  /**
   * Posts, then persons, then tags around a cable, each by id, of the kinds asked for, with the edges to them; `possible`: with
   * persons that it is linked to weakly.
   */
  surroundings(
    id: CableId,
    show: readonly NeighbourKind[],
    possible?: boolean,
  ): Promise<Pick<Subgraph, 'nodes' | 'edges'>>
}

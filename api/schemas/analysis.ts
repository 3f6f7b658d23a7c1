import { Type } from '@fastify/type-provider-typebox'
import { answer } from './answer.ts'

/** A node's part in a subgraph. */
export interface NodeRole {
  readonly id: string
  /** Number of its community, the largest is 0. */
  readonly community: number
  readonly inDegree: number
  readonly outDegree: number
  /** Share of a reader who goes from citation to citation for ever; all of them are 1 together. */
  readonly pagerank: number
  /** Share of the shortest ways between others that lead over it, 0 to 1. */
  readonly betweenness: number
}

export interface Analysis {
  /** In the order asked for; what the graph does not know is left out. */
  readonly nodes: readonly NodeRole[]
  readonly communities: readonly { readonly community: number; readonly nodes: number }[]
  /** How much more edges lie within communities than by chance, -0.5 to 1. */
  readonly modularity: number
}

export const NodeRoleAnswer = answer<NodeRole>()(
  'NodeRole',
  Type.Object({
    id: Type.String(),
    community: Type.Integer({ description: 'The largest is 0' }),
    inDegree: Type.Integer(),
    outDegree: Type.Integer(),
    pagerank: Type.Number({ description: 'All of them are 1 together' }),
    betweenness: Type.Number({ description: 'Share of the shortest ways between others that lead over it' }),
  }),
)

export const CommunityAnswer = answer<Analysis['communities'][number]>()(
  'Community',
  Type.Object({ community: Type.Integer(), nodes: Type.Integer() }),
)

export const AnalysisAnswer = answer<Analysis>()(
  'Analysis',
  Type.Object({
    nodes: Type.Array(NodeRoleAnswer.ref, { description: 'In the order asked for' }),
    communities: Type.Array(CommunityAnswer.ref, { description: 'By the Louvain method, the largest first' }),
    modularity: Type.Number({ description: 'How much more edges lie within communities than by chance' }),
  }),
)

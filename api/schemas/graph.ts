import { Type } from '@fastify/type-provider-typebox'
import type { GraphEdge, GraphNode, Subgraph } from '@reftel/cypher'
import { answer, unionOf } from './answer.ts'
import { CitationOccurrenceAnswer, merelyPossible, OccurrenceAnswer, role, roles, summary } from './cables.ts'
import { personShape } from './persons.ts'
import { post, tag } from './posts.ts'

type NodeOf<Kind extends GraphNode['kind']> = Extract<GraphNode, { readonly kind: Kind }>
type EdgeOf<Kind extends GraphEdge['kind']> = Extract<GraphEdge, { readonly kind: Kind }>

export const head = { id: Type.String(), label: Type.String() }

export const NODE_KINDS = {
  Cable: answer<NodeOf<'Cable'>>()('CableNode', Type.Object({ kind: Type.Literal('Cable'), ...head, ...summary })),
  Post: answer<NodeOf<'Post'>>()('PostNode', Type.Object({ kind: Type.Literal('Post'), ...head, ...post })),
  Person: answer<NodeOf<'Person'>>()(
    'PersonNode',
    Type.Object({ kind: Type.Literal('Person'), ...head, ...personShape, possible: merelyPossible }),
  ),
  Tag: answer<NodeOf<'Tag'>>()('TagNode', Type.Object({ kind: Type.Literal('Tag'), ...head, ...tag })),
} as const

export const NodeAnswer = answer<GraphNode>()('GraphNode', unionOf('kind', NODE_KINDS))

const ends = {
  id: Type.String(),
  source: Type.String({ description: 'Id of a node' }),
  target: Type.String({ description: 'Id of a node' }),
}
const confidence = Type.Number({ minimum: 0, maximum: 1 })

export const TrafficPeriodAnswer = answer<{ readonly period: string; readonly cables: number }>()(
  'TrafficPeriod',
  Type.Object({ period: Type.String({ examples: ['1978-08'] }), cables: Type.Integer() }),
)

export const EDGE_KINDS = {
  CITES: answer<EdgeOf<'CITES'>>()(
    'CitesEdge',
    Type.Object({
      kind: Type.Literal('CITES'),
      ...ends,
      confidence,
      occurrences: Type.Array(CitationOccurrenceAnswer.ref, { description: 'All the words that the edge rests on' }),
      possible: merelyPossible,
    }),
  ),
  SENT_BY: answer<EdgeOf<'SENT_BY'>>()('SentByEdge', Type.Object({ kind: Type.Literal('SENT_BY'), ...ends })),
  SENT_TO: answer<EdgeOf<'SENT_TO'>>()(
    'SentToEdge',
    Type.Object({
      kind: Type.Literal('SENT_TO'),
      ...ends,
      role: Type.Unsafe<'action' | 'info'>({ type: 'string', enum: ['action', 'info'] }),
    }),
  ),
  MENTIONS: answer<EdgeOf<'MENTIONS'>>()(
    'MentionsEdge',
    Type.Object({
      kind: Type.Literal('MENTIONS'),
      ...ends,
      role,
      roles,
      confidence,
      occurrences: Type.Array(OccurrenceAnswer.ref),
      possible: merelyPossible,
    }),
  ),
  TAGGED: answer<EdgeOf<'TAGGED'>>()('TaggedEdge', Type.Object({ kind: Type.Literal('TAGGED'), ...ends })),
  TRAFFIC: answer<EdgeOf<'TRAFFIC'>>()(
    'TrafficEdge',
    Type.Object({
      kind: Type.Literal('TRAFFIC'),
      ...ends,
      from: Type.String({ description: 'Sending post' }),
      to: Type.String({ description: 'Addressee' }),
      cables: Type.Integer(),
      periods: Type.Optional(Type.Array(TrafficPeriodAnswer.ref)),
    }),
  ),
} as const

export const EdgeAnswer = answer<GraphEdge>()('GraphEdge', unionOf('kind', EDGE_KINDS))

export const SubgraphAnswer = answer<Subgraph>()(
  'Subgraph',
  Type.Object({
    nodes: Type.Array(NodeAnswer.ref),
    edges: Type.Array(EdgeAnswer.ref),
    truncated: Type.Boolean({ description: 'A limit cut something off' }),
  }),
)

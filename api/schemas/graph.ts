import { Type } from '@fastify/type-provider-typebox'
import type { GraphEdge, GraphNode, Subgraph } from '@reftel/cypher'
import { answer } from './answer.ts'
import { CitationOccurrenceAnswer, OccurrenceAnswer, role, roles, summary } from './cables.ts'
import { person } from './persons.ts'
import { post, tag } from './posts.ts'

export const head = { id: Type.String(), label: Type.String() }

export const NodeAnswer = answer<GraphNode>()(
  'GraphNode',
  Type.Union([
    Type.Object({ kind: Type.Literal('Cable'), ...head, ...summary }),
    Type.Object({ kind: Type.Literal('Post'), ...head, ...post }),
    Type.Object({ kind: Type.Literal('Person'), ...head, ...person }),
    Type.Object({ kind: Type.Literal('Tag'), ...head, ...tag }),
  ]),
)

const ends = {
  id: Type.String(),
  source: Type.String({ description: 'Id of a node' }),
  target: Type.String({ description: 'Id of a node' }),
}
const confidence = Type.Number({ minimum: 0, maximum: 1 })

export const EdgeAnswer = answer<GraphEdge>()(
  'GraphEdge',
  Type.Union([
    Type.Object({
      kind: Type.Literal('CITES'),
      ...ends,
      confidence,
      occurrences: Type.Array(CitationOccurrenceAnswer.ref, { description: 'All the words that the edge rests on' }),
    }),
    Type.Object({ kind: Type.Literal('SENT_BY'), ...ends }),
    Type.Object({
      kind: Type.Literal('SENT_TO'),
      ...ends,
      role: Type.Union([Type.Literal('action'), Type.Literal('info')]),
    }),
    Type.Object({
      kind: Type.Literal('MENTIONS'),
      ...ends,
      role,
      roles,
      confidence,
      occurrences: Type.Array(OccurrenceAnswer.ref),
    }),
    Type.Object({ kind: Type.Literal('TAGGED'), ...ends }),
    Type.Object({
      kind: Type.Literal('TRAFFIC'),
      ...ends,
      from: Type.String({ description: 'Sending post' }),
      to: Type.String({ description: 'Addressee' }),
      cables: Type.Integer(),
      periods: Type.Optional(
        Type.Array(Type.Object({ period: Type.String({ examples: ['1978-08'] }), cables: Type.Integer() })),
      ),
    }),
  ]),
)

export const SubgraphAnswer = answer<Subgraph>()(
  'Subgraph',
  Type.Object({
    nodes: Type.Array(NodeAnswer.ref),
    edges: Type.Array(EdgeAnswer.ref),
    truncated: Type.Boolean({ description: 'A limit cut something off' }),
  }),
)

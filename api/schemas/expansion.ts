import { Type } from '@fastify/type-provider-typebox'
import type { Expansion, NeighbourCount, Rank } from '@reftel/cypher'
import { oneOf } from '../parameters/query.ts'
import { answer, nullableText } from './answer.ts'
import { summary } from './cables.ts'
import { EdgeAnswer, head, NodeAnswer } from './graph.ts'
import { person } from './persons.ts'
import { post, tag } from './posts.ts'

export const RankAnswer = answer<Rank>()(
  'Rank',
  Type.Object({
    links: Type.Integer({ description: 'Edges to nodes that are shown, besides the one opened' }),
    cables: Type.Integer({ description: 'Cables that cite or mention it' }),
    why: Type.String({ description: 'The same in words' }),
  }),
)

const rank = RankAnswer.ref

export const NeighbourCountAnswer = answer<NeighbourCount>()(
  'NeighbourCount',
  Type.Object({
    kind: oneOf(['Cable', 'Post', 'Person', 'Tag']),
    joining: oneOf(['cites', 'citedBy', 'mentions', 'sentBy', 'sentTo', 'tagged']),
    total: Type.Integer(),
    before: Type.Integer({ description: 'Shown before' }),
    after: Type.Integer({ description: 'Shown with what is answered' }),
  }),
)

export const ExpansionAnswer = answer<Expansion>()(
  'Expansion',
  Type.Object({
    node: NodeAnswer.ref,
    nodes: Type.Array(
      Type.Union([
        Type.Object({ kind: Type.Literal('Cable'), ...head, ...summary, rank }),
        Type.Object({ kind: Type.Literal('Post'), ...head, ...post, rank }),
        Type.Object({ kind: Type.Literal('Person'), ...head, ...person, rank }),
        Type.Object({ kind: Type.Literal('Tag'), ...head, ...tag, rank }),
      ]),
      { description: 'What was not shown, best first' },
    ),
    edges: Type.Array(EdgeAnswer.ref, { description: 'Between a new node and any node shown' }),
    counts: Type.Array(NeighbourCountAnswer.ref),
    groups: Type.Array(Type.Object({ value: nullableText(), cables: Type.Integer() }), {
      description: 'With `by`: the cables around the node in groups, the largest first',
    }),
    truncated: Type.Boolean({ description: 'There are more than these' }),
  }),
)

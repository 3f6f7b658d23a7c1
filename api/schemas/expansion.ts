import { Type } from '@fastify/type-provider-typebox'
import type { Expansion, NeighbourCount, NodeKind, Rank } from '@reftel/cypher'
import { choiceOf } from '../parameters/query.ts'
import { answer, unionOf } from './answer.ts'
import { summary } from './cables.ts'
import { ListGroupAnswer } from './citations.ts'
import { EdgeAnswer, head, NodeAnswer } from './graph.ts'
import { personShape } from './persons.ts'
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
    kind: choiceOf(['Cable', 'Post', 'Person', 'Tag']),
    joining: choiceOf(['cites', 'citedBy', 'mentions', 'sentBy', 'sentTo', 'tagged']),
    total: Type.Integer(),
    before: Type.Integer({ description: 'Shown before' }),
    after: Type.Integer({ description: 'Shown with what is answered' }),
  }),
)

type Ranked<Kind extends NodeKind> = Extract<Expansion['nodes'][number], { readonly kind: Kind }>

/** Nodes with the reason of their place. */
export const RANKED_KINDS = {
  Cable: answer<Ranked<'Cable'>>()(
    'RankedCableNode',
    Type.Object({ kind: Type.Literal('Cable'), ...head, ...summary, rank }),
  ),
  Post: answer<Ranked<'Post'>>()('RankedPostNode', Type.Object({ kind: Type.Literal('Post'), ...head, ...post, rank })),
  Person: answer<Ranked<'Person'>>()(
    'RankedPersonNode',
    Type.Object({ kind: Type.Literal('Person'), ...head, ...personShape, rank }),
  ),
  Tag: answer<Ranked<'Tag'>>()('RankedTagNode', Type.Object({ kind: Type.Literal('Tag'), ...head, ...tag, rank })),
} as const

export const RankedNodeAnswer = answer<Expansion['nodes'][number]>()('RankedNode', unionOf('kind', RANKED_KINDS))

export const ExpansionAnswer = answer<Expansion>()(
  'Expansion',
  Type.Object({
    node: NodeAnswer.ref,
    nodes: Type.Array(RankedNodeAnswer.ref, { description: 'What was not shown, best first' }),
    edges: Type.Array(EdgeAnswer.ref, { description: 'Between a new node and any node shown' }),
    counts: Type.Array(NeighbourCountAnswer.ref),
    groups: Type.Array(ListGroupAnswer.ref, {
      description: 'With `by`: the cables around the node in groups, the largest first',
    }),
    truncated: Type.Boolean({ description: 'There are more than these' }),
  }),
)

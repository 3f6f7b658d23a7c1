import { Type } from '@fastify/type-provider-typebox'
import type { Lineage, LineageEdge, LineageNode, SendingWindow } from '@reftel/cypher'
import { choiceOf } from '../parameters/query.ts'
import { answer, nullable, nullableText } from './answer.ts'
import { confidence, merelyPossible, summary } from './cables.ts'
import { PassageOccurrenceAnswer } from './citations.ts'

export const SendingWindowAnswer = answer<SendingWindow>()(
  'SendingWindow',
  Type.Object(
    {
      from: nullableText({ description: 'Not before; null where no lower number is held' }),
      until: nullableText({ description: 'Not after; null where no higher number is held' }),
      restsOn: Type.Array(Type.String(), { description: 'The cables with the next numbers of its post' }),
    },
    { description: 'When a cable that is not held was sent, told from the numbers around its own' },
  ),
)

export const LineageNodeAnswer = answer<LineageNode>()(
  'LineageNode',
  Type.Object({
    kind: Type.Literal('Cable'),
    label: Type.String(),
    ...summary,
    relation: choiceOf(['self', 'ancestor', 'descendant', 'sibling'], {
      description: 'An ancestor is cited, a descendant cites, over any number of steps; a sibling cites the same cable',
    }),
    depth: Type.Integer({ description: 'Steps of CITES away' }),
    to: Type.Array(Type.String(), { description: 'To whom it went for action, by name; empty where it is not held' }),
    beyond: Type.Object(
      { cites: Type.Integer(), citedBy: Type.Integer() },
      { description: 'How many more cables it cites, and is cited by, than are shown' },
    ),
    window: Type.Unsafe<SendingWindow | null>({ anyOf: [{ $ref: 'SendingWindow#' }, { type: 'null' }] }),
  }),
)

export const LineageEdgeAnswer = answer<LineageEdge>()(
  'LineageEdge',
  Type.Object({
    kind: Type.Literal('CITES'),
    id: Type.String(),
    source: Type.String({ description: 'Id of a node' }),
    target: Type.String({ description: 'Id of a node' }),
    confidence,
    possible: merelyPossible,
    occurrences: Type.Array(PassageOccurrenceAnswer.ref),
    lagHours: nullable<number>('number', {
      description: 'From the cited cable to the citing one; null if one is undated',
    }),
  }),
)

export const LineageAnswer = answer<Lineage>()(
  'Lineage',
  Type.Object({
    nodes: Type.Array(LineageNodeAnswer.ref),
    edges: Type.Array(LineageEdgeAnswer.ref),
    totals: Type.Object(
      {
        ancestors: Type.Integer(),
        descendants: Type.Integer(),
        siblings: nullable<number>('integer', { description: 'Null unless asked for' }),
        complete: Type.Boolean({ description: 'False: there are more than were counted' }),
      },
      { description: 'How many there are, shown or not' },
    ),
    truncated: Type.Boolean({ description: 'A limit cut something off' }),
  }),
)

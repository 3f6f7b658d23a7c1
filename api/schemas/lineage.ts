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
      from: nullableText({ description: 'Not before; null where nothing bounds it' }),
      until: nullableText({ description: 'Not after; null where nothing bounds it' }),
      restsOn: Type.Array(Type.String(), {
        description: 'The cables with the next numbers of its post, those of them that a side rests on',
      }),
      firstCitedBy: nullableText({ description: 'The first cable that cites it, where `until` rests on that' }),
      year: nullable<number>('integer', { description: 'The year of its number, where a side rests on that' }),
    },
    {
      description:
        'When a cable that is not held was sent: each side told from the narrowest of the numbers around its own, the first cable that cites it, and the year of its number',
    },
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

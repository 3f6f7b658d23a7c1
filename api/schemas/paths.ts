import { Type } from '@fastify/type-provider-typebox'
import type { CableSummary, CommonCitations, EdgeQuote, Paths, RelatedCable, SharedThings } from '@reftel/cypher'
import { answer, nullable } from './answer.ts'
import { CableSummaryAnswer, occurrence } from './cables.ts'
import { passage } from './citations.ts'
import { EdgeAnswer, NodeAnswer } from './graph.ts'

export const EdgeQuoteAnswer = answer<EdgeQuote>()(
  'EdgeQuote',
  Type.Object({ edge: Type.String({ description: 'Its id' }), ...occurrence, passage }),
)

export const PathsAnswer = answer<Paths>()(
  'Paths',
  Type.Object({
    nodes: Type.Array(NodeAnswer.ref, { description: 'In order of their distance from `from`' }),
    edges: Type.Array(EdgeAnswer.ref, { description: 'Each from one distance to the next' }),
    quotes: Type.Array(EdgeQuoteAnswer.ref, { description: 'The sentences behind the edges that rest on words' }),
    length: nullable<number>('integer', { description: 'Steps of each path; null where there is none' }),
    count: Type.Number({ description: 'How many paths of that length there are' }),
    truncated: Type.Boolean({ description: 'Too many cables lay in reach, or on the paths, to tell all' }),
  }),
)

export const SharedThingsAnswer = answer<SharedThings>()(
  'SharedThings',
  Type.Object({ total: Type.Integer(), first: Type.Array(Type.String(), { description: 'The first of them' }) }),
)

const shared = (description: string) => Type.Unsafe<SharedThings>({ ...SharedThingsAnswer.ref, description })

export const RelatedCableAnswer = answer<RelatedCable>()(
  'RelatedCable',
  Type.Object({
    cable: CableSummaryAnswer.ref,
    score: Type.Number({ description: 'The more, the nearer' }),
    coupled: shared('Cables that both cite; each tells less the more cables cite it'),
    cocited: shared('Cables that cite both'),
    persons: shared('Keys of persons that both mention'),
    tags: shared('TAGS of both'),
    cites: Type.Boolean({ description: 'One cites the other' }),
    why: Type.String({ description: 'The same in words' }),
  }),
)

/** Those that share most first. */
export interface RelatedCables {
  readonly items: readonly RelatedCable[]
  /** The cables that are named as shared. */
  readonly shared: readonly CableSummary[]
}

export const RelatedCablesAnswer = answer<RelatedCables>()(
  'RelatedCables',
  Type.Object({
    items: Type.Array(RelatedCableAnswer.ref),
    shared: Type.Array(CableSummaryAnswer.ref, { description: 'The cables that are named as shared, each once' }),
  }),
)

export const CommonCitationsAnswer = answer<CommonCitations>()(
  'CommonCitations',
  Type.Object({
    cites: Type.Array(CableSummaryAnswer.ref, { description: 'Cables that both cite, oldest first' }),
    citedBy: Type.Array(CableSummaryAnswer.ref, { description: 'Cables that cite both' }),
    totals: Type.Object({ cites: Type.Integer(), citedBy: Type.Integer() }),
  }),
)

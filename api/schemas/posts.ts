import { Type } from '@fastify/type-provider-typebox'
import type { GraphStats, PostSummary, TagSummary } from '@reftel/cypher'
import { choiceOf } from '../parameters/query.ts'
import { answer, nullable, nullableText } from './answer.ts'
import { FacetCountAnswer } from './facets.ts'

export const post = {
  name: Type.String({ examples: ['MOSCOW'] }),
  code: Type.String({ description: 'Station part of a NARA Document Number; not unique' }),
  postKind: choiceOf(['embassy', 'consulate', 'mission', 'liaison', 'department', 'military', 'other', 'unknown']),
  country: nullableText({ description: 'ISO 3166-1 alpha-2 of the place today' }),
  latitude: nullable<number>('number'),
  longitude: nullable<number>('number'),
}

export const PostSummaryAnswer = answer<PostSummary>()(
  'PostSummary',
  Type.Object({ ...post, sent: Type.Integer(), received: Type.Integer() }),
)

export const tag = {
  code: Type.String({ examples: ['PEPR'] }),
  tagKind: choiceOf(['country', 'subject', 'organisation', 'program', 'person', 'other', 'unknown']),
  meaning: nullableText(),
}

export const TagSummaryAnswer = answer<TagSummary>()('TagSummary', Type.Object({ ...tag, cables: Type.Integer() }))

export const StatsAnswer = answer<GraphStats>()(
  'Stats',
  Type.Object({
    cables: Type.Integer({ description: 'Held cables' }),
    collections: Type.Array(FacetCountAnswer.ref, {
      description: 'Held cables of each collection that has any, the largest first',
    }),
    uncertain: Type.Integer({ description: 'Held cables that may be none' }),
    stubs: Type.Integer({ description: 'Cables that are only cited' }),
    posts: Type.Integer(),
    persons: Type.Integer(),
    tags: Type.Integer(),
    cites: Type.Integer({ description: 'Pairs of cables joined by a citation' }),
    mentions: Type.Integer({ description: 'Pairs of a cable and a person' }),
  }),
)

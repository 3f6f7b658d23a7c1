import { Type } from '@fastify/type-provider-typebox'
import type { FacetCount, SearchFacets } from '@reftel/cypher'
import { answer } from './answer.ts'

export const FacetCountAnswer = answer<FacetCount>()(
  'FacetCount',
  Type.Object({ value: Type.String({ examples: ['MOSCOW', 'PEPR', '1978'] }), cables: Type.Integer() }),
)

const counts = (description: string) => Type.Array(FacetCountAnswer.ref, { description })

export const FacetsAnswer = answer<SearchFacets>()(
  'SearchFacets',
  Type.Object({
    cables: Type.Integer({ description: 'How many cables were counted' }),
    truncated: Type.Boolean({ description: 'More were found than are counted: these are the newest of them' }),
    posts: counts('Sending posts'),
    tags: counts('TAGS'),
    years: counts('Years of their dates'),
    classifications: counts('As the archive has them'),
    collections: counts('`nara`, `cablegate` or `invented`'),
    more: Type.Object(
      {
        posts: Type.Integer(),
        tags: Type.Integer(),
        years: Type.Integer(),
        classifications: Type.Integer(),
        collections: Type.Integer(),
      },
      { description: 'How many more values each of them has: ask with a higher `limit`' },
    ),
  }),
)

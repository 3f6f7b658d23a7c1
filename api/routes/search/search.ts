import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { cursor, limit, oneOf, present, query } from '../../parameters/query.ts'
import { FoundCablePage } from '../../schemas/pages.ts'
import { responses } from '../responses.ts'
import { conditions, readConditions } from './conditions.ts'
import { searchWithNamed } from './search-pages.ts'

const SearchQuery = query({
  ...conditions,
  sort: oneOf(['newest', 'cited'], {
    default: 'newest',
    description: 'Newest first, undated last; or those that the most cables cite first. A cursor holds for one order',
  }),
  holding: oneOf(['held', 'stubs', 'all'], {
    default: 'held',
    description: 'Held cables; stubs, which are only cited, so that no condition but `post` holds of them; or both',
  }),
  cursor,
  limit: limit(50, 500, 'cables'),
})

/** `GET /search` */
export const searchRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/search',
    {
      schema: {
        tags: ['search'],
        operationId: 'search',
        summary: 'Cables by words, posts, persons, TAGS and time',
        description:
          'All given conditions hold. Newest first, unless `sort` says otherwise; a cable that `q` names comes before all others, held or not.',
        querystring: SearchQuery,
        response: responses(FoundCablePage, 'A page of cables, counted'),
      },
    },
    async ({ query: { sort, holding, cursor, limit, ...given } }) => {
      const wanted = await readConditions(app.store, given)
      return searchWithNamed(app.store, { ...wanted, sort, holding, limit, ...present({ cursor }) })
    },
  )
}

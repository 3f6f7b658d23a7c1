import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { cursor, limit, present, query } from '../../parameters/query.ts'
import { SearchPageAnswer } from '../../schemas/search.ts'
import { responses } from '../responses.ts'
import { conditions, holding, readConditions, sort } from './conditions.ts'
import { searchWithNamed } from './search-pages.ts'
import { unknownNames } from './unknown-names.ts'

const SearchQuery = query({
  ...conditions,
  sort,
  holding,
  snippets: Type.Boolean({
    default: false,
    description: 'With the sentence of each held cable that has the most of the words, and their places in it',
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
        response: responses(SearchPageAnswer, 'A page of cables, counted'),
      },
    },
    async ({ query: { sort, holding, snippets, cursor, limit, ...given } }) => {
      const { conditions, read } = await readConditions(app.store, given)
      const query = { ...conditions, sort, holding, snippets, limit, ...present({ cursor }) }
      const { named: _, ...page } = await searchWithNamed(app.store, query)
      const hint =
        page.total === 0 && page.hint === null ? await unknownNames(app.store, conditions, given.q ?? '') : page.hint
      return { ...page, hint, read }
    },
  )
}

import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { limit, query } from '../../parameters/query.ts'
import { FacetsAnswer } from '../../schemas/facets.ts'
import { responses } from '../responses.ts'
import { conditions, holding, readConditions } from './conditions.ts'
import { namedOnly } from './named-cables.ts'

/** Most cables counted: the embedded store takes up to a fifth of a second, in which it does nothing else. */
const MOST_CABLES = 20_000

const FacetsQuery = query({ ...conditions, holding, limit: limit(10, 1000, 'values of each facet') })

/** `GET /search/facets` */
export const facetsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/search/facets',
    {
      schema: {
        tags: ['search'],
        operationId: 'facets',
        summary: 'What the cables of a search have in common: posts, TAGS, years, classifications',
        description: `Counts over all held cables that meet the conditions, as \`/search\` does, a cable that \`q\` names with them, or over stubs, which have posts and years alone. Of more than ${MOST_CABLES} the newest ${MOST_CABLES} are counted, and \`truncated\` says so; without any condition all are.`,
        querystring: FacetsQuery,
        response: responses(FacetsAnswer, 'The counts, most frequent first'),
      },
    },
    async ({ query: { limit, holding, ...given } }) => {
      const { conditions } = await readConditions(app.store, given)
      const also = await namedOnly(app.store, { ...conditions, holding, limit })
      return app.store.facets({ ...conditions, holding, limit, most: MOST_CABLES, also })
    },
  )
}

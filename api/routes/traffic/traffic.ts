import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { choiceOf, limit, MAX_NODES, oneTag, periodParams, present, query, readPeriod } from '../../parameters/query.ts'
import { tagMeant } from '../../parameters/tags.ts'
import { SubgraphAnswer } from '../../schemas/graph.ts'
import { responses } from '../responses.ts'

const TrafficQuery = query({
  ...periodParams,
  tag: oneTag,
  by: Type.Optional(choiceOf(['month', 'year'], { description: 'Counts of each month or year besides' })),
  limit: limit(300, MAX_NODES, 'pairs of posts'),
})

/** `GET /traffic` */
export const trafficRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/traffic',
    {
      schema: {
        tags: ['posts'],
        operationId: 'traffic',
        summary: 'How many cables each pair of posts exchanged, the busiest pairs first',
        querystring: TrafficQuery,
        response: responses(SubgraphAnswer, 'Posts, and a TRAFFIC edge from sender to addressee'),
      },
    },
    ({ query: { from, until, tag, by, limit } }) =>
      app.store.traffic({
        ...readPeriod(present({ from, until })),
        ...present({ tag: tag === undefined ? undefined : tagMeant(tag), by }),
        limit,
      }),
  )
}

import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { postMeant } from '../../parameters/posts.ts'
import { cursor, limit, oneTag, periodParams, present, query, readPeriod } from '../../parameters/query.ts'
import { tagMeant } from '../../parameters/tags.ts'
import { TrafficPairPage } from '../../schemas/pairs.ts'
import { responses } from '../responses.ts'

const PairsQuery = query({
  ...periodParams,
  post: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'Only pairs of this post', examples: ['TOKYO'] }),
  ),
  tag: oneTag,
  cursor,
  limit: limit(50, 500, 'pairs of posts'),
})

/** `GET /traffic/pairs` */
export const pairsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/traffic/pairs',
    {
      schema: {
        tags: ['posts'],
        operationId: 'trafficPairs',
        summary: 'How many cables two posts sent each other, both directions at once, the busiest pairs first',
        querystring: PairsQuery,
        response: responses(TrafficPairPage, 'A page of pairs, counted'),
      },
    },
    async ({ query: { from, until, post, tag, cursor, limit } }) =>
      app.store.pairs({
        ...readPeriod(present({ from, until })),
        ...present({
          cursor,
          post: post === undefined ? undefined : await postMeant(app.store, post),
          tag: tag === undefined ? undefined : tagMeant(tag),
        }),
        limit,
      }),
  )
}

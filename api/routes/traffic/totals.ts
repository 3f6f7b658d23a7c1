import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { postMeant } from '../../parameters/posts.ts'
import { choiceOf, periodParams, present, query, readPeriod } from '../../parameters/query.ts'
import { tagMeant } from '../../parameters/tags.ts'
import { TrafficTotalsAnswer } from '../../schemas/totals.ts'
import { responses } from '../responses.ts'

const name = (description: string, example: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 200, description, examples: [example] }))

const TotalsQuery = query({
  by: choiceOf(['month', 'year'], { default: 'month', description: 'Counts of each month or year' }),
  post: name('Sending post, in any spelling; what it received is told too', 'TOKYO'),
  to: name('Addressee, in any spelling', 'STATE'),
  tag: name('Only cables with this one of the TAGS', 'PEPR'),
  ...periodParams,
})

/** `GET /traffic/totals` */
export const totalsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/traffic/totals',
    {
      schema: {
        tags: ['posts'],
        operationId: 'trafficTotals',
        summary: 'How many cables were sent and received in each month or year, each counted once',
        querystring: TotalsQuery,
        response: responses(TrafficTotalsAnswer, 'Counts of distinct cables; deliveries apart'),
      },
    },
    async ({ query: { by, post, to, tag, from, until } }) =>
      app.store.totals({
        by,
        ...readPeriod(present({ from, until })),
        ...present({
          post: post === undefined ? undefined : await postMeant(app.store, post),
          to: to === undefined ? undefined : await postMeant(app.store, to),
          tag: tag === undefined ? undefined : tagMeant(tag),
        }),
      }),
  )
}

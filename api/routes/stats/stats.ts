import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { StatsAnswer } from '../../schemas/posts.ts'
import { responses } from '../responses.ts'

/** `GET /stats` */
export const statsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/stats',
    {
      schema: {
        tags: ['corpus'],
        operationId: 'stats',
        summary: 'How much of everything the graph holds',
        response: responses(StatsAnswer, 'The figures'),
      },
    },
    () => app.store.stats(),
  )
}

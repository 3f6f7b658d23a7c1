import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { answer } from '../../schemas/answer.ts'
import { responses } from '../responses.ts'

interface Health {
  readonly status: 'ok'
}

/** What a check that went well says. */
export const HealthAnswer = answer<Health>()('Health', Type.Object({ status: Type.Literal('ok') }))

/** `GET /health/live`: the process answers. `GET /health/ready`: the database does too. */
export const healthRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/health/live',
    {
      exposeHeadRoute: true,
      schema: {
        tags: ['service'],
        operationId: 'live',
        summary: 'Whether the service runs',
        response: responses(HealthAnswer, 'It does'),
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      return { status: 'ok' } as const
    },
  )

  app.get(
    '/health/ready',
    {
      exposeHeadRoute: true,
      schema: {
        tags: ['service'],
        operationId: 'ready',
        summary: 'Whether the service can answer: its database does',
        response: responses(HealthAnswer, 'It can'),
      },
    },
    async (_request, reply) => {
      await app.store.ping()
      reply.header('cache-control', 'no-store')
      return { status: 'ok' } as const
    },
  )
}

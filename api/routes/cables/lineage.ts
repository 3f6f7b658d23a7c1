import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { CableNotFoundError } from '../../errors.ts'
import { CableIdText, readCableId } from '../../parameters/cables.ts'
import { limit, MAX_NODES, possible, query } from '../../parameters/query.ts'
import { LineageAnswer } from '../../schemas/lineage.ts'
import { responses } from '../responses.ts'

const steps = (towards: string) =>
  Type.Integer({ minimum: 0, maximum: 100, default: 10, description: `Most steps towards ${towards}` })

const LineageQuery = query({
  up: steps('what it cites: its ancestors'),
  down: steps('what cites it: its descendants'),
  siblings: Type.Boolean({ default: false, description: 'Also cables that cite one of those it cites' }),
  limit: limit(300, MAX_NODES, 'nodes'),
  possible,
})

/** `GET /cables/:id/lineage` */
export const lineageRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/cables/:id/lineage',
    {
      schema: {
        tags: ['cables'],
        operationId: 'lineage',
        summary: 'What led to a cable and what came of it, with the sentences and the time each answer took',
        description:
          'Ancestors and descendants, each walked one way only, nearest first; `beyond` tells at each end what is not shown.',
        params: Type.Object({ id: CableIdText }),
        querystring: LineageQuery,
        response: responses(LineageAnswer, 'The lineage', 'The cable is neither held nor cited'),
      },
    },
    async ({ params, query }) => {
      const id = await readCableId(app.store, params.id, 'id', 'path')
      const lineage = await app.store.lineage(id, query)
      if (!lineage) throw new CableNotFoundError(id)
      return lineage
    },
  )
}

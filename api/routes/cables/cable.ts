import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { CableDetail, CableId, GraphStore } from '@reftel/cypher'
import { CableNotFoundError } from '../../errors.ts'
import { CableIdText, readCableId } from '../../parameters/cables.ts'
import { query } from '../../parameters/query.ts'
import { CableAnswer } from '../../schemas/cables.ts'
import { responses } from '../responses.ts'
import { summariesInOrder } from './summaries.ts'

/** `GET /cables/:id` */
export const cableRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/cables/:id',
    {
      schema: {
        tags: ['cables'],
        operationId: 'cable',
        summary: 'A cable with all that was read out of it',
        description: 'A cable that is only cited is answered with `held: false`.',
        params: Type.Object({ id: CableIdText }),
        querystring: query({
          possible: Type.Boolean({
            default: false,
            description: 'With the persons that are merely possible, and of a cable that is only possibly cited',
          }),
        }),
        response: responses(CableAnswer, 'The cable', 'The cable is neither held nor cited'),
      },
    },
    async ({ params, query: { possible } }) => {
      const id = await readCableId(app.store, params.id, 'id', 'path')
      const cable = (await app.store.cable(id)) ?? (possible ? await possiblyCited(app.store, id) : null)
      if (!cable) throw new CableNotFoundError(id)
      return possible ? cable : { ...cable, possiblePersons: [] }
    },
  )
}

const NOTHING_READ = { to: [], info: [], tags: [], documents: [], citations: [], persons: [], possiblePersons: [] }

/** A cable that others cite possibly and nobody for sure; null when there is none of it. */
async function possiblyCited(store: GraphStore, id: CableId): Promise<CableDetail | null> {
  const [summary] = await summariesInOrder(store, [id], true)
  return summary ? { ...summary, ...NOTHING_READ } : null
}

import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import type { CableId } from '@reftel/cypher'
import { CableNotFoundError } from '../../errors.ts'
import { CableIdText, readCableId } from '../../parameters/cables.ts'
import { limit, query } from '../../parameters/query.ts'
import { CommonCitationsAnswer, RelatedCablesAnswer } from '../../schemas/paths.ts'
import { responses } from '../responses.ts'
import { summariesInOrder } from './summaries.ts'

const UNKNOWN = 'A cable is neither held nor cited'

/** `GET /cables/:id/related`, `GET /cables/:id/common` */
export const relatedRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/cables/:id/related',
    {
      schema: {
        tags: ['cables'],
        operationId: 'related',
        summary: 'Cables of the same matter, and what speaks for it',
        description:
          'Ranked by the cables that both cite (coupling), those that cite both (co-citation), the persons and the TAGS of both.',
        params: Type.Object({ id: CableIdText }),
        querystring: query({ limit: limit(20, 100, 'cables') }),
        response: responses(RelatedCablesAnswer, 'Those that share most first', UNKNOWN),
      },
    },
    async ({ params, query: { limit } }) => {
      const id = await readCableId(app.store, params.id, 'id', 'path')
      const items = await app.store.related(id, limit)
      if (!items) throw new CableNotFoundError(id)
      const named = items.flatMap(({ coupled, cocited }) => [...coupled.first, ...cocited.first])
      const shared = await summariesInOrder(app.store, [...new Set(named)] as CableId[])
      return { items: [...items], shared: [...shared] }
    },
  )

  app.get(
    '/cables/:id/common',
    {
      schema: {
        tags: ['cables'],
        operationId: 'common',
        summary: 'What two cables both cite, and what cites both',
        params: Type.Object({ id: CableIdText }),
        querystring: query({ with: CableIdText, limit: limit(50, 500, 'cables of each') }),
        response: responses(CommonCitationsAnswer, 'The cables, counted', UNKNOWN),
      },
    },
    async ({ params, query: { with: other, limit } }) => {
      const ends = [
        await readCableId(app.store, params.id, 'id', 'path'),
        await readCableId(app.store, other, 'with', 'query'),
      ] as const
      const common = await app.store.common(...ends, limit)
      if (common) return common
      throw new CableNotFoundError((await app.store.cable(ends[0])) ? ends[1] : ends[0])
    },
  )
}

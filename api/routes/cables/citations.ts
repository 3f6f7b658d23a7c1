import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { CableNotFoundError } from '../../errors.ts'
import { CableIdText, readCableId } from '../../parameters/cables.ts'
import { choiceOf, cursor, limit, possible, present, query } from '../../parameters/query.ts'
import { CitationListAnswer } from '../../schemas/citations.ts'
import { responses } from '../responses.ts'

const CitationsQuery = query({
  direction: choiceOf(['cites', 'citedBy'], {
    default: 'cites',
    description: 'What the cable cites, or what cites it',
  }),
  sort: Type.Optional(
    choiceOf(['date', 'newest', 'cited', 'place'], {
      description:
        'Oldest first; newest first; those that the most cables cite; or as they stand in the citing cable, its REF line first. Undated ones come last. `place` is the default of `cites`, `date` that of `citedBy`',
    }),
  ),
  group: Type.Optional(choiceOf(['post', 'year', 'where'], { description: 'Counts of each of these besides' })),
  in: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'Only those with this value of `group`',
      examples: ['1978'],
    }),
  ),
  holding: choiceOf(['all', 'held', 'stubs'], { default: 'all', description: 'All; held cables; those only cited' }),
  possible,
  cursor,
  limit: limit(50, 500, 'cables'),
})

/** `GET /cables/:id/citations` */
export const citationsRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/cables/:id/citations',
    {
      schema: {
        tags: ['cables'],
        operationId: 'citations',
        summary: 'The cables that a cable cites, or that cite it, each with the sentences that do so',
        params: Type.Object({ id: CableIdText }),
        querystring: CitationsQuery,
        response: responses(CitationListAnswer, 'A page of cables, counted', 'The cable is neither held nor cited'),
      },
    },
    async ({ params, query: { direction, sort, group, in: value, holding, possible, cursor, limit } }) => {
      const id = await readCableId(app.store, params.id, 'id', 'path')
      const list = await app.store.citations(id, {
        direction,
        sort: sort ?? (direction === 'cites' ? 'place' : 'date'),
        holding,
        possible,
        limit,
        ...present({ group, in: value, cursor }),
      })
      if (!list) throw new CableNotFoundError(id)
      return list
    },
  )
}

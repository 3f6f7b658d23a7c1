import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { CableNotFoundError, CableNotHeldError, DocumentNotFoundError } from '../../errors.ts'
import { CableIdText, readCableId } from '../../parameters/cables.ts'
import { query } from '../../parameters/query.ts'
import { CableTextAnswer } from '../../schemas/cables.ts'
import { responses } from '../responses.ts'

const TextQuery = query({
  document: Type.Optional(
    Type.String({ maxLength: 200, description: "Key of one of the cable's documents; the first without it" }),
  ),
})

/** `GET /cables/:id/text` */
export const textRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/cables/:id/text',
    {
      schema: {
        tags: ['cables'],
        operationId: 'cableText',
        summary: 'The text of a cable, with the words that mean other cables and persons',
        params: Type.Object({ id: CableIdText }),
        querystring: TextQuery,
        response: responses(
          CableTextAnswer,
          'The text',
          'The cable is unknown, or cited only, or has no such document',
        ),
      },
    },
    async ({ params, query: { document } }) => {
      const id = await readCableId(app.store, params.id, 'id', 'path')
      const text = await app.store.cableText(id, document)
      if (text) return text
      const cable = await app.store.cable(id)
      if (!cable) throw new CableNotFoundError(id)
      throw cable.held && document !== undefined ? new DocumentNotFoundError(id, document) : new CableNotHeldError(id)
    },
  )
}

import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { CableInventedError, CableNotFoundError, CableNotHeldError } from '../../errors.ts'
import { CableIdText, readCableId } from '../../parameters/cables.ts'
import { choiceOf, query } from '../../parameters/query.ts'
import { problems } from '../responses.ts'
import { REFERENCE_FORMATS, writeReference } from './reference.ts'

const FILES = {
  bibtex: { type: 'text/x-bibtex', extension: 'bib' },
  ris: { type: 'application/x-research-info-systems', extension: 'ris' },
  'csl-json': { type: 'application/vnd.citationstyles.csl+json', extension: 'json' },
} as const

/** `GET /cables/:id/cite` */
export const citeRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/cables/:id/cite',
    {
      schema: {
        tags: ['cables'],
        operationId: 'citeCable',
        summary: 'A cable as a reference for a bibliography',
        params: Type.Object({ id: CableIdText }),
        querystring: query({
          format: choiceOf([...REFERENCE_FORMATS], { default: 'bibtex', description: 'What to write it as' }),
        }),
        response: {
          200: {
            description: 'One record',
            content: Object.fromEntries(
              Object.values(FILES).map(({ type }) => [
                type,
                {
                  schema: type.endsWith('+json')
                    ? Type.Array(Type.Object({}, { additionalProperties: true }))
                    : Type.String(),
                },
              ]),
            ),
          },
          ...problems('The cable is unknown, cited only, or made up'),
        },
      },
    },
    async ({ params, query: { format } }, reply) => {
      const id = await readCableId(app.store, params.id, 'id', 'path')
      const cable = await app.store.cable(id)
      if (!cable) throw new CableNotFoundError(id)
      if (!cable.held) throw new CableNotHeldError(id)
      if (cable.collection === 'invented') throw new CableInventedError(id)
      const { type, extension } = FILES[format]
      reply.header('content-disposition', `inline; filename="${id}.${extension}"`).type(`${type}; charset=utf-8`)
      return reply.serializer(String).send(writeReference(cable, format))
    },
  )
}

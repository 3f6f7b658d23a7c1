import { Readable } from 'node:stream'
import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { EXPORT_FORMATS, ReftelError } from '@reftel/cypher'
import { downloadOf } from '../../formats/graph-files.ts'
import { choiceOf, query, weak } from '../../parameters/query.ts'
import { problems } from '../responses.ts'
import { inTurns } from './turns.ts'

const ExportQuery = query({
  format: choiceOf([...EXPORT_FORMATS], { default: 'jsonl', description: 'What to write the graph as' }),
  part: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'One file of a format that has several, with or without `.csv`: `nodes` or `edges` of `csv`',
    }),
  ),
  possible: weak,
})

const binary = { schema: Type.String({ format: 'binary' }) }

/** Each is read by a process or a session of its own for as long as its client takes it: more at once would leave nothing for others. */
const MOST_AT_ONCE = 4

class ExportsError extends ReftelError {
  readonly code = 'RFT_OVERLOADED'
  constructor() {
    super(`${MOST_AT_ONCE} exports are under way, which are all that are made at a time; try again in a moment`)
  }
}

/** `GET /export` */
export const exportRoute: FastifyPluginAsyncTypebox = async (app) => {
  let underWay = 0
  app.get(
    '/export',
    {
      schema: {
        tags: ['corpus'],
        operationId: 'export',
        summary: 'The whole graph as a file',
        description:
          'Streamed as it is read. `csv` is two files: a ZIP archive of them, or one of them with `part`. Files for the bulk import into Neo4j hold the texts too: `reftel export --format neo4j-admin` writes them.',
        querystring: ExportQuery,
        response: {
          200: {
            description: 'The file',
            content: Object.fromEntries(
              [
                'application/graphml+xml',
                'application/gexf+xml',
                'application/x-ndjson',
                'application/zip',
                'text/csv',
              ].map((type) => [type, type.startsWith('text/') ? { schema: Type.String() } : binary]),
            ),
          },
          ...problems(),
        },
      },
    },
    async ({ query: { format, part, possible } }, reply) => {
      const { name, mediaType, chunks } = downloadOf(
        { export: () => inTurns(app.store.export(possible)) },
        format,
        part,
      )
      if (underWay >= MOST_AT_ONCE) throw new ExportsError()
      underWay += 1
      const file = Readable.from(chunks, { objectMode: false }).once('close', () => {
        underWay -= 1
      })
      reply.header('content-disposition', `attachment; filename="${name}"`).type(mediaType)
      return reply.send(file)
    },
  )
}

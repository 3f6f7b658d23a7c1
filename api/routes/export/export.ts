import { Readable } from 'node:stream'
import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { EXPORT_FORMATS, type ExportFormat, exportFiles, exportGraph, type GraphStore } from '@reftel/cypher'
import { ParameterError } from '../../errors.ts'
import { oneOf, query } from '../../parameters/query.ts'
import { problems } from '../responses.ts'
import { inTurns } from './turns.ts'
import { zipped } from './zip.ts'

const ExportQuery = query({
  format: oneOf([...EXPORT_FORMATS], { default: 'jsonl', description: 'What to write the graph as' }),
  part: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'One file of a format that has several, with or without `.csv`: `nodes` or `edges` of `csv`',
      examples: ['nodes', 'edges'],
    }),
  ),
})

const binary = { schema: Type.String({ format: 'binary' }) }

/** `GET /export` */
export const exportRoute: FastifyPluginAsyncTypebox = async (app) => {
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
              ].map((type) => [type, binary]),
            ),
          },
          ...problems(),
        },
      },
    },
    async ({ query: { format, part } }, reply) => {
      const { name, mediaType, chunks } = download(app.store, format, part)
      reply.header('content-disposition', `attachment; filename="${name}"`).type(mediaType)
      return reply.send(Readable.from(chunks, { objectMode: false }))
    },
  )
}

interface Download {
  readonly name: string
  readonly mediaType: string
  readonly chunks: AsyncIterable<string | Buffer>
}

function download(store: GraphStore, format: ExportFormat, part: string | undefined): Download {
  const { files, mediaType } = exportFiles(format)
  const [only] = files
  if (part === undefined && files.length > 1)
    return { name: `reftel-${format}.zip`, mediaType: 'application/zip', chunks: archive(store, format, files) }
  const file = part === undefined ? only : files.find((each) => each === part || each === `${part}.csv`)
  if (file === undefined) throw new ParameterError('part', 'query', `${part} is none of ${files.join(', ')}`)
  return { name: file, mediaType, chunks: textOf(store, format, file) }
}

/** Reads the graph once for each file: an archive holds one file after the other. */
const archive = (store: GraphStore, format: ExportFormat, files: readonly string[]) =>
  zipped(files.map((name) => ({ name, chunks: textOf(store, format, name) })))

async function* textOf(store: GraphStore, format: ExportFormat, file: string): AsyncGenerator<string, void, undefined> {
  const considerate = { export: () => inTurns(store.export()) }
  for await (const { chunk } of exportGraph(considerate, format, file)) if (chunk) yield chunk
}

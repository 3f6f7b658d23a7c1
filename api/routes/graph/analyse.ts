import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { NodeIdText, readNodeId } from '../../parameters/nodes.ts'
import { possible } from '../../parameters/query.ts'
import { AnalysisAnswer } from '../../schemas/analysis.ts'
import { responses } from '../responses.ts'
import { analyse } from './analysis.ts'

/** Betweenness takes the nodes times their edges: of so many it is a second or two. */
const MOST_NODES = 2000
const BODY_LIMIT_BYTES = 1024 * 1024

const AnalyseBody = Type.Object(
  {
    nodes: Type.Array(NodeIdText, {
      minItems: 1,
      maxItems: MOST_NODES,
      description: 'Ids of the nodes of the subgraph',
    }),
    possible: Type.Optional(possible),
  },
  { additionalProperties: false },
)

/** `POST /analyse` */
export const analyseRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/analyse',
    {
      bodyLimit: BODY_LIMIT_BYTES,
      schema: {
        tags: ['graph'],
        operationId: 'analyse',
        summary: 'Communities and central nodes of some nodes, by the edges between them',
        description:
          'Communities by the Louvain method, PageRank, betweenness: of the nodes given alone, whatever else the graph holds. Changes nothing: a POST because the list may be long.',
        body: AnalyseBody,
        response: responses(AnalysisAnswer, "Each node's part"),
      },
    },
    async ({ body }) => {
      const ids = [...new Set(body.nodes.map(readNodeId))]
      const { possible: maybe } = body
      const [nodes, edges] = await Promise.all([app.store.nodes(ids, maybe), app.store.among(ids, maybe)])
      return analyse(
        nodes.map(({ id }) => id),
        edges,
      )
    },
  )
}
